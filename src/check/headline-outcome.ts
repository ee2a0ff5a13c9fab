/**
 * What a headline says turned round by the story: “rejects” over “approved”. The sentences of the story that share a word with the line are made a corpus of their
 * own, and the comparers of statements turned round are asked, as if the story were the line’s source.
 */
import type { StatementClaim } from '../claims/claim.ts';
import type { Context, Contexts } from '../facts/fact-index.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { buildCorpus } from './corpus.ts';
import { sentencesOf } from './draft-sentences.ts';
import { type DraftSentence, isSameList, type Judgement } from './judgement.ts';
import { judgeOpposed } from './opposed.ts';
import { rootOf, rootsOf } from './opposites.ts';
import { judgeReversals } from './reversals.ts';

/** Sentences of the story that a headline is held against: those that share most words with it. */
const MOST_SENTENCES = 40;
/** Share of the words around that a sentence must have which says the reverse. Tuned on headlines of published articles, each against its own story. */
const LEAST_CONTEXT = 0.5;
/**
 * What stories are of: decisions, contests, changes. Only these words are listened to: any others (“leaves”, “keeps”, “checks”) a story says both ways, of one thing and
 * of the next.
 */
const OUTCOMES = rootsOf(
  'approve pass back support accept adopt endorse agree reject defeat oppose refuse veto allow permit authorize ban bar block forbid ' +
    'win lose rise climb grow increase gain raise fall drop decline shrink decrease cut lower reduce uphold overturn convict acquit confirm deny open close resume suspend reinstate',
);
/** “A bid to stop”, “the vote to end”: what somebody means to do, and the story may well say what is so until then. */
const MEANT = /\bto $/u;

/** Words of the line, and what a sentence of the story has instead. */
export interface Turned {
  readonly judgement: Judgement;
  readonly there: StatementClaim;
  readonly sentence: DraftSentence;
}

/** The words of a line of furniture that a sentence of the story says the reverse of. */
export function turnedIn(line: readonly DraftSentence[], story: readonly DraftSentence[]): Turned[] {
  const near = nearest(line, story);
  return clashesOf(line, near).flatMap(({ judgement, there, index }) => {
    const sentence = near[index];
    return sentence ? [{ judgement, there, sentence }] : [];
  });
}

interface Clash {
  readonly judgement: Judgement;
  readonly there: StatementClaim;
  /** Index of the sentence among those that were asked. */
  readonly index: number;
}

/** The sentences of the story that share a word with the line, in their order. */
function nearest(line: readonly DraftSentence[], story: readonly DraftSentence[]): DraftSentence[] {
  const sharedBy = sharedWith(line);
  const counted = story.map(sentence => ({ sentence, shared: sharedBy(sentence) })).filter(({ shared }) => shared > 0);
  if (counted.length <= MOST_SENTENCES) return counted.map(({ sentence }) => sentence);
  const most = new Set(counted.toSorted((a, b) => b.shared - a.shared).slice(0, MOST_SENTENCES));
  return counted.flatMap(one => (most.has(one) ? one.sentence : []));
}

interface Counted {
  readonly line: readonly Alignments[];
  readonly shared: WeakMap<Alignments, number>;
}

const counts = new WeakMap<Alignments, Counted>();

/** How many different words a sentence shares with the line. It holds as long as the sentence's alignments are the same object. */
function sharedWith(line: readonly DraftSentence[]): (sentence: DraftSentence) => number {
  const [first] = line;
  if (!first) return () => 0;
  const own = line.map(({ alignments }) => alignments);
  const before = counts.get(first.alignments);
  const { shared } = before && isSameList(before.line, own) ? before : { shared: new WeakMap<Alignments, number>() };
  counts.set(first.alignments, { line: own, shared });
  const words = new Set(line.flatMap(({ terms }) => terms.map(({ stem }) => stem)));
  return ({ terms, alignments }) => {
    const known = shared.get(alignments);
    if (known !== undefined) return known;
    const count = new Set(terms.flatMap(({ stem }) => (words.has(stem) ? stem : []))).size;
    shared.set(alignments, count);
    return count;
  };
}

interface Known {
  readonly line: readonly Alignments[];
  readonly story: readonly Alignments[];
  readonly clashes: readonly Clash[];
}
type Alignments = DraftSentence['alignments'];

const known = new WeakMap<Alignments, Known>();

/** They hold as long as the sentences are the same, wherever those stand. */
function clashesOf(line: readonly DraftSentence[], story: readonly DraftSentence[]): readonly Clash[] {
  const [first] = line;
  if (!first || story.length === 0) return [];
  const before = known.get(first.alignments);
  const now = { line: line.map(({ alignments }) => alignments), story: story.map(({ alignments }) => alignments) };
  if (before && isSameList(before.line, now.line) && isSameList(before.story, now.story)) return before.clashes;
  const clashes = compared(line, story);
  known.set(first.alignments, { ...now, clashes });
  return clashes;
}

function compared(line: readonly DraftSentence[], story: readonly DraftSentence[]): Clash[] {
  const corpus = buildCorpus([contextsOf(story)]);
  return line.flatMap(({ paragraph, claims, at, index }) =>
    sentencesOf({ paragraph, claims }, at, corpus)
      .filter(sentence => sentence.index === index)
      .flatMap(sentence => [...judgeReversals(sentence, corpus), ...judgeOpposed(sentence, corpus)])
      .flatMap(judgement => {
        const [other] = judgement.bearing;
        if (
          judgement.code !== 'statement-reversed' ||
          other?.claim.kind !== 'statement' ||
          !isClose(judgement, paragraph, other.claim.text)
        )
          return [];
        return [{ judgement, there: other.claim, index: other.testimony.order }];
      }),
  );
}

function isClose({ claim, span = claim, why }: Judgement, { text }: Paragraph, there: string): boolean {
  if ((why.score ?? 0) < LEAST_CONTEXT || MEANT.test(text.slice(0, span.start))) return false;
  return [text.slice(span.start, span.end), there].every(isOutcome);
}

/** The verb is the last word: “has rejected”, “won’t allow”. */
function isOutcome(words: string): boolean {
  const [last = ''] = /\p{L}+$/u.exec(words.toLowerCase()) ?? [];
  return OUTCOMES().has(rootOf(last)) && !/(?:ion|ment|al)$/u.test(last);
}

function contextsOf(story: readonly DraftSentence[]): Contexts {
  const contexts = story.map(
    ({ paragraph, index, claims }): Context => ({
      origins: [{ source: '', paragraph: paragraph.number }],
      paragraph,
      sentence: index,
      claims: claims.map(claim => ({ claim })),
      follows: false,
    }),
  );
  return {
    length: contexts.length,
    at: index => contexts[index] as Context,
    [Symbol.iterator]: () => contexts[Symbol.iterator](),
  };
}
