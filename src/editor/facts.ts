/** The facts in force for a draft: found, loaded, watched. A file that cannot be read leaves the last good facts in force. */
import * as vscode from 'vscode';
import { type Against, against, sourceId } from '../check/against.ts';
import type { FactsFile } from '../facts/fact.ts';
import { loadFacts } from '../facts/load.ts';
import { sourcePath } from '../facts/source-path.ts';
import type { Format } from '../text/paragraph.ts';
import { formatOf } from '../text/parse.ts';
import { type DeskSettings, type Found, findFacts, type Named, nameOf, readText } from './find-facts.ts';
import { settings } from './settings.ts';

export interface FactsInForce {
  readonly kind: Found['kind'];
  /** Short names, for the status bar: "talks.facts.json", "3 articles in sources". */
  readonly name: string;
  readonly files: readonly vscode.Uri[];
  /** Files that are not as they should be: their last good facts are in force, if they had any. */
  readonly broken: readonly vscode.Uri[];
  readonly against: Against;
  /** Articles by source id, those that are there to be opened. */
  readonly articles: ReadonlyMap<string, SourceFile>;
  readonly desk?: DeskSettings;
}

export interface SourceFile {
  readonly uri: vscode.Uri;
  readonly format: Format;
  readonly text: string;
}

const WATCHED = '**/{*.facts.json,.second-source.json,sources/**}';

export class FactsShelf implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Facts were changed, added or taken away. */
  readonly onDidChange = this.#changed.event;
  readonly #loaded = new vscode.EventEmitter<readonly vscode.Uri[]>();
  /** Facts files were read. */
  readonly onDidLoad = this.#loaded.event;
  readonly #watchers: vscode.Disposable[] = [];
  readonly #watchedFolders = new Set<string>();
  readonly #judgedBySample = new Set<string>();
  readonly #lastGood = new Map<string, FactsFile>();
  /** What was found, by folder and names asked for; emptied when a file changes. */
  #found = new Map<string, Promise<FactsInForce>>();
  readonly #sample: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.#sample = vscode.Uri.joinPath(extension, 'bundled');
    this.#watch(vscode.workspace.createFileSystemWatcher(WATCHED));
    // Some file systems (browsers, remote repositories) do not tell of changes: what is saved here is known all the same.
    this.#watchers.push(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isGround(uri) && this.refresh()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    );
  }

  dispose(): void {
    this.#changed.dispose();
    this.#loaded.dispose();
    for (const watcher of this.#watchers) watcher.dispose();
  }

  /** The facts in force for a draft. `front`: what its front matter names. */
  async inForce(document: vscode.TextDocument, front: string | undefined): Promise<FactsInForce> {
    const named: Named = { ...(front ? { front } : {}), settings: settings.facts(document), bundled: settings.sampleFacts() };
    const key = JSON.stringify([document.uri.toString(), named]);
    const known = this.#found.get(key);
    if (known) return known;
    const loading = this.#load(document.uri, named);
    this.#found.set(key, loading);
    return loading;
  }

  /** The sample draft is judged by the sample story's facts wherever it is opened. */
  useSampleFor(document: vscode.Uri): void {
    this.#judgedBySample.add(document.toString());
  }

  /** Looks again for everything. */
  refresh(): void {
    this.#found = new Map();
    this.#changed.fire();
  }

  async #load(document: vscode.Uri, named: Named): Promise<FactsInForce> {
    const isSample = this.#judgedBySample.has(document.toString());
    const found: Found = isSample ? { kind: 'bundled', files: [] } : await findFacts(document, named);
    this.#watchOutside(found.files);
    const facts =
      found.kind === 'sources' ? await fromArticles(found.files) : await this.#fromFiles(found.kind, await this.#filesOf(found));
    return { ...facts, ...(found.desk ? { desk: found.desk } : {}) };
  }

  async #filesOf({ kind, files }: Found): Promise<readonly vscode.Uri[]> {
    if (kind !== 'bundled') return files;
    const entries = await vscode.workspace.fs.readDirectory(this.#sample).then(
      list => list,
      () => [],
    );
    return entries.filter(([name]) => name.endsWith('.facts.json')).map(([name]) => vscode.Uri.joinPath(this.#sample, name));
  }

  async #fromFiles(kind: Found['kind'], files: readonly vscode.Uri[]): Promise<FactsInForce> {
    const broken: vscode.Uri[] = [];
    const good: { uri: vscode.Uri; facts: FactsFile }[] = [];
    for (const uri of files) {
      const text = await readText(uri).catch(() => undefined);
      const loaded = text === undefined ? undefined : loadFacts(text, nameOf(uri)).facts;
      if (loaded) this.#lastGood.set(uri.toString(), loaded);
      else broken.push(uri);
      const facts = loaded ?? this.#lastGood.get(uri.toString());
      if (facts) good.push({ uri, facts });
    }
    this.#loaded.fire(files);
    const name = kind === 'bundled' ? vscode.l10n.t('sample facts') : files.map(nameOf).join(', ');
    const ground = against(
      name,
      good.map(({ facts }) => facts),
    );
    // Sources keep their order, but may get other ids where several files use the same one; those that may not be named have lost their file.
    const places = good.flatMap(({ uri, facts }) => facts.sources.map(({ file }) => file && placeOf(uri, file)));
    const articles = await Promise.all(ground.sources.map(async ({ id, file }, index) => articleAt(id, file && places[index])));
    return { kind, name, files, broken, against: ground, articles: new Map(articles.flatMap(article => article ?? [])) };
  }

  #watch(watcher: vscode.FileSystemWatcher): void {
    const changed = ({ path }: vscode.Uri) => {
      if (!path.includes('/.git/')) this.refresh();
    };
    this.#watchers.push(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed));
  }

  /** Files outside the open folders are watched one folder at a time. */
  #watchOutside(files: readonly vscode.Uri[]): void {
    for (const uri of files) {
      const folder = vscode.Uri.joinPath(uri, '..');
      if (vscode.workspace.getWorkspaceFolder(uri) || this.#watchedFolders.has(folder.toString())) continue;
      this.#watchedFolders.add(folder.toString());
      this.#watch(vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*')));
    }
  }
}

