/** Builds a paragraph out of its clean text and the way back to the draft. */
import type { Paragraph, Role, Span } from './paragraph.ts';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** The words and sentences of a paragraph's text. Who parses the same draft again and again may remember them (memory.ts). */
export type Divide = (text: string) => Pick<Paragraph, 'tokens' | 'sentences'>;

export const divide: Divide = text => {
  const tokens = tokenize(text);
  return { tokens, sentences: sentencesOf(text, tokens) };
};

/** The paragraph, or a changed copy of one, in the one shape that all have: code that meets objects of many shapes is slow. */
export function shapedParagraph(parts: Paragraph): Paragraph {
  return {
    start: parts.start,
    end: parts.end,
    text: parts.text,
    role: parts.role,
    number: parts.number,
    tokens: parts.tokens,
    sentences: parts.sentences,
    linkDensity: parts.linkDensity,
    landmarks: parts.landmarks,
    toDraft: parts.toDraft,
  };
}

interface Parts {
  readonly text: string;
  /** Offset of the text's first character in the draft. */
  readonly start: number;
  readonly role: Role;
  readonly number: number;
}

/** A paragraph whose text stands in the draft as it is. */
export function paragraph({ text, start, role, number }: Parts, divided: Divide = divide): Paragraph {
  return shapedParagraph({
    text,
    role,
    number,
    ...divided(text),
    start,
    end: start + text.length,
    toDraft: span => ({ start: span.start + start, end: span.end + start }),
  });
}

/** A stretch of clean text and where it stands in the draft. Of equal length: character by character. Of different lengths (an entity, a line break with its `>`): as one. */
export interface Piece {
  readonly clean: Span;
  readonly draft: Span;
}

interface MappedParts extends Span {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly role: Role;
  readonly number: number;
}

/** A paragraph whose text was freed of markup; `pieces` cover the text, in order and without gaps. */
export function mappedParagraph({ text, pieces, start, end, role, number }: MappedParts, divided: Divide = divide): Paragraph {
  return shapedParagraph({
    text,
    role,
    number,
    ...divided(text),
    start,
    end,
    toDraft: span => {
      const from = startInDraft(pieces, span.start) ?? start;
      return { start: from, end: span.end > span.start ? (endInDraft(pieces, span.end) ?? from) : from };
    },
  });
}

/** Behind markup that stands before the character. */
function startInDraft(pieces: readonly Piece[], offset: number): number | undefined {
  const piece = pieceAt(pieces, offset);
  if (!piece || offset >= piece.clean.end) return piece?.draft.end;
  return isLiteral(piece) ? piece.draft.start + (offset - piece.clean.start) : piece.draft.start;
}

/** In front of markup that stands after the last character. */
function endInDraft(pieces: readonly Piece[], offset: number): number | undefined {
  const piece = pieceAt(pieces, offset - 1);
  if (!piece) return undefined;
  return isLiteral(piece) ? Math.min(piece.draft.end, piece.draft.start + (offset - piece.clean.start)) : piece.draft.end;
}

function isLiteral({ clean, draft }: Piece): boolean {
  return clean.end - clean.start === draft.end - draft.start;
}

/** The last piece that begins at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.clean.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[Math.max(0, low - 1)];
}

/** The paragraphs with the numbers 1, 2, 3 … in their order. */
export function renumbered(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => shapedParagraph({ ...paragraph, number: index + 1 }));
}
