/** What a comparer says of one claim, in the paragraph's own offsets; `toFinding` leads it back to the draft. */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Alignment } from './align.ts';
import type { SourceClaim } from './corpus.ts';
import type { Code, Correction, Verdict, Why } from './finding.ts';
import type { Term } from './terms.ts';

/** A sentence of the draft, ready to be compared. */
export interface DraftSentence {
  readonly paragraph: Paragraph;
  /** Index of the paragraph in the draft. */
  readonly at: number;
  /** Index of the sentence in the paragraph. */
  readonly index: number;
  readonly claims: readonly Claim[];
  readonly terms: readonly Term[];
  /** Sentences of the sources that speak of the same, the best first. */
  readonly alignments: readonly Alignment[];
}

/** A place in the draft: paragraph index and a span of the paragraph's text. */
export interface PlaceInDraft extends Span {
  readonly at: number;
}

export interface Judgement {
  readonly claim: Claim;
  readonly at: number;
  readonly verdict: Verdict;
  readonly code?: Code;
  /** The finding's span where it is not the claim's own (the misspelled word, the reversed words). */
  readonly span?: Span;
  readonly mark?: Span;
  /** What the sources say of it. Several sources: one claim each, in the order of the corpus. */
  readonly bearing: readonly SourceClaim[];
  /** What the sources have, in a few words, where the bearing claims do not say it well themselves. */
  readonly sourced?: string;
  /** What the draft has, where it is not the span's text. */
  readonly drafted?: string;
  /** The message after the sources' part, where "Draft: …" does not fit. */
  readonly message?: string;
  readonly related?: readonly PlaceInDraft[];
  /** `span` in paragraph offsets. */
  readonly corrections?: readonly Correction[];
  readonly certain?: boolean;
  readonly why: Why;
}

/** The judgement for the paragraph's place in the draft now; what it rests on in its own paragraph goes along. */
export function movedTo(judgement: Judgement, at: number): Judgement {
  if (judgement.at === at) return judgement;
  const { related } = judgement;
  return {
    ...judgement,
    at,
    ...(related ? { related: related.map(place => (place.at === judgement.at ? { ...place, at } : place)) } : {}),
  };
}

/** Whether two lists hold the same things. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}
