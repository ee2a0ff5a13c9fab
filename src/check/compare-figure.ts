/**
 * Two figures said of the same thing: do they agree? The rules are the table of DESIGN.md §3, "Figures"; test/check/compare-figure.test.ts has it row by row.
 *
 * Units are the caller's business: both figures are in the same unit here.
 */
import type { Bound, Figure } from '../claims/claim.ts';

/** `hedge`: agrees, but the draft claims more than the source does. */
export type Comparison = 'agree' | 'hedge' | 'conflict';

/** Newsrooms round by hand at most this far (DESIGN.md §3, "Honest rounding"). */
const MOST_ROUNDED = 0.05;
/** Counting error of doubles: 0.1 + 0.2. */
const EPSILON = 1e-9;

type Said = Exclude<Bound, 'range'>;

/** For one amount: what a draft's bound (column) says of a source's (row). A agrees, H is a dropped or changed hedge, C conflicts. */
const BOUNDS: Record<Said, Record<Said, Comparison>> = {
  exact: row('agree', 'agree', 'agree', 'agree', 'conflict', 'conflict', 'conflict', 'agree'),
  about: row('hedge', 'agree', 'hedge', 'agree', 'hedge', 'hedge', 'hedge', 'agree'),
  'at-least': row('hedge', 'hedge', 'agree', 'conflict', 'hedge', 'conflict', 'conflict', 'conflict'),
  'at-most': row('hedge', 'hedge', 'conflict', 'agree', 'conflict', 'hedge', 'hedge', 'agree'),
  'more-than': row('hedge', 'hedge', 'agree', 'conflict', 'agree', 'conflict', 'conflict', 'conflict'),
  'less-than': row('hedge', 'hedge', 'conflict', 'agree', 'conflict', 'agree', 'agree', 'agree'),
  nearly: row('hedge', 'agree', 'conflict', 'agree', 'conflict', 'agree', 'agree', 'agree'),
  'up-to': row('hedge', 'hedge', 'conflict', 'agree', 'conflict', 'hedge', 'hedge', 'agree'),
};

function row(
  ...cells: readonly [Comparison, Comparison, Comparison, Comparison, Comparison, Comparison, Comparison, Comparison]
): Record<Said, Comparison> {
  const [exact, about, atLeast, atMost, moreThan, lessThan, nearly, upTo] = cells;
  return {
    exact,
    about,
    'at-least': atLeast,
    'at-most': atMost,
    'more-than': moreThan,
    'less-than': lessThan,
    nearly,
    'up-to': upTo,
  };
}

/**
 * Compares what the draft says with what the source says.
 *
 * - about 24 → about 24, 23 to 25: agree; 24: hedge; 42: conflict
 * - 1,234 → about 1,200, more than 1,200: agree; more than 1,300: conflict
 */
export function compareFigures(source: Figure, draft: Figure): Comparison {
  if (source.vague || draft.vague) return compareVague(source, draft);
  if (draft.bound === 'range') return compareRange(source, draft);
  if (source.bound === 'range') return compareWithRange(source, draft, draft.bound);
  if (same(source.amount, draft.amount)) return compareBounds(source.bound, draft);
  if (roundsTo(source.amount, draft)) return rounded(source, draft);
  if (isNextWhole(source, draft)) return 'agree';
  if (isFiner(source, draft)) return 'hedge';
  return 'conflict';
}

function compareBounds(source: Said, draft: Figure): Comparison {
  if (draft.stressed && source !== 'exact') return 'hedge';
  return BOUNDS[source][draft.bound === 'range' ? 'exact' : draft.bound];
}

/** The draft's figure is the source's, rounded as its bound asks: the bound is then compared as if it had been said of the exact figure. */
function rounded(source: Figure, draft: Figure): Comparison {
  if (source.bound === 'exact') return 'agree';
  const said = BOUNDS[source.bound as Said][draft.bound as Said];
  // "Some 11,800" is "not quite 12,000" as well.
  if (source.bound === 'about' && (draft.bound === 'nearly' || draft.bound === 'less-than')) return 'agree';
  return said === 'conflict' && source.bound === 'about' ? 'hedge' : said;
}

