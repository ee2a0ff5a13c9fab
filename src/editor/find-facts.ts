/** Looks into the folders round a draft; which of the facts found there are in force is decided by the core. Files only through VS Code. */
import * as vscode from 'vscode';
import { type FolderSeen, factsInForce, type InForce } from '../check/facts-in-force.ts';
import { loadSettings, type Settings } from '../check/settings.ts';

/** The desk's own settings, `.second-source.json`, and the folder that they lie in. */
export interface DeskSettings {
  readonly folder: vscode.Uri;
  readonly settings: Settings;
}

export interface Found {
  readonly kind: InForce['kind'];
  /** Facts files, or articles. */
  readonly files: readonly vscode.Uri[];
  readonly desk?: DeskSettings;
}

/** What names facts: the front matter's field, from the draft's folder; the writer's settings, from the story's folder in VS Code. */
export interface Named {
  readonly front?: string;
  readonly settings: readonly string[];
  readonly bundled: boolean;
}

const ARTICLE = /\.(?:txt|text|md|markdown|x?html?)$/iu;
const SETTINGS = '.second-source.json';
/** Folders above a draft that are looked at: more than any story is deep. */
const HIGHEST = 40;

export async function findFacts(document: vscode.Uri, { front, settings, bundled }: Named): Promise<Found> {
  const home = homeOf(document);
  if (!home) return { kind: bundled ? 'bundled' : 'none', files: [] };
  const { folders, desk } = await look(home);
  const root = vscode.workspace.getWorkspaceFolder(document)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? home;
  const named = [
    ...settings.map(path => resolved(root, path)),
    ...(desk?.settings.facts ?? []).map(path => resolved(desk?.folder ?? home, path)),
  ];
  const inForce = factsInForce({
    draft: nameOf(document),
    ...(front ? { front } : {}),
    settings: named.map(uri => uri.toString()),
    folders,
    bundled,
  });
  return { kind: inForce.kind, files: filesOf(inForce, home), ...(desk ? { desk } : {}) };
}

export async function readText(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

export const isArticle = (name: string): boolean => ARTICLE.test(name);

/** Names of the articles in a folder. */
export async function articlesIn(folder: vscode.Uri): Promise<string[]> {
  return (await entriesOf(folder))
    .filter(([name, type]) => isFile(type) && isArticle(name))
    .map(([name]) => name)
    .sort();
}

function filesOf(inForce: InForce, home: vscode.Uri): vscode.Uri[] {
  switch (inForce.kind) {
    case 'named':
      return inForce.files.map(file => (inForce.by === 'settings' ? vscode.Uri.parse(file) : resolved(home, file)));
    case 'facts':
      return inForce.files.map(file => vscode.Uri.joinPath(vscode.Uri.parse(inForce.folder), file));
    case 'sources':
      return inForce.files.map(file => vscode.Uri.joinPath(vscode.Uri.parse(inForce.folder), 'sources', file));
    case 'bundled':
    case 'none':
      return [];
  }
}

/** A new file that has no place yet stands in the first folder. */
function homeOf(document: vscode.Uri): vscode.Uri | undefined {
  if (document.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.Uri.joinPath(document, '..');
}

/** The folders from the draft's own upward, as far as the nearest facts file. */
async function look(home: vscode.Uri): Promise<{ folders: FolderSeen[]; desk?: DeskSettings }> {
  const folders: FolderSeen[] = [];
  let desk: DeskSettings | undefined;
  let isFound = false;
  for (const at of upward(home)) {
    const entries = await entriesOf(at);
    const names = entries.filter(([, type]) => isFile(type)).map(([name]) => name);
    if (!desk && names.includes(SETTINGS)) desk = await settingsIn(at);
    const factsFiles = names.filter(name => name.endsWith('.facts.json'));
    const hasSources = entries.some(([name, type]) => name === 'sources' && (type & vscode.FileType.Directory) !== 0);
    const articles = hasSources && !isFound ? await articlesIn(vscode.Uri.joinPath(at, 'sources')) : [];
    if (!isFound) folders.push({ path: at.toString(), factsFiles, articles });
    isFound ||= factsFiles.length > 0;
  }
  return { folders, ...(desk ? { desk } : {}) };
}

async function settingsIn(folder: vscode.Uri): Promise<DeskSettings | undefined> {
  const text = await readText(vscode.Uri.joinPath(folder, SETTINGS)).catch(() => '');
  const { settings } = loadSettings(text);
  return settings && { folder, settings };
}

function resolved(folder: vscode.Uri, path: string): vscode.Uri {
  return path.startsWith('/') ? folder.with({ path }) : vscode.Uri.joinPath(folder, path);
}

function* upward(folder: vscode.Uri): Generator<vscode.Uri> {
  let at = folder;
  for (let height = 0; height < HIGHEST; height++) {
    yield at;
    const above = vscode.Uri.joinPath(at, '..');
    if (above.path === at.path) return;
    at = above;
  }
}

/** A folder that is not there or may not be read has nothing for us. */
export async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

const isFile = (type: vscode.FileType): boolean => (type & vscode.FileType.File) !== 0;
