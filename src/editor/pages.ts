/** What each kind of finding means, from docs/codes: shown in the product, offline. */
import * as vscode from 'vscode';
import { CODES } from '../check/finding.ts';

const EXPLAIN = 'secondSource.explain';

/** Opens the page of a code or verdict: for links in hovers, the Problems list and the Claims view. */
export function pageUri(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:${EXPLAIN}?${encodeURIComponent(JSON.stringify([code]))}`);
}

export function openPages(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN, async (code?: unknown) => {
    const asked = typeof code === 'string' && /^[a-z-]+$/u.test(code) ? code : await chooseCode();
    if (!asked) return;
    const page = vscode.Uri.joinPath(extension, 'docs', 'codes', `${asked}.md`);
    const isThere = await vscode.workspace.fs.stat(page).then(
      () => true,
      () => false,
    );
    if (isThere) await vscode.commands.executeCommand('markdown.showPreview', page);
    else void vscode.window.showInformationMessage(vscode.l10n.t('There is no page on “{0}”.', asked));
  });
}

async function chooseCode(): Promise<string | undefined> {
  const items = Object.entries(CODES).map(([label, description]) => ({ label, description }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which kind of finding?') });
  return chosen?.label;
}
