/**
 * One mistake, one finding (DESIGN.md §3): judgements come in the order of their comparers, the surest first, and words once claimed are not claimed again.
 *
 * A conflict or caution outranks silence and support on the same words; of two flags on overlapping words the inner one wins, and on the same words the first.
 */
import type { Span } from '../text/paragraph.ts';
import type { Judgement } from './judgement.ts';

/** Judgements that stay, in the order given. */
export function sieve(judgements: readonly Judgement[]): Judgement[] {
  const flags = judgements.filter(isFlag);
  const kept = new Set<Judgement>();
  for (const flag of flags.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    if (![...kept].some(other => other.at === flag.at && overlap(marked(other), marked(flag)))) kept.add(flag);
  }
  return judgements.filter(judgement =>
    isFlag(judgement) ? kept.has(judgement) : ![...kept].some(flag => flag.claim === judgement.claim && flag.at === judgement.at),
  );
}

function isFlag({ verdict }: Judgement): boolean {
  return verdict === 'conflict' || verdict === 'caution';
}

/** Words that a judgement speaks of. */
export function marked(judgement: Judgement): Span {
  return judgement.span ?? judgement.claim;
}

function lengthOf(judgement: Judgement): number {
  const { start, end } = marked(judgement);
  return end - start;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
