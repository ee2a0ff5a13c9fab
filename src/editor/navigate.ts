/** Next and previous finding, round the draft, by keyboard. The message is read out by the hover that opens. */
import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { isMarked } from './diagnostics.ts';
import { markOf, toRange } from './positions.ts';

export function goToFindings(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('secondSource.nextFinding', () => go(desk, 1)),
    vscode.commands.registerCommand('secondSource.previousFinding', () => go(desk, -1)),
  );
}

async function go(desk: Desk, direction: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const page = editor && desk.page(editor.document);
  if (!editor || !page) return;
  const { document } = editor;
  const marks = page.findings.filter(finding => isMarked(document, finding)).map(markOf);
  const sorted = marks.sort((a, b) => (a.start - b.start) * direction);
  const at = document.offsetAt(editor.selection.start);
  const next = sorted.find(mark => (mark.start - at) * direction > 0) ?? sorted[0];
  if (!next) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('No findings in this draft.'), 3000);
    return;
  }
  const range = toRange(document, next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
