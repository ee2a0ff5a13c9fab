/** The units that relative dates are counted in, and stepping by them. */
import { addMonths, civil, dayNumber, monthStart, weekStart } from './calendar.ts';
import { type Counted, countAt } from './date-numbers.ts';
import type { Stretch, Words } from './dated.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'workweek' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...(['day', 'week', 'weekend', 'workweek', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit): [string, Unit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['century', 'century'],
  ['centuries', 'century'],
]);

export interface Step {
  readonly count: number;
  readonly unit: Unit;
  /** Index of the word after it. */
  readonly next: number;
}

/** A count of units: "2 years, 1 month and 21 days". */
export interface Span {
  readonly steps: readonly Step[];
  readonly next: number;
}

const SPANNING: ReadonlySet<string> = new Set([
  'days',
  'weeks',
  'months',
  'years',
  'quarters',
  'decades',
  'centuries',
  'fortnights',
  'weekends',
]);

/** One unit, singular or plural. */
export const unitAt = (words: Words, at: number): Unit | undefined => UNITS.get(words[at]?.word ?? '');

export const isPluralUnit = (words: Words, at: number): boolean => SPANNING.has(words[at]?.word ?? '');

/** "3 weeks", "a month and 21 days", "1 month 2 years 21 days", "a fortnight". */
export function spanAt(words: Words, at: number): Span | undefined {
  const steps: Step[] = [];
  let next = at;
  while (steps.length < 4) {
    const joint = steps.length === 0 ? 0 : words[next]?.word === 'and' || words[next]?.text === ',' ? 1 : 0;
    const step = stepAt(words, next + joint);
    if (!step) break;
    steps.push(step);
    next = step.next;
  }
  return steps.length > 0 ? { steps, next } : undefined;
}

function stepAt(words: Words, at: number): Step | undefined {
  const count: Counted | undefined = countAt(words, at);
  if (!count) return undefined;
  const hyphen = words[count.next]?.text === '-' ? 1 : 0;
  const name = words[count.next + hyphen]?.word ?? '';
  if (name === 'fortnight' || name === 'fortnights')
    return { count: count.value * 2, unit: 'week', next: count.next + hyphen + 1 };
  const unit = UNITS.get(name);
  if (!unit || unit === 'weekend' || unit === 'workweek') return undefined;
  return { count: count.value, unit, next: count.next + hyphen + 1 };
}

/** The finest unit of a span: what "N … ago" is exact to. */
export function finest({ steps }: Span): Unit {
  const order: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
  return order.find(unit => steps.some(step => step.unit === unit)) ?? 'day';
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The day that many units on (or back, for a negative direction). */
export function step(
  day: number,
  { steps }: { readonly steps: readonly Pick<Step, 'count' | 'unit'>[] },
  direction: 1 | -1,
): number {
  return steps.reduce((from, { count, unit }) => stepBy(from, count * direction, unit), day);
}

export function stepBy(day: number, count: number, unit: Unit): number {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.max(-30_000, Math.min(30_000, count * months)));
  return day + Math.max(-1e6, Math.min(1e6, count)) * (unit === 'day' ? 1 : 7);
}

/** The unit that holds the day: its week (from Monday), month, quarter … */
export function unitAround(day: number, unit: Unit): Stretch {
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return [day, day + 1];
    case 'week':
      return [weekStart(day), weekStart(day) + 7];
    case 'workweek':
      return [weekStart(day), weekStart(day) + 5];
    case 'weekend':
      return [weekStart(day) + 5, weekStart(day) + 7];
    case 'month':
      return [monthStart(year, month - 1), monthStart(year, month)];
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3;
      return [monthStart(year, first), monthStart(year, first + 3)];
    }
    default: {
      const length = { year: 1, decade: 10, century: 100 }[unit];
      const first = Math.floor(year / length) * length;
      return [dayNumber(first, 1, 1), dayNumber(first + length, 1, 1)];
    }
  }
}
