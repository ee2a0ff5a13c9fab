/** How long something lasts. */
import { phrasesOf, wordAfter } from '../wake-words.ts';
import { type Numeral, sticky } from './numeral.ts';
import { figured, type Measured, type NumeralReader } from './reading.ts';

const NAMES = 'second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century|generation';
const KINDS =
  'full|whole|straight|consecutive|long|calendar|solid|more|extra|additional|other|further|business|working|school|trading|academic|short|prison|playing|successive|entire';
const SPACED = new RegExp(`\\s(?:of\\s)?(?:(?:${KINDS})\\s){0,2}(?<name>${NAMES}|centurie)s?(?<owner>['’])?(?![\\p{L}])`, 'iuy');
const COMPACT = new RegExp(
  `[-‑](?:(?<name>${NAMES})s?|(?<min>min))(?![\\p{L}])(?<long>[-‑]long)?|(?<=\\d)\\s?(?<short>hrs?|mins?|secs?|years?|days?|hours?|weeks?|months?|minutes?|seconds?|yrs?|wks?|[hHyY])(?![\\p{L}\\d])`,
  'iuy',
);
const SHORT: Readonly<Record<string, string>> = {
  hr: 'hour',
  h: 'hour',
  min: 'minute',
  sec: 'second',
  yr: 'year',
  y: 'year',
  wk: 'week',
};
/** "one month and a half", "one year and a quarter". */
const AND_HALF = /\sand\s(?:(?<half>(?:an?\s)?half)|an?\s(?<quarter>quarter))\b(?!\s(?:of|the|an?)\b)/iuy;
const CLOCK_SPACED = /\s(?<short>hrs?|mins?|secs?|yrs?|wks?)\b\.?/iuy;

/** What any of these begins with, and what stands before the unit of a part ("half an hour"). */
const WAKING: ReadonlySet<string> = new Set(phrasesOf(`(?:${NAMES})s?|${KINDS}|centuries|of|an?|hrs?|mins?|secs?|yrs?|wks?|h|y`));

/**
 * Durations: a figure with a unit of time.
 *
 * - for [18] years, [five] hours of questioning → the figure; the unit is in `whole`
 * - a [10-day] truce, [36-hour] → both
 *
 * Leaves alone: what the date reader takes (18 years ago), by the list in read.ts, ages, "second" the ordinal.
 */
export const durationAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal') return undefined;
  if (!WAKING.has(wordAfter(text, numeral.end))) return undefined;
  const compact = numeral.form === 'vague' ? null : sticky(COMPACT, text, numeral.end);
  if (compact?.groups) return compactAt(text, numeral, compact);
  const spaced = sticky(SPACED, text, numeral.end) ?? sticky(CLOCK_SPACED, text, numeral.end) ?? afterPart(text, numeral);
  const name = spaced?.groups?.name ?? spaced?.groups?.short;
  if (!spaced || !name || isTooMany(text, numeral, spaced[0])) return undefined;
  const { start } = numeral;
  const end = numeral.end + spaced[0].replace(/['’.]$/u, '').length;
  const half = sticky(AND_HALF, text, end);
  if (half) {
    const span = { start, end: end + half[0].length };
    const amount = numeral.amount + (half.groups?.half ? 0.5 : 0.25);
    return { amount, place: 0.1, type: 'duration', unit: unitOf(name), ...span, whole: span, numeral };
  }
  return { ...figured(numeral), type: 'duration', unit: unitOf(name), start, end: numeral.end, whole: { start, end }, numeral };
};

/** "half an hour", "one and three quarter of hour". */
function afterPart(text: string, numeral: Numeral): RegExpExecArray | null {
  if (numeral.form !== 'part' && Number.isInteger(numeral.amount)) return null;
  return sticky(new RegExp(`\\s(?:an?|of\\s(?:an?\\s)?)\\s?(?<name>${NAMES})s?(?![\\p{L}])`, 'iuy'), text, numeral.end);
}

function compactAt(text: string, numeral: Numeral, found: RegExpExecArray): Measured | undefined {
  const name = found.groups?.name ?? found.groups?.min ?? found.groups?.short;
  const end = numeral.end + found[0].length;
  if (!name || sticky(/[-\s]old\b/iuy, text, end)) return undefined;
  const glued = !/^\s/u.test(found[0]);
  const span = { start: numeral.start, end: glued ? end : numeral.end };
  return {
    ...figured(numeral),
    type: 'duration',
    unit: unitOf(name),
    ...span,
    ...(glued ? {} : { whole: { start: numeral.start, end } }),
    numeral,
  };
}

/** "one second", "the first two weeks": fine; "three second homes": the ordinal. */
function isTooMany(text: string, numeral: Numeral, words: string): boolean {
  const singular = !/s['’]?$/iu.test(words);
  if (singular && /second$/iu.test(words) && numeral.amount !== 1)
    return !sticky(/\s(?:delay|ad|video|clip|spot|penalty|silence)\b/iuy, text, numeral.end + words.length);
  return Boolean(sticky(/[-\s](?:old)\b/iuy, text, numeral.end + words.length));
}

function unitOf(name: string): string {
  const lower = name.toLowerCase();
  if (lower.startsWith('centurie')) return 'century';
  const bare = lower.length > 1 ? lower.replace(/s$/u, '') : lower;
  return SHORT[bare] ?? bare;
}

/** Seconds in each unit, with the year of 365 and the month of 30 days that comparisons use. */
export const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  night: 86_400,
  day: 86_400,
  weekend: 2 * 86_400,
  week: 604_800,
  fortnight: 2 * 604_800,
  month: 30 * 86_400,
  quarter: 91 * 86_400,
  year: 365 * 86_400,
  decade: 3650 * 86_400,
  century: 36_500 * 86_400,
};

/** "1 year 1 month 21 days", "an hour and 45 minutes": one duration in the larger unit. Read by quantity.ts. */
export function joinsAsDuration(text: string, first: Measured, second: Measured): Measured | undefined {
  if (first.type !== 'duration' || second.type !== 'duration') return undefined;
  const large = SECONDS[first.unit ?? ''];
  const small = SECONDS[second.unit ?? ''];
  const end = first.whole?.end ?? first.end;
  if (!large || !small || small >= large || !/^,?\s(?:and\s)?$/iu.test(text.slice(end, second.start))) return undefined;
  const span = { start: first.start, end: second.whole?.end ?? second.end };
  const amount = first.amount + (second.amount * small) / large;
  return { ...first, amount, place: small / large, ...span, whole: span };
}
