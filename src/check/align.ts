/**
 * Which sentences of the sources speak of what a sentence of the draft speaks of.
 *
 * Coverage: the share of the draft sentence's words, weighted by how telling they are, that a testimony has. A word that only the testimony's
 * neighbours have counts half: writers put in one sentence what a source says in two.
 */
import type { Corpus, Testimony } from './corpus.ts';
import type { Term } from './terms.ts';

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
/** Sums of weights are this exact, and more. */
const ROUNDING = 1e-6;
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
  for (const { kin, weight } of seeds) {
    for (const one of kin) creditAll(sheet, corpus, one);
    settle(sheet, weight);
  }
  const common = words.filter(word => !seeds.has(word));
  if (common.length > 0) dropHopeless(sheet, common);
  for (const word of common) creditMet(sheet, corpus, word);
  return best(sheet).map(({ order, credit }, rank) => ({ testimony: corpus.at(order), cover: credit / total, rank }));
}

/** Where credits are added up, by place in the corpus: arrays that are used for one sentence after another and are all zeros between them. */
interface Sheet {
  readonly credits: Float64Array;
  /** What the word at hand is worth there. */
  readonly shares: Float64Array;
  /** Places with credits, and those with shares. */
  readonly met: number[];
  readonly shared: number[];
}

const sheets = new WeakMap<Corpus, Sheet>();

function sheetOf(corpus: Corpus): Sheet {
  const known = sheets.get(corpus);
  if (known) return known;
  const sheet = { credits: new Float64Array(corpus.size), shares: new Float64Array(corpus.size), met: [], shared: [] };
  sheets.set(corpus, sheet);
  return sheet;
}

/** Credit for the testimonies that have a word, and for their neighbours. */
function creditAll(sheet: Sheet, { stems, follows }: Corpus, { number, likeness }: Kin): void {
  const near = likeness * NEIGHBOUR;
  const orders = stems.textsWith(number);
  for (let index = 0; index < orders.length; index++) {
    const order = orders[index] as number;
    credit(sheet, order, likeness);
    if (follows[order] === 1) credit(sheet, order - 1, near);
    if (follows[order + 1] === 1) credit(sheet, order + 1, near);
  }
}

function credit({ shares, shared }: Sheet, order: number, share: number): void {
  const before = shares[order] as number;
  if (before === 0) shared.push(order);
  if (before < share) shares[order] = share;
}

/** Adds the shares of one word, times its weight, to the credits. */
function settle({ credits, shares, met, shared }: Sheet, weight: number): void {
  for (const order of shared) {
    const before = credits[order] as number;
    if (before === 0) met.push(order);
    credits[order] = before + (shares[order] as number) * weight;
    shares[order] = 0;
  }
  shared.length = 0;
}

/** Of very many places those are let go that all common words together cannot bring among the best. */
function dropHopeless({ credits, met }: Sheet, common: readonly Word[]): void {
  if (met.length <= MOST_ALIGNED) return;
  const top = new Float64Array(MOST_ALIGNED);
  for (const order of met) {
    const credit = credits[order] as number;
    if (credit <= (top[0] as number)) continue;
    // The least of the best comes first; the others stand in ascending order.
    let at = 0;
    for (; at + 1 < MOST_ALIGNED && (top[at + 1] as number) < credit; at++) top[at] = top[at + 1] as number;
    top[at] = credit;
  }
  const most = common.reduce((sum, { weight }) => sum + weight, 0);
  const least = (top[0] as number) - most * (1 + ROUNDING);
  let kept = 0;
  for (const order of met) {
    if ((credits[order] as number) >= least) met[kept++] = order;
    else credits[order] = 0;
  }
  met.length = kept;
}

/** A common word: credit for those whom rarer words have brought. */
function creditMet({ credits, met }: Sheet, corpus: Corpus, { kin, weight }: Word): void {
  for (const order of met) credits[order] = (credits[order] as number) + shareIn(order, corpus, kin) * weight;
}

/** The places with the most credits; the sheet is clean afterwards. */
function best({ credits, met }: Sheet): Credited[] {
  const top: Credited[] = [];
  for (const order of met) {
    const credit = credits[order] as number;
    credits[order] = 0;
    const last = top.at(-1);
    if (top.length === MOST_ALIGNED && last && !isBefore(order, credit, last)) continue;
    let at = top.length;
    for (let above = top[at - 1]; above && isBefore(order, credit, above); above = top[at - 1]) at -= 1;
    top.splice(at, 0, { order, credit });
    if (top.length > MOST_ALIGNED) top.pop();
  }
  met.length = 0;
  return top;
}

interface Credited {
  readonly order: number;
  readonly credit: number;
}

function isBefore(order: number, credit: number, other: Credited): boolean {
  return credit > other.credit || (credit === other.credit && order < other.order);
}

/** A word of the corpus that the sentence's word goes for, by number. */
interface Kin {
  readonly number: number;
  readonly likeness: number;
}

interface Word {
  readonly weight: number;
  readonly kin: readonly Kin[];
  /** Testimonies with the word or one like it. */
  readonly places: number;
}

function toWord(term: Term, corpus: Corpus): Word {
  const kin = corpus.relatedTo(term).flatMap(({ stem, likeness }) => {
    const number = corpus.stems.numberOf(stem);
    return number === undefined ? [] : [{ number, likeness }];
  });
  const places = kin.reduce((sum, { number }) => sum + corpus.stems.count(number), 0);
  return { weight: corpus.weightOf(term.stem), kin, places };
}

function shareIn(order: number, { stems, follows }: Corpus, kin: readonly Kin[]): number {
  let best = 0;
  for (const { number, likeness } of kin) {
    if (likeness <= best) continue;
    if (stems.has(order, number)) best = likeness;
    else if ((follows[order] === 1 && stems.has(order - 1, number)) || (follows[order + 1] === 1 && stems.has(order + 1, number)))
      best = Math.max(best, likeness * NEIGHBOUR);
  }
  return best;
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map(term => [term.stem, term])).values()];
}
