/**
 * Learns the tables of the second look at rivals (`WEIGHTS.rival`, src/check/rival.ts): `npx tsx scripts/learn-rivals.ts --data ../shared`.
 *
 * What a draft's figure is right to be held against: the source's value in place of which a wrong one was planted, and the link by which a figure is borne out
 * (as if it disagreed). What it is not: the best rival of a figure that the sources say nothing of, in drafts whose evidence was deleted, in figures labelled
 * unsourced, in three sentences of each article held against the rest of it, and in each article held against those of other stories that are most like it; and a rival that is better linked than what bears a figure out. Learned on the
 * development data and on the stories of our own that may be read. Prints the weights, and how many accusations out of nothing a threshold costs, for weights
 * learned on one half of the stories and tried on the other.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from '../src/check/corpus.ts';
import { sentencesOf } from '../src/check/draft-sentences.ts';
import { type Free, freeLinksOf, linksOf } from '../src/check/figures.ts';
import { againstOf } from '../src/check/judge-figure.ts';
import type { Link } from '../src/check/link.ts';
import { type RivalFeatures, rivalFeaturesOf } from '../src/check/rival.ts';
import { WEIGHTS } from '../src/check/weights.ts';
import { read } from '../src/claims/read.ts';
import type { Paragraph } from '../src/text/paragraph.ts';
import { parsePlain } from '../src/text/plain.ts';
import { articlesOf, type Case, casesOf, corpusOf, isRight, SETS, type SourceText, storyOf } from './labelled-cases.ts';
import { type Labelled, learn, loss } from './logistic.ts';

type Origin = 'planted' | 'borne out' | 'silent' | 'left out' | 'across' | 'unsourced' | 'outdone';

interface Rival {
  readonly features: RivalFeatures;
  readonly same: boolean;
  readonly weight: number;
  readonly story: string;
  readonly set: string;
  readonly origin: Origin;
  readonly kind: keyof typeof WEIGHTS.rival;
}

/** Sentences of an article that are held against the rest of it, and windows looked at in one article. */
const WINDOW = 3;
const MOST_WINDOWS = 6;
/** Of two articles: least share of the weight of their words that both have, most of it (one is a copy of the other), and how many are held against one. */
const [LEAST_ALIKE, COPY, MOST_ALIKE] = [0.06, 0.6, 4];
/** Links further off than this are told apart by the link alone. */
const LEAST_LINK = -4;
/**
 * What one of them counts. Near-copies are many and easy, and what bears a figure out is many times what is planted; errors planted in copy that goes its
 * own way are few, and that copy is what drafts are like.
 */
const WORTH: Readonly<Record<Origin, number>> = {
  planted: 2,
  'borne out': 0.15,
  silent: 1,
  'left out': 0.5,
  across: 0.5,
  unsourced: 1.5,
  outdone: 1.5,
};
const WORTH_IN: Readonly<Record<string, Partial<Record<Origin, number>>>> = {
  drafts: { planted: 0.5, 'borne out': 0.08, silent: 0.5, 'left out': 0.25 },
  rewrites: { planted: 4, silent: 4, unsourced: 4 },
};
/** What the two values have to do with each other; what bears a figure out says nothing of it, and counts as the mean of what is planted. */
const OF_VALUES = ['slip', 'far', 'otherBound'] as const;
const THRESHOLDS = [-0.2, 0, 0.2, 0.4, 0.6, 0.8, 0.9, 1, 1.3, 2];

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared' } } });
const folder = path.join(values.data, 'bench');
const rivals = [
  ...SETS.flatMap(name => casesOf(folder, name)).flatMap(labelledRivals),
  ...leftOut('drafts'),
  ...leftOut('rewrites'),
  ...leftOut('stories'),
  ...across(['drafts', 'rewrites']),
];
for (const kind of ['quantity', 'date'] as const) learnTable(kind);

