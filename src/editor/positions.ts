/** From offsets to VS Code's ranges. */
import * as vscode from 'vscode';
import type { Finding } from '../check/finding.ts';
import { linesOf } from '../text/lines.ts';
import type { Span } from '../text/paragraph.ts';

export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Where the squiggle goes: the words at fault. */
export const markOf = (finding: Finding): Span => finding.mark ?? { start: finding.start, end: finding.end };

export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** Range of a span in a text that is not open as a document. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  const lines = linesOf(text);
  const position = (offset: number) => {
    const { line, column } = lines.positionAt(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return new vscode.Range(position(start), position(end));
}
