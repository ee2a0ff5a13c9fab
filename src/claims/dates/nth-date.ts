/** Days and weeks counted inside a period: "the third week of May", "the 20th of next month", "the first Tuesday in November", "on the 27th". */
import { civil, dayNumber, weekdayOfNumber, weekStart } from './calendar.ts';
import { weekdayAt } from './calendar-date.ts';
import { countAt, ordinalAt, yearAt } from './date-numbers.ts';
import { stepBy, unitAround, unitAt } from './date-units.ts';
import { type Dated, type DateRule, daysCounted, daysMeant, follow, from, type Reckoning, type Words } from './dated.ts';

/** "the third week of May", "the last week of 2015", "week 31", "the week of July 4", "the first ten days of last year". */
export const weekOf =
  (whole: DateRule): DateRule =>
  (words, at) =>
    nthOf(whole, words, words[at]?.word === 'the' ? at + 1 : at) ?? weekAround(whole, words, at) ?? numberedWeek(words, at);

function nthOf(whole: DateRule, words: Words, at: number): Dated | undefined {
  const name = words[at]?.word;
  const last = name === 'last' || name === 'final';
  const order = last ? { value: -1, next: at + 1 } : ordinalAt(words, at);
  if (!order) return undefined;
  const count = countAt(words, order.next);
  const many = count && words[count.next]?.word !== undefined && count.value > 1 ? count : { value: 1, next: order.next };
  const unit = unitAt(words, many.next);
  const weekday = unit ? undefined : weekdayAt(words, many.next);
  if (!unit && (!weekday || weekday.short)) return undefined;
  const of = weekday ? weekday.next : many.next + 1;
  if (!/^(?:of|in)$/u.test(words[of]?.word ?? '')) return undefined;
  const theUnit = follow(words, of + 1, 'the', 'month') ?? follow(words, of + 1, 'the', 'year');
  const date: Dated | undefined = theUnit
    ? {
        next: theUnit,
        parts: {},
        relative: true,
        when: from(today => unitAround(today, words[theUnit - 1]?.word === 'year' ? 'year' : 'month')),
      }
    : (whole(words, of + 1) ?? writtenYear(words, of + 1));
  if (!date || date.to || date.parts.day !== undefined) return undefined;
  if (weekday) return nthWeekday(date, order.value, weekday.weekday);
  if (unit === 'day' && many.value === 1) return last ? lastDay(date) : nthDay(date, order.value);
  if (unit !== 'week' && unit !== 'day' && !(unit === 'month' && many.value > 1)) return undefined;
  return nthWeek(date, order.value, many.value, unit);
}

const writtenYear: DateRule = (words, at) => {
  const year = yearAt(words, at);
  return year && { next: year.next, parts: { year: year.value } };
};

function nthWeekday(date: Dated, order: number, weekday: number): Dated {
  const when: Reckoning = today => {
    const days = daysMeant(date, today);
    if (!days) return undefined;
    const first = days[0] + ((weekday - weekdayOfNumber(days[0]) + 7) % 7);
    const last = days[1] - 1 - ((weekdayOfNumber(days[1] - 1) - weekday + 7) % 7);
    const day = order < 0 ? last : first + (order - 1) * 7;
    return day < days[1] ? [day, day + 1] : undefined;
  };
  return { next: date.next, parts: { ...date.parts, weekday }, relative: true, when };
}

function lastDay(date: Dated): Dated {
  const when: Reckoning = today => {
    const days = daysMeant(date, today);
    return days && [days[1] - 1, days[1]];
  };
  return { ...date, parts: { ...date.parts, part: 'end' }, when, exactly: when };
}

function nthDay(date: Dated, order: number): Dated | undefined {
  if (order > 31) return undefined;
  const when: Reckoning = today => {
    const days = daysMeant(date, today);
    return days && days[0] + order <= days[1] ? [days[0] + order - 1, days[0] + order] : undefined;
  };
  return {
    ...date,
    parts: date.parts.month === undefined ? date.parts : { ...date.parts, day: order },
    relative: true,
    when,
    exactly: when,
  };
}

