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
  const words = distinct(terms).map(term => wordOf(term, corpus));
  const seeds = new Set(
    words.toSorted((a, b) => a.places - b.places).filter((word, at) => at < LEAST_SEEDS || word.places <= MOST_WITH_WORD),
  );
  let total = 0;
  for (const { weight } of words) total += weight;
  const sheet = sheetOf(corpus);
  for (const word of seeds) credit(sheet, corpus, word);
  const common = words.filter(word => !seeds.has(word));
  if (common.length > 0) dropHopeless(sheet, common);
  for (const word of common) creditMet(sheet, corpus, word);
  return best(sheet, corpus, total);
}

/** Where credits are added up, by place in the corpus: arrays that are used for one sentence after another and are all zeros between them. */
interface Sheet {
  readonly credits: Float64Array;
  /** What the word at hand is worth there. */
  readonly shares: Float64Array;
  /** Places with credits, and those with shares: so many of the array. */
  readonly met: Int32Array;
  readonly shared: Int32Array;
  size: number;
}

const sheets = new WeakMap<Corpus, Sheet>();

function sheetOf(corpus: Corpus): Sheet {
  const known = sheets.get(corpus);
  if (known) return known;
  const { size } = corpus;
  const sheet = {
    credits: new Float64Array(size),
    shares: new Float64Array(size),
    met: new Int32Array(size),
    shared: new Int32Array(size),
    size: 0,
  };
  sheets.set(corpus, sheet);
  return sheet;
}

/** Credit for the testimonies that have a word, and for their neighbours: the best share that any of its kin gives, times its weight. One loop, and nothing made: this is done for every word. */
function credit(sheet: Sheet, { stems, follows }: Corpus, { kin, weight }: Word): void {
  const { credits, shares, met, shared } = sheet;
  let count = 0;
  for (const { number, likeness } of kin) {
    const near = likeness * NEIGHBOUR;
    const orders = stems.textsWith(number);
    for (let index = 0; index < orders.length; index++) {
      const order = orders[index] as number;
      for (let beside = -1; beside <= 1; beside++) {
        if (beside !== 0 && follows[beside < 0 ? order : order + 1] !== 1) continue;
        const place = order + beside;
        const share = beside === 0 ? likeness : near;
        const before = shares[place] as number;
        if (before === 0) shared[count++] = place;
        if (before < share) shares[place] = share;
      }
    }
  }
  let size = sheet.size;
  for (let index = 0; index < count; index++) {
    const place = shared[index] as number;
    const before = credits[place] as number;
    if (before === 0) met[size++] = place;
    credits[place] = before + (shares[place] as number) * weight;
    shares[place] = 0;
  }
  sheet.size = size;
}

/** Of very many places those are let go that all common words together cannot bring among the best. */
function dropHopeless(sheet: Sheet, common: readonly Word[]): void {
  const { credits, met, size } = sheet;
  if (size <= MOST_ALIGNED) return;
  const top = new Float64Array(MOST_ALIGNED);
  for (let index = 0; index < size; index++) {
    const own = credits[met[index] as number] as number;
    if (own <= (top[0] as number)) continue;
    // The least of the best comes first; the others stand in ascending order.
    let at = 0;
    for (; at + 1 < MOST_ALIGNED && (top[at + 1] as number) < own; at++) top[at] = top[at + 1] as number;
    top[at] = own;
  }
  const most = common.reduce((sum, { weight }) => sum + weight, 0);
  const least = (top[0] as number) - most * (1 + ROUNDING);
  let kept = 0;
  for (let index = 0; index < size; index++) {
    const order = met[index] as number;
    if ((credits[order] as number) >= least) met[kept++] = order;
    else credits[order] = 0;
  }
  sheet.size = kept;
}

/** A common word: credit for those whom rarer words have brought. */
function creditMet({ credits, met, size }: Sheet, corpus: Corpus, { kin, weight }: Word): void {
  for (let index = 0; index < size; index++) {
    const order = met[index] as number;
    credits[order] = (credits[order] as number) + shareIn(order, corpus, kin) * weight;
  }
}

const topOrders = new Int32Array(MOST_ALIGNED + 1);
const topCredits = new Float64Array(MOST_ALIGNED + 1);

/** The places with the most credits; the sheet is clean afterwards. */
function best(sheet: Sheet, corpus: Corpus, total: number): Alignment[] {
  const { credits, met, size } = sheet;
  let count = 0;
  for (let index = 0; index < size; index++) {
    const order = met[index] as number;
    const own = credits[order] as number;
    credits[order] = 0;
    let at = count;
    while (at > 0) {
      const above = topCredits[at - 1] as number;
      if (own < above || (own === above && order > (topOrders[at - 1] as number))) break;
      at -= 1;
    }
    if (at >= MOST_ALIGNED) continue;
    for (let below = Math.min(count, MOST_ALIGNED - 1); below > at; below--) {
      topOrders[below] = topOrders[below - 1] as number;
      topCredits[below] = topCredits[below - 1] as number;
    }
    topOrders[at] = order;
    topCredits[at] = own;
    if (count < MOST_ALIGNED) count += 1;
  }
  sheet.size = 0;
  const alignments: Alignment[] = [];
  for (let rank = 0; rank < count; rank++)
    alignments.push({
      testimony: corpus.at(topOrders[rank] as number),
      cover: (topCredits[rank] as number) / total,
      rank,
    });
  return alignments;
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

const wordsKnown = new WeakMap<Corpus, Map<string, Word>[]>();
/** Words that are remembered. */
const MOST_WORDS = 20_000;

function wordOf(term: Term, corpus: Corpus): Word {
  const all = wordsKnown.get(corpus) ?? [new Map<string, Word>(), new Map<string, Word>()];
  wordsKnown.set(corpus, all);
  const known = all[term.name ? 0 : 1] as Map<string, Word>;
  const found = known.get(term.word);
  if (found) return found;
  const made = toWord(term, corpus);
  if (known.size >= MOST_WORDS) known.clear();
  known.set(term.word, made);
  return made;
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
