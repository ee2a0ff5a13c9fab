/** Dates of the calendar: day, month and year in any order, with or without their weekday. */

import type { DateParts } from '../claim.ts';
import { isDay } from './calendar.ts';
import { dayOfMonth, isInsideFigure, ordinalAt, yearAt } from './date-numbers.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.ts';
import type { DateRule, Words } from './dated.ts';

/**
 * Day, month, year, in the orders of the papers.
 *
 * - Oct. 7, 2023 · October 7th · 7 October 2023 · the 7th of October · Saturday, Oct. 7 · June 2004 · 2017 April
 */
export const calendarDate: DateRule = (words, at) =>
  withWeekday(words, at) ?? dayAndMonth(words, at) ?? monthAndYear(words, at) ?? isoMonth(words, at);

/** A day and a month, perhaps with a year: no weekday before it. */
const dayAndMonth: DateRule = (words, at) =>
  dashed(words, at) ?? monthFirst(words, at) ?? dayFirst(words, at) ?? isoDate(words, at) ?? slashed(words, at);

/** A month's name and the index after it and its full stop. A lower-case "may" or "march" is none, unless `sure`. */
export function monthAt(words: Words, at: number, sure = false): { month: number; next: number; short: boolean } | undefined {
  const word = words[at];
  const name = word && MONTH_NAMES.get(word.word);
  if (!word || !name) return undefined;
  if (!sure && word.text === word.word && (word.word === 'may' || word.word === 'march')) return undefined;
  const stop = words[at + 1];
  const dotted = name.short && stop?.text === '.' && !stop.gap;
  return { month: name.value, next: dotted ? at + 2 : at + 1, short: name.short };
}

const monthFirst: DateRule = (words, at) => {
  const month = monthAt(words, at, true);
  if (!month) return undefined;
  const comma = words[month.next]?.text === ',' && !words[month.next]?.gap ? 1 : 0;
  const the = words[month.next + comma]?.word === 'the' ? 1 : 0;
  const start = month.next + comma + the;
  const day = dayOfMonth(words, start, comma + the > 0);
  if (!day || !isDay(undefined, month.month, day.value)) return undefined;
  if (isSeparate(words, at, start, day.next)) return undefined;
  const year = yearAfter(words, day.next);
  return { next: year?.next ?? day.next, parts: { ...(year && { year: year.value }), month: month.month, day: day.value } };
};

/** The day's figure belongs to something else: "May 2,000 people", "March 20%", "may ten people". */
function isSeparate(words: Words, at: number, start: number, next: number): boolean {
  if (ordinalAt(words, start)) return false;
  const doubtful = words[at]?.text === 'may' || words[at]?.text === 'march';
  if (words[start]?.kind !== 'digits') return doubtful;
  if (isInsideFigure(words, start) && words[next]?.text !== ':') return true;
  return doubtful && isPlural(words, next);
}

const isPlural = (words: Words, at: number): boolean =>
  /\p{Ll}s$|^(?:people|men|women|children|percent|per|million|billion)$/u.test(words[at]?.text ?? '');

/** ", 2023" · "2023" · "of 2023" · "in 2023" · "'23" after a day. */
function yearAfter(words: Words, at: number): { value: number; next: number } | undefined {
  const joint = words[at];
  const short = shortYear(words, joint?.text === ',' && !joint.gap ? at + 1 : at);
  if (short) return short;
  const skip = joint?.text === ',' && !joint.gap ? 1 : /^(?:of|in)$/u.test(joint?.word ?? '') ? 1 : 0;
  return isCount(words, at + skip) ? undefined : yearAt(words, at + skip);
}

