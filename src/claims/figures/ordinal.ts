/** Places in an order: "the second African woman", "12th", "No. 4". */
import { wordBefore } from '../wake-words.ts';
import { figured, type NumeralReader } from './reading.ts';

const WAKING: ReadonlySet<string> = new Set(['.', 'number', '#']);
const NUMBER_BEFORE = /(?:^|[^\p{L}])(?<words>no\.|number|#)\s?$/iu;

/** "with the number 75 on it", "phone number 5": the figure itself. */
const CALLED = /\b(?:the|a|phone|telephone|mobile|lottery|house|serial|lucky|shirt|account)\s+$/iu;

/**
 * Ordinals.
 *
 * - [second], [12th], [twenty-first] → 2, 12, 21
 * - [No. 4], number one → 4, 1: a place in a ranking
 *
 * Leaves alone: "first" the adverb, "first lady", seconds, days of the month (idioms.ts, days-and-years.ts).
 */
export const ordinalAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal')
    return { ...figured(numeral), type: 'ordinal', start: numeral.start, end: numeral.end, numeral };
  if (numeral.form !== 'cardinal' || numeral.amount > 500 || !Number.isInteger(numeral.amount) || numeral.suffix)
    return undefined;
  if (!WAKING.has(wordBefore(text, numeral.start))) return undefined;
  const lead = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const words = NUMBER_BEFORE.exec(lead)?.groups?.words;
  if (!words) return undefined;
  const start = numeral.start - (lead.length - lead.lastIndexOf(words));
  if (/^number$/iu.test(words) && CALLED.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  return { ...figured(numeral), type: 'ordinal', start, end: numeral.end, numeral };
};
