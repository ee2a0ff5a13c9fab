/** The facts in force for a draft: found, loaded, watched. A file that cannot be read leaves the last good facts in force. */
import * as vscode from 'vscode';
import { type Against, against } from '../check/against.ts';
import type { FactsFile } from '../facts/fact.ts';
import { loadFacts } from '../facts/load.ts';
import { articleAt, articlesFrom, placeOf, type SourceFile } from './articles.ts';
import { type DeskSettings, type Found, findFacts, type Named, nameOf, readText } from './find-facts.ts';
import { settings } from './settings.ts';

export interface GoodFile {
  readonly uri: vscode.Uri;
  readonly facts: FactsFile;
}

export interface FactsInForce {
  readonly kind: Found['kind'];
  /** Short names, for the status bar: "talks.facts.json", "3 articles in sources". */
  readonly name: string;
  readonly files: readonly vscode.Uri[];
  /** Files that are not as they should be: their last good facts are in force, if they had any. */
  readonly broken: readonly vscode.Uri[];
  /** What stands in the facts files, or stood there when they were last as they should be. */
  readonly good: readonly GoodFile[];
  readonly against: Against;
  /** Articles by source id, those that are there to be opened. */
  readonly articles: ReadonlyMap<string, SourceFile>;
  readonly desk?: DeskSettings;
}

/** What is kept of a draft that is open. */
interface Kept {
  /** What named its facts, as JSON. */
  readonly asked: string;
  readonly facts: Promise<FactsInForce>;
  /** Where its facts are among those made ready; undefined while they are looked for. */
  ready?: string;
  /** Folders outside the open ones where its facts lie. */
  folders: readonly string[];
}

/** So many facts files may break and still be in force as they were. */
const MOST_GOOD = 50;
const WATCHED = '**/{*.facts.json,.second-source.json,sources/**}';

