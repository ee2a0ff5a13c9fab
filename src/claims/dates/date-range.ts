/** Ranges: "from May 4 to June 6", "1914-18", "between 2001 and 2004", "Feb. 22/23", "4 to 22 January 1995". */

import type { DateParts } from '../claim.ts';
import { addMonths, civil, isDay, numbersOf } from './calendar.ts';
import { monthAt } from './calendar-date.ts';
import { dayOfMonth, isInsideFigure, yearAt } from './date-numbers.ts';
import { type Dated, type DateRule, daysMeant, type Reckoning, type Words } from './dated.ts';

const TO: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'till', 'until']);
const FROM: ReadonlySet<string> = new Set(['from', 'between']);
const DASH: ReadonlySet<string> = new Set('-–—~‑');

/** What joins the ends: a word, a dash, or "and" after "between". Gives the index after it. */
interface Joint {
  readonly next: number;
  readonly kind: 'word' | 'dash' | 'spaced' | 'slash';
}

function jointAt(words: Words, start: number, at: number): Joint | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (TO.has(word.word)) return { next: at + 1, kind: 'word' };
  if (word.word === 'and') return isBetween(words, start) ? { next: at + 1, kind: 'word' } : undefined;
  if (word.text === '/') return word.gap || words[at + 1]?.gap ? undefined : { next: at + 1, kind: 'slash' };
  if (DASH.has(word.text)) return { next: at + 1, kind: word.gap || words[at + 1]?.gap ? 'spaced' : 'dash' };
  return undefined;
}

function isBetween(words: Words, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (words[back]?.word === 'between') return true;
    if (!/^(?:the|now|last|next|this)$/u.test(words[back]?.word ?? '')) return false;
  }
  return false;
}

/**
 * Range of two dates. Takes the rule that reads an end, and which ranges are wanted: `one phrase` leaves two whole dates with a word
 * between them ("from 2001 to 2004") to be read one by one.
 */
export const rangeOf =
  (end: DateRule, wanted: 'any' | 'one phrase'): DateRule =>
  (words, at) =>
    yearsRange(words, at) ?? daysOfMonth(words, at) ?? daysBeforeMonth(end, words, at) ?? wholeDates(end, words, at, wanted);

function wholeDates(end: DateRule, words: Words, at: number, wanted: 'any' | 'one phrase'): Dated | undefined {
  const first =
    end(words, at) ?? monthOfRange(words, at) ?? (FROM.has(words[at - 1]?.word ?? '') ? present(words, at) : undefined);
  const joint = first && jointAt(words, at, first.next);
  if (!first || first.to || !joint || joint.kind === 'slash') return undefined;
  const the = words[joint.next]?.word === 'the' && words[joint.next + 1]?.word === 'present' ? 1 : 0;
  const second = end(words, joint.next) ?? lastMonth(words, joint.next, first) ?? present(words, joint.next + the);
  if (!second || second.to) return undefined;
  if (joint.kind === 'spaced' && !sameGrain(first, second)) return undefined;
  if (wanted === 'one phrase' && joint.kind === 'word' && !sharesYear(first, second)) return undefined;
  return range(first, second);
}

/** A month that its range vouches for: "June–August", "Nov.-Feb. 5". */
const monthOfRange: DateRule = (words, at) => {
  const month = monthAt(words, at);
  const joint = month && jointAt(words, at, month.next);
  return month && joint && monthAt(words, joint.next) ? { next: month.next, parts: { month: month.month } } : undefined;
};

const lastMonth = (words: Words, at: number, { parts }: Dated): Dated | undefined => {
  const month = parts.month === undefined ? undefined : monthAt(words, at);
  return month && { next: month.next, parts: { month: month.month } };
};

const sharesYear = ({ parts }: Dated, second: Dated): boolean =>
  parts.year === undefined && parts.month !== undefined && second.parts.year !== undefined;

const grain = ({ parts }: Dated): string => ['day', 'weekday', 'month', 'year'].find(part => part in parts) ?? 'none';
const sameGrain = (a: Dated, b: Dated): boolean => grain(a) === grain(b) && grain(a) !== 'none';

const present: DateRule = (words, at) =>
  /^(?:now|present)$/u.test(words[at]?.word ?? '')
    ? { next: at + 1, parts: {}, relative: true, when: today => (today === undefined ? undefined : [today, today + 1]) }
    : undefined;

