/** Add a source: the selection, the clipboard or files become articles in the story’s “sources” folder. Where a facts file is in force, the new facts are drawn into it. */
import * as vscode from 'vscode';
import { Ids, slug } from '../facts/ids.ts';
import type { Desk } from './desk.ts';
import { type FactsShelf, isFactsFile } from './facts.ts';
import { nameOf } from './find-facts.ts';

type Way = 'selection' | 'clipboard' | 'file';
const LONGEST_NAME = 60;

export function addSources(desk: Desk, shelf: FactsShelf): vscode.Disposable {
  const add = (way?: Way) => async (given?: readonly vscode.Uri[]) => {
    const draft = vscode.window.activeTextEditor?.document;
    const home = homeOf(draft);
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
    const folder = vscode.Uri.joinPath(home, 'sources');
    const written = await writeAll(folder, articles);
    if (written.length === 0) return [];
    shelf.refresh();
    const facts = draft && desk.page(draft)?.facts;
    const [first] = facts?.files ?? [];
    const isDrawn = first && facts?.kind !== 'bundled' && isFactsFile(first);
    if (isDrawn) await vscode.commands.executeCommand('secondSource.drawFacts', folder);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('Added: {0}', written.map(nameOf).join(', ')), 4000);
    return written;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('secondSource.addSource', add()),
    vscode.commands.registerCommand('secondSource.addSourceFromSelection', add('selection')),
    vscode.commands.registerCommand('secondSource.addSourceFromClipboard', add('clipboard')),
    vscode.commands.registerCommand('secondSource.addSourceFromFile', add('file')),
  );
}

/** The draft’s folder; a draft that lies in `sources` already, or has no name yet, stands in the story’s folder. */
function homeOf(draft: vscode.TextDocument | undefined): vscode.Uri | undefined {
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

interface NewArticle {
  readonly name: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

async function articlesBy(way: Way, given?: readonly vscode.Uri[]): Promise<NewArticle[]> {
  if (way === 'file') return Promise.all((given ?? (await askForFiles())).map(fromFile));
  const editor = vscode.window.activeTextEditor;
  const words = way === 'clipboard' ? await vscode.env.clipboard.readText() : (editor?.document.getText(editor.selection) ?? '');
  if (words.trim() === '') return [];
  const [title = ''] = words.trim().split(/\r\n|\r|\n/u);
  return [{ name: title, extension: '.txt', bytes: new TextEncoder().encode(`${words.trim()}\n`) }];
}

async function askForFiles(): Promise<readonly vscode.Uri[]> {
  const filters = { [vscode.l10n.t('Articles')]: ['txt', 'text', 'md', 'markdown', 'html', 'htm'] };
  return (await vscode.window.showOpenDialog({ canSelectMany: true, filters, openLabel: vscode.l10n.t('Add as Sources') })) ?? [];
}

async function fromFile(uri: vscode.Uri): Promise<NewArticle> {
  const [, name = '', extension = '.txt'] = /^(.*?)(\.[^.]*)?$/su.exec(nameOf(uri)) ?? [];
  return { name, extension, bytes: await vscode.workspace.fs.readFile(uri) };
}

/** No file is written over: a second one of the same name gets a number. */
async function writeAll(folder: vscode.Uri, articles: readonly NewArticle[]): Promise<vscode.Uri[]> {
  if (articles.length === 0) return [];
  const there = await vscode.workspace.fs.readDirectory(folder).then(
    entries => entries.map(([name]) => name.replace(/\.[^.]*$/u, '')),
    () => [],
  );
  const names = new Ids(there);
  const written: vscode.Uri[] = [];
  for (const { name, extension, bytes } of articles) {
    const stem = slug(name).slice(0, LONGEST_NAME).replace(/-$/u, '') || 'source';
    const uri = vscode.Uri.joinPath(folder, names.next(stem) + extension);
    await vscode.workspace.fs.writeFile(uri, bytes);
    written.push(uri);
  }
  return written;
}
