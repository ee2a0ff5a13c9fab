/** Temperatures. */
import { phrasesOf, wordAfter } from '../wake-words.ts';
import { sticky } from './numeral.ts';
import { figured, type NumeralReader, signBefore } from './reading.ts';

const SCALED =
  /\s?(?:(?:degrees?|deg\.?)[\s-]?(?<scale>celsius|centigrade|fah?renheit|kelvin|c|f)(?![\p{L}])|[°º]\s?(?<letter>[CFK])(?![\p{L}])|(?<name>celsius|centigrade|fah?renheit|kelvins?)(?![\p{L}])|[℃](?<celsius>)|[℉](?<fahrenheit>))/iuy;
const BARE = /\s?(?:degrees|deg\.?|[°º])(?![\p{L}])/iuy;
/** "40C heat". */
const LETTER = /(?<=\d)\s?(?<letter>[CF])(?![\p{L}\d'’-])/uy;
const WARM =
  /\b(?:temperatures?|thermostat|highs?|lows?|fever|heat|weather|thermometer|cold|hot|warm\w*|cool\w*|forecast|freez\w+|mercury|sunny|cloudy|minus|below|outside|ice|water)\b/iu;
const ANGLE_AFTER = /\s?(?:angle|turn|north|south|east|west|latitude|longitude|rotation|spin|view|N|S|E|W)\b|\s?\d{1,2}['′]/iuy;
const WAKING: ReadonlySet<string> = new Set([
  ...'°º℃℉',
  ...phrasesOf('degrees?|deg|celsius|centigrade|fah?renheit|kelvins?|c|f'),
]);
const NEAR = 60;

/**
 * Temperatures: a figure with degrees and a scale, or degrees where the words around are about warmth.
 *
 * - 30 degrees Celsius, 98.6°F, minus 5 degrees → degree celsius, degree fahrenheit, degree
 *
 * Leaves alone: angles, latitudes, university degrees.
 */
export const temperatureAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal' || numeral.form === 'part') return undefined;
  if (!WAKING.has(wordAfter(text, numeral.end))) return undefined;
  const sign = signBefore(text, numeral.start);
  const scaled = sticky(SCALED, text, numeral.end);
  const bare = scaled ? null : (sticky(BARE, text, numeral.end) ?? sticky(LETTER, text, numeral.end));
  const found = scaled ?? bare;
  if (!found) return undefined;
  const end = numeral.end + found[0].length;
  if (bare && !isWarm(text, numeral.start, end)) return undefined;
  const glued = !/^\s/u.test(found[0]);
  const span = { start: sign.start, end: glued ? end : numeral.end };
  return {
    ...figured(numeral, sign.factor),
    type: 'temperature',
    unit: unitOf(found),
    ...span,
    ...(glued ? {} : { whole: { start: sign.start, end } }),
    numeral,
  };
};

function unitOf({ 0: words, groups }: RegExpExecArray): string {
  const scale = (
    groups?.scale ??
    groups?.letter ??
    groups?.name ??
    (words.includes('℃') ? 'c' : words.includes('℉') ? 'f' : '')
  ).toLowerCase();
  if (/^c/u.test(scale)) return 'degree celsius';
  if (/^f/u.test(scale)) return 'degree fahrenheit';
  return scale.startsWith('k') ? 'kelvin' : 'degree';
}

function isWarm(text: string, start: number, end: number): boolean {
  if (sticky(ANGLE_AFTER, text, end)) return false;
  return WARM.test(text.slice(Math.max(0, start - NEAR), start)) || WARM.test(text.slice(end, end + NEAR / 2));
}
