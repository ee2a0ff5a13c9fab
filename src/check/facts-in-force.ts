/**
 * Which facts a draft is checked against, editor and command line alike (DESIGN.md §6): those named; else the nearest facts file at or above the
 * draft; else facts drawn from the nearest `sources` folder; else the bundled sample story. Looking into folders is the caller's work.
 */

/** A folder at or above the draft. */
export interface FolderSeen {
  /** The folder's path, as the caller writes paths. */
  readonly path: string;
  /** Names of the `*.facts.json` files in it. */
  readonly factsFiles: readonly string[];
  /** Names of the articles in its `sources` folder; empty when there is none. */
  readonly articles: readonly string[];
}

export interface Surroundings {
  /** The draft's file name: a facts file of its own has the same slug. */
  readonly draft: string;
  /** Named by flag. */
  readonly flags?: readonly string[];
  /** The front matter's `facts` field, as written. */
  readonly front?: string;
  /** Named in the settings. */
  readonly settings?: readonly string[];
  /** The draft's own folder first. */
  readonly folders: readonly FolderSeen[];
  /** Whether the bundled facts may be used. */
  readonly bundled: boolean;
}

export type InForce =
  | { readonly kind: 'named'; readonly by: 'flag' | 'front matter' | 'settings'; readonly files: readonly string[] }
  | { readonly kind: 'facts'; readonly folder: string; readonly files: readonly string[] }
  | { readonly kind: 'sources'; readonly folder: string; readonly files: readonly string[] }
  | { readonly kind: 'bundled' }
  | { readonly kind: 'none' };

/** Chooses the facts in force. */
export function factsInForce({ draft, flags = [], front, settings = [], folders, bundled }: Surroundings): InForce {
  if (flags.length > 0) return { kind: 'named', by: 'flag', files: flags };
  const named = listIn(front ?? '');
  if (named.length > 0) return { kind: 'named', by: 'front matter', files: named };
  if (settings.length > 0) return { kind: 'named', by: 'settings', files: settings };
  const withFacts = folders.find(({ factsFiles }) => factsFiles.length > 0);
  if (withFacts) return { kind: 'facts', folder: withFacts.path, files: factsFilesFor(draft, withFacts.factsFiles) };
  const withSources = folders.find(({ articles }) => articles.length > 0);
  if (withSources) return { kind: 'sources', folder: withSources.path, files: [...withSources.articles].sort() };
  return bundled ? { kind: 'bundled' } : { kind: 'none' };
}

/** `a.facts.json, b.facts.json`, also in brackets and quotes as YAML has them. */
function listIn(front: string): string[] {
  return front
    .replace(/^\[|\]$/gu, '')
    .split(',')
    .map(name => name.trim().replace(/^(["'])(.*)\1$/u, '$2'))
    .filter(Boolean);
}

/** Of several facts files in one folder those of the draft's own slug (`boats.md`, `boats-2.md`: `boats.facts.json`); where none has it, all. */
function factsFilesFor(draft: string, files: readonly string[]): string[] {
  const slug = draft.replace(/\.[^.]*$/u, '').toLowerCase();
  const slugOf = (file: string): string => file.replace(/\.facts\.json$/iu, '').toLowerCase();
  const same = files.filter(file => slugOf(file) === slug);
  const near = files.filter(file => slug.startsWith(`${slugOf(file)}-`) || slug.startsWith(`${slugOf(file)}.`));
  return [...(same.length > 0 ? same : near.length > 0 ? near : files)].sort();
}
