/** What each kind of finding means, from docs/codes: shown in the product, offline. */
import * as vscode from 'vscode';
import { CODES } from '../check/finding.ts';

const EXPLAIN = 'secondSource.explain';

/** Links of marks may not run commands: they lead to a text of this scheme, which opens as a page (package.json, `workbench.editorAssociations`). */
export const PAGE_SCHEME = 'second-source-page';

/** The page of a code: for links in the Problems list and the hover. */
export const pageUri = (code: string): vscode.Uri => vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${code}.md` });

/** Where the page lies in the extension. */
export const pageFile = (extension: vscode.Uri, name: string): vscode.Uri =>
  vscode.Uri.joinPath(extension, 'docs', 'codes', name);

export function openPages(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN, async (code?: unknown) => {
    const asked = typeof code === 'string' && Object.hasOwn(CODES, code) ? code : await chooseCode();
    if (asked) await vscode.commands.executeCommand('markdown.showPreview', pageFile(extension, `${asked}.md`));
  });
}

async function chooseCode(): Promise<string | undefined> {
  const items = Object.entries(CODES).map(([label, description]) => ({ label, description }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which kind of finding?') });
  return chosen?.label;
}
