/** What a fix is: a title that says what will change, and the edits that do it. Plain data, in the draft's offsets. */
import type { Span } from '../text/paragraph.ts';

export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  /** `Change “42” to “24” (A ¶5, B ¶6)` */
  readonly title: string;
  /** The words at fault first, then what must agree with them (an article, a verb); not overlapping. */
  readonly edits: readonly Edit[];
  /** There is one answer, and it may be made without asking (`--fix`, fix all): never in a quotation or a name. */
  readonly certain?: true;
}

/** The text after the edits. Edits are taken in text order and must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    done += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return done + text.slice(from);
}
