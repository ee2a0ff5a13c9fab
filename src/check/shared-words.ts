/** How much of some words of the draft a sentence of the sources has, synonyms included. */
import type { Corpus, Testimony } from './corpus.ts';
import type { Term } from './terms.ts';

/** Worth of a word that stands in the sentence before or after. */
const NEIGHBOUR = 0.5;
/** A word that is worth so much counts as shared. */
const SHARED = 0.5;

export interface SharedWords {
  /** 0–1, words weighted by how telling they are. */
  readonly share: number;
  readonly shared: number;
}

/** `worthOf`: what a stem of the sources is worth there, if not 1 in the sentence and a half beside it. */
export function sharedWords(
  terms: readonly Term[],
  testimony: Testimony,
  corpus: Corpus,
  worthOf: (stem: string) => number = stem => worthIn(stem, testimony),
): SharedWords {
  let [found, all, shared] = [0, 0, 0];
  for (const term of terms) {
    const weight = corpus.weightOf(term.stem);
    let worth = 0;
    for (const { stem, likeness } of corpus.relatedTo(term)) worth = Math.max(worth, worthOf(stem) * likeness);
    all += weight;
    found += worth * weight;
    if (worth >= SHARED) shared++;
  }
  return { share: all ? found / all : 0, shared };
}

function worthIn(stem: string, { stems, before, after }: Testimony): number {
  if (stems.has(stem)) return 1;
  return before?.stems.has(stem) || after?.stems.has(stem) ? NEIGHBOUR : 0;
}
