/**
 * The words that every other folder speaks in: spans, tokens, sentences, paragraphs, drafts.
 *
 * All offsets are UTF-16 code units, `end` exclusive. A paragraph has its *own* text (markup removed, entities decoded) and its own
 * offsets, so that it can be read, cached and re-read without the rest of the draft; `toDraft` leads back.
 */

/** A stretch of text, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, a number or a mark. `start`/`end` are offsets into the paragraph's text. */
export interface Token extends Span {
  /** The token as it stands in the copy. */
  readonly text: string;
  /** Lower case, straight apostrophes, without a possessive 's: what is compared. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** A sentence, with the tokens that it holds: `tokens.slice(first, last)` of its paragraph. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** What part of the story a paragraph is. Everything listed is copy; code, comments and link targets make no paragraph. */
export type Role = 'body' | 'heading' | 'item' | 'block-quote' | 'cell' | 'headline' | 'dek' | 'caption';

export interface Paragraph extends Span {
  /** Where the paragraph stands in the draft. */
  readonly start: number;
  readonly end: number;
  /** The copy as a reader of the paper sees it: no markup, entities decoded. Claims' offsets are into this text. */
  readonly text: string;
  readonly role: Role;
  /** 1-based number among the paragraphs of the draft or source (DESIGN.md §2, "evidence"). */
  readonly number: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** HTML only: the part of the text that stands in links, 0 to 1. Menus and "read more" lists are near 1. */
  readonly linkDensity?: number | undefined;
  /** HTML only: the landmarks that it stands in, outermost first: "article", "main", "nav", "header", "footer", "aside", "form", "button", "figure". */
  readonly landmarks?: readonly string[] | undefined;
  /** Leads a span of `text` back to the draft. Markup inside the span is inside the result; markup at its edges is not. */
  readonly toDraft: (span: Span) => Span;
}

/** How a text is to be understood. */
export type Format = 'markdown' | 'plain' | 'html';

/** A draft or a source article, divided in paragraphs. */
export interface Draft {
  readonly text: string;
  readonly format: Format;
  readonly paragraphs: readonly Paragraph[];
  /** Front-matter fields (flat: `key: value`), as written; empty when there is none. */
  readonly front: Readonly<Record<string, string>>;
  /** HTML comments with their draft offsets: "set aside" comments are found here (DESIGN.md §6). */
  readonly comments: readonly (Span & { readonly text: string })[];
}
