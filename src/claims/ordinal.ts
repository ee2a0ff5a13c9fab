/** Places in an order: "the second African woman", "12th", "No. 4". */
import { sticky } from './numeral.ts';
import { figured, type NumeralReader, signBefore } from './reading.ts';

const NUMBER_BEFORE = /(?:^|[^\p{L}])(?<words>no\.|number|#)\s?$/iu;

/**
 * Ordinals.
 *
 * - [second], [12th], [twenty-first] → 2, 12, 21
 * - [No. 4], number one → 4, 1: a place in a ranking
 *
 * Leaves alone: "first" the adverb, "first lady", seconds, days of the month (not-claims.ts).
 */
export const ordinalAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal')
    return { ...figured(numeral), type: 'ordinal', start: numeral.start, end: numeral.end, numeral };
  if (numeral.form !== 'cardinal' || numeral.amount > 500 || !Number.isInteger(numeral.amount) || numeral.suffix)
    return undefined;
  const words = NUMBER_BEFORE.exec(text.slice(Math.max(0, numeral.start - 10), numeral.start))?.groups?.words;
  if (!words || isMerelyCalled(text, numeral.start - words.length, words)) return undefined;
  const length = text.slice(0, numeral.start).length - text.slice(0, numeral.start).trimEnd().length + words.length;
  return {
    ...figured(signBefore(text, numeral.start).factor === 1 ? numeral : numeral),
    type: 'ordinal',
    start: numeral.start - length,
    end: numeral.end,
    numeral,
  };
};

/** "with the number 75 on it", "phone number 5": the figure itself. */
function isMerelyCalled(text: string, at: number, words: string): boolean {
  return (
    /^number$/iu.test(words) &&
    sticky(/^/uy, text, 0) !== null &&
    /\b(?:the|a|phone|telephone|lottery|house|serial|lucky)\s+$/iu.test(text.slice(Math.max(0, at - 14), at))
  );
}