/** Facts, articles and the desk's settings: what drafts are checked against. */
const isGround = (uri: vscode.Uri): boolean => isFactsFile(uri) || /\/sources\/|\/\.second-source\.json$/u.test(uri.path);

export const isFactsFile = ({ path }: vscode.Uri): boolean => path.endsWith('.facts.json');

async function fromArticles(files: readonly vscode.Uri[]): Promise<FactsInForce> {
  const articles = await Promise.all(
    files.map(async (uri, index) => ({
      id: sourceId(index),
      uri,
      format: formatOf(uri.path),
      text: await readText(uri).catch(() => ''),
    })),
  );
  const name =
    files.length === 1 ? vscode.l10n.t('1 article in sources') : vscode.l10n.t('{0} articles in sources', files.length);
  return {
    kind: 'sources',
    name,
    files,
    broken: [],
    against: against(name, [], articles),
    articles: new Map(articles.map(article => [article.id, article])),
  };
}

/** A facts file may come from a stranger: its sources lie in the story’s folders, or are not opened. */
function placeOf(facts: vscode.Uri, file: string): vscode.Uri | undefined {
  const folder = vscode.Uri.joinPath(facts, '..');
  const roots = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === facts.scheme && uri.authority === facts.authority,
  );
  const path = sourcePath(
    folder.path,
    file,
    roots.map(({ uri }) => uri.path),
  );
  return path === undefined ? undefined : facts.with({ path });
}

async function articleAt(id: string, uri: vscode.Uri | undefined | ''): Promise<[string, SourceFile][]> {
  const text = uri ? await readText(uri).catch(() => undefined) : undefined;
  return uri && text !== undefined ? [[id, { uri, format: formatOf(uri.path), text }]] : [];
}
