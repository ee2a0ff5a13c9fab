/** Percentages, percentage points and basis points. */
import { phrasesOf, wordAfter } from '../wake-words.ts';
import { sticky } from './numeral.ts';
import { figured, type NumeralReader, signBefore } from './reading.ts';

const PERCENT =
  /(?:\s?[%％](?:\s?(?<points>(?:age\s)?points?|pts?)\b)?|[\s-]?(?:percent(?<age>age)?s?|per[\s-]cents?|pct\.?|pc)(?![\p{L}])(?:[\s-](?<words>points?)\b)?|[\s-](?<bps>basis[\s-]points?|bps|bp)(?![\p{L}]))/iuy;

const WAKING: ReadonlySet<string> = new Set(['%', '％', ...phrasesOf('percent(?:age)?s?|per|pct|pc|basis|bps?')]);

/**
 * Percentages: figure with its sign or word.
 *
 * - 36 percent, 5.4%, 27.5 per cent → percent
 * - [0.33] percentage points → percentage point; [60] basis points → basis point; the unit is in `whole`
 * - half of one percent, a quarter of a percentage point → 0.5 percent, 0.25 percentage point
 */
export const percentAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal') return undefined;
  const ofA = numeral.form === 'part' ? sticky(/\s(?:of\s)?(?:an?|one|1)(?=[\s%])/iuy, text, numeral.end) : null;
  const from = numeral.end + (ofA?.[0].length ?? 0);
  const found = WAKING.has(wordAfter(text, from)) ? sticky(PERCENT, text, from) : null;
  if (!found?.groups) return undefined;
  const { points, words, bps, age } = found.groups;
  if (age && !words) return undefined;
  const unit = bps ? 'basis point' : points || words ? 'percentage point' : 'percent';
  const sign = signBefore(text, numeral.start);
  const whole = { start: sign.start, end: from + found[0].length };
  const apart = unit !== 'percent' && /^\s/u.test(found[0]);
  const span = apart ? { start: sign.start, end: numeral.end, whole } : whole;
  return { ...figured(numeral, sign.factor), type: 'percent', unit, ...span, numeral };
};
