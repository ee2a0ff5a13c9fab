/** What a reader is: a pure function from a paragraph to the claims of one kind in it. */
import type { Draft, Paragraph } from '../text/paragraph.ts';
import type { Claim } from './claim.ts';

/** What a reader may know besides the paragraph. */
export interface ReadingContext {
  /** Day the text was written or is dated, ISO (`2024-03-05`): relative dates resolve against it. Without it they are read but not resolved. */
  readonly reference?: string;
}

/** Reads one kind of claim. Never throws; spans lie inside the paragraph's text and are not empty. */
export type Reader<C extends Claim> = (paragraph: Paragraph, context: ReadingContext) => C[];

/** A paragraph with everything read in it, in text order. */
export interface ParagraphReading {
  readonly paragraph: Paragraph;
  readonly claims: readonly Claim[];
}

/** A text read: paragraphs first, then what runs through the whole text (speakers, full names, carried heads) filled in. */
export interface Reading {
  readonly draft: Draft;
  readonly context: ReadingContext;
  readonly paragraphs: readonly ParagraphReading[];
}
