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

/** Testimonies that share words with a sentence, the best first. Equal cover: the earlier in the sources first. */
export function align(terms: readonly Term[], corpus: Corpus): Alignment[] {
  const credits = new Map<Testimony, number>();
  let total = 0;
  for (const term of distinct(terms)) {
    const weight = corpus.weightOf(term.stem);
    total += weight;
    const best = new Map<Testimony, number>();
    const credit = (testimony: Testimony | undefined, share: number): void => {
      if (testimony && (best.get(testimony) ?? 0) < share) best.set(testimony, share);
    };
    for (const { stem, likeness } of corpus.relatedTo(term)) {
      for (const testimony of corpus.withWord(stem)) {
        credit(testimony, likeness);
        credit(testimony.before, likeness * NEIGHBOUR);
        credit(testimony.after, likeness * NEIGHBOUR);
      }
    }
    for (const [testimony, share] of best) credits.set(testimony, (credits.get(testimony) ?? 0) + share * weight);
  }
  return [...credits]
    .sort(([a, x], [b, y]) => y - x || a.order - b.order)
    .slice(0, MOST_ALIGNED)
    .map(([testimony, credit], rank) => ({ testimony, cover: credit / total, rank }));
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map(term => [term.stem, term])).values()];
}