function learnTable(kind: keyof typeof WEIGHTS.rival): void {
  const names = Object.keys(WEIGHTS.rival[kind]) as (keyof RivalFeatures)[];
  const own = rivals.filter(rival => rival.kind === kind);
  const means = meansOf(own.filter(({ origin }) => origin === 'planted'));
  const rowOf = ({ features, origin, ...rest }: Rival): Labelled & Rival => {
    const held = origin === 'borne out' ? { ...features, ...means } : features;
    return { ...rest, features, origin, row: names.map(name => held[name]) };
  };
  const [a, b] = [true, false].map(first => own.filter(({ story }) => isFirstHalf(story) === first).map(rowOf));
  if (!a || !b) return;
  const [byA, byB] = [learn(a), learn(b)];
  console.log(`${kind}: ${own.length} rivals, ${own.filter(({ same }) => same).length} true ones`);
  console.log(`log loss on the other half: ${loss(byA, b).toFixed(4)} and ${loss(byB, a).toFixed(4)}`);
  printThresholds([
    ...a.map(one => ({ ...one, score: scoreOf(byB, one) })),
    ...b.map(one => ({ ...one, score: scoreOf(byA, one) })),
  ]);
  for (const [at, weight] of learn([...a, ...b]).entries())
    console.log(`${names[at]}: ${weight.toFixed(2)}, // ${byA[at]?.toFixed(2)} and ${byB[at]?.toFixed(2)} by half`);
}

function printThresholds(tried: readonly (Rival & { readonly score: number })[]): void {
  const sets = ['drafts', 'rewrites', 'natural', 'stories'];
  const wrong = ['silent', 'left out', 'across', 'unsourced', 'outdone'];
  console.log(
    `threshold: planted ones found in ${sets.join(', ')}; accused for nothing: ${wrong.join(', ')} (of the last two in stories)`,
  );
  for (const threshold of THRESHOLDS) {
    const over = tried.filter(({ score }) => score >= threshold);
    const found = sets.map(set => over.filter(one => one.set === set && one.origin === 'planted').length);
    const accused = wrong.map(origin => over.filter(one => one.origin === origin).length);
    const inStories = over.filter(one => one.set === 'stories' && /unsourced|outdone/u.test(one.origin)).length;
    console.log(`${threshold}: ${found.join(', ')}; ${accused.join(', ')} (${inStories})`);
  }
}

function meansOf(planted: readonly Rival[]): Partial<RivalFeatures> {
  const total = planted.reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(
    OF_VALUES.map(name => [name, planted.reduce((sum, { features, weight }) => sum + features[name] * weight, 0) / total]),
  );
}

function labelledRivals(one: Case): Rival[] {
  const normal = freeOf(one.draft, one.sources).flatMap(({ free, corpus, from }): Rival[] => {
    const { draft, links } = free;
    const expected = one.expect.find(({ start, end }) => start < draft.end + from && draft.start + from < end);
    if (!expected) return [];
    const right = isRight(expected);
    if (expected.verdict === 'unsourced') return rivalRow(one, free, corpus, rivalsOf(links), 'unsourced');
    if (!right) return [];
    if (expected.verdict === 'supported')
      return [
        ...rivalRow(one, free, corpus, links.filter(right).toSorted(byScore), 'borne out'),
        ...rivalRow(one, free, corpus, rivalsOf(links), 'outdone'),
      ];
    return expected.verdict === 'conflict' ? rivalRow(one, free, corpus, rivalsOf(links).filter(right), 'planted') : [];
  });
  const silent = (one.silent ? freeOf(one.draft, one.silent) : []).flatMap(({ free, corpus, from }) => {
    const expected = one.expect.find(({ start, end }) => start < free.draft.end + from && free.draft.start + from < end);
    return expected?.verdict === 'supported' ? rivalRow(one, free, corpus, rivalsOf(free.links), 'silent') : [];
  });
  return [...normal, ...silent];
}

