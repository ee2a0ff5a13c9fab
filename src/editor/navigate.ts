/** Round the draft by keyboard: to the next finding, the next claim, the next claim that nobody has checked. The hover that opens is read out. */
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import type { Desk } from './desk.ts';
import { markedIn } from './diagnostics.ts';
import { markOf, toRange } from './positions.ts';

type Wanted = (document: vscode.TextDocument) => (finding: Checked) => boolean;

const anyClaim: Wanted = () => () => true;
const unchecked: Wanted = () => finding => !finding.checked && !finding.setAside;

export function goToFindings(desk: Desk): vscode.Disposable {
  const none = vscode.l10n.t('No findings in this draft.');
  const noClaims = vscode.l10n.t('No claims in this draft.');
  const allChecked = vscode.l10n.t('Every claim is marked as checked or set aside.');
  const ways: readonly (readonly [name: string, wanted: Wanted, direction: 1 | -1, otherwise: string])[] = [
    ['secondSource.nextFinding', markedIn, 1, none],
    ['secondSource.previousFinding', markedIn, -1, none],
    ['secondSource.nextClaim', anyClaim, 1, noClaims],
    ['secondSource.previousClaim', anyClaim, -1, noClaims],
    ['secondSource.nextUnchecked', unchecked, 1, allChecked],
    ['secondSource.previousUnchecked', unchecked, -1, allChecked],
  ];
  return vscode.Disposable.from(
    ...ways.map(([name, wanted, direction, otherwise]) =>
      vscode.commands.registerCommand(name, () => go(desk, wanted, direction, otherwise)),
    ),
  );
}

async function go(desk: Desk, wanted: Wanted, direction: 1 | -1, otherwise: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const page = editor && desk.page(editor.document);
  if (!editor || !page) return;
  const { document } = editor;
  const marks = page.findings.filter(wanted(document)).map(markOf);
  const sorted = marks.sort((a, b) => (a.start - b.start) * direction);
  const at = document.offsetAt(editor.selection.start);
  const next = sorted.find(mark => (mark.start - at) * direction > 0) ?? sorted[0];
  if (!next) {
    vscode.window.setStatusBarMessage(otherwise, 3000);
    return;
  }
  const range = toRange(document, next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
