/** Finds the facts in force for a draft: looks into folders and reads files; check/facts-in-force.ts chooses. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Against, against, sourceId } from '../check/against.ts';
import { type FolderSeen, factsInForce, type InForce } from '../check/facts-in-force.ts';
import { loadSettings, type Settings } from '../check/settings.ts';
import type { Article } from '../facts/article.ts';
import type { FactsFile } from '../facts/fact.ts';
import { loadFacts } from '../facts/load.ts';
import { formatOf } from '../text/parse.ts';
import { bundledFacts } from './bundled.ts';
import { readCopy, readText } from './files.ts';
import { type Io, UsageError } from './io.ts';

const SETTINGS_FILE = '.second-source.json';
const ARTICLE = /\.(?:txt|text|md|markdown|x?html?)$/iu;

/** The desk's settings nearest to a draft, and the folder they lie in. */
export interface DeskSettings {
  readonly settings: Settings;
  readonly folder: string;
}

/** Loads facts for drafts; drafts with the same facts in force share them. */
export class Lookup {
  readonly #ready = new Map<string, Promise<Against>>();
  readonly #folders = new Map<string, FolderSeen>();
  readonly #settings = new Map<string, DeskSettings | undefined>();

  constructor(readonly io: Io) {}

  /** Facts and articles named on the command line. Throws UsageError. */
  named(facts: readonly string[], articles: readonly string[]): Promise<Against> {
    return this.#load([...facts, ...articles].map(file => path.basename(file)).join(', '), facts, articles);
  }

  bundled(): Promise<Against> {
    return this.#once('bundled', async () => against('the bundled sample story', bundledFacts()));
  }

  /** What a draft is checked against where nothing was named. Throws UsageError. */
  async inForce(draft: string, front: string | undefined, desk: DeskSettings | undefined): Promise<Against> {
    const folder = draft === '-' ? this.io.folder : path.dirname(path.resolve(this.io.folder, draft));
    const chosen = factsInForce({
      draft: draft === '-' ? '' : path.basename(draft),
      ...(front === undefined ? {} : { front }),
      ...(desk?.settings.facts ? { settings: desk.settings.facts } : {}),
      folders: this.#above(folder).map(one => this.#seen(one)),
      bundled: true,
    });
    return this.#chosen(chosen, folder, desk);
  }

  /** The nearest settings at or above a draft. Throws UsageError where they cannot be understood. */
  async settingsFor(draft: string): Promise<DeskSettings | undefined> {
    const folder = draft === '-' ? this.io.folder : path.dirname(path.resolve(this.io.folder, draft));
    if (!this.#settings.has(folder)) this.#settings.set(folder, await this.#nearestSettings(folder));
    return this.#settings.get(folder);
  }

  async #chosen(chosen: InForce, folder: string, desk: DeskSettings | undefined): Promise<Against> {
    switch (chosen.kind) {
      case 'named': {
        const from = chosen.by === 'settings' ? (desk?.folder ?? folder) : folder;
        return this.#load(
          chosen.files.join(', '),
          chosen.files.map(file => path.resolve(from, file)),
          [],
        );
      }
      case 'facts':
        return this.#load(
          chosen.files.join(', '),
          chosen.files.map(file => path.join(chosen.folder, file)),
          [],
        );
      case 'sources': {
        const articles = chosen.files.map(file => path.join(chosen.folder, 'sources', file));
        return this.#load(`${articles.length} ${articles.length === 1 ? 'article' : 'articles'} in sources`, [], articles);
      }
      case 'bundled':
        return this.bundled();
      case 'none':
        return against('nothing: there are no facts and no sources', []);
    }
  }

  #load(name: string, facts: readonly string[], articles: readonly string[]): Promise<Against> {
    return this.#once(JSON.stringify([facts, articles]), async () => {
      const files: FactsFile[] = [];
      for (const file of facts) files.push(await readFacts(file, this.io));
      return against(name, files, await readArticles(articles, this.io));
    });
  }

  #once(key: string, make: () => Promise<Against>): Promise<Against> {
    const known = this.#ready.get(key) ?? make();
    this.#ready.set(key, known);
    return known;
  }

  #above(folder: string): string[] {
    const parent = path.dirname(folder);
    return parent === folder ? [folder] : [folder, ...this.#above(parent)];
  }

  #seen(folder: string): FolderSeen {
    const known = this.#folders.get(folder);
    if (known) return known;
    const seen = {
      path: folder,
      factsFiles: namesIn(folder).filter(name => name.endsWith('.facts.json')),
      articles: namesIn(path.join(folder, 'sources')).filter(name => ARTICLE.test(name)),
    };
    this.#folders.set(folder, seen);
    return seen;
  }

  async #nearestSettings(folder: string): Promise<DeskSettings | undefined> {
    const nearest = this.#above(folder).find(one => namesIn(one).includes(SETTINGS_FILE));
    if (nearest === undefined) return undefined;
    const file = path.join(nearest, SETTINGS_FILE);
    const read = await readText(file, this.io);
    if ('problem' in read) throw new UsageError(`${file} ${read.problem}`);
    const { settings, problem } = loadSettings(read.text);
    if (!settings) throw new UsageError(`${file}: ${problem ?? 'expected settings'}`);
    return { settings, folder: nearest };
  }
}

/** Reads a facts file. Throws UsageError with every problem in it. */
export async function readFacts(file: string, io: Io): Promise<FactsFile> {
  const read = await readText(file, io);
  if ('problem' in read) throw new UsageError(`${file} ${read.problem}`);
  const { facts, problems } = loadFacts(read.text, file);
  if (facts) return facts;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new UsageError(errors.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
}

/** Reads source articles; they are called A, B, … in the order given. Throws UsageError. `from`: folder that their paths are written from. */
export async function readArticles(files: readonly string[], io: Io, from?: string): Promise<Article[]> {
  const { createHash } = await import('node:crypto');
  const articles: Article[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readCopy(file, io);
    if ('problem' in read) throw new UsageError(`${file} ${read.problem}`);
    const name =
      from === undefined ? path.basename(file) : path.relative(from, path.resolve(io.folder, file)).replaceAll('\\', '/');
    const sha256 = createHash('sha256').update(read.text).digest('hex');
    articles.push({ id: sourceId(index), text: read.text, format: formatOf(file), file: name, sha256 });
  }
  return articles;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there, or not ours to look into: nothing to find
  }
}