export class FactsShelf implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Facts were changed, added or taken away. */
  readonly onDidChange = this.#changed.event;
  readonly #loaded = new vscode.EventEmitter<readonly vscode.Uri[]>();
  /** Facts files were read. */
  readonly onDidLoad = this.#loaded.event;
  readonly #watchers: vscode.Disposable[] = [];
  /** Folders outside the open ones, while a draft is open whose facts lie there. */
  readonly #watchedFolders = new Map<string, vscode.Disposable>();
  readonly #judgedBySample = new Set<string>();
  /** The last `MOST_GOOD` that were read without a fault. */
  readonly #lastGood = new Map<string, FactsFile>();
  /** What is in force, by draft, while that is open; emptied when a file changes. */
  #found = new Map<string, Kept>();
  /** Facts made ready, by the files they are from: drafts with the same facts share them. */
  #ready = new Map<string, Promise<FactsInForce>>();
  readonly #sample: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.#sample = vscode.Uri.joinPath(extension, 'bundled');
    this.#watchers.push(this.#watch(vscode.workspace.createFileSystemWatcher(WATCHED)));
    // Some file systems (browsers, remote repositories) do not tell of changes: what is saved here is known all the same.
    this.#watchers.push(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isGround(uri) && this.refresh()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())),
    );
  }

  dispose(): void {
    this.#changed.dispose();
    this.#loaded.dispose();
    for (const watcher of [...this.#watchers, ...this.#watchedFolders.values()]) watcher.dispose();
  }

  /** The facts in force for a draft. `front`: what its front matter names. */
  async inForce(document: vscode.TextDocument, front: string | undefined): Promise<FactsInForce> {
    const named: Named = { ...(front ? { front } : {}), settings: settings.facts(document), bundled: settings.sampleFacts() };
    const key = document.uri.toString();
    const asked = JSON.stringify(named);
    const known = this.#found.get(key);
    if (known?.asked === asked) return known.facts;
    const kept: Kept = { asked, facts: Promise.resolve().then(() => this.#load(document.uri, named, kept)), folders: [] };
    if (!document.isClosed) this.#found.set(key, kept);
    return kept.facts;
  }

  /** The sample draft is judged by the sample story's facts wherever it is opened. */
  useSampleFor(document: vscode.Uri): void {
    this.#judgedBySample.add(document.toString());
  }

  /** Looks again for everything. */
  refresh(): void {
    this.#found = new Map();
    this.#ready = new Map();
    this.#changed.fire();
  }

  async #load(document: vscode.Uri, named: Named, kept: Kept): Promise<FactsInForce> {
    const ready = this.#ready; // a refresh meanwhile begins another
    const isSample = this.#judgedBySample.has(document.toString());
    const found: Found = isSample ? { kind: 'bundled', files: [] } : await findFacts(document, named);
    kept.folders = this.#watchOutside(found.files);
    kept.ready = JSON.stringify([found.kind, ...found.files.map(String)]);
    const loading = ready.get(kept.ready) ?? this.#readyFrom(found);
    ready.set(kept.ready, loading);
    const facts = await loading;
    return found.desk ? { ...facts, desk: found.desk } : facts;
  }

  async #readyFrom(found: Found): Promise<FactsInForce> {
    if (found.kind === 'sources') return fromArticles(found.files);
    return this.#fromFiles(found.kind, await this.#filesOf(found));
  }

  /** A draft is closed: what only it needed goes with it. */
  #forget(document: string): void {
    this.#judgedBySample.delete(document);
    if (!this.#found.delete(document)) return;
    const kept = [...this.#found.values()];
    if (kept.some(({ ready }) => ready === undefined)) return; // not yet known what that one needs: the next to be closed will do
    for (const key of this.#ready.keys()) if (!kept.some(({ ready }) => ready === key)) this.#ready.delete(key);
    for (const [folder, watcher] of this.#watchedFolders) {
      if (kept.some(({ folders }) => folders.includes(folder))) continue;
      watcher.dispose();
      this.#watchedFolders.delete(folder);
    }
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
    const good: GoodFile[] = [];
    for (const uri of files) {
      const text = await readText(uri).catch(() => undefined);
      const loaded = text === undefined ? undefined : loadFacts(text, nameOf(uri)).facts;
      if (loaded) this.#keepGood(uri.toString(), loaded);
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
    return { kind, name, files, broken, good, against: ground, articles: new Map(articles.flatMap(article => article ?? [])) };
  }

  #keepGood(file: string, facts: FactsFile): void {
    this.#lastGood.delete(file);
    this.#lastGood.set(file, facts);
    for (const oldest of this.#lastGood.keys()) if (this.#lastGood.size > MOST_GOOD) this.#lastGood.delete(oldest);
  }

  #watch(watcher: vscode.FileSystemWatcher): vscode.Disposable {
    const changed = ({ path }: vscode.Uri) => {
      if (!path.includes('/.git/')) this.refresh();
    };
    const heard = [watcher.onDidChange(changed), watcher.onDidCreate(changed), watcher.onDidDelete(changed)];
    return vscode.Disposable.from(watcher, ...heard);
  }

  /** Files outside the open folders are watched one folder at a time; answers which folders. */
  #watchOutside(files: readonly vscode.Uri[]): string[] {
    const outside = files.filter(uri => !vscode.workspace.getWorkspaceFolder(uri)).map(uri => vscode.Uri.joinPath(uri, '..'));
    for (const folder of outside) {
      if (this.#watchedFolders.has(folder.toString())) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
      this.#watchedFolders.set(folder.toString(), this.#watch(watcher));
    }
    return outside.map(String);
  }
}

/** Facts, articles and the desk's settings: what drafts are checked against. */
const isGround = (uri: vscode.Uri): boolean => isFactsFile(uri) || /\/sources\/|\/\.second-source\.json$/u.test(uri.path);

export const isFactsFile = ({ path }: vscode.Uri): boolean => path.endsWith('.facts.json');

async function fromArticles(files: readonly vscode.Uri[]): Promise<FactsInForce> {
  const articles = await articlesFrom(files);
  const name =
    files.length === 1 ? vscode.l10n.t('1 article in sources') : vscode.l10n.t('{0} articles in sources', files.length);
  return {
    kind: 'sources',
    name,
    files,
    broken: articles.flatMap(({ uri, isUnread }) => (isUnread ? [uri] : [])),
    good: [],
    against: against(name, [], articles),
    articles: new Map(articles.map(article => [article.id, article])),
  };
}
