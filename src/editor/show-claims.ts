/** Show all claims: every claim that was read is underlined, each verdict by its own kind of line, like a checker's galley. Off by default. */
import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { toRange } from './positions.ts';
import { change, onSettings, settings } from './settings.ts';
import { STANDINGS, type Standing, standingOf } from './words.ts';

/** Told apart by the line, not by its colour alone; conflicts and cautions have their squiggles besides. */
const LINES: Readonly<Record<Standing, string>> = {
  conflict: 'underline double',
  caution: 'underline double',
  supported: 'underline solid',
  unsourced: 'underline dotted',
  setAside: 'underline dashed',
};

export function showAllClaims(desk: Desk): vscode.Disposable {
  const kinds = STANDINGS.map(standing => ({
    standing,
    type: vscode.window.createTextEditorDecorationType({
      textDecoration: `${LINES[standing]} 1px`,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  }));
  // A checker’s tick over what was verified.
  const tick = vscode.window.createTextEditorDecorationType({
    after: { contentText: '✓', color: new vscode.ThemeColor('editorCodeLens.foreground') },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const show = (editor: vscode.TextEditor) => {
    const findings = settings.showAllClaims() ? (desk.page(editor.document)?.findings ?? []) : [];
    for (const { standing, type } of kinds) {
      const ranges = findings
        .filter(finding => standingOf(finding) === standing)
        .map(finding => toRange(editor.document, finding));
      editor.setDecorations(type, ranges);
    }
    const checked = findings.filter(finding => finding.checked);
    editor.setDecorations(
      tick,
      checked.map(finding => toRange(editor.document, finding)),
    );
  };
  const showEverywhere = () => vscode.window.visibleTextEditors.forEach(show);
  return vscode.Disposable.from(
    ...kinds.map(({ type }) => type),
    tick,
    desk.onDidSettle(document => vscode.window.visibleTextEditors.filter(editor => editor.document === document).forEach(show)),
    vscode.window.onDidChangeVisibleTextEditors(showEverywhere),
    onSettings(showEverywhere),
    vscode.commands.registerCommand('secondSource.toggleClaims', () => change('showAllClaims', !settings.showAllClaims())),
  );
}