/** Weeks are counted as in ISO 8601: the first one has the first Thursday. People count more loosely: a few days each way. */
function nthWeek(date: Dated, order: number, count: number, unit: 'week' | 'day' | 'month'): Dated {
  const exactly: Reckoning = today => {
    const days = daysCounted(date, today);
    if (!days) return undefined;
    if (unit === 'day') return order < 0 ? [days[1] - count, days[1]] : [days[0], days[0] + count];
    if (unit === 'month') return order < 0 ? [stepBy(days[1], -count, unit), days[1]] : [days[0], stepBy(days[0], count, unit)];
    const first = weekStart(days[0] + 3);
    const last = weekStart(days[1] - 4);
    return order < 0 ? [last - 7 * (count - 1), last + 7] : [first + 7 * (order - 1), first + 7 * (order - 1 + count)];
  };
  const slack = unit === 'week' ? 6 : 0;
  const when: Reckoning = today => {
    const days = exactly(today);
    return days && [days[0] - slack, days[1] + slack];
  };
  const { weekday: _none, ...rest } = date;
  return { ...rest, when, exactly };
}

function weekAround(whole: DateRule, words: Words, at: number): Dated | undefined {
  const unit = unitAt(words, at);
  if (unit !== 'week' && unit !== 'weekend') return undefined;
  const joint = words[at + 1]?.word ?? '';
  if (!/^(?:of|beginning|starting|ending|commencing)$/u.test(joint)) return undefined;
  const date = whole(words, at + 2) ?? bareDay(words, at + 2);
  if (!date || (date.parts.day === undefined && date.parts.weekday === undefined)) return undefined;
  if (/^[-–/]$/u.test(words[date.next]?.text ?? '') && !words[date.next]?.gap) return undefined;
  const when: Reckoning = today => {
    const days = daysMeant(date, today);
    return days && unitAround(days[0], unit);
  };
  return { next: date.next, parts: {}, relative: true, when };
}

function numberedWeek(words: Words, at: number): Dated | undefined {
  if (words[at]?.word !== 'week') return undefined;
  const number = countAt(words, at + 1);
  if (!number || words[at + 1]?.kind !== 'digits' || number.value < 1 || number.value > 53) return undefined;
  const year = words[number.next]?.word === 'of' ? yearAt(words, number.next + 1) : undefined;
  const when: Reckoning = today => {
    const inYear = year?.value ?? (today === undefined ? undefined : civil(today).year);
    if (inYear === undefined) return undefined;
    const first = weekStart(dayNumber(inYear, 1, 4));
    return [first + (number.value - 1) * 7, first + number.value * 7];
  };
  return { next: year?.next ?? number.next, parts: year ? { year: year.value } : {}, relative: true, when };
}

/** "the 20th of next month", "the 21st this month". */
export const dayOfNearMonth =
  (whole: DateRule): DateRule =>
  (words, at) => {
    const the = words[at]?.word === 'the' ? 1 : 0;
    const day = ordinalAt(words, at + the);
    if (!day || day.value > 31) return undefined;
    const word = words[day.next]?.word === 'day' ? day.next + 1 : day.next;
    const of = words[word]?.word === 'of' ? 1 : 0;
    const the2 = follow(words, word + of, 'the', 'month');
    const date: Dated | undefined =
      the2 && of
        ? { next: the2, parts: {}, relative: true, when: from(today => unitAround(today, 'month')) }
        : whole(words, word + of);
    if (!date?.relative || words[date.next - 1]?.word !== 'month') return undefined;
    return nthDay({ ...date, parts: { day: day.value } }, day.value);
  };

const DAY_LED = /^(?:on|by|until|till|since|from|after|before|around)$/u;
const AFTER_DAY = /^(?:[.,;:!?)–—]|and|at|for|in|to|with|from|when|because|but|after|before|until|by)$/u;

/** "on the 27th": a day of a month that the story has named before. */
const bareDay: DateRule = (words, at) => {
  const the = words[at]?.word === 'the' ? 1 : 0;
  const day = ordinalAt(words, at + the);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  return { next: day.next, parts: { day: day.value }, relative: true };
};

/** The same where a preposition says that it is a day. */
export const ledDay: DateRule = (words, at) => {
  const lead = words[at - 1]?.word ?? '';
  if (words[at]?.word !== 'the' || !DAY_LED.test(lead) || words[at + 1]?.kind !== 'digits') return undefined;
  const date = bareDay(words, at);
  const after = date && words[date.next];
  return date && (!after || AFTER_DAY.test(after.word)) ? date : undefined;
};