/** Both ends; a year said once belongs to both where it can: "June–August 1992", but "Nov.–Feb. 5, 2017". */
function range(first: Dated, second: Dated): Dated | undefined {
  const shared =
    first.parts.year === undefined && first.parts.month !== undefined && !first.relative ? second.parts.year : undefined;
  const wraps = shared !== undefined && later(first.parts, second.parts);
  const parts = shared !== undefined && !wraps ? { ...first.parts, year: shared } : first.parts;
  const when: Reckoning = today => {
    const until = daysMeant(second, today);
    const known = shared === undefined ? parts : { ...parts, year: shared - (wraps ? 1 : 0) };
    const start = first.when ? daysMeant(first, today) : numbersOf(known, today);
    if (!start || !until) return undefined;
    return start[0] < until[1] ? [start[0], until[1]] : turned(known, second, start, until[1]);
  };
  const relative = first.relative || second.relative;
  const weekday = first.weekday === undefined ? {} : { weekday: first.weekday };
  return { next: second.next, parts, to: second.parts, when, ...(relative && { relative }), ...weekday };
}

const later = (a: DateParts, b: DateParts): boolean =>
  (a.month ?? 0) > (b.month ?? 0) || (a.month === b.month && (a.day ?? 0) > (b.day ?? 32));

/** Years filled in from the reference day may have come out in the wrong order: the end is in the year after the start, or the start in the year before. */
function turned(
  first: DateParts,
  second: Dated,
  start: readonly [number, number],
  until: number,
): readonly [number, number] | undefined {
  if (second.parts.year === undefined && second.parts.month !== undefined) {
    const end = numbersOf({ ...second.parts, year: civil(start[0]).year + (later(first, second.parts) ? 1 : 0) });
    return end && end[1] > start[0] ? [start[0], end[1]] : undefined;
  }
  if (first.year === undefined && first.month !== undefined) {
    const begin = numbersOf({ ...first, year: civil(until - 1).year - (later(first, second.parts) ? 1 : 0) });
    return begin && begin[0] < until ? [begin[0], until] : undefined;
  }
  return undefined;
}

/** "1914-18", "2004/05", "1935-1972", "1961–2003". Leaves alone: phone numbers, scores. */
const yearsRange: DateRule = (words, at) => {
  const year = yearAt(words, at);
  const joint = year && words[at]?.kind === 'digits' && jointAt(words, at, year.next);
  if (!year || !joint || !(joint.kind === 'dash' || joint.kind === 'slash') || isGlued(words, at)) return undefined;
  const second = words[joint.next];
  if (second?.kind !== 'digits' || (second.text.length !== 2 && second.text.length !== 4)) return undefined;
  if (isInsideFigure(words, joint.next) && words[joint.next + 1]?.text !== '.') return undefined;
  const value = Number(second.text);
  const last =
    second.text.length === 4 ? value : Math.floor(year.value / 100) * 100 + value + (value <= year.value % 100 ? 100 : 0);
  if (last <= year.value || last - year.value > 400 || last > 2199 || year.value < 1400) return undefined;
  if (second.text.length === 2 && last > 2060) return undefined;
  const after = words[joint.next + 1];
  if (after && ((!after.gap && /^[-–/\p{L}]$/u.test(after.text)) || isThing(after.text))) return undefined;
  return rangeOfParts(joint.next + 1, { year: year.value }, { year: last });
};

const isThing = (text: string): boolean => /^(?:people|men|women|jobs|km|miles|troops|dollars|euros|pounds|points)$/u.test(text);

const isGlued = (words: Words, at: number): boolean => {
  const [before, word, third] = [words[at - 1], words[at], words[at - 2]];
  if (!before || !word || word.gap) return false;
  return (
    before.kind !== 'mark' ||
    (/^[-–/+.]$/u.test(before.text) && !before.gap && third !== undefined && /[\p{L}\d]/u.test(third.text))
  );
};

function rangeOfParts(next: number, parts: DateParts, to: DateParts): Dated {
  const when: Reckoning = today => {
    const [start, end] = [numbersOf(parts, today), numbersOf(to, today)];
    if (!start || !end) return undefined;
    if (start[0] < end[1]) return [start[0], end[1]];
    const again =
      parts.month === undefined ? undefined : numbersOf({ ...to, year: civil(start[0]).year + (later(parts, to) ? 1 : 0) });
    return again && start[0] < again[1] ? [start[0], again[1]] : undefined;
  };
  return { next, parts, to, when };
}

