/** The check: a draft that was read, against what the sources say. Pure and deterministic: the same draft and facts give the same findings. */
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { judgeActors } from './actors.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { sentencesOf } from './draft-sentences.ts';
import { judgeEventNames } from './event-names.ts';
import { judgeFigureOwners } from './figure-owners.ts';
import { judgeFigures } from './figures.ts';
import type { Finding } from './finding.ts';
import { byPlace, findingsOf } from './findings.ts';
import { furnitureIn } from './furniture.ts';
import { judgeHeadlines } from './headlines.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { judgeKin } from './kin.ts';
import { judgeLeftOver } from './left-over.ts';
import { judgeNames } from './names.ts';
import { judgeOpposed } from './opposed.ts';
import { judgeOwnFigures } from './own-figures.ts';
import { judgeOwnNames } from './own-names.ts';
import { judgeOwners } from './owners.ts';
import { judgePairs } from './pairs-of-names.ts';
import { judgePlacedFigures } from './placed-figures.ts';
import { judgeQuotations } from './quotations.ts';
import { judgeRelations } from './relations.ts';
import { judgeReversals } from './reversals.ts';
import { judgeRoles } from './roles.ts';
import { judgeSpeakers } from './speakers.ts';
import { judgeStatements } from './statements.ts';
import { judgeTurned } from './turned.ts';
import { judgeWeekdays } from './weekdays.ts';

/** Judges what one paragraph says. */
type Comparer = (sentences: readonly DraftSentence[], corpus: Corpus) => Judgement[];

/**
 * One comparer for each kind of claim, the surest first: where two judge the same words, the sieve keeps the first. Between the two lists come the figures, the
 * headline against the story, and names said in two ways, which are judged over the whole draft.
 */
const SURER: readonly Comparer[] = [
  each(judgeQuotations),
  each(judgeSpeakers),
  each(judgeOwnFigures),
  each(judgeWeekdays),
  each(judgeNames),
  each(judgeRoles),
  each(judgeRelations),
  each(judgeKin),
  each(judgePairs),
];
const LESS_SURE: readonly Comparer[] = [
  each(judgeReversals),
  each(judgeOpposed),
  judgeTurned,
  each(judgeFigureOwners),
  each(judgePlacedFigures),
  each(judgeEventNames),
  each(judgeOwners),
  each(judgeLeftOver),
  judgeActors,
  each(judgeStatements),
];

const corpora = new WeakMap<FactIndex, Corpus>();

/**
 * Checks a draft that was read against indexed facts. Findings come in draft order, one for each claim that is not covered by another
 * (DESIGN.md §3); spans are draft offsets. The index is made ready on first use and kept as long as the index lives.
 */
export function check(reading: Reading, facts: FactIndex): Finding[] {
  const corpus = corpora.get(facts) ?? buildCorpus([facts.contexts], facts.published);
  corpora.set(facts, corpus);
  return checkAgainst(reading, corpus, facts.titles);
}

/** A paragraph of the draft with what the comparers say of it by itself. */
export interface Judged {
  /** Index of the paragraph in the draft. */
  readonly at: number;
  readonly sentences: readonly DraftSentence[];
  readonly surer: readonly Judgement[];
  readonly lessSure: readonly Judgement[];
}

/**
 * Findings in draft order, one for each claim. `titles`: source id → title. `judge`, `figuresOf`: how a paragraph is judged by itself, and the figures of all; who
 * checks the same draft again and again may hand back what was said the last time (incremental.ts).
 */
export function checkAgainst(
  reading: Reading,
  corpus: Corpus,
  titles: ReadonlyMap<string, string>,
  judge: typeof judgeParagraph = judgeParagraph,
  figuresOf: typeof judgeFigures = judgeFigures,
): Finding[] {
  const paragraphs = reading.paragraphs.map((paragraph, at) => judge(paragraph, at, corpus));
  const figures = figuresOf(
    paragraphs.map(({ sentences }) => sentences),
    corpus,
  );
  const furniture = furnitureIn(reading.paragraphs.map(({ paragraph }) => paragraph));
  for (const judgement of [...judgeHeadlines(furniture, paragraphs, figures), ...judgeOwnNames(paragraphs, furniture)])
    figures[judgement.at] = [...(figures[judgement.at] ?? []), judgement];
  return inOrder(paragraphs.map((judged, at) => findingsOf(judged, figures[at] ?? [], reading, titles)));
}

/** All of them in draft order. Those of a paragraph are in order, and paragraphs nearly always follow one another. */
function inOrder(lists: readonly (readonly Finding[])[]): Finding[] {
  const findings: Finding[] = [];
  let isOrdered = true;
  for (const list of lists) {
    const [before, first] = [findings.at(-1), list[0]];
    if (before && first && byPlace(before, first) > 0) isOrdered = false;
    for (const finding of list) findings.push(finding);
  }
  return isOrdered ? findings : findings.sort(byPlace);
}

/** A paragraph by itself: its sentences looked up in the sources and held against them. */
export function judgeParagraph(reading: ParagraphReading, at: number, corpus: Corpus): Judged {
  const sentences = sentencesOf(reading, at, corpus);
  const said = (comparers: readonly Comparer[]): Judgement[] => comparers.flatMap(compare => compare(sentences, corpus));
  return { at, sentences, surer: said(SURER), lessSure: said(LESS_SURE) };
}

/** A comparer that looks at one sentence at a time. */
function each(compare: (sentence: DraftSentence, corpus: Corpus) => Judgement[]): Comparer {
  return (sentences, corpus) => sentences.flatMap(sentence => compare(sentence, corpus));
}
