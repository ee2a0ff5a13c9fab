/** Dates of diaries and assistants that the numbers bench has and copy for print has not: "11/20", "friday 5/12", "the week", "2 weeks starting May 20". */
import { civil, isDay, weekdayOfNumber } from '../claims/dates/calendar.ts';
import { calendarDate, monthAt, weekdayAt } from '../claims/dates/calendar-date.ts';
import { dayOfMonth, isInsideFigure, ordinalAt } from '../claims/dates/date-numbers.ts';
import { spanAt, step, unitAround, unitAt } from '../claims/dates/date-units.ts';
import { WEEKDAY_NAMES } from '../claims/dates/date-words.ts';
import { type DateRule, daysMeant, follow, from, type Reckoning, type Words } from '../claims/dates/dated.ts';
import { nearDay, nearPeriod } from '../claims/dates/relative-date.ts';

/** "11/20", "10/1-11/7"; "4.22" after "in". American order. */
const monthSlashDay: DateRule = (words, at) => {
  const month = words[at];
  const mark = words[at + 1];
  const day = words[at + 2];
  if (month?.kind !== 'digits' || day?.kind !== 'digits' || !mark || mark.gap || day.gap) return undefined;
  const led = mark.text === '/' || (mark.text === '.' && /^(?:in|on)$/u.test(words[at - 1]?.word ?? '') && day.text.length === 2);
  if (!led || isInsideWord(words, at, at + 3) || !isDay(undefined, Number(month.text), Number(day.text))) return undefined;
  return { next: at + 3, parts: { month: Number(month.text), day: Number(day.text) } };
};

function isInsideWord(words: Words, at: number, next: number): boolean {
  const [before, after, later] = [words[at - 1], words[next], words[next + 1]];
  if (before && !words[at]?.gap && /[\p{L}\d$./]/u.test(before.text)) return true;
  return (
    !!after &&
    !after.gap &&
    (/^[\p{L}\d/%]/u.test(after.text) || (after.text === '.' && later?.gap === false && later.kind === 'digits'))
  );
}

/** "friday 5/12", "Friday 7.6", "Sunday 31", "Friday the fifteen". */
const weekdayAndFigure: DateRule = (words, at) => {
  const near = /^(?:this|next|last)$/u.test(words[at]?.word ?? '') ? 1 : 0;
  const weekday = weekdayAt(words, at + near);
  if (!weekday) return undefined;
  const [month, mark, day] = words.slice(weekday.next, weekday.next + 3);
  if (month?.kind === 'digits' && mark && /^[-/.]$/u.test(mark.text) && !mark.gap && day?.kind === 'digits' && !day.gap) {
    const [m, d] = [Number(month.text), Number(day.text)];
    return isDay(undefined, m, d) ? { next: weekday.next + 3, parts: { month: m, day: d } } : undefined;
  }
  const the = words[weekday.next]?.word === 'the' ? 1 : 0;
  const number = dayOfMonth(words, weekday.next + the);
  if (
    !number ||
    near ||
    (!the && (month?.text.length !== 2 || Number(month.text) < 13)) ||
    isInsideFigure(words, number.next - 1)
  )
    return undefined;
  if (/^(?:am|pm|a|p|:)$/u.test(words[number.next]?.word ?? '')) return undefined;
  return { next: number.next, parts: { weekday: weekday.weekday, day: number.value } };
};

