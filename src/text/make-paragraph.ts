/** Builds a paragraph out of its clean text and the way back to the draft. */
import type { Paragraph, Role } from './paragraph.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

interface Parts {
  readonly text: string;
  /** Offset of the text's first character in the draft. */
  readonly start: number;
  readonly role: Role;
  readonly number: number;
}

/** A paragraph whose text stands in the draft as it is. */
export function paragraph({ text, start, role, number }: Parts): Paragraph {
  const tokens = tokenize(text);
  return {
    text,
    role,
    number,
    tokens,
    sentences: sentencesOf(text, tokens),
    start,
    end: start + text.length,
    toDraft: span => ({ start: span.start + start, end: span.end + start }),
  };
}
