/** What a figure of the draft and one of a source have in common besides the words around them. */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Comparison } from './compare-figure.ts';

/** Three powers of ten and more are as far apart as can be. */
const FURTHEST = 3;
/** Where a sentence has one figure alone, nothing is known. */
const ALONE = 0.3;

/**
 * Share of the other figures and dates of the draft's sentence that the source's sentence bears out: two sentences with the same other figures are about the same.
 * `said`: how each figure of the draft's sentence compares with each claim of the source's; `figure` and `claim`: the two that are linked.
 */
export function anchorsIn(said: readonly (readonly (Comparison | undefined)[])[], figure: number, claim: number): number {
  if (said.length < 2) return ALONE;
  let borneOut = 0;
  for (const [other, row] of said.entries())
    if (other !== figure && row.some((comparison, at) => at !== claim && comparison === 'agree')) borneOut++;
  return borneOut / (said.length - 1);
}

/** The word before (-1) or after (1) a figure, function words and marks included; `^` and `$` at the ends. */
export function sideWord({ tokens }: Paragraph, span: Span, side: -1 | 1): string {
  if (side < 0) return tokens[tokens.findIndex(({ end }) => end > span.start) - 1]?.word ?? '^';
  return tokens.find(({ start }) => start >= span.end)?.word ?? '$';
}

/**
 * How telling it is that a slip of the hand makes one amount of the other (one digit is another, two have changed places, or the point has moved), 0–1:
 * a third of the powers of ten against its coming about by chance among numbers of so many digits. Every fifth pair of two-digit numbers is one digit apart.
 */
export function slip(draft: Claim, source: Claim): number {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity') return 0;
  const [a, b] = [digitsOf(draft.value.amount), digitsOf(source.value.amount)];
  const ways = waysFrom(a, b);
  const all = 9 * 10 ** (a.length - 1);
  return ways > 0 ? Math.min(1, Math.max(0, Math.log10(all / ways)) / FURTHEST) : 0;
}

/** How many numbers a slip of the kind that leads from one to the other leads to; 0 if none does. */
function waysFrom(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length !== b.length || a.length < 2) return 0;
  const others = [...a].filter((digit, at) => digit !== b[at]);
  if (others.length === 1) return 9 * a.length;
  return others.length === 2 && [...a].sort().join('') === [...b].sort().join('') ? (a.length * (a.length - 1)) / 2 : 0;
}

function digitsOf(amount: number): string {
  return String(Math.abs(amount))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '');
}

/** How far apart two amounts are: the natural logarithm of the one by the other, 0–3. */
export function far(draft: Claim, source: Claim): number {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity') return 0;
  const times = Math.abs(Math.log(Math.abs(draft.value.amount / source.value.amount)));
  return Number.isFinite(times) ? Math.min(FURTHEST, times) : 0;
}

/** How far apart two amounts are, 0–1. A slip of the hand stays near, or moves the point and leaves the digits: "$1.4 billion" for "$1.4 million". */
export function apart(draft: Claim, source: Claim): number {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity') return 0;
  const powers = Math.abs(Math.log10(Math.abs(draft.value.amount / source.value.amount)));
  if (!Number.isFinite(powers) || isWhole(powers)) return 0;
  return Math.min(FURTHEST, powers) / FURTHEST;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-9;
}
