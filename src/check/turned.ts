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
import { doersOf, sameDoers } from './doers.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { type Keyed, keyed } from './keyed.ts';
import { matesOf, oppositesOf, ROOTS } from './opposites.ts';
import { isOfOther } from './other-event.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { reversal } from './reversal.ts';
import { LOOSE, saysBoth, standOf } from './stand.ts';
import type { Term } from './terms.ts';
import { toldBefore, toldBeforeIn } from './told-before.ts';
import { bare } from './unread.ts';

/** Share of the object's weight that both must have. */
const LEAST_OBJECT = 0.4;
/** A verb in more sentences than this is too common to be the same deed where no object says so. */
const MOST_BARE = 2;
/** Facts with a verb that are looked into. */
const MOST_FACTS = 300;
/** Least cover of the sentence beside to be sure of its place in the sources. */
const LEAST_COVER = 0.4;
/** Verbs that say little without what follows them. */
const IDLE = new Set(
  'be have do say tell make take give get go come put set see know think want need use call find keep'.split(' '),
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
  if (IDLE.has(statement.cue.verb) || isQuoted(statement, sentence.claims)) return [];
  const word = wordOf(statement, words, paragraph);
  if (!word || word.supposed || LOOSE.has(word.word) || saysBoth(word, words)) return [];
  const doers = doersOf({ statement, paragraph, claims });
  if (doers.length === 0) return [];
  const mine: Side = { statement, word, doers, object: objectOf(statement, paragraph, sentence.terms, doers) };
  const around = neighbours(sentence, sentences);
  let against: Deed | undefined;
  for (const place of placesFor(word, doers, corpus)) {
    const stand = standOf(word, place.word, corpus);
    const unsaid = place.doers.length === 0 && place.word.root === word.root;
    if (stand === 'same' && (unsaid || sameDoers(doers, place.doers))) return [];
    if (stand !== 'against' || against || !isDeed(place) || place.word.supposed || saysBoth(place.word, place.words)) continue;
    if (isOfOther(word, paragraph, place.word, place.testimony.paragraph)) continue;
    if (sameDoers(doers, place.doers) && alike(mine, place, corpus, isNear(place.testimony, around))) against = place;
  }
  return against ? [reversal(sentence, word, against.testimony, against.word, 1)] : [];
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

/** A telling word of a source, with who does it where it is a verb whose doer can be told. */
interface Place {
  readonly testimony: Testimony;
  readonly words: readonly PolarWord[];
  readonly word: PolarWord;
  readonly doers: readonly PersonClaim[];
  readonly statement?: StatementClaim;
}

type Deed = Place & { readonly statement: StatementClaim };

const isDeed = (place: Place): place is Deed => place.statement !== undefined;

/** Do both speak of the same object? Where one of them names none, or the sentences beside go back to the same place, the verb must be a rare one. */
function alike(draft: Side, source: Deed, corpus: Corpus, near: boolean): boolean {
  const { testimony } = source;
  const theirs = objectOf(source.statement, testimony.paragraph, testimony.terms, source.doers);
  if (draft.object.length === 0 || theirs.length === 0 || near)
    return (
      draft.statement.passive === source.statement.passive && corpus.countOf(source.word.stem.split('_')[0] ?? '') <= MOST_BARE
    );
  return share(draft.object, theirs, corpus) >= LEAST_OBJECT || share(theirs, draft.object, corpus) >= LEAST_OBJECT;
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
    return inside && !(start >= cue.start && end <= cue.end) && !doers.some(doer => start >= doer.start && end <= doer.end);
  });
}

/** The verb of the statement among the words of its sentence: the last one of its cue, or the phrase that begins there ("rule out"). */
function wordOf({ cue }: StatementClaim, words: readonly PolarWord[], { tokens }: Paragraph): PolarWord | undefined {
  return words.findLast(({ token }) => {
    const { start = 0, end = 0 } = tokens[token] ?? {};
    return start >= cue.start && end <= cue.end;
  });
}

function isQuoted({ start, end }: StatementClaim, claims: readonly Claim[]): boolean {
  return claims.some(claim => claim.kind === 'quotation' && claim.start <= start && claim.end >= end);
}

/**
 * Where the sources have the word, its opposites, or words that mean the same. Facts are looked into only when one of them speaks of the doers as well: nothing
 * comes of the others. Where too many have a word to look at them all, somebody will have said it too, and none is given.
 */
function* placesFor(word: PolarWord, doers: readonly PersonClaim[], corpus: Corpus): Generator<Place> {
  const index = indexOf(corpus);
  const kin = corpus.relatedTo({ stem: word.stem, word: word.word, token: word.token, name: false }).map(one => one.stem);
  const keys = new Set([
    ...[word.root, word.stem, ...oppositesOf(word.root), ...oppositesOf(word.stem)],
    ...[...matesOf(word.root), ...kin],
  ]);
  const names = doers.flatMap(wordsOfName);
  const inFacts = [...keys].some(key =>
    names.some(name => corpus.unread.withAll([`=${name}`, ...key.split('_')], NAMES_AND_ROOTS).length > 0),
  );
  if (inFacts && [...keys].some(key => index.facts.count(key) > MOST_FACTS)) return;
  for (const key of keys) {
    if (inFacts) yield* index.facts.of(key);
    yield* index.read.of(key);
  }
}

/** Of two mentions of one person both have one of these. */
function wordsOfName({ given, surname, fullName }: PersonClaim): string[] {
  return [surname.split(/[\s-]+/u).at(-1) ?? '', given[0] ?? '', fullName.split(/\s+/u)[0] ?? ''].map(folded).filter(Boolean);
}

const NAMES_AND_ROOTS = bare(word => [`=${folded(word)}`, ...ROOTS(word)]);

interface Index {
  readonly read: Keyed<Place>;
  readonly facts: Keyed<Place>;
}

const indexes = new WeakMap<Corpus, Index>();

function indexOf(corpus: Corpus): Index {
  const known = indexes.get(corpus);
  if (known) return known;
  const look = { corpus, most: MOST_FACTS, in: keyedPlaces };
  const made = {
    read: keyed({ ...look, facts: () => [] }),
    facts: keyed({ ...look, corpus: { at: corpus.at, read: [] }, facts: key => corpus.unread.withAll(key.split('_'), ROOTS) }),
  };
  indexes.set(corpus, made);
  return made;
}

function keyedPlaces(testimony: Testimony): (readonly [string, Place])[] {
  return placesIn(testimony).flatMap(place => {
    const { root, stem: own } = place.word;
    return root === own
      ? [[root, place] as const]
      : ([
          [root, place],
          [own, place],
        ] as const);
  });
}

function placesIn(testimony: Testimony): Place[] {
  const { paragraph } = testimony;
  const words = polarWords(paragraph, testimony.sentence, isContent);
  const claims = toldBefore(testimony);
  const statements = new Map(
    testimony.claims.flatMap(({ claim }) => {
      const word = claim.kind === 'statement' ? wordOf(claim, words, paragraph) : undefined;
      return claim.kind === 'statement' && word ? [[word, claim] as const] : [];
    }),
  );
  return words.map(word => {
    const statement = statements.get(word);
    const doers = statement ? doersOf({ statement, paragraph, claims }) : [];
    return { testimony, words, word, doers, ...(statement ? { statement } : {}) };
  });
}