/** "the week", "my weekend", "the year": the present one. */
const presentUnit: DateRule = (words, at) => {
  const unit = /^(?:the|my)$/u.test(words[at]?.word ?? '') ? unitAt(words, at + 1) : undefined;
  if (!unit || !/^(?:week|weekend|year|month|day)$/u.test(words[at + 1]?.word ?? '')) return undefined;
  if (
    /^(?:of|beginning|starting|ending|['’])$/u.test(words[at + 2]?.word ?? '') ||
    (unit === 'day' && words[at + 2]?.kind === 'letters') ||
    words[at + 2]?.kind === 'digits'
  )
    return undefined;
  return { next: at + 2, parts: {}, relative: true, when: from(today => unitAround(today, unit)) };
};

/** "2 weeks starting May 20th", "3 days starting from next Monday". */
const spanFrom: DateRule = (words, at) => {
  const span = spanAt(words, at);
  if (!span || !/^(?:starting|beginning)$/u.test(words[span.next]?.word ?? '')) return undefined;
  const joint = /^(?:from|on)$/u.test(words[span.next + 1]?.word ?? '') ? 2 : 1;
  const start =
    calendarDate(words, span.next + joint) ?? nearDay(words, span.next + joint) ?? nearPeriod(words, span.next + joint);
  if (!start) return undefined;
  const when: Reckoning = today => {
    const days = (start.exactly ?? (day => daysMeant(start, day)))(today);
    return days && [days[0], step(days[0], span, 1)];
  };
  return { next: start.next, parts: {}, relative: true, when };
};

/** "second Sunday": of the present month. */
const nthWeekday: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  const weekday = order && weekdayAt(words, order.next);
  if (!order || !weekday || weekday.short || order.value > 5) return undefined;
  const when = from(today => {
    const [first] = unitAround(today, 'month');
    const day = first + ((weekday.weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (order.value - 1);
    return [day, day + 1];
  });
  return { next: weekday.next, parts: { weekday: weekday.weekday }, relative: true, when };
};

/** "12-2015", "20170302", "mar3". */
const digitDate: DateRule = (words, at) => {
  const [first, mark, second] = words.slice(at, at + 3);
  if (first?.kind === 'digits' && first.text.length === 8) {
    const [year, month, day] = [first.text.slice(0, 4), first.text.slice(4, 6), first.text.slice(6)].map(Number);
    if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2100) return undefined;
    return isDay(year, month, day) ? { next: at + 1, parts: { year, month, day } } : undefined;
  }
  if (
    first?.kind === 'digits' &&
    mark?.text === '-' &&
    !mark.gap &&
    second?.kind === 'digits' &&
    !second.gap &&
    second.text.length === 4
  ) {
    const [month, year] = [Number(first.text), Number(second.text)];
    return month >= 1 && month <= 12 && year > 1900 && year < 2100 ? { next: at + 3, parts: { year, month } } : undefined;
  }
  return undefined;
};

/** "Starbucks on 29th", "back for the 27th", "for the thirty". */
const nthDay: DateRule = (words, at) => {
  if (!/^(?:on|for)$/u.test(words[at - 1]?.word ?? '')) return undefined;
  const the = words[at]?.word === 'the' ? 1 : 0;
  const day = dayOfMonth(words, at + the, true) ?? (the ? dayOfMonth(words, at + the) : undefined);
  if (!day || monthAt(words, day.next, true)) return undefined;
  const after = words[day.next];
  return after && after.kind !== 'mark' ? undefined : { next: day.next, parts: { day: day.value }, relative: true };
};

/** "to date": up to now. */
const toDate: DateRule = (words, at) => {
  const next = follow(words, at, 'to', 'date');
  if (next === undefined || words[at - 1]?.text === '-' || (words[next] && words[next]?.kind !== 'mark')) return undefined;
  return { next, parts: {}, relative: true, when: from(today => [today, today + 1]) };
};

/** "Mondays". */
function weekdaysAt(words: Words, at: number): { weekday: number; next: number; short: boolean } | undefined {
  const value = WEEKDAY_NAMES.get((words[at]?.word ?? '').replace(/s$/u, ''));
  return value && { weekday: value.value, next: at + 1, short: value.short };
}

/** "two Mondays later", "two Sundays from now". */
const weekdaysLater: DateRule = (words, at) => {
  const count = dayOfMonth(words, at);
  const weekday = count && (weekdayAt(words, count.next) ?? weekdaysAt(words, count.next));
  if (!count || !weekday || weekday.short) return undefined;
  if (words[weekday.next]?.word === 'ago') {
    const back = from(today => {
      const day = today - ((weekdayOfNumber(today) - weekday.weekday + 6) % 7) - 1 - 7 * (count.value - 1);
      return [day, day + 1];
    });
    return { next: weekday.next + 1, parts: { weekday: weekday.weekday }, relative: true, when: back };
  }
  if (!(words[weekday.next]?.word === 'later' || follow(words, weekday.next, 'from', 'now'))) return undefined;
  const when = from(today => {
    const day = today + ((weekday.weekday - weekdayOfNumber(today) + 6) % 7) + 1 + 7 * (count.value - 1);
    return civil(day).year > 0 ? [day, day + 1] : undefined;
  });
  return {
    next: weekday.next + (words[weekday.next]?.word === 'later' ? 1 : 2),
    parts: { weekday: weekday.weekday },
    relative: true,
    when,
  };
};

export const DIARY_DATES: readonly DateRule[] = [
  monthSlashDay,
  weekdayAndFigure,
  presentUnit,
  spanFrom,
  nthWeekday,
  digitDate,
  nthDay,
  toDate,
  weekdaysLater,
];
