/** Lines and columns of a text. Both count from 1; columns in UTF-16 code units. */
import type { Span } from '../text/paragraph.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of an offset; the text is looked through once. Lines end at LF, CR or CRLF. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map(end => end.index + end[0].length)];
  return offset => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The line that an offset stands in, without its end. */
export function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text[start - 1])) start -= 1;
  let end = offset;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return { start, end };
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
