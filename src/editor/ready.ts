/** Ready to File? What is left in the draft, heaviest first; each line leads to the words. */
import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { toRange } from './positions.ts';
import { readyLines } from './ready-lines.ts';

export function askBeforeFiling(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('secondSource.ready', async () => {
    const editor = vscode.window.activeTextEditor;
    const page = editor && !desk.whyNot(editor.document) ? await desk.pageNow(editor.document) : undefined;
    if (!editor || !page) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
      return;
    }
    const { document } = editor;
    const chosen = await vscode.window.showQuickPick(readyLines(document, page), {
      placeHolder: vscode.l10n.t('Checked against {0}. Choose a line to go to its words.', page.facts.name),
      matchOnDetail: true,
    });
    if (chosen?.span) await vscode.window.showTextDocument(document, { selection: toRange(document, chosen.span) });
    else if (chosen?.file) await vscode.window.showTextDocument(chosen.file, { preview: false });
  });
}
