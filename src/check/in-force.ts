/** Which of the sources decide, where they differ (DESIGN.md §3, "Counts as of different days"). */
import type { Claim } from '../claims/claim.ts';
import type { Corpus } from './corpus.ts';

/** Key of what the desk says itself: a fact without evidence. */
export const DESK = '';

/**
 * The desk's own word outranks sources. Of counts that sources of different days give, the latest day's are in force; where a day is not known, all are.
 * `found`: one entry for each source.
 */
export function inForce<F extends { readonly source: string; readonly agrees: boolean }>(
  claim: Claim,
  found: readonly F[],
  corpus: Corpus,
): readonly F[] {
  const desk = found.filter(({ source }) => source === DESK);
  if (desk.length > 0) return desk;
  if (claim.kind !== 'quantity' || claim.type !== 'count') return found;
  if (!found.some(({ agrees }) => agrees) || found.every(({ agrees }) => agrees)) return found;
  const days = found.map(({ source }) => corpus.dayOf(source));
  if (days.includes(undefined)) return found;
  const latest = days.toSorted().at(-1);
  return found.filter((_, index) => days[index] === latest);
}
