/** What the blocks at the top of a Markdown text came to: the block of a tree that was taken over, with the same words in it, is not read again. */
import { shapedParagraph } from './make-paragraph.ts';
import type { Draft, Paragraph, Span } from './paragraph.ts';

/** The copy of a block, and the comments in it. */
export interface BlockRead {
  readonly paragraphs: readonly Paragraph[];
  readonly comments: Draft['comments'];
}

interface Known extends BlockRead {
  readonly raw: string;
  readonly start: number;
  /** Which words in brackets are links depends on them. */
  readonly definitions: string;
}

/** Where a block stands, and what its reading depends on besides its tree. */
export interface BlockPlace {
  readonly text: string;
  readonly span: Span;
  readonly definitions: string;
}

/** Blocks by their trees, as long as a tree has them. `T`: a tree. */
export class KnownBlocks<T extends object> {
  readonly #known = new WeakMap<T, Known>();

  /** What the block came to, moved to where it stands now. */
  of(tree: T, { text, span, definitions }: BlockPlace): BlockRead | undefined {
    const known = this.#known.get(tree);
    if (known?.definitions !== definitions || known.raw !== text.slice(span.start, span.end)) return undefined;
    const by = span.start - known.start;
    return by === 0
      ? known
      : { paragraphs: known.paragraphs.map(one => moved(one, by)), comments: known.comments.map(one => shifted(one, by)) };
  }

  keep(tree: T, { text, span, definitions }: BlockPlace, { paragraphs, comments }: BlockRead): void {
    this.#known.set(tree, { raw: text.slice(span.start, span.end), start: span.start, definitions, paragraphs, comments });
  }
}

function moved(paragraph: Paragraph, by: number): Paragraph {
  const { start, end, toDraft } = paragraph;
  return shapedParagraph({ ...paragraph, start: start + by, end: end + by, toDraft: span => shifted(toDraft(span), by) });
}

function shifted<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}
