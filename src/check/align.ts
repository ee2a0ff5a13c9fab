/**
 * Which sentences of the sources speak of what a sentence of the draft speaks of.
 *
 * Coverage: the share of the draft sentence's words, weighted by how telling they are, that a testimony has. A word that only the testimony's
 * neighbours have counts half: writers put in one sentence what a source says in two.
 */
import type { Corpus, Testimony } from './corpus.ts';
import type { Term } from './terms.ts';
import type { Likeness } from './thesaurus.ts';

export interface Alignment {
  readonly testimony: Testimony;
  /** 0–1: share of the draft sentence's word weight found in the testimony and its neighbours. */
  readonly cover: number;
  /** 0 for the best testimony of the sentence, 1 for the next … */
  readonly rank: number;
}

/** Worth of a word that stands in the sentence before or after. */
const NEIGHBOUR = 0.5;
/** Testimonies looked at for one sentence; the right one is among the first few or not to be found by its words. */
const MOST_ALIGNED = 24;

/** Words in more testimonies than this do not bring candidates of their own, they only tell those apart that rarer words have brought. */
const MOST_WITH_WORD = 1_000;
/** So many of the rarest words bring candidates, however common they are. */
const LEAST_SEEDS = 3;

/** Testimonies that share words with a sentence, the best first. Equal cover: the earlier in the sources first. */
export function align(terms: readonly Term[], corpus: Corpus): Alignment[] {
  const words = distinct(terms).map(term => toWord(term, corpus));
  const seeds = new Set(
    words.toSorted((a, b) => a.places - b.places).filter((word, at) => at < LEAST_SEEDS || word.places <= MOST_WITH_WORD),
  );
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const sheet = sheetOf(corpus);
  for (const { likenesses, weight } of seeds) {
    for (const { stem, likeness } of likenesses) {
      for (const testimony of corpus.withWord(stem)) {
        credit(sheet, testimony, likeness);
        if (testimony.before) credit(sheet, testimony.before, likeness * NEIGHBOUR);
        if (testimony.after) credit(sheet, testimony.after, likeness * NEIGHBOUR);
      }
    }
    settle(sheet, weight);
  }
  for (const word of words) if (!seeds.has(word)) creditMet(sheet, word);
  return best(sheet, total);
}

/** Where credits are added up, by place in the corpus: arrays that are used for one sentence after another and are all zeros between them. */
interface Sheet {
  readonly credits: Float64Array;
  /** What the word at hand is worth there. */
  readonly shares: Float64Array;
  /** Testimonies with credits, and those with shares. */
  readonly met: Testimony[];
  readonly shared: Testimony[];
}

const sheets = new WeakMap<Corpus, Sheet>();

function sheetOf(corpus: Corpus): Sheet {
  const known = sheets.get(corpus);
  if (known) return known;
  const length = corpus.testimonies.length;
  const sheet = { credits: new Float64Array(length), shares: new Float64Array(length), met: [], shared: [] };
  sheets.set(corpus, sheet);
  return sheet;
}

function credit({ shares, shared }: Sheet, testimony: Testimony, share: number): void {
  const before = shares[testimony.order] ?? 0;
  if (before === 0) shared.push(testimony);
  if (before < share) shares[testimony.order] = share;
}

/** Adds the shares of one word, times its weight, to the credits. */
function settle({ credits, shares, met, shared }: Sheet, weight: number): void {
  for (const testimony of shared) {
    const at = testimony.order;
    if (credits[at] === 0) met.push(testimony);
    credits[at] = (credits[at] ?? 0) + (shares[at] ?? 0) * weight;
    shares[at] = 0;
  }
  shared.length = 0;
}

/** A common word: credit for those whom rarer words have brought. */
function creditMet({ credits, met }: Sheet, { likenesses, weight }: Word): void {
  for (const testimony of met)
    credits[testimony.order] = (credits[testimony.order] ?? 0) + shareIn(testimony, likenesses) * weight;
}

/** The testimonies with the most credits; the sheet is clean afterwards. */
function best({ credits, met }: Sheet, total: number): Alignment[] {
  const top: Credited[] = [];
  for (const testimony of met) {
    const one = { testimony, credit: credits[testimony.order] ?? 0 };
    credits[testimony.order] = 0;
    const last = top.at(-1);
    if (top.length === MOST_ALIGNED && last && !isBefore(one, last)) continue;
    let at = top.length;
    for (let above = top[at - 1]; above && isBefore(one, above); above = top[at - 1]) at -= 1;
    top.splice(at, 0, one);
    if (top.length > MOST_ALIGNED) top.pop();
  }
  met.length = 0;
  return top.map(({ testimony, credit }, rank) => ({ testimony, cover: credit / total, rank }));
}

interface Credited {
  readonly testimony: Testimony;
  readonly credit: number;
}

const isBefore = (a: Credited, b: Credited): boolean =>
  a.credit > b.credit || (a.credit === b.credit && a.testimony.order < b.testimony.order);

interface Word {
  readonly weight: number;
  readonly likenesses: readonly Likeness[];
  /** Testimonies with the word or one like it. */
  readonly places: number;
}

function toWord(term: Term, corpus: Corpus): Word {
  const likenesses = corpus.relatedTo(term);
  const places = likenesses.reduce((sum, { stem }) => sum + corpus.withWord(stem).length, 0);
  return { weight: corpus.weightOf(term.stem), likenesses, places };
}

function shareIn({ stems, before, after }: Testimony, likenesses: readonly Likeness[]): number {
  let best = 0;
  for (const { stem, likeness } of likenesses) {
    if (likeness <= best) continue;
    if (stems.has(stem)) best = likeness;
    else if (before?.stems.has(stem) || after?.stems.has(stem)) best = Math.max(best, likeness * NEIGHBOUR);
  }
  return best;
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map(term => [term.stem, term])).values()];
}
