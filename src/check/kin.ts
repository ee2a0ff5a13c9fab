/**
 * Kinship of people whom no full name tells: "Marsh’s son, Karl", "her aunt, who taught there", "the colonel’s father". The source's sentence that tells the same has
 * another word of kinship there, and neither it nor the sentences beside it have one that bears the draft's out. relations.ts has those with full names.
 */
import { bare, type Kin, kinIn } from '../claims/people/kin.ts';
import { bearing, bearsOut, namesOneRelative, namesRelatives } from '../claims/people/kin-words.ts';
import type { Paragraph, Sentence, Token } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { type Corpus, passageOf, type Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { isQuoted } from './quoted.ts';
import { statementAt } from './reversal.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import type { Term } from './terms.ts';

/** Sentences of the sources that are looked at. */
const MOST_ALIGNED = 8;
/** Words to either side that make the context. */
const REACH = 10;
/** Share of the context that the source must have, and how many of its words. Tuned on the development data: see docs/matching.md. */
const LEAST_SHARE = 0.36;
const LEAST_SHARED = 2;
/** A sentence that bears the draft out, or may, and has so much of that share keeps it silent. */
const MOST_OWN = 0.5;

export function judgeKin(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const own = sentence.paragraph.sentences[sentence.index];
  if (!own) return [];
  const kin = kinIn(sentence.paragraph, own).filter(({ token }) => namesOneRelative(token.word));
  return kin.flatMap(one => judge(one, own, sentence, corpus) ?? []);
}

function judge(kin: Kin, own: Sentence, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const { paragraph } = sentence;
  const { word } = kin.token;
  if (isQuoted(kin.token, sentence.claims)) return undefined;
  const context = contextOf(kin, own, sentence);
  if (context.length < LEAST_SHARED) return undefined;
  const rival = bestOf(context, sentence, corpus);
  if (!rival || rival.share < LEAST_SHARE || rival.shared < LEAST_SHARED) return undefined;
  const { testimony, share } = rival;
  const theirs = kinIn(testimony.paragraph, testimony.sentence).filter(other => isOfTheSame(kin, other, sentence, testimony));
  const [right] = theirs;
  if (!right || passageOf(testimony).some(one => hasBearing(word, one))) return undefined;
  // The draft has the source's word too, of somebody.
  if (wordsOf(paragraph, own).some(other => theirs.some(one => bearsOut(one.token.word, other)))) return undefined;
  if (isToldElsewhere(word, context, share, corpus)) return undefined;
  const { start, end } = kin.token;
  const span = { start, end };
  return {
    claim: statementAt(paragraph, sentence.index, span),
    at: sentence.at,
    verdict: 'conflict',
    code: 'title-conflict',
    bearing: [
      {
        claim: statementAt(testimony.paragraph, testimony.paragraph.sentences.indexOf(testimony.sentence), {
          start: right.token.start,
          end: right.token.end,
        }),
        testimony,
      },
    ],
    sourced: right.token.text,
    corrections: namesRelatives(right.token.word) ? [{ kind: 'title', title: right.token.word, span }] : [],
    why: {
      matched: context.map(term => term.word),
      compared: `“${kin.token.text}” against “${right.token.text}”`,
      score: Math.round(share * 100) / 100,
    },
  };
}

/** Telling words around it that are no kin, as far as the next semicolon or colon; over the one before it where a pronoun has its owner there. */
function contextOf({ at, owner }: Kin, { first, last }: Sentence, { terms, paragraph: { tokens } }: DraftSentence): Term[] {
  let [from, to] = [at, at];
  while (from > first && at - from < REACH && !(owner.length > 0 && isBreak(tokens[from - 1]))) from--;
  while (to + 1 < last && to - at < REACH && !isBreak(tokens[to + 1])) to++;
  return terms.filter(
    ({ token, word }) => token >= from && token <= to && token !== at && !namesRelatives(word) && !SAYING.has(word),
  );
}

const SAYING = new Set('say says said saying tell tells told'.split(' '));
const isBreak = (token: Token | undefined): boolean => token?.text === ';' || token?.text === ':';

/** The sentence that has most of the words around, if it tells of kin. */
function bestOf(
  context: readonly Term[],
  { alignments }: DraftSentence,
  corpus: Corpus,
): (SharedWords & { testimony: Testimony }) | undefined {
  let best: (SharedWords & { testimony: Testimony }) | undefined;
  for (const { testimony } of alignments.slice(0, MOST_ALIGNED)) {
    if (kinIn(testimony.paragraph, testimony.sentence).length === 0) continue;
    const words = sharedWords(context, testimony, corpus);
    if (!best || words.share > best.share) best = { testimony, ...words };
  }
  return best;
}

/** May both be of the same two people? Names that are told on both sides must not be others'. */
function isOfTheSame(ours: Kin, theirs: Kin, { paragraph }: DraftSentence, testimony: Testimony): boolean {
  const here = namesIn(paragraph.tokens);
  const there = new Set(passageOf(testimony).flatMap(one => [...namesIn(one.paragraph.tokens)]));
  if (!ours.holder.every(name => there.has(name))) return false;
  if (ours.holder.length > 0 && theirs.holder.length > 0 && !isOneName(ours.holder, theirs.holder))
    return theirs.holder.some(name => here.has(name));
  if (ours.owner.length > 0 && !ours.owner.some(name => there.has(name))) return false;
  return theirs.owner.length === 0 || theirs.owner.some(name => here.has(name));
}

/** The one is a part of the other. */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.every(word => b.includes(word)) || b.every(word => a.includes(word));
}

function namesIn(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).map(bare));
}

function hasBearing(kin: string, { paragraph, sentence }: Testimony): boolean {
  return wordsOf(paragraph, sentence).some(word => bearsOut(kin, word));
}

function wordsOf({ tokens }: Paragraph, { first, last }: Sentence): string[] {
  return tokens.slice(first, last).map(({ word }) => word.replace(/[’']s?$/u, ''));
}

/** Another sentence that may mean the draft's kin has as much of the words around, or nearly. */
function isToldElsewhere(kin: string, context: readonly Term[], share: number, corpus: Corpus): boolean {
  return bearing(kin).some(word =>
    corpus.withWord(stem(word)).some(one => hasBearing(kin, one) && sharedWords(context, one, corpus).share > MOST_OWN * share),
  );
}
