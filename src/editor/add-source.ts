/** Add a source: the selection, the clipboard or files become articles in the story’s “sources” folder. Where a facts file is in force, the new facts are drawn into it. */
import * as vscode from 'vscode';
import { Ids, slug } from '../facts/ids.ts';
import type { Desk } from './desk.ts';
import { type FactsShelf, isFactsFile } from './facts.ts';
import { entriesOf, nameOf } from './find-facts.ts';

type Way = 'selection' | 'clipboard' | 'file';
const LONGEST_NAME = 60;

export function addSources(desk: Desk, shelf: FactsShelf): vscode.Disposable {
  const add = (way?: Way) => async (given?: readonly vscode.Uri[]) => {
    const draft = vscode.window.activeTextEditor?.document;
    const home = storyFolder(draft);
    if (!home) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a folder or save the draft first: the source goes beside it.'),
      );
      return [];
    }
    const chosen = way ?? (await askForWay());
    const articles = chosen ? await articlesBy(chosen, given) : [];
    if (chosen && articles.length === 0 && chosen !== 'file')
      vscode.window.setStatusBarMessage(vscode.l10n.t('There are no words to add.'), 4000);
    const places = await articlePlaces(vscode.Uri.joinPath(home, 'sources'), articles);
    for (const { uri, bytes } of places) await vscode.workspace.fs.writeFile(uri, bytes);
    const written = places.map(({ uri }) => uri);
    await settleIn(desk, shelf, draft, written);
    return written;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('secondSource.addSource', add()),
    vscode.commands.registerCommand('secondSource.addSourceFromSelection', add('selection')),
    vscode.commands.registerCommand('secondSource.addSourceFromClipboard', add('clipboard')),
    vscode.commands.registerCommand('secondSource.addSourceFromFile', add('file')),
  );
}

/** After sources were written: the draft is judged by them, and where a facts file is in force they are drawn into it. */
export async function settleIn(
  desk: Desk,
  shelf: FactsShelf,
  draft: vscode.TextDocument | undefined,
  [first, ...others]: readonly vscode.Uri[],
): Promise<void> {
  if (!first) return;
  shelf.refresh();
  const facts = draft && desk.page(draft)?.facts;
  const [file] = facts?.files ?? [];
  if (file && facts?.kind !== 'bundled' && isFactsFile(file))
    await vscode.commands.executeCommand('secondSource.drawFacts', vscode.Uri.joinPath(first, '..'));
  else vscode.window.setStatusBarMessage(vscode.l10n.t('Added: {0}', [first, ...others].map(nameOf).join(', ')), 4000);
}

/** The draft’s folder; a draft that lies in `sources` already, or has no name yet, stands in the story’s folder. */
export function storyFolder(draft: vscode.TextDocument | undefined): vscode.Uri | undefined {
  if (draft && !draft.isUntitled && vscode.workspace.fs.isWritableFileSystem(draft.uri.scheme)) {
    const folder = vscode.Uri.joinPath(draft.uri, '..');
    return nameOf(folder) === 'sources' ? vscode.Uri.joinPath(folder, '..') : folder;
  }
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

async function askForWay(): Promise<Way | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly way: Way })[] = [
    { label: `$(selection) ${vscode.l10n.t('From the selection')}`, way: 'selection' },
    { label: `$(clippy) ${vscode.l10n.t('From the clipboard')}`, way: 'clipboard' },
    { label: `$(file) ${vscode.l10n.t('From files…')}`, way: 'file' },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Where is the source?') }))?.way;
}

export interface NewArticle {
  /** With its extension; a title will do, that becomes text. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function articlesBy(way: Way, given?: readonly vscode.Uri[]): Promise<NewArticle[]> {
  if (way === 'file') return Promise.all((given ?? (await askForFiles())).map(fromFile));
  const editor = vscode.window.activeTextEditor;
  const words = way === 'clipboard' ? await vscode.env.clipboard.readText() : (editor?.document.getText(editor.selection) ?? '');
  if (words.trim() === '') return [];
  const [title = ''] = words.trim().split(/\r\n|\r|\n/u);
  return [{ name: `${title}.txt`, bytes: new TextEncoder().encode(`${words.trim()}\n`) }];
}

async function askForFiles(): Promise<readonly vscode.Uri[]> {
  const filters = { [vscode.l10n.t('Articles')]: ['txt', 'text', 'md', 'markdown', 'html', 'htm'] };
  return (await vscode.window.showOpenDialog({ canSelectMany: true, filters, openLabel: vscode.l10n.t('Add as Sources') })) ?? [];
}

const fromFile = async (uri: vscode.Uri): Promise<NewArticle> => ({
  name: nameOf(uri),
  bytes: await vscode.workspace.fs.readFile(uri),
});

/** Where new articles go. No file is written over: a second one of the same name gets a number. */
export async function articlePlaces(
  folder: vscode.Uri,
  articles: readonly NewArticle[],
): Promise<{ readonly uri: vscode.Uri; readonly bytes: Uint8Array }[]> {
  const names = new Ids((await entriesOf(folder)).map(([name]) => name.replace(/\.[^.]*$/u, '')));
  return articles.map(({ name, bytes }) => {
    const [, own = '', extension = '.txt'] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
    const stem = slug(own).slice(0, LONGEST_NAME).replace(/-$/u, '') || 'source';
    return { uri: vscode.Uri.joinPath(folder, names.next(stem) + extension), bytes };
  });
}
