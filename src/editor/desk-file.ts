/** Changes in the desk’s own settings, `.second-source.json`: what is set aside everywhere, and what was checked by hand. */
import { applyEdits, modify } from 'jsonc-parser';
import * as vscode from 'vscode';
import { loadSettings, type Settings } from '../check/settings.ts';
import type { FactsInForce } from './facts.ts';
import { nameOf, readText } from './find-facts.ts';
import { writeWhole } from './write-whole.ts';

const NAME = '.second-source.json';
const STYLE = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** Where the settings are that speak for a draft, or where new ones go: the story’s folder in VS Code, else the draft’s own. Undefined: the draft is in no folder yet. */
export function deskFileOf(document: vscode.TextDocument, { desk }: Pick<FactsInForce, 'desk'>): DeskFile | undefined {
  if (document.uri.scheme === 'untitled') return undefined;
  const folder =
    desk?.folder ?? vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.Uri.joinPath(document.uri, '..');
  const file = pathFrom(folder, document.uri);
  return file === undefined ? undefined : { uri: vscode.Uri.joinPath(folder, NAME), file };
}

export interface DeskFile {
  readonly uri: vscode.Uri;
  /** The draft’s path from its folder. */
  readonly file: string;
}

/** Path of a file from a folder above it. */
function pathFrom(folder: vscode.Uri, { path }: vscode.Uri): string | undefined {
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

export type DeskChange = { readonly add: unknown } | { readonly removeAt: readonly number[] };

/** Adds to a list of the file or takes from it, and saves; comments in it stay. False when the file cannot be read as it is: it is opened then. */
export async function changeDeskFile(
  uri: vscode.Uri,
  list: 'ignore' | 'checked',
  changeOf: (settings: Settings) => DeskChange,
): Promise<boolean> {
  const held = await readText(uri).catch(() => undefined);
  const text = held ?? '{}\n';
  const { settings } = loadSettings(text);
  if (!settings) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is there and cannot be read: put it right first.', nameOf(uri)));
    await vscode.window.showTextDocument(uri);
    return false;
  }
  const change = changeOf(settings);
  const changed =
    'add' in change ? added(text, list, change.add, settings[list]?.length ?? 0) : removed(text, list, change.removeAt);
  if (await writeWhole(vscode.workspace.fs, uri, changed, held)) return true;
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} was saved meanwhile: nothing was written.', nameOf(uri)));
  return false;
}

function added(text: string, list: string, value: unknown, count: number): string {
  if (count === 0) return applyEdits(text, modify(text, [list], [value], STYLE));
  return applyEdits(text, modify(text, [list, count], value, { ...STYLE, isArrayInsertion: true }));
}

function removed(text: string, list: string, indexes: readonly number[]): string {
  return [...indexes]
    .sort((a, b) => b - a)
    .reduce((left, index) => applyEdits(left, modify(left, [list, index], undefined, STYLE)), text);
}
