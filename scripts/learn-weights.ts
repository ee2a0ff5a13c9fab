/**
 * Learns the linkage weights (src/check/weights.ts) from labelled drafts: `npx tsx scripts/learn-weights.ts --data ../shared`.
 *
 * A pair of a draft's figure and a source's is a true one where the label bears it out: the source has the value that the label calls right.
 * Chance pairs come from two places: other figures of the sources, and the same drafts with the sentence that bears a figure out deleted from the sources
 * (`score-drafts.mjs expand --silent`), where nothing that disagrees is about the same thing.
 * Logistic regression on the features of src/check/link.ts, L2-regularised, by Adam (Kingma and Ba, 2015) on all pairs at once: the same data give the
 * same weights.
 * Prints the weights, to be pasted into the table, and how well they tell the pairs apart when learned on one half of the stories and tried on the other.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { align } from '../src/check/align.ts';
import { compare, type FigureClaim } from '../src/check/compare.ts';
import { buildCorpus } from '../src/check/corpus.ts';
import { linksOf } from '../src/check/figures.ts';
import type { FeatureName, Features, Link } from '../src/check/link.ts';
import { termsOf } from '../src/check/terms.ts';
import { WEIGHTS } from '../src/check/weights.ts';
import { read } from '../src/claims/read.ts';
import { draw } from '../src/facts/draw.ts';
import { indexFacts } from '../src/facts/fact-index.ts';
import { parsePlain } from '../src/text/plain.ts';

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly code?: string;
  readonly was?: string;
  readonly sourced?: readonly string[];
}

interface SourceText {
  readonly id: string;
  readonly text: string;
}

interface Case {
  readonly id: string;
  readonly draft: string;
  readonly sources: readonly (string | SourceText)[];
  readonly expect: readonly Expected[];
}

interface Pair {
  readonly story: string;
  readonly features: Features;
  readonly same: boolean;
  readonly weight: number;
}

const NAMES = Object.keys(WEIGHTS.features) as FeatureName[];
/** Chance pairs kept for one figure: the likeliest ones, which are the ones to be told apart. */
const MOST_CHANCE = 6;
/** Of the sentences whose evidence was deleted. */
const MOST_SILENT = 2;
const ROUNDS = 1200;
const RATE = 0.03;
const L2 = 1e-3;

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared' } } });
const pairs = ['drafts/dev', 'rewrites/dev', 'natural/dev.cased'].flatMap(name => pairsOf(path.join(values.data, 'bench'), name));
const stories = [...new Set(pairs.map(pair => pair.story))].sort();
const half = new Set(stories.filter((_, index) => index % 2 === 0));
const [a, b] = [pairs.filter(pair => half.has(pair.story)), pairs.filter(pair => !half.has(pair.story))];
console.log(`${pairs.length} pairs, ${pairs.filter(pair => pair.same).length} true ones, ${stories.length} stories`);
console.log(
  `log loss on the other half: ${loss(learn(a), b).toFixed(4)} and ${loss(learn(b), a).toFixed(4)}; of the table in force: ${loss([WEIGHTS.bias, ...NAMES.map(name => WEIGHTS.features[name])], pairs).toFixed(4)}`,
);
const [bias = 0, ...weights] = learn(pairs);
console.log(`bias: ${bias.toFixed(2)}`);
for (const [index, name] of NAMES.entries()) console.log(`${name}: ${(weights[index] ?? 0).toFixed(2)},`);

function pairsOf(folder: string, name: string): Pair[] {
  const [set = ''] = name.split('/');
  const beside = path.join(folder, set, 'articles.jsonl');
  const articles = new Map(
    existsSync(beside) ? lines<{ id: string; text: string }>(beside).map(({ id, text }) => [id, text]) : [],
  );
  const silenced = set === 'natural' ? undefined : silencedSources(folder, name);
  const weight = set === 'drafts' ? 0.1 : 1;
  return lines<Case>(path.join(folder, `${name}.jsonl`)).flatMap(one => {
    const sources = one.sources.map(source =>
      typeof source === 'string' ? { id: source, text: articles.get(source) ?? '' } : source,
    );
    const story = set === 'natural' ? one.id : sources.map(({ id }) => id.split('/')[0]).join('+');
    const silent = silenced?.get(one.id);
    return [...pairsOfCase(one, sources, labelled), ...(silent ? pairsOfCase(one, silent, chanceOnly) : [])].map(pair => ({
      ...pair,
      story,
      weight,
    }));
  });
}