/** Is the draft's amount the source's amount, rounded (about, bare), cut down (more than, at least) or cut up (nearly, less than, at most)? */
function roundsTo(amount: number, { amount: said, bound, place }: Figure): boolean {
  if (place <= 0 || said === 0) return false;
  const steps = amount / place;
  const target = said / place;
  if (bound === 'more-than' || bound === 'at-least') return same(Math.floor(steps + EPSILON), target) && amount > said;
  if (bound === 'nearly' || bound === 'less-than') return same(Math.ceil(steps - EPSILON), target) && amount < said;
  if (bound === 'at-most' || bound === 'up-to')
    return same(Math.ceil(steps - EPSILON), target) && Math.abs(amount - said) <= MOST_ROUNDED * said;
  return same(Math.round(steps), target) && Math.abs(amount - said) <= MOST_ROUNDED * Math.abs(amount);
}

/** "More than 34" for "at least 35", "fewer than 25" for 24: whole numbers only. */
function isNextWhole(source: Figure, draft: Figure): boolean {
  if (!Number.isInteger(source.amount) || !Number.isInteger(draft.amount) || source.amount >= 1000) return false;
  if (draft.bound === 'more-than')
    return draft.amount === source.amount - 1 && (source.bound === 'at-least' || source.bound === 'exact');
  return (
    draft.bound === 'less-than' && draft.amount === source.amount + 1 && (source.bound === 'at-most' || source.bound === 'exact')
  );
}

/** The draft has more digits than the source and rounds to it: more exact than the sources. */
function isFiner(source: Figure, draft: Figure): boolean {
  return draft.place < source.place && draft.bound === 'exact' && roundsTo(draft.amount, { ...source, bound: 'exact' });
}

function compareRange(source: Figure, draft: Figure): Comparison {
  const low = draft.amount;
  const high = draft.to ?? draft.amount;
  if (source.bound === 'range') return same(source.amount, low) && same(source.to ?? source.amount, high) ? 'agree' : 'conflict';
  if (source.amount < low - EPSILON || source.amount > high + EPSILON) return 'conflict';
  return source.bound === 'exact' || source.bound === 'about' ? 'agree' : 'hedge';
}

function compareWithRange(source: Figure, draft: Figure, said: Said): Comparison {
  const low = source.amount;
  const high = source.to ?? source.amount;
  if (said === 'at-least' || said === 'more-than') return same(draft.amount, low) ? 'agree' : 'conflict';
  if (said === 'at-most' || said === 'up-to' || said === 'less-than' || said === 'nearly')
    return same(draft.amount, high) ? 'agree' : 'conflict';
  if (draft.amount < low - EPSILON || draft.amount > high + EPSILON) return 'conflict';
  return said === 'about' ? 'agree' : 'hedge';
}

function compareVague(source: Figure, draft: Figure): Comparison {
  const here = intervalOf(source);
  const there = intervalOf(draft);
  // "Several", "a few" and "a couple" are too loosely used to be held against a figure.
  if ((draft.vague && draft.amount < 10) || (source.vague && source.amount < 10)) return 'agree';
  if (here.low > there.high || there.low > here.high) return 'conflict';
  return source.vague && !draft.vague && draft.bound === 'exact' ? 'hedge' : 'agree';
}

function intervalOf({ amount, to, bound, vague }: Figure): { low: number; high: number } {
  if (vague) return vague;
  if (bound === 'range') return { low: amount, high: to ?? amount };
  if (bound === 'at-least' || bound === 'more-than') return { low: amount, high: Number.POSITIVE_INFINITY };
  if (bound === 'at-most' || bound === 'up-to' || bound === 'less-than') return { low: 0, high: amount };
  return { low: amount, high: amount };
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b));
}
