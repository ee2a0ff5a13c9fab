/** Where in the sources a word stands with its polarity, and how much of what is around it the draft's word has around it too. */
import { isFunctionWord, stem } from '../text/words.ts';
import { type Corpus, passageOf, type Testimony } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';
import { type Keyed, keyed } from './keyed.ts';
import { hasOpposite, matesOf, oppositesOf, ROOTS } from './opposites.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { ALIKE, type Stand, standOf } from './stand.ts';

/** A word of more places than this is looked at only where the sources speak of the same as the sentence. */
const MOST_PLACES = 300;
/** Words to either side that make the context. */
export const REACH = 6;
/** Worth of a word that stands elsewhere in the sentence, and of one in the sentence before or after. */
const ELSEWHERE = 0.7;
const NEIGHBOUR = 0.5;

interface WordPlace {
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
 * `accepts`: which words of the sources may be it. Words of the neighbouring sentences count only for the reverse. What shares less than `least` is not
 * looked for.
 */
export function bestContext(
  word: PolarWord,
  around: () => readonly PolarWord[],
  corpus: Corpus,
  wanted: Stand,
  sentence: DraftSentence,
  { least = 0, accepts = isAny }: { readonly least?: number; readonly accepts?: (there: PolarWord) => boolean } = {},
): Context | undefined {
  let best: Context | undefined;
  let beside: Surroundings | undefined;
  const neighbour = wanted === 'against' ? NEIGHBOUR : 0;
  const look = (places: readonly WordPlace[], areSure: boolean): void => {
    for (const place of places) {
      const there = place.words[place.at];
      if (!there || !accepts(there) || (!areSure && !stands(word, there, corpus, wanted))) continue;
      beside ??= surroundingsOf(around(), corpus);
      const context = compareContexts(beside, place, corpus, neighbour, best?.share ?? least);
      if (context && (!best || context.share > best.share)) best = { testimony: place.testimony, word: there, ...context };
    }
  };
  for (const some of placesFor(word, corpus, wanted)) {
    if (typeof some !== 'string') look(some, true);
    else for (const testimony of nearest(sentence)) look(byKey(testimony).get(some) ?? NO_PLACES, false);
  }
  return best;
}

const NO_PLACES: readonly WordPlace[] = [];
const isAny = (): boolean => true;

function stands(word: PolarWord, there: PolarWord, corpus: Corpus, wanted: Stand): boolean {
  return standOf(word, there, corpus) === wanted && !(wanted === 'against' && there.supposed);
}

/** Places that say what is wanted; a key of very many, which depend on the sentence. */
type Places = readonly (readonly WordPlace[] | string)[];

const placesKnown = new WeakMap<Corpus, Map<string, Places>[]>();
/** Words whose places are remembered. */
const MOST_WORDS = 20_000;

function placesFor(word: PolarWord, corpus: Corpus, wanted: Stand): Places {
  const { root, stem: own, word: written, negative, clouded } = word;
  const all = placesKnown.get(corpus) ?? Array.from({ length: 8 }, () => new Map<string, Places>());
  placesKnown.set(corpus, all);
  const known = all[(wanted === 'same' ? 4 : 0) + (negative ? 2 : 0) + (clouded ? 1 : 0)] as Map<string, Places>;
  // One word may be a phrase or not, as what follows it will have it ("left", "left … at 2 percent").
  const name = `${written} ${root}`;
  const found = known.get(name);
  if (found) return found;
  const index = indexOf(corpus);
  const kin = corpus.relatedTo({ stem: own, word: written, token: word.token, name: false }).map(one => one.stem);
  const more = wanted === 'same' ? [...kin, ...matesOf(root)] : [...negations(root, index)];
  const keys = new Set([root, own, ...oppositesOf(root), ...oppositesOf(own), ...more]);
  const places = Array.from(keys, key => {
    if (index.count(key) > MOST_PLACES) return key;
    return index.of(key).filter(place => {
      const there = place.words[place.at];
      return there !== undefined && stands(word, there, corpus, wanted);
    });
  }).filter(some => some.length > 0);
  if (known.size >= MOST_WORDS) known.clear();
  known.set(name, places);
  return places;
}

const nearKnown = new WeakMap<DraftSentence['alignments'], readonly Testimony[]>();

/** For a word that stands in very many places: the sentences that speak of the same, and their neighbours. */
function nearest({ alignments }: DraftSentence): readonly Testimony[] {
  const known = nearKnown.get(alignments);
  if (known) return known;
  const near = new Set<Testimony>();
  for (const { testimony } of alignments) for (const one of passageOf(testimony)) near.add(one);
  const made = [...near];
  nearKnown.set(alignments, made);
  return made;
}

const keys = new WeakMap<Testimony, ReadonlyMap<string, readonly WordPlace[]>>();

function byKey(testimony: Testimony): ReadonlyMap<string, readonly WordPlace[]> {
  const known = keys.get(testimony);
  if (known) return known;
  const made = new Map<string, WordPlace[]>();
  for (const [key, place] of keyedPlaces(testimony)) {
    const list = made.get(key);
    if (list) list.push(place);
    else made.set(key, [place]);
  }
  keys.set(testimony, made);
  return made;
}

/** "illegal" for "legal", as far as the sources have it. */
function negations(root: string, index: Keyed<WordPlace>): string[] {
  return ['un', 'in', 'im', 'il', 'ir', 'dis', 'non'].flatMap(prefix => [
    ...(index.count(prefix + root) > 0 ? [prefix + root] : []),
    ...(root.startsWith(prefix) ? [root.slice(prefix.length)] : []),
  ]);
}

const indexes = new WeakMap<Corpus, Keyed<WordPlace>>();

/** Where each word of the sources stands, by stem and by root. */
function indexOf(corpus: Corpus): Keyed<WordPlace> {
  const known = indexes.get(corpus);
  if (known) return known;
  const made = keyed({ corpus, most: MOST_PLACES, in: keyedPlaces, facts: key => corpus.unread.withAll(key.split('_'), ROOTS) });
  indexes.set(corpus, made);
  return made;
}

function keyedPlaces(testimony: Testimony): (readonly [string, WordPlace])[] {
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

const inTestimony = new WeakMap<Testimony, readonly WordPlace[]>();

function placesIn(testimony: Testimony): readonly WordPlace[] {
  const known = inTestimony.get(testimony);
  if (known) return known;
  const words = polarWords(testimony.paragraph, testimony.sentence, isContent);
  const places = words.map((_, at) => ({ testimony, words, at }));
  inTestimony.set(testimony, places);
  return places;
}

/** A word of the draft beside the one meant, with the words of the sources that go for it. */
interface Beside {
  readonly weight: number;
  readonly kin: readonly { readonly stem: string; readonly number: number; readonly likeness: number }[];
}

/** The words beside one of the draft, and what they weigh: all together, and those from each on. */
interface Surroundings {
  readonly words: readonly Beside[];
  readonly total: number;
  readonly rest: readonly number[];
}

function surroundingsOf(around: readonly PolarWord[], corpus: Corpus): Surroundings {
  const words = around.map(other => besideOf(other, corpus));
  let total = 0;
  for (const { weight } of words) total += weight;
  const rest = new Array<number>(words.length + 1).fill(0);
  for (let at = words.length - 1; at >= 0; at--) rest[at] = (rest[at + 1] ?? 0) + (words[at]?.weight ?? 0);
  return { words, total, rest };
}

const besides = new WeakMap<Corpus, Map<string, Beside>>();

function besideOf({ stem: own, word, token }: PolarWord, corpus: Corpus): Beside {
  const known = besides.get(corpus) ?? new Map<string, Beside>();
  besides.set(corpus, known);
  const name = `${word} ${own}`;
  const found = known.get(name);
  if (found) return found;
  const kin = corpus.relatedTo({ stem: own, word, token, name: false });
  const made = {
    weight: corpus.weightOf(own),
    kin: kin.map(({ stem: like, likeness }) => ({ stem: like, likeness, number: corpus.stems.numberOf(like) ?? -1 })),
  };
  if (known.size >= MOST_WORDS) known.clear();
  known.set(name, made);
  return made;
}

/** Sums of weights are this exact, and more. */
const ROUNDING = 1e-9;

/** Undefined where the share is sure to be below `least`. */
function compareContexts(
  { words: around, total, rest }: Surroundings,
  { testimony, words, at }: WordPlace,
  { stems }: Corpus,
  neighbour: number,
  least: number,
): { share: number; shared: number } | undefined {
  const first = Math.max(0, at - REACH - 2);
  const last = Math.min(words.length, at + REACH + 3);
  const enough = least * total - ROUNDING;
  const { order, before, after } = testimony;
  let found = 0;
  let shared = 0;
  for (let index = 0; index < around.length; index++) {
    if (found + (rest[index] as number) < enough) return undefined;
    const { weight, kin } = around[index] as Beside;
    let worth = 0;
    for (const { stem: like, number, likeness } of kin) {
      if (likeness <= worth) continue;
      const share = isAmong(like, words, first, last)
        ? 1
        : stems.has(order, number)
          ? ELSEWHERE
          : neighbour > 0 && ((before && stems.has(before.order, number)) || (after && stems.has(after.order, number)))
            ? neighbour
            : 0;
      worth = Math.max(worth, share * likeness);
    }
    found += weight * worth;
    if (worth >= ALIKE) shared++;
  }
  return { share: total ? found / total : 0, shared };
}

function isAmong(stem: string, words: readonly PolarWord[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words[at]?.stem === stem) return true;
  return false;
}

/** Content words, and function words that have an opposite. */
export function isContent(word: string): boolean {
  return !isFunctionWord(word) || hasOpposite(stem(word));
}
