/** Days and months named inside a period that is reckoned: "Sunday of next week", "May last year". */
import { opensUpper } from '../../text/letters.ts';
import { civil, dayNumber, weekStart } from './calendar.ts';
import { weekdayAt } from './calendar-date.ts';
import { stepBy } from './date-units.ts';
import { type Dated, type DateRule, daysCounted, daysMeant, type Reckoning, type Stretch, type Words } from './dated.ts';

/** "Sunday of next week", "next week Wednesday", "Friday this week", "Monday two weeks from now", "May last year". */
export const dayInNearPeriod =
  (near: DateRule): DateRule =>
  (words, at) =>
    dayThenPeriod(near, words, at) ?? periodThenDay(near, words, at);

function dayThenPeriod(near: DateRule, words: Words, at: number): Dated | undefined {
  const inner = near(words, at);
  if (
    !inner ||
    inner.to ||
    (inner.parts.month === undefined && inner.parts.weekday === undefined) ||
    inner.parts.year !== undefined
  )
    return undefined;
  const of = /^(?:of|in)$/u.test(words[inner.next]?.word ?? '') ? 1 : 0;
  const outer = near(words, inner.next + of);
  if (
    !outer?.relative ||
    outer.parts.month !== undefined ||
    outer.parts.weekday !== undefined ||
    words[inner.next + of]?.word === 'earlier'
  )
    return undefined;
  return within(inner, outer);
}

function periodThenDay(near: DateRule, words: Words, at: number): Dated | undefined {
  const outer = near(words, at);
  if (!outer?.relative || words[outer.next - 1]?.word !== 'week') return undefined;
  const on = words[outer.next]?.word === 'on' ? 1 : 0;
  const inner = weekdayAt(words, outer.next + on);
  if (!inner || (inner.short && !opensUpper(words[outer.next + on]?.text ?? ''))) return undefined;
  return within({ next: inner.next, parts: { weekday: inner.weekday }, relative: true }, { ...outer, next: inner.next });
}

function within(inner: Dated, outer: Dated): Dated | undefined {
  const { weekday, month, day } = inner.parts;
  const reckon =
    (days: (date: Dated, today: number | undefined) => Stretch | undefined): Reckoning =>
    today => {
      const period = days(outer, today);
      if (!period) return undefined;
      if (weekday !== undefined && month === undefined) {
        const monday = weekStart(period[0]);
        return [monday + ((weekday + 6) % 7), monday + ((weekday + 6) % 7) + 1];
      }
      const year = civil(period[0]).year;
      return month === undefined ? undefined : monthDays(year, month, day);
    };
  return {
    next: Math.max(inner.next, outer.next),
    parts: inner.parts,
    relative: true,
    when: reckon(daysMeant),
    exactly: reckon(daysCounted),
  };
}

function monthDays(year: number, month: number, day: number | undefined): Stretch {
  const first = dayNumber(year, month, 1);
  return day === undefined ? [first, stepBy(first, 1, 'month')] : [first + day - 1, first + day];
}
