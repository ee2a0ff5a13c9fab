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
  const credits = new Map<Testimony, number>();
  let total = 0;
  const words = distinct(terms).map(term => toWord(term, corpus));
  const seeds = new Set(
    words.toSorted((a, b) => a.places - b.places).filter((word, at) => at < LEAST_SEEDS || word.places <= MOST_WITH_WORD),
  );
  for (const word of words) total += word.weight;
  for (const { likenesses, weight } of seeds) {
    const best = new Map<Testimony, number>();
    const credit = (testimony: Testimony | undefined, share: number): void => {
      if (testimony && (best.get(testimony) ?? 0) < share) best.set(testimony, share);
    };
    for (const { stem, likeness } of likenesses) {
      for (const testimony of corpus.withWord(stem)) {
        credit(testimony, likeness);
        credit(testimony.before, likeness * NEIGHBOUR);
        credit(testimony.after, likeness * NEIGHBOUR);
      }
    }
    for (const [testimony, share] of best) credits.set(testimony, (credits.get(testimony) ?? 0) + share * weight);
  }
  for (const { likenesses, weight } of words.filter(word => !seeds.has(word)))
    for (const [testimony, credit] of credits) credits.set(testimony, credit + shareIn(testimony, likenesses) * weight);
  return [...credits]
    .sort(([a, x], [b, y]) => y - x || a.order - b.order)
    .slice(0, MOST_ALIGNED)
    .map(([testimony, credit], rank) => ({ testimony, cover: credit / total, rank }));
}

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
