/**
 * Statements turned round in a sentence that otherwise goes its own way: the draft has somebody do what the sources say the same person did not do, or the opposite.
 *
 * Not the words around are compared, as in opposed.ts, but who does it: the same named person or body, the same verb or its opposite, the same object as far as both
 * name one. Silent where any sentence of the sources says of that person, or of nobody in particular, what the draft says.
 */
import type { Claim, PersonClaim, StatementClaim } from '../claims/claim.ts';
import { folded } from '../claims/people/name-parts.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { isContent } from './contexts.ts';
import type { Corpus, Testimony } from './corpus.ts';
import { type Deed, isDeed, placesFor, placesOf, wordOf } from './deed-places.ts';
import { doersOf, sameDoers } from './doers.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { matesOf } from './opposites.ts';
import { isOfOther, isPlan } from './other-event.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { isQuoted } from './quoted.ts';
import { reversal } from './reversal.ts';
import { LOOSE, saysBoth, standOf } from './stand.ts';
import type { Term } from './terms.ts';
import { toldBeforeIn } from './told-before.ts';

/** Share of the object's weight that both must have. */
const LEAST_OBJECT = 0.4;
/** A verb in more sentences than this is too common to be the same deed where no object says so. */
const MOST_BARE = 2;
/** Least cover of the sentence beside to be sure of its place in the sources. */
const LEAST_COVER = 0.4;
/** Verbs that say little without what follows them. */
const IDLE = new Set(
  'be have do say tell make take give get go come put set see know think want need use call find keep'.split(' '),
);

/** When it is done says nothing of what is done. */
const TIMES = new Set(
  'p.m a.m p.m. a.m. p m pm am midnight noon midday night morning afternoon evening today tomorrow yesterday tonight week month year day hour'.split(
    ' ',
  ),
);

export function judgeTurned(sentences: readonly DraftSentence[], corpus: Corpus): Judgement[] {
  return sentences.flatMap((sentence, at) => {
    const own = sentence.paragraph.sentences[sentence.index];
    if (!own) return [];
    const claims = toldBeforeIn(sentences, at);
    const words = polarWords(sentence.paragraph, own, isContent);
    return sentence.claims.flatMap(claim =>
      claim.kind === 'statement' ? judge(claim, { sentence, sentences, claims, words, corpus }) : [],
    );
  });
}

interface Judging {
  readonly sentence: DraftSentence;
  readonly sentences: readonly DraftSentence[];
  /** Of the paragraph up to this sentence. */
  readonly claims: readonly Claim[];
  readonly words: readonly PolarWord[];
  readonly corpus: Corpus;
}

function judge(statement: StatementClaim, { sentence, sentences, claims, words, corpus }: Judging): Judgement[] {
  const { paragraph } = sentence;
  if (isQuoted(statement, sentence.claims)) return [];
  const word = wordOf(statement, words, paragraph);
  if (
    !word ||
    (IDLE.has(statement.cue.verb) && !word.root.includes('_')) ||
    word.supposed ||
    LOOSE.has(word.word) ||
    saysBoth(word, words)
  )
    return [];
  const doers = doersOf({ statement, paragraph, claims });
  if (doers.length === 0) return [];
  const mine: Side = { statement, word, doers, object: objectOf(statement, paragraph, sentence.terms, doers) };
  const around = neighbours(sentence, sentences);
  let against: Deed | undefined;
  for (const place of placesFor(word, doers, corpus)) {
    if (isOfOther(word, paragraph, place.word, place.testimony.paragraph) || isPlan(word, place.word)) continue;
    const stand = standOf(word, place.word, corpus) ?? standOfMates(word, place.word);
    const unsaid = place.doers.length === 0 && place.word.root === word.root;
    if (stand === 'same' && (unsaid || sameDoers(doers, place.doers)) && !isOther(place.word, word, words)) return [];
    if (
      stand !== 'against' ||
      against ||
      !isDeed(place) ||
      place.word.supposed ||
      saysBoth(
        place.word,
        place.words.filter(other => !isOther(other, word, words)),
      )
    )
      continue;
    if (
      (sameDoers(doers, place.doers) || mayBeTheirs(place, word, doers)) &&
      alike(mine, place, corpus, isNear(place.testimony, around))
    )
      against = place;
  }
  return against ? [reversal(sentence, word, against.testimony, against.word, 1)] : [];
}

