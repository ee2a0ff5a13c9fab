/** Two dates of the same event: do they agree? Only what both of them say can conflict (DESIGN.md §3, "Figures"). */
import type { DateClaim, DateParts } from '../claims/claim.ts';
import type { Comparison } from './compare-figure.ts';

/**
 * Compares what the draft says with what the source says.
 *
 * - Oct. 7, 2023 → October 7; Oct. 2023; in 2023: agree (coarser)
 * - late 2023 → early 2024, late 2022: conflict; Nov. 24, 2023: hedge (more exact than the source)
 */
export function compareDates(source: DateClaim, draft: DateClaim): Comparison {
  if (source.to || draft.to) return compareRanges(source, draft);
  const said = compareParts(source.parts, draft.parts);
  if (said === 'conflict') return said;
  const known = compareDays(source, draft);
  return known === 'conflict' ? known : said;
}

/** Can the two be compared at all: do they say at least one part in common, or are the days of both known? */
export function datesComparable(source: DateClaim, draft: DateClaim): boolean {
  if (daysOf(source) && daysOf(draft)) return true;
  return (['year', 'month', 'day', 'weekday', 'decade', 'century', 'season', 'quarter'] as const).some(
    part => source.parts[part] !== undefined && draft.parts[part] !== undefined,
  );
}

function compareRanges(source: DateClaim, draft: DateClaim): Comparison {
  if (source.to && draft.to) {
    const ends = [compareParts(source.parts, draft.parts), compareParts(source.to, draft.to)];
    return ends.includes('conflict') ? 'conflict' : ends.includes('hedge') ? 'hedge' : 'agree';
  }
  const [range, single] = source.to ? [source, draft] : [draft, source];
  const days = daysOf(range);
  const day = daysOf(single);
  const ends = [compareParts(range.parts, single.parts), compareParts(range.to ?? range.parts, single.parts)];
  if (ends.includes('agree') || ends.includes('hedge')) return 'agree';
  return days && day && day.until > days.from && day.from < days.until ? 'agree' : 'conflict';
}

function compareParts(source: DateParts, draft: DateParts): Comparison {
  for (const part of ['year', 'month', 'day', 'weekday', 'quarter', 'season', 'decade', 'century'] as const) {
    if (source[part] !== undefined && draft[part] !== undefined && source[part] !== draft[part]) return 'conflict';
  }
  for (const [one, other] of [
    [source, draft],
    [draft, source],
  ] as const) {
    if (one.decade !== undefined && other.year !== undefined && Math.floor(other.year / 10) * 10 !== one.decade)
      return 'conflict';
    if (one.part && other.month !== undefined && one.month === undefined && !monthFits(one.part, other.month)) return 'conflict';
    if (one.part && one.month !== undefined && other.day !== undefined && !dayFits(one.part, other.day)) return 'conflict';
  }
  if (source.part && draft.part && source.month === draft.month && !kinParts(source.part, draft.part)) return 'conflict';
  return isFiner(source, draft) ? 'hedge' : 'agree';
}

/** The draft names a month or day where the source leaves it open, or drops "early", "mid-", "late" for a date inside. */
function isFiner(source: DateParts, draft: DateParts): boolean {
  if (source.part && !draft.part && draft.month !== undefined && source.month === undefined) return true;
  if (source.part && !draft.part && draft.day !== undefined && source.day === undefined) return true;
  if (
    source.year !== undefined &&
    source.month === undefined &&
    source.weekday === undefined &&
    !source.season &&
    draft.month !== undefined
  )
    return true;
  return source.month !== undefined && source.day === undefined && draft.day !== undefined;
}

const PART_MONTHS: Readonly<Record<NonNullable<DateParts['part']>, readonly [number, number]>> = {
  start: [1, 3],
  early: [1, 5],
  mid: [4, 9],
  late: [8, 12],
  end: [10, 12],
};

function monthFits(part: NonNullable<DateParts['part']>, month: number): boolean {
  const [from, to] = PART_MONTHS[part];
  return month >= from && month <= to;
}

const PART_DAYS: Readonly<Record<NonNullable<DateParts['part']>, readonly [number, number]>> = {
  start: [1, 7],
  early: [1, 12],
  mid: [8, 22],
  late: [18, 31],
  end: [24, 31],
};

function dayFits(part: NonNullable<DateParts['part']>, day: number): boolean {
  const [from, to] = PART_DAYS[part];
  return day >= from && day <= to;
}

function kinParts(a: NonNullable<DateParts['part']>, b: NonNullable<DateParts['part']>): boolean {
  const side = { start: 0, early: 0, mid: 1, late: 2, end: 2 };
  return side[a] === side[b];
}

/** Both are resolved to days: they conflict when they share none. A relative date may be off by its own vagueness, and only a day or a month conflicts. */
function compareDays(source: DateClaim, draft: DateClaim): Comparison {
  const [a, b] = [daysOf(source), daysOf(draft)];
  if (!a || !b) return 'agree';
  return a.from < b.until && b.from < a.until ? 'agree' : 'conflict';
}

function daysOf({ from, until }: DateClaim): { from: string; until: string } | undefined {
  return from && until ? { from, until } : undefined;
}
