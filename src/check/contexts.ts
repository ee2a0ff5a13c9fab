/** Where in the sources a word stands with its polarity, and how much of what is around it the draft's word has around it too. */
import { isFunctionWord, stem } from '../text/words.ts';
import type { Corpus, Testimony } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';
import { type Keyed, keyed } from './keyed.ts';
import { matesOf, oppositesOf, ROOTS } from './opposites.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { ALIKE, type Stand, standOf } from './stand.ts';

/** A word of more places than this is looked at only where the sources speak of the same as the sentence. */
const MOST_PLACES = 300;
/** Words to either side that make the context. */
export const REACH = 6;
/** Worth of a word that stands elsewhere in the sentence, and of one in the sentence before or after. */
const ELSEWHERE = 0.7;
const NEIGHBOUR = 0.5;

interface Place {
  readonly testimony: Testimony;
  /** Words of the testimony, and the index of the one meant. */
  readonly words: readonly PolarWord[];
  readonly at: number;
}

export interface Context {
  readonly testimony: Testimony;
  readonly word: PolarWord;
  /** Share of the weight of the words around that the context has. */
  readonly share: number;
  readonly shared: number;
}

/**
 * The closest place of the sources that says the same as the word, or the reverse (`wanted`). `around`: the words beside it in the draft;
 * `accepts`: which words of the sources may be it. Words of the neighbouring sentences count only for the reverse.
 */
export function bestContext(
  word: PolarWord,
  around: readonly PolarWord[],
  corpus: Corpus,
  wanted: Stand,
  sentence: DraftSentence,
  accepts: (there: PolarWord) => boolean = () => true,
): Context | undefined {
  let best: Context | undefined;
  for (const place of placesFor(word, corpus, wanted, sentence)) {
    const there = place.words[place.at];
    if (!there || !accepts(there) || standOf(word, there, corpus) !== wanted) continue;
    if (wanted === 'against' && there.supposed) continue;
    const context = compareContexts(around, place, corpus, wanted === 'against' ? NEIGHBOUR : 0);
    if (!best || context.share > best.share) best = { testimony: place.testimony, word: there, ...context };
  }
  return best;
}

function* placesFor(word: PolarWord, corpus: Corpus, wanted: Stand, sentence: DraftSentence): Generator<Place> {
  const index = indexOf(corpus);
  const kin = corpus.relatedTo({ stem: word.stem, word: word.word, token: word.token, name: false }).map(one => one.stem);
  const more = wanted === 'same' ? [...kin, ...matesOf(word.root)] : [...negations(word.root, index)];
  for (const key of new Set([word.root, word.stem, ...oppositesOf(word.root), ...oppositesOf(word.stem), ...more]))
    yield* index.count(key) > MOST_PLACES ? nearest(key, sentence) : index.of(key);
}

/** Of a word that stands in very many places those in the sentences that speak of the same, and in their neighbours. */
function nearest(key: string, { alignments }: DraftSentence): readonly Place[] {
  const near = new Set(alignments.flatMap(({ testimony }) => [testimony, testimony.before, testimony.after]));
  return [...near].flatMap(testimony =>
    testimony ? placesIn(testimony).filter(({ words, at }) => words[at]?.root === key || words[at]?.stem === key) : [],
  );
}

/** "illegal" for "legal", as far as the sources have it. */
function negations(root: string, index: Keyed<Place>): string[] {
  return ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'].flatMap(prefix => [
    ...(index.count(prefix + root) > 0 ? [prefix + root] : []),
    ...(root.startsWith(prefix) ? [root.slice(prefix.length)] : []),
  ]);
}

const indexes = new WeakMap<Corpus, Keyed<Place>>();

/** Where each word of the sources stands, by stem and by root. */
function indexOf(corpus: Corpus): Keyed<Place> {
  const known = indexes.get(corpus);
  if (known) return known;
  const made = keyed({ corpus, most: MOST_PLACES, in: keyedPlaces, facts: key => corpus.unread.withAll(key.split('_'), ROOTS) });
  indexes.set(corpus, made);
  return made;
}

function keyedPlaces(testimony: Testimony): (readonly [string, Place])[] {
  return placesIn(testimony).flatMap(place => {
    const word = place.words[place.at];
    if (!word) return [];
    return word.root === word.stem
      ? [[word.root, place] as const]
      : ([
          [word.root, place],
          [word.stem, place],
        ] as const);
  });
}

const inTestimony = new WeakMap<Testimony, readonly Place[]>();

function placesIn(testimony: Testimony): readonly Place[] {
  const known = inTestimony.get(testimony);
  if (known) return known;
  const words = polarWords(testimony.paragraph, testimony.sentence, isContent);
  const places = words.map((_, at) => ({ testimony, words, at }));
  inTestimony.set(testimony, places);
  return places;
}

function compareContexts(
  around: readonly PolarWord[],
  { testimony, words, at }: Place,
  corpus: Corpus,
  neighbour: number,
): { share: number; shared: number } {
  const near = new Set(words.slice(Math.max(0, at - REACH - 2), at + REACH + 3).map(word => word.stem));
  let [found, all, shared] = [0, 0, 0];
  for (const word of around) {
    const weight = corpus.weightOf(word.stem);
    all += weight;
    let worth = 0;
    for (const { stem: like, likeness } of corpus.relatedTo({
      stem: word.stem,
      word: word.word,
      token: word.token,
      name: false,
    })) {
      const share = near.has(like)
        ? 1
        : isIn(like, testimony, corpus)
          ? ELSEWHERE
          : isBeside(like, testimony, corpus)
            ? neighbour
            : 0;
      worth = Math.max(worth, share * likeness);
    }
    found += weight * worth;
    if (worth >= ALIKE) shared++;
  }
  return { share: all ? found / all : 0, shared };
}

/** Content words, and function words that have an opposite. */
export function isContent(word: string): boolean {
  return !isFunctionWord(word) || oppositesOf(stem(word)).length > 0;
}

function isIn(stem: string, { order }: Testimony, { stems }: Corpus): boolean {
  const number = stems.numberOf(stem);
  return number !== undefined && stems.has(order, number);
}

function isBeside(stem: string, { before, after }: Testimony, corpus: Corpus): boolean {
  return (before !== undefined && isIn(stem, before, corpus)) || (after !== undefined && isIn(stem, after, corpus));
}
