/** Offsets to lines and columns and back. */

/** 1-based, in UTF-16 code units, as editors and SARIF (with `columnKind: utf16CodeUnits`) count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Lines {
  readonly count: number;
  /** Line and column of an offset; one outside the text counts as its nearest end. */
  positionAt(offset: number): Position;
  /** Offset of a line and column; beyond the line's end counts as its end. */
  offsetAt(position: Position): number;
  /** Offsets of a line without its line break. */
  spanOf(line: number): { readonly start: number; readonly end: number };
}

/** Lines end at CRLF, LF or a lone CR, as in VS Code. */
export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), match => match.index + match[0].length)];
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const spanOf = (line: number): { start: number; end: number } => {
    const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
    const next = starts[Math.min(Math.max(line, 1), starts.length)] ?? text.length;
    const isLast = line >= starts.length;
    return { start, end: isLast ? text.length : next - (text.slice(next - 2, next) === '\r\n' && next - 2 >= start ? 2 : 1) };
  };
  return {
    count: starts.length,
    positionAt: offset => {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(inside);
      return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
    },
    offsetAt: ({ line, column }) => {
      if (line > starts.length) return text.length;
      const { start, end } = spanOf(line);
      return Math.min(start + Math.max(column - 1, 0), end);
    },
    spanOf,
  };
}