/** A few sentences of each article, held against the rest of it. */
function leftOut(set: string): Rival[] {
  return articlesOf(folder, set).flatMap(({ id, text }) => {
    const sentences = read(parsePlain(text)).paragraphs.flatMap(({ paragraph }) =>
      paragraph.sentences.map(({ start, end }) => ({ paragraph, words: paragraph.text.slice(start, end) })),
    );
    const step = WINDOW * Math.max(1, Math.ceil(sentences.length / WINDOW / MOST_WINDOWS));
    return sentences.flatMap((_, at) => {
      if (at % step !== 0) return [];
      const draft = sentences.slice(at, at + WINDOW);
      const rest = sentences.filter(sentence => !draft.includes(sentence));
      const paragraphs = [...new Set(rest.map(({ paragraph }) => paragraph))];
      const wordsOf = (one: Paragraph): string =>
        rest.flatMap(({ paragraph, words }) => (paragraph === one ? words : [])).join(' ');
      const source = paragraphs.map(wordsOf).join('\n\n');
      const story = storyOf(set, id);
      return freeOf(draft.map(({ words }) => words).join(' '), [{ id, text: source }]).flatMap(({ free, corpus }) =>
        rivalRow({ set, story }, free, corpus, rivalsOf(free.links), 'left out'),
      );
    });
  });
}

/** Articles held against those of other stories that tell of the same matters: other days, other firms, other matches. */
function across(sets: readonly string[]): Rival[] {
  const articles = sets.flatMap(set =>
    articlesOf(folder, set).flatMap(one => (!one.id.includes('~') ? [{ ...one, set, words: wordsIn(one.text) }] : [])),
  );
  const counts = new Map<string, number>();
  for (const { words } of articles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(articles.length / (counts.get(word) ?? 1));
  const sumOf = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  return articles.flatMap(({ id, text, set, words }) => {
    const story = storyOf(set, id);
    const alike = articles
      .filter(other => storyOf(other.set, other.id) !== story)
      .map(other => ({
        other,
        share: sumOf([...words].filter(word => other.words.has(word))) / sumOf(new Set([...words, ...other.words])),
      }))
      .filter(({ share }) => share > LEAST_ALIKE && share < COPY)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_ALIKE);
    if (alike.length === 0) return [];
    const sources = alike.map(({ other }) => ({ id: other.id, text: other.text }));
    return freeOf(text, sources).flatMap(({ free, corpus }) =>
      rivalRow({ set, story }, free, corpus, rivalsOf(free.links), 'across'),
    );
  });
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}'’-]{3,}/gu));
}

function freeOf(draft: string, sources: readonly SourceText[]): { free: Free; corpus: Corpus; from: number }[] {
  const corpus = corpusOf(sources);
  const sentences = read(parsePlain(draft)).paragraphs.flatMap((reading, at) => sentencesOf(reading, at, corpus));
  const linked = sentences.map(sentence => ({ sentence, links: linksOf(sentence, corpus) }));
  return freeLinksOf(linked).map(free => ({ free, corpus, from: free.sentence.paragraph.start }));
}

/** The first of the links as a row, where it would be looked at a second time at all. */
function rivalRow(
  { set, story }: Pick<Case, 'set' | 'story'>,
  free: Free,
  corpus: Corpus,
  [link]: readonly Link[],
  origin: Origin,
): Rival[] {
  if (!link || link.samePerson) return [];
  const same = origin === 'planted' || origin === 'borne out';
  const against = link.comparison === 'conflict' ? againstOf(free.links, link) : link.score;
  const agreeing = Math.max(-99, ...free.links.filter(({ comparison }) => comparison !== 'conflict').map(({ score }) => score));
  if (against < LEAST_LINK || (origin !== 'borne out' && against < agreeing + WEIGHTS.margin)) return [];
  const features = rivalFeaturesOf(link, against, free.sentence, corpus);
  const weight = WORTH_IN[set]?.[origin] ?? WORTH[origin];
  return [{ features, same, weight, story, set, origin, kind: free.draft.kind }];
}

function rivalsOf(links: readonly Link[]): Link[] {
  return links.filter(({ comparison }) => comparison === 'conflict').toSorted(byScore);
}

function byScore(x: Link, y: Link): number {
  return y.score - x.score;
}

function isFirstHalf(story: string): boolean {
  return (
    createHash('sha256')
      .update(story.split('+')[0] ?? story)
      .digest()
      .readUInt8(0) %
      2 ===
    0
  );
}

function scoreOf(weights: readonly number[], { row }: Labelled): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
