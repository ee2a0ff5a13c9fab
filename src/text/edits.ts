/** Text edits: replace these spans by these words. */
import type { Span } from './paragraph.ts';

export interface Edit extends Span {
  readonly text: string;
}

/**
 * The text with all edits made. Offsets are into the text as given; order does not matter. Of edits that overlap, the first in the text
 * is made and the others are left out; insertions at one place are made in the order given.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > text.length || edit.end < edit.start) continue;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
