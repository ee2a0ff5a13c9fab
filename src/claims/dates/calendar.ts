/**
 * Day arithmetic without time zones: proleptic Gregorian days, counted from 1 January 1970.
 *
 * ISO days (`2023-10-07`) go in and come out; intervals are half-open (`until` is the first day after), `null` is an open end.
 */
import type { DateParts } from '../claim.ts';

/** Half-open stretch of ISO days; `null` = open. */
export interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** First month of the meteorological season of the northern hemisphere; winter begins in December of the year before. */
const SEASONS = { winter: 0, spring: 3, summer: 6, autumn: 9 } as const;
const ISO = /^(\d{4})-(\d\d)-(\d\d)/u;

/** Days since 1970-01-01. Source of the algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The way back: year, month (1–12) and day of a day number. */
export function civil(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** Day number of an ISO day (a time after it is ignored); undefined where it is none. */
export function parseDay(iso: string): number | undefined {
  const [, year, month, day] = (ISO.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  return dayNumber(year, month, day);
}

export function toIso(number: number): string {
  const { year, month, day } = civil(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Is there such a day? Without a year, 29 February is one. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  const longest = LONGEST_MONTHS[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  return year === undefined || civil(dayNumber(year, month, day)).day === day;
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOfNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** Weekday (0 Sunday … 6 Saturday) of a date with year, month and day; undefined where one is missing or there is no such day. */
export function weekdayOf({ year, month, day }: DateParts): number | undefined {
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined;
  return weekdayOfNumber(dayNumber(year, month, day));
}

/** Same day of the month, `months` on; the last one where the month is too short (31 January + 1 → 28 February). */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  const first = monthStart(year, month - 1 + months);
  return Math.min(first + day - 1, monthStart(year, month + months) - 1);
}

/** First day of a month counted from January of `year` (0-based; may run over). */
export const monthStart = (year: number, month: number): number =>
  dayNumber(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

/** Monday of the week (ISO 8601). */
export const weekStart = (number: number): number => number - ((weekdayOfNumber(number) + 6) % 7);

/** Do two stretches share a day? */
export function overlap(a: Days, b: Days): boolean {
  return before(a.from, b.until) && before(b.from, a.until);
}

/** Does `outer` hold every day of `inner`? */
export function contains(outer: Days, inner: Days): boolean {
  const starts = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const ends = outer.until === null || (inner.until !== null && inner.until <= outer.until);
  return starts && ends;
}

const before = (from: string | null, until: string | null): boolean => from === null || until === null || from < until;

/**
 * Days that a date covers; undefined where it cannot be known. `reference` (ISO day) fills in what was not said: a weekday alone is the last one up
 * to the reference, a day, a weekday with its day or a month without a year the one nearest to it.
 */
export function daysOf(parts: DateParts, reference?: string): Days | undefined {
  const today = reference === undefined ? undefined : parseDay(reference);
  const numbers = numbersOf(parts, today);
  return numbers && { from: toIso(numbers[0]), until: toIso(numbers[1]) };
}

/** `daysOf` in day numbers. */
export function numbersOf(parts: DateParts, today?: number): readonly [number, number] | undefined {
  const whole = wholeOf(parts, today);
  return whole && parts.part ? part(whole, parts.part) : whole;
}

function wholeOf(parts: DateParts, today: number | undefined): readonly [number, number] | undefined {
  const { year, month, day, weekday } = parts;
  if (parts.decade !== undefined) return years(parts.decade, 10);
  if (parts.century !== undefined) return years(parts.century, 100);
  if (year !== undefined) return inYear(parts, year);
  if (today === undefined) return undefined;
  if (weekday !== undefined && month === undefined) return lastWeekday(today, weekday, day);
  if (month === undefined && day !== undefined)
    return nearest(
      [-1, 0, 1].flatMap(by => dayIn(today, by, day)),
      today,
    );
  const { year: now } = civil(today);
  return nearest(
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(by => [inYear(parts, now + by)]),
    today,
  );
}

const years = (first: number, count: number): readonly [number, number] => [
  dayNumber(first, 1, 1),
  dayNumber(first + count, 1, 1),
];

function inYear({ month, day, quarter, season }: DateParts, year: number): readonly [number, number] | undefined {
  if (month !== undefined && day !== undefined) {
    if (!isDay(year, month, day)) return undefined;
    const number = dayNumber(year, month, day);
    return [number, number + 1];
  }
  if (month !== undefined) return months(year, month - 1, 1);
  if (quarter !== undefined) return months(year, (quarter - 1) * 3, 3);
  if (season !== undefined) return months(year, SEASONS[season] - 1, 3);
  return years(year, 1);
}

const months = (year: number, first: number, count: number): readonly [number, number] => [
  monthStart(year, first),
  monthStart(year, first + count),
];

function lastWeekday(today: number, weekday: number, day: number | undefined): readonly [number, number] | undefined {
  const last = today - ((weekdayOfNumber(today) - weekday + 7) % 7);
  if (day === undefined) return [last, last + 1];
  for (let weeks = 0; weeks < 60; weeks++) {
    for (const number of [last - 7 * weeks, last + 7 * (weeks + 1)]) if (civil(number).day === day) return [number, number + 1];
  }
  return undefined;
}

function dayIn(today: number, by: number, day: number): (readonly [number, number])[] {
  const { year, month } = civil(today);
  const number = monthStart(year, month - 1 + by) + day - 1;
  return number < monthStart(year, month + by) ? [[number, number + 1]] : [];
}

/** The stretch whose beginning is nearest to the day; the earlier one of two. */
function nearest(all: readonly (readonly [number, number] | undefined)[], today: number): readonly [number, number] | undefined {
  return all
    .filter(stretch => stretch !== undefined)
    .reduce<readonly [number, number] | undefined>(
      (best, next) => (best && Math.abs(best[0] - today) <= Math.abs(next[0] - today) ? best : next),
      undefined,
    );
}

/** Vague parts of a period, as thirds of it; writers mean no sharp bounds, so "early" and "late" reach a little over. */
const PARTS = { start: [0, 0.25], early: [0, 0.4], mid: [0.25, 0.75], late: [0.6, 1], end: [0.75, 1] } as const;

/** Days of "early", "mid-", "late" … in a stretch. */
export function part([from, until]: readonly [number, number], name: NonNullable<DateParts['part']>): readonly [number, number] {
  const [first, last] = PARTS[name];
  const length = until - from;
  const start = from + Math.floor(length * first);
  return [start, Math.max(start + 1, from + Math.ceil(length * last))];
}