/** The sources of each case without the sentences that bear its figures out, by the scorer's own rule. */
function silencedSources(folder: string, name: string): Map<string, readonly SourceText[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'weights-'));
  const file = path.join(scratch, 'silent.ndjson');
  const out = openSync(file, 'w');
  execFileSync(
    process.execPath,
    [path.join(folder, 'score-drafts.mjs'), 'expand', path.join(folder, `${name}.jsonl`), '--silent'],
    {
      stdio: ['ignore', out, 'inherit'],
    },
  );
  closeSync(out);
  const found = new Map(lines<{ id: string; sources: SourceText[] }>(file).map(({ id, sources }) => [id, sources]));
  rmSync(scratch, { recursive: true });
  return found;
}

type Label = (expected: Expected, links: readonly Link[]) => { link: Link; same: boolean }[];

function pairsOfCase({ draft, expect }: Case, sources: readonly SourceText[], label: Label): Omit<Pair, 'story' | 'weight'>[] {
  const corpus = buildCorpus([
    indexFacts(draw(sources.map(({ id, text }) => ({ id, text, format: 'plain' as const })))).contexts,
  ]);
  return read(parsePlain(draft)).paragraphs.flatMap(({ paragraph, claims }, at) =>
    paragraph.sentences.flatMap((sentence, index) => {
      const own = claims.filter(claim => claim.sentence === index);
      const terms = termsOf(paragraph, sentence, own);
      const links = linksOf({ paragraph, at, index, claims: own, terms, alignments: align(terms, corpus) }, corpus);
      return [...links].flatMap(([claim, all]) => {
        const expected = expect.find(
          ({ start, end }) => start < claim.end + paragraph.start && claim.start + paragraph.start < end,
        );
        return expected ? label(expected, all).map(({ link, same }) => ({ features: link.features, same })) : [];
      });
    }),
  );
}

/** The best link with the right value is a true pair; the best of those without it are chance pairs. */
function labelled(expected: Expected, links: readonly Link[]): { link: Link; same: boolean }[] {
  const right = isRight(expected);
  if (!right) return [];
  const byScore = links.toSorted((x, y) => y.score - x.score);
  const best = byScore.find(right);
  const chance = byScore.filter(link => !right(link)).slice(0, MOST_CHANCE);
  return [...(best ? [{ link: best, same: true }] : []), ...chance.map(link => ({ link, same: false }))];
}

function chanceOnly({ verdict }: Expected, links: readonly Link[]): { link: Link; same: boolean }[] {
  if (verdict !== 'supported') return [];
  return links
    .filter(({ comparison }) => comparison === 'conflict')
    .toSorted((x, y) => y.score - x.score)
    .slice(0, MOST_SILENT)
    .map(link => ({ link, same: false }));
}

function isRight({ verdict, code = '', was, sourced }: Expected): ((link: Link) => boolean) | undefined {
  if (verdict === 'supported' || verdict === 'caution') return link => link.comparison !== 'conflict';
  if (verdict === 'unsourced') return () => false;
  if (!/^(?:number|date)-conflict$/u.test(code)) return undefined;
  const values = [was ?? [], sourced ?? []].flat().flatMap(words => figuresIn(words));
  return values.length === 0 ? undefined : link => values.some(value => compare(link.source.claim, value) === 'agree');
}

function figuresIn(words: string): FigureClaim[] {
  return read(parsePlain(words)).paragraphs.flatMap(({ claims }) =>
    claims.filter((claim): claim is FigureClaim => claim.kind === 'quantity' || claim.kind === 'date'),
  );
}

function learn(data: readonly Pair[]): number[] {
  const rows = data.map(({ features }) => [1, ...NAMES.map(name => features[name])]);
  const weights: number[] = new Array(NAMES.length + 1).fill(0);
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const mean: number[] = new Array(weights.length).fill(0);
  const square: number[] = new Array(weights.length).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient: number[] = weights.map((weight, index) => (index === 0 ? 0 : L2 * weight));
    for (const [index, row] of rows.entries()) {
      const pair = data[index];
      if (!pair) continue;
      const off = (probability(weights, row) - (pair.same ? 1 : 0)) * (pair.weight / total);
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + off * value;
    }
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope ** 2;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - RATE * step;
    }
  }
  return weights;
}

function loss(weights: readonly number[], data: readonly Pair[]): number {
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  return data.reduce(
    (sum, pair) =>
      sum -
      (pair.weight / total) *
        Math.log(Math.max(1e-9, pair.same ? probability(weights, rowOf(pair)) : 1 - probability(weights, rowOf(pair)))),
    0,
  );
}

function rowOf({ features }: Pair): number[] {
  return [1, ...NAMES.map(name => features[name])];
}

function probability(weights: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as T);
}
