/**
 * One mistake, one finding (DESIGN.md §3).
 *
 * A quotation that a source holds, word for word or altered, owns everything inside it. Of two flags on overlapping words the inner one wins, and on the same
 * words the surer one; a quotation in the wrong mouth owns the speaker too: judgements come in the order of their comparers, the surest first. A claim that is flagged is not called supported or unsourced as well.
 */
import type { Span } from '../text/paragraph.ts';
import type { Judgement } from './judgement.ts';

/** Judgements that stay, in the order given. */
export function sieve(judgements: readonly Judgement[]): Judgement[] {
  const byParagraph = new Map<number, Judgement[]>();
  for (const judgement of judgements) {
    const list = byParagraph.get(judgement.at);
    if (list) list.push(judgement);
    else byParagraph.set(judgement.at, [judgement]);
  }
  const kept = new Set([...byParagraph.values()].flatMap(keptOf));
  return judgements.filter(judgement => kept.has(judgement));
}

function keptOf(judgements: readonly Judgement[]): Judgement[] {
  const owners = judgements.filter(({ claim, verdict }) => claim.kind === 'quotation' && verdict !== 'unsourced');
  const free = judgements.filter(
    judgement => !owners.some(owner => owner.claim !== judgement.claim && isInside(wordsOf(judgement), owner.claim)),
  );
  const mouths = free.flatMap(({ code, mark }) => (code === 'quote-misattributed' && mark ? [mark] : []));
  const flags: Judgement[] = [];
  for (const flag of free
    .filter(flag => isFlag(flag) && !isOfMouth(flag, mouths))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    if (!flags.some(other => overlap(wordsOf(other), wordsOf(flag)) || isSameMouth(other, flag))) flags.push(flag);
  }
  const flagged = new Set(flags.map(({ claim }) => claim));
  const stays = new Set(flags);
  return free.filter(judgement => (isFlag(judgement) ? stays.has(judgement) : !flagged.has(judgement.claim)));
}

/** Two quotations put in the same wrong mouth by one attribution. */
function isSameMouth(a: Judgement, b: Judgement): boolean {
  return a.code === 'quote-misattributed' && b.code === a.code && a.mark !== undefined && a.mark.start === b.mark?.start;
}

/** The indirect half of a sentence whose quotation is in the wrong mouth, or the role of that mouth: the same mistake. */
function isOfMouth(flag: Judgement, mouths: readonly Span[]): boolean {
  const isSame =
    flag.code === 'statement-misattributed' || flag.code === 'wrong-entity'
      ? wordsOf(flag)
      : flag.code === 'title-conflict'
        ? flag.claim
        : undefined;
  return isSame !== undefined && mouths.some(mouth => overlap(isSame, mouth));
}

function isFlag({ verdict }: Judgement): boolean {
  return verdict === 'conflict' || verdict === 'caution';
}

/** Words that a judgement speaks of. */
function wordsOf({ span, claim }: Judgement): Span {
  return span ?? claim;
}

function lengthOf(judgement: Judgement): number {
  const { start, end } = wordsOf(judgement);
  return end - start;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
