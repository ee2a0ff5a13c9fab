/** What each kind of finding means, from docs/codes: shown in the product, offline. */
import * as vscode from 'vscode';
import { CODES } from '../check/finding.ts';
import { readText } from './find-facts.ts';

const EXPLAIN = 'secondSource.explain';

/** Links of marks may not run commands: they lead to a text of this scheme, which opens as a page (package.json, `workbench.editorAssociations`). */
const SCHEME = 'second-source-page';

/** The page of a code: for links in the Problems list and the hover. */
export const pageUri = (code: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${code}.md` });

export function openPages(extension: vscode.Uri): vscode.Disposable {
  const fileOf = (name: string) => vscode.Uri.joinPath(extension, 'docs', 'codes', name);
  const provideTextDocumentContent = ({ path }: vscode.Uri) => readText(fileOf(path.slice(1)));
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand(EXPLAIN, async (code?: unknown) => {
      const asked = typeof code === 'string' && Object.hasOwn(CODES, code) ? code : await chooseCode();
      if (asked) await vscode.commands.executeCommand('markdown.showPreview', fileOf(`${asked}.md`));
    }),
  );
}

async function chooseCode(): Promise<string | undefined> {
  const items = Object.entries(CODES).map(([label, description]) => ({ label, description }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which kind of finding?') });
  return chosen?.label;
}
