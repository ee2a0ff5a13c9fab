/** The labelled drafts of the development data, with their sources, and with their sources silenced. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compare, type FigureClaim, isFigure } from '../src/check/compare.ts';
import { buildCorpus, type Corpus } from '../src/check/corpus.ts';
import type { Link } from '../src/check/link.ts';
import { read } from '../src/claims/read.ts';
import { draw } from '../src/facts/draw.ts';
import { indexFacts } from '../src/facts/fact-index.ts';
import { parsePlain } from '../src/text/plain.ts';

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly code?: string;
  readonly was?: string;
  readonly sourced?: readonly string[];
}

export interface SourceText {
  readonly id: string;
  readonly text: string;
}

export interface Case {
  readonly id: string;
  readonly set: string;
  /** Cases of one story have one key; halves are made of whole stories. */
  readonly story: string;
  readonly draft: string;
  readonly sources: readonly SourceText[];
  /** The sources without the sentences that bear the draft's claims out, by the scorer's own rule. */
  readonly silent?: readonly SourceText[];
  readonly expect: readonly Expected[];
}

type Stored = Pick<Case, 'id' | 'draft' | 'expect'> & { readonly sources: readonly (string | SourceText)[] };

/** Where the stories of our own are. */
const OWN = 'test/bench';

/** Stories that nobody reads and nothing is learned of (README there). */
const UNREAD = /^(?:s\d*[13579]|v(?:0[6-9]|10)|w1\d\d|w\d*[02468])-/u;

/** The development data, and the stories of our own that may be read (test/bench/stories). */
export const SETS = [
  'drafts/dev',
  'rewrites/dev',
  'natural/dev.cased',
  'stories/even',
  'stories/further',
  'stories/fresh',
  'stories/wide',
] as const;

/** `folder`: the one that holds the development data; `name`: one of `SETS`. */
export function casesOf(folder: string, name: string): Case[] {
  const [set = ''] = name.split('/');
  const articles = new Map(articlesOf(folder, set).map(({ id, text }) => [id, text]));
  const silenced = set === 'natural' ? undefined : silencedSources(folder, name);
  return lines<Stored>(fileOf(folder, `${name}.jsonl`)).map(({ id, draft, expect, sources: given }) => {
    const sources = given.map(source => (typeof source === 'string' ? { id: source, text: articles.get(source) ?? '' } : source));
    const story = set === 'natural' ? id : sources.map(source => storyOf(set, source.id)).join('+');
    const silent = silenced?.get(id);
    return { id, set, story, draft, expect, sources, ...(silent ? { silent } : {}) };
  });
}

/** The story that an article tells: `s02-a` and `s02-b` of our own tell one, and so do the articles of one folder of the others. */
export function storyOf(set: string, article: string): string {
  return article.split(set === 'stories' ? '-' : '/')[0] ?? article;
}

/** The articles that a set's drafts are checked against. */
export function articlesOf(folder: string, set: string): SourceText[] {
  const file = fileOf(folder, `${set}/articles.jsonl`);
  return existsSync(file) ? lines<SourceText>(file).filter(({ id }) => !UNREAD.test(id)) : [];
}

export function corpusOf(sources: readonly SourceText[]): Corpus {
  return buildCorpus([indexFacts(draw(sources.map(({ id, text }) => ({ id, text, format: 'plain' as const })))).contexts]);
}

function fileOf(folder: string, name: string): string {
  return path.join(name.startsWith('stories/') ? OWN : folder, name);
}

/** The sources of each case without the sentences that bear its figures out, by the scorer's own rule. */
function silencedSources(folder: string, name: string): Map<string, readonly SourceText[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'weights-'));
  const file = path.join(scratch, 'silent.ndjson');
  const out = openSync(file, 'w');
  execFileSync(process.execPath, [path.join(folder, 'score-drafts.mjs'), 'expand', fileOf(folder, `${name}.jsonl`), '--silent'], {
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  const found = new Map(lines<{ id: string; sources: SourceText[] }>(file).map(({ id, sources }) => [id, sources]));
  rmSync(scratch, { recursive: true });
  return found;
}

/** Whether a link leads to what the label calls right; undefined where the label says nothing of figures. */
export function isRight({ verdict, code = '', was, sourced }: Expected): ((link: Link) => boolean) | undefined {
  if (verdict === 'supported' || verdict === 'caution') return link => link.comparison !== 'conflict';
  if (verdict === 'unsourced') return () => false;
  if (!/^(?:number|date)-conflict$/u.test(code)) return undefined;
  const values = [was ?? [], sourced ?? []].flat().flatMap(words => figuresIn(words));
  return values.length === 0 ? undefined : link => values.some(value => compare(link.source.claim, value) === 'agree');
}

function figuresIn(words: string): FigureClaim[] {
  return read(parsePlain(words)).paragraphs.flatMap(({ claims }) => claims.filter(isFigure));
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as T);
}
