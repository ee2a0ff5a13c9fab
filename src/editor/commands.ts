/** Commands that act on the draft in front, or on the whole desk. Each answers by what it shows; a message only says why it could not. */
import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import type { FactsShelf } from './facts.ts';
import { certainEdits } from './fixes.ts';
import { change, settings } from './settings.ts';
import { countsOf, whyNotWords } from './words.ts';

const SHOWN = 4000;

export function checkOnCommand(desk: Desk, shelf: FactsShelf, extension: vscode.Uri): vscode.Disposable {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    check: () => checkDraftInFront(desk),
    fixAll: () => fixAll(desk),
    openFacts: () => openFacts(desk),
    openSample: () => openSample(shelf, extension),
    useSampleFacts: () => change('sampleFacts', !settings.sampleFacts()),
    toggleChecking: async () => {
      desk.isPaused = !desk.isPaused;
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, act]) => vscode.commands.registerCommand(`secondSource.${name}`, act)),
  );
}

async function checkDraftInFront(desk: Desk): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const reason = document ? (desk.isPaused ? 'paused' : desk.whyNot(document)) : 'place';
  if (!document || reason) {
    void vscode.window.showInformationMessage(document && reason ? whyNotWords(reason) : vscode.l10n.t('Open a draft first.'));
    return;
  }
  const page = await desk.pageNow(document);
  if (page) vscode.window.setStatusBarMessage(`Second Source: ${countsOf(page.findings)}`, SHOWN);
}

async function fixAll(desk: Desk): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const page = document && desk.page(document);
  const edit = page && certainEdits(document, page.findings);
  if (edit) await vscode.workspace.applyEdit(edit);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing here has only one answer.'), SHOWN);
}

async function openFacts(desk: Desk): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const files = (document && desk.page(document)?.facts.files) ?? [];
  const items = files.map(uri => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const chosen =
    items.length > 1 ? await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which facts?') }) : items[0];
  if (chosen) await vscode.window.showTextDocument(chosen.uri);
  else if (items.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No facts are in force for this draft.'));
}

/** As a new text: nothing is saved to the writer's folders. */
async function openSample(shelf: FactsShelf, extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'samples', 'draft.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  shelf.useSampleFor(document.uri);
  await vscode.window.showTextDocument(document);
}
