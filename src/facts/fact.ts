/**
 * The facts file (`*.facts.json`, version 1) as data. Written by people or drawn from articles; see docs/facts-file.md.
 *
 * A fact is matched by its words: `gist` is a short sentence or phrase in plain English that says what the fact is about and whose it is,
 * and it is read by the same readers as copy is. A drawn fact has the passage of the article beside it, in memory only.
 */
import type { ClaimKind } from '../claims/claim.ts';
import type { Paragraph } from '../text/paragraph.ts';

export interface FactsFile {
  readonly version: 1;
  readonly story: string;
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly byline?: readonly string[];
  /** ISO day. Weekdays and relative dates of the source resolve against it. */
  readonly published?: string;
  /** Path from the facts file's folder. */
  readonly file?: string;
  readonly sha256?: string;
  /** Where the source has it from: two articles on one wire story are one origin. */
  readonly via?: string;
  /** Checked against, but not named by messages, fixes or reports unless "on the record" (the default). */
  readonly terms?: 'on the record' | 'background' | 'off the record';
}

/** Where a source says it. */
export interface Evidence {
  readonly source: string;
  /** 1-based, DESIGN.md §2. */
  readonly paragraph: number;
  /** What this source has, where it differs from the fact's own value. */
  readonly value?: FactValue;
  /** In memory only, for drawn facts: the sentence it was read in. */
  readonly passage?: Passage;
}

/** A sentence of a source. In memory only: a facts file never holds it. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** Index into `paragraph.sentences`. */
  readonly sentence: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Not a person: a ministry, company, team, group. */
  readonly body?: 'organisation';
  readonly also?: readonly string[];
  readonly roles?: readonly string[];
  readonly relations?: readonly { readonly word: string; readonly to: string }[];
  readonly age?: number;
  readonly evidence: readonly Evidence[];
  readonly checked?: Checked;
  /** Fingerprint of what was drawn: see drawn-mark.ts. */
  readonly drawn?: string;
}

export interface Checked {
  readonly by?: string;
  readonly on?: string;
}

/** A figure in a facts file: a bare number is exact. */
export type FigureValue =
  | number
  | { readonly about: number }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly moreThan: number }
  | { readonly lessThan: number }
  | { readonly nearly: number }
  | { readonly upTo: number }
  | { readonly from: number; readonly to: number };

/** quantity: a figure, or words where a figure will not do ("one in five", "dozens"). date: words that the date reader reads ("Oct. 7, 2023", "late 2023", "2007"). quotation: the exact words. statement: none (the gist says it). */
export type FactValue = FigureValue | string;

export interface Fact {
  readonly id: string;
  readonly kind: ClaimKind;
  /** What is so, in a few words: "living captives held in Gaza"; for a statement a whole short sentence: "The Senate has yet to confirm Boehler." */
  readonly gist: string;
  readonly value?: FactValue;
  /** quantity: what is counted ("captive"), or the unit ("USD", "percent", "week"). */
  readonly unit?: string;
  /** Further words that a writer may use for the same thing: synonyms, kinds, the event's place and time. */
  readonly about?: readonly string[];
  /** Whose it is: id of a person, or a name. */
  readonly owner?: string;
  /** On what occasion: a few words ("Hamas-led attack of Oct. 7, 2023"). */
  readonly event?: string;
  /** quotation and statement: who said it (id of a person, or a name). */
  readonly speaker?: string;
  readonly evidence: readonly Evidence[];
  readonly checked?: Checked;
  /** Fingerprint of what was drawn: see drawn-mark.ts. Absent for facts that a person wrote. */
  readonly drawn?: string;
  /** A desk's own note; a fact with a note and no evidence is the desk's word and outranks sources. */
  readonly note?: string;
}