/** "January 12-14, 2016", "November 19 to 20", "Feb 22/23", "April 9th through seventeenth", "November between 19 and 20". */
const daysOfMonth: DateRule = (words, at) => {
  const month = monthAt(words, at, true);
  if (!month) return undefined;
  const between = words[month.next]?.word === 'between' || words[month.next]?.word === 'from' ? 1 : 0;
  const first = dayOfMonth(words, month.next + between);
  const joint = first && (jointAt(words, month.next + between, first.next) ?? neighbours(words, first.next, first.value));
  if (!first || !joint || (joint.kind === 'spaced' && !between)) return undefined;
  const the = words[joint.next]?.word === 'the' ? 1 : 0;
  const second = dayOfMonth(words, joint.next + the);
  if (!second || second.value <= first.value || !areDays(month.month, first.value, second.value)) return undefined;
  if (monthAt(words, second.next, true) || isNumberGoing(words, second.next)) return undefined;
  const comma = words[second.next]?.text === ',' || words[second.next]?.word === 'of' ? 1 : 0;
  const year = yearAt(words, second.next + comma);
  const shared = { month: month.month, ...(year && { year: year.value }) };
  return rangeOfParts(year?.next ?? second.next, { ...shared, day: first.value }, { ...shared, day: second.value });
};

/** "Nov. 6 and 7": two days that follow each other are a stretch. */
function neighbours(words: Words, at: number, day: number): Joint | undefined {
  const second = words[at]?.word === 'and' ? dayOfMonth(words, at + 1) : undefined;
  return second?.value === day + 1 && !/^\p{L}/u.test(words[second.next]?.text ?? '')
    ? { next: at + 1, kind: 'word' }
    : undefined;
}

const areDays = (month: number, first: number, second: number): boolean =>
  isDay(undefined, month, first) && isDay(undefined, month, second);

/** "May 4-6-2004", "May 5-2." are no ranges of days. */
const isNumberGoing = (words: Words, at: number): boolean => {
  const [mark, digits] = [words[at], words[at + 1]];
  return !!mark && !mark.gap && /^[-–/.:]$/u.test(mark.text) && digits?.kind === 'digits' && !digits.gap;
};

/** "4 to 22 January, 1995", "4-6 May", "ninth till seventeenth of April", "02 to April 07", "4 to 22 this month". */
function daysBeforeMonth(end: DateRule, words: Words, at: number): Dated | undefined {
  const the = words[at]?.word === 'the' ? 1 : 0;
  const first = dayOfMonth(words, at + the);
  const joint = first && jointAt(words, at, first.next);
  if (!first || !joint || (words[at + the]?.kind === 'digits' && isInsideFigure(words, at + the))) return undefined;
  const led = FROM.has(words[at - 1]?.word ?? '');
  if ((joint.kind === 'spaced' && !led) || isGlued(words, at + the)) return undefined;
  const second = end(words, joint.next);
  if (second?.parts.day !== undefined && second.parts.month !== undefined && !second.to && second.parts.weekday === undefined) {
    const parts = { ...second.parts, day: first.value };
    return first.value < second.parts.day && isDay(undefined, second.parts.month, first.value) && !second.relative
      ? rangeOfParts(second.next, parts, second.parts)
      : undefined;
  }
  return daysOfNearMonth(words, joint.next, first.value);
}

function daysOfNearMonth(words: Words, at: number, first: number): Dated | undefined {
  const second = dayOfMonth(words, at);
  const of = second && words[second.next]?.word === 'of' ? second.next + 1 : second?.next;
  const shift = of === undefined ? undefined : { this: 0, next: 1, last: -1 }[words[of]?.word ?? ''];
  if (!second || of === undefined || shift === undefined || words[of + 1]?.word !== 'month' || second.value <= first)
    return undefined;
  const next = of + 2;
  const when: Reckoning = today => {
    if (today === undefined) return undefined;
    const { year, month } = civil(addMonths(today, shift));
    const [start, end] = [numbersOf({ year, month, day: first }), numbersOf({ year, month, day: second.value })];
    return start && end && [start[0], end[1]];
  };
  return { next, parts: { day: first }, to: { day: second.value }, relative: true, when };
}