/** "Charged and found guilty": the source's "charged" is the draft's other word. */
function isOther({ root }: PolarWord, word: PolarWord, words: readonly PolarWord[]): boolean {
  return root !== word.root && words.some(other => other !== word && other.root === root);
}

/** "He had refused to resign": nobody can tell whom the pronoun means, but the sentence before speaks of the doer, and the verb is the same. */
function mayBeTheirs(
  { testimony, statement, word, doers }: Deed,
  draft: PolarWord,
  [doer, more]: readonly PersonClaim[],
): boolean {
  if (!doer || more || doers.length > 0 || word.root !== draft.root) return false;
  const { start = 0, end = 0 } = statement.speaker?.mention ?? {};
  if (!/^(?:he|she)$/iu.test(testimony.paragraph.text.slice(start, end))) return false;
  const { before } = testimony;
  return before?.terms.some(term => folded(term.word) === folded(doer.surname)) ?? false;
}

/** "Stepped down" against "refused to resign": of one doer's deed, words of one side of a row are one word. */
function standOfMates(draft: PolarWord, source: PolarWord): 'against' | undefined {
  if (draft.negative === source.negative || draft.clouded || source.clouded) return undefined;
  return matesOf(draft.root).has(source.root) ? 'against' : undefined;
}

/** Sentences of the sources that the sentences beside this one go back to. */
function neighbours({ at, index }: DraftSentence, sentences: readonly DraftSentence[]): Set<Testimony> {
  return new Set(
    sentences
      .filter(other => other.at === at && Math.abs(other.index - index) === 1)
      .flatMap(({ alignments: [best] }) => (best && best.cover >= LEAST_COVER ? [best.testimony] : [])),
  );
}

/** The source tells it right beside what the draft tells it beside. */
function isNear({ before, after }: Testimony, around: ReadonlySet<Testimony>): boolean {
  return (before !== undefined && around.has(before)) || (after !== undefined && around.has(after));
}

interface Side {
  readonly statement: StatementClaim;
  readonly word: PolarWord;
  readonly doers: readonly PersonClaim[];
  /** Telling words of what is said or done. */
  readonly object: readonly Term[];
}

/** Do both speak of the same object? Where one of them names none, or the sentences beside go back to the same place, the verb must be a rare one. */
function alike(draft: Side, source: Deed, corpus: Corpus, near: boolean): boolean {
  const { testimony } = source;
  const theirs = objectOf(source.statement, testimony.paragraph, testimony.terms, source.doers);
  if (draft.object.length === 0 || theirs.length === 0 || near)
    return (
      draft.statement.passive === source.statement.passive &&
      (corpus.countOf(source.word.stem.split('_')[0] ?? '') <= MOST_BARE || isOnlyTheirs(source, corpus))
    );
  return share(draft.object, theirs, corpus) >= LEAST_OBJECT || share(theirs, draft.object, corpus) >= LEAST_OBJECT;
}

/** Nobody else is said to do it, or not to. */
function isOnlyTheirs({ word, doers }: Deed, corpus: Corpus): boolean {
  const places = placesOf(word.root, corpus);
  return places.every(place => place.doers.length === 0 || sameDoers(doers, place.doers));
}

function share(of: readonly Term[], among: readonly Term[], corpus: Corpus): number {
  const stems = new Set(among.map(term => term.stem));
  let [found, all] = [0, 0];
  for (const term of of) {
    const weight = corpus.weightOf(term.stem);
    all += weight;
    const best = stems.has(term.stem) ? 1 : Math.max(0, ...among.map(other => corpus.likeness(term.word, other.word)));
    found += weight * (best >= 0.5 ? best : 0);
  }
  return all ? found / all : 0;
}

function objectOf(
  { content, cue, pieces }: StatementClaim,
  { tokens }: Paragraph,
  terms: readonly Term[],
  doers: readonly PersonClaim[],
): Term[] {
  return terms.filter(term => {
    const { start = 0, end = 0 } = tokens[term.token] ?? {};
    const inside = (pieces ?? [content]).some(span => start >= span.start && end <= span.end);
    return (
      inside &&
      !TIMES.has(term.word) &&
      !(start >= cue.start && end <= cue.end) &&
      !doers.some(doer => start >= doer.start && end <= doer.end)
    );
  });
}