/** "May '16": of the century whose year it can be by now. */
function shortYear(words: Words, at: number): { value: number; next: number } | undefined {
  const [quote, digits, after] = [words[at], words[at + 1], words[at + 2]];
  if (!quote?.gap || !/^['’‘]$/u.test(quote.text) || digits?.kind !== 'digits' || digits.gap || digits.text.length !== 2)
    return undefined;
  if (after && !after.gap && /^[\p{L}\d'’]/u.test(after.text)) return undefined;
  const value = Number(digits.text);
  return { value: value + (value < 50 ? 2000 : 1900), next: at + 2 };
}

/** "On May 5, 2000 people marched": a figure, not a year. */
const COUNTED =
  /^(?:people|men|women|children|troops|soldiers|workers|students|protesters|police|percent|per|million|billion|km|miles|jobs|deaths|euros|dollars|pounds)$/u;
const isCount = (words: Words, at: number): boolean => COUNTED.test(words[at + 1]?.word ?? '');

const dayFirst: DateRule = (words, at) => {
  const day = dayOfMonth(words, at);
  if (!day || (words[at]?.kind === 'digits' && isInsideFigure(words, at))) return undefined;
  let next = day.next;
  if (words[next]?.word === 'day') next += 1;
  if (words[next]?.word === 'of') next += 1;
  else if (next > day.next) return undefined;
  const month = monthAt(words, next, true);
  if (!month || !isDay(undefined, month.month, day.value)) return undefined;
  if (dayIsCount(words, at, day.next, next)) return undefined;
  const year = yearAfter(words, month.next);
  const dotless = month.short && words[month.next - 1]?.text === '.' && !year && !words[month.next] ? month.next - 1 : month.next;
  return { next: year?.next ?? dotless, parts: { ...(year && { year: year.value }), month: month.month, day: day.value } };
};

/** "the two march on", "ten may die": a number and a verb. */
function dayIsCount(words: Words, at: number, dayEnd: number, month: number): boolean {
  const name = words[month];
  if (name?.word !== 'may' && name?.word !== 'march')
    return words[at]?.kind === 'letters' && dayOfMonth(words, at, true) === undefined;
  if (dayEnd < month) return false;
  return name.text === name.word || words[at]?.kind === 'letters';
}

const ISO_MARKS = /^[-./–]$/u;

/** 2023-10-07, 2019-aug-01, 20170302 beside no digits. */
const isoDate: DateRule = (words, at) => {
  const [year, first, month, second, day] = words.slice(at, at + 5);
  if (year?.kind !== 'digits' || year.text.length !== 4 || !first || !month || first.text !== second?.text || !day)
    return undefined;
  if (!ISO_MARKS.test(first.text) || [first, month, second, day].some(word => word.gap) || day.kind !== 'digits')
    return undefined;
  const name = MONTH_NAMES.get(month.word);
  const parts: DateParts = { year: Number(year.text), month: name?.value ?? Number(month.text), day: Number(day.text) };
  return isReal(parts) && !isGluedAfter(words, at + 5) ? { next: at + 5, parts } : undefined;
};

/** 7-Oct-2023, Oct-7-2023. */
const dashed: DateRule = (words, at) => {
  const [first, mark, second, again, year] = words.slice(at, at + 5);
  if (!first || mark?.text !== '-' || again?.text !== '-' || !second || year?.kind !== 'digits' || year.text.length !== 4)
    return undefined;
  if ([mark, second, again, year].some(word => word.gap) || isGluedAfter(words, at + 5)) return undefined;
  const [name, day] = first.kind === 'letters' ? [first, second] : [second, first];
  const month = MONTH_NAMES.get(name.word)?.value;
  if (month === undefined || day.kind !== 'digits') return undefined;
  const parts: DateParts = { year: Number(year.text), month, day: Number(day.text) };
  return isReal(parts) ? { next: at + 5, parts } : undefined;
};

/** 10/7/2023 (American) or, where that cannot be, 27/10/2023. */
const slashed: DateRule = (words, at) => {
  const [first, mark, second, again, year] = words.slice(at, at + 5);
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || year?.kind !== 'digits' || year.text.length !== 4)
    return undefined;
  if (!mark || mark.text !== again?.text || !ISO_MARKS.test(mark.text) || [mark, second, again, year].some(word => word.gap))
    return undefined;
  const [a, b] = [Number(first.text), Number(second.text)];
  const parts = { year: Number(year.text), month: a > 12 ? b : a, day: a > 12 ? a : b };
  return isReal(parts) && !isGluedAfter(words, at + 5) ? { next: at + 5, parts } : undefined;
};

/** 2015-12, where it cannot be the years 2015 to 2112 nor a season (2004-05). */
const isoMonth: DateRule = (words, at) => {
  const [year, dash, month] = words.slice(at, at + 3);
  if (
    year?.kind !== 'digits' ||
    year.text.length !== 4 ||
    dash?.text !== '-' ||
    month?.kind !== 'digits' ||
    month.text.length !== 2
  )
    return undefined;
  const parts = { year: Number(year.text), month: Number(month.text) };
  if (dash.gap || month.gap || !isReal({ ...parts, day: 1 }) || parts.month > parts.year % 100) return undefined;
  return isGluedAfter(words, at + 3) || words[at + 3]?.text === '-' ? undefined : { next: at + 3, parts };
};

const isReal = ({ year, month, day }: DateParts): boolean =>
  year !== undefined && year >= 1000 && year < 2200 && month !== undefined && day !== undefined && isDay(undefined, month, day);

const isGluedAfter = (words: Words, at: number): boolean => {
  const word = words[at];
  return !!word && !word.gap && (word.kind !== 'mark' || /^[/_@]$/u.test(word.text));
};

/** "October 2023", "Oct. 2023", "October, 2023", "October of 2023", "2023 October". */
const monthAndYear: DateRule = (words, at) => {
  const month = monthAt(words, at, true);
  if (month) {
    const year = yearAfter(words, month.next);
    return year && !(words[at]?.text === 'may' && words[at]?.word === 'march')
      ? { next: year.next, parts: { year: year.value, month: month.month } }
      : undefined;
  }
  const year = yearAt(words, at);
  const after = year && words[at]?.kind === 'digits' ? monthAt(words, year.next) : undefined;
  return year && after && !after.short && after.next > year.next
    ? { next: after.next, parts: { year: year.value, month: after.month } }
    : undefined;
};

/** "Saturday, Oct. 7", "Sat 7 October", "Tuesday the 13th", "Tue 13th". */
const withWeekday: DateRule = (words, at) => {
  const weekday = weekdayAt(words, at);
  if (!weekday) return undefined;
  const comma = words[weekday.next]?.text === ',' ? 1 : 0;
  const the = words[weekday.next + comma]?.word === 'the' ? 1 : 0;
  const start = weekday.next + comma + the;
  const date = dayAndMonth(words, start);
  if (date) return { ...date, parts: { ...date.parts, weekday: weekday.weekday }, weekday: at };
  if (comma) return undefined;
  const day = dayOfMonth(words, start, true);
  return day && { next: day.next, parts: { weekday: weekday.weekday, day: day.value }, weekday: at, relative: true };
};

/** A weekday's name and the index after it and its full stop. */
export function weekdayAt(words: Words, at: number): { weekday: number; next: number; short: boolean } | undefined {
  const name = WEEKDAY_NAMES.get(words[at]?.word ?? '');
  if (!name) return undefined;
  const stop = words[at + 1];
  const dotted = name.short && stop?.text === '.' && !stop.gap;
  return { weekday: name.value, next: dotted ? at + 2 : at + 1, short: name.short };
}
