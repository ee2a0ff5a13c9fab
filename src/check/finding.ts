/** A claim with its verdict: what a diagnostic, a hover and a report show. */
import type { Claim, ClaimKind, DateParts, Figure } from '../claims/claim.ts';
import type { Span } from '../text/paragraph.ts';

export type Verdict = 'supported' | 'conflict' | 'caution' | 'unsourced';

/** DESIGN.md §3: code and the verdict that it goes with. */
export const CODES = {
  'number-conflict': 'conflict',
  'date-conflict': 'conflict',
  'quote-altered': 'conflict',
  'quote-misattributed': 'conflict',
  'statement-misattributed': 'conflict',
  'statement-reversed': 'conflict',
  'title-conflict': 'conflict',
  'name-misspelled': 'conflict',
  'wrong-entity': 'conflict',
  arithmetic: 'conflict',
  'draft-inconsistent': 'conflict',
  'hedge-dropped': 'caution',
  'sources-disagree': 'caution',
  'paraphrase-quoted': 'caution',
} as const satisfies Record<string, Verdict>;

export type Code = keyof typeof CODES;

/** What one source has on the thing. */
export interface ShownEvidence {
  readonly source: string;
  readonly title: string;
  readonly paragraph: number;
  /** Normalised ("about 24 living captives"); exact words only for a quotation. */
  readonly value: string;
}

/** What would be right, as data: `fixes/` words it in the draft's own style. `span` (draft offsets) is what it replaces. */
export type Correction = { readonly span: Span } & (
  | { readonly kind: 'figure'; readonly value: Figure; readonly type: string; readonly unit?: string; readonly other?: number }
  | { readonly kind: 'date'; readonly parts: DateParts; readonly to?: DateParts }
  | { readonly kind: 'quotation'; readonly words: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'title'; readonly title: string }
  /** Puts the hedge before the figure: "about", "at least". `span` is empty and stands where the hedge goes. */
  | { readonly kind: 'hedge'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
);

/** Why a finding is what it is, for `--explain` and the hover's "Why?". */
export interface Why {
  readonly fact?: string;
  /** Words that claim and fact share. */
  readonly matched: readonly string[];
  readonly score?: number;
  /** What was compared, in one sentence. */
  readonly compared: string;
}

/** All spans are offsets into the draft. */
export interface Finding extends Span {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly claim: Claim;
  /** The paragraph that the claim stands in (index into the draft's paragraphs). */
  readonly paragraph: number;
  readonly verdict: Verdict;
  readonly code?: Code;
  readonly message: string;
  /** Where the words at fault are, when fewer or elsewhere. */
  readonly mark?: Span;
  readonly facts: readonly string[];
  readonly evidence: readonly ShownEvidence[];
  /** Number of independent sources that bear it out or contradict it. */
  readonly sources: number;
  /** Other places in the draft that the verdict rests on. */
  readonly related?: readonly Span[];
  /** The first one is the preferred one; `certain` when there is only one answer. */
  readonly corrections: readonly Correction[];
  readonly certain?: boolean;
  readonly why?: Why;
  /** Set aside by comment, CQ, front matter or settings: why. Kept for the report, not shown as a diagnostic. */
  readonly setAside?: string;
  /** Marked as checked by a person: who, and on which day (ISO). */
  readonly checked?: { readonly by?: string; readonly on?: string };
}
