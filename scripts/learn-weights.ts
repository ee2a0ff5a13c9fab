/**
 * Learns the linkage weights (src/check/weights.ts) from labelled drafts: `npx tsx scripts/learn-weights.ts --data ../shared`.
 *
 * A pair of a draft's figure and a source's is a true one where the label bears it out: the source has the value that the label calls right.
 * Chance pairs come from two places: other figures of the sources, and the same drafts with the sentence that bears a figure out deleted from the sources
 * (`score-drafts.mjs expand --silent`), where nothing that disagrees is about the same thing.
 * Logistic regression (logistic.ts) on the features of src/check/link.ts.
 * Prints the weights, to be pasted into the table, and how well they tell the pairs apart when learned on one half of the stories and tried on the other.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sentencesOf } from '../src/check/draft-sentences.ts';
import { linksOf } from '../src/check/figures.ts';
import type { FeatureName, Link } from '../src/check/link.ts';
import { WEIGHTS } from '../src/check/weights.ts';
import { read } from '../src/claims/read.ts';
import { parsePlain } from '../src/text/plain.ts';
import { type Case, casesOf, corpusOf, type Expected, isRight, SETS, type SourceText } from './labelled-cases.ts';
import { type Labelled, learn, loss } from './logistic.ts';

interface Pair extends Labelled {
  readonly story: string;
}

const NAMES = Object.keys(WEIGHTS.features) as FeatureName[];
/** Chance pairs kept for one figure: the likeliest ones, which are the ones to be told apart. */
const MOST_CHANCE = 6;
/** What a pair counts: near-copies are many and easy, stories that people wrote from their sources few and what drafts are like; our own are many. */
const WORTH: Readonly<Record<string, number>> = { drafts: 0.1, rewrites: 3, natural: 2, stories: 0.5 };
/** Of the sentences whose evidence was deleted. */
const MOST_SILENT = 2;

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared' } } });
const pairs = SETS.flatMap(name => casesOf(path.join(values.data, 'bench'), name)).flatMap(pairsOf);
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

function pairsOf(one: Case): Pair[] {
  const weight = WORTH[one.set] ?? 1;
  const pairs = [...pairsWith(one, one.sources, labelled), ...(one.silent ? pairsWith(one, one.silent, chanceOnly) : [])];
  return pairs.map(({ link, same }) => ({
    story: one.story,
    row: [1, ...NAMES.map(name => link.features[name])],
    same,
    weight,
  }));
}

interface LabelledLink {
  readonly link: Link;
  readonly same: boolean;
}

type Label = (expected: Expected, links: readonly Link[]) => LabelledLink[];

function pairsWith({ draft, expect }: Case, sources: readonly SourceText[], label: Label): LabelledLink[] {
  const corpus = corpusOf(sources);
  return read(parsePlain(draft)).paragraphs.flatMap((reading, at) =>
    sentencesOf(reading, at, corpus).flatMap(sentence =>
      [...linksOf(sentence, corpus)].flatMap(([claim, all]) => {
        const from = reading.paragraph.start;
        const expected = expect.find(({ start, end }) => start < claim.end + from && claim.start + from < end);
        return expected ? label(expected, all) : [];
      }),
    ),
  );
}

/** The best link with the right value is a true pair; the best of those without it are chance pairs. */
function labelled(expected: Expected, links: readonly Link[]): LabelledLink[] {
  const right = isRight(expected);
  if (!right) return [];
  const byScore = links.toSorted((x, y) => y.score - x.score);
  const best = byScore.find(right);
  const chance = byScore.filter(link => !right(link)).slice(0, MOST_CHANCE);
  return [...(best ? [{ link: best, same: true }] : []), ...chance.map(link => ({ link, same: false }))];
}

function chanceOnly({ verdict }: Expected, links: readonly Link[]): LabelledLink[] {
  if (verdict !== 'supported') return [];
  return links
    .filter(({ comparison }) => comparison === 'conflict')
    .toSorted((x, y) => y.score - x.score)
    .slice(0, MOST_SILENT)
    .map(link => ({ link, same: false }));
}
