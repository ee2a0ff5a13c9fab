/** Which words of the sources mean what a word of the draft means. */
import { conceptsOf, related } from '../text/lexicon.ts';
import { baseForm, singular } from '../text/words.ts';
import type { Term } from './terms.ts';

/** A word of the sources, and how far it means the same as the word asked for (0–1). */
export interface Likeness {
  readonly stem: string;
  readonly likeness: number;
}

export interface Thesaurus {
  /** Words of the sources that mean the same or nearly so; the word itself always, with 1. Names mean nothing but themselves. */
  relatedTo(term: Term): readonly Likeness[];
}

/** Worth of a synonym and of a wider or narrower word. */
const SYNONYM = 0.8;
const KIND = 0.5;

/** A thesaurus of the words given. Made lazily: nothing is looked up before the first question. */
export function buildThesaurus(terms: readonly Term[]): Thesaurus {
  let concepts: Map<number, Term[]> | undefined;
  const known = new Map<string, readonly Likeness[]>();
  return {
    relatedTo: term => {
      const found = known.get(term.stem);
      if (found) return found;
      concepts ??= byConcept(terms);
      const likenesses = term.name ? [{ stem: term.stem, likeness: 1 }] : lookUp(term, concepts);
      known.set(term.stem, likenesses);
      return likenesses;
    },
  };
}

/** How far two nouns or verbs mean the same, 0–1. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  let best = 0;
  for (const one of formsOf(a)) {
    for (const other of formsOf(b)) {
      const relation = related(one, other);
      best = Math.max(best, relation === 'same' ? 1 : relation === 'synonym' ? SYNONYM : relation === 'kind' ? KIND : 0);
    }
  }
  return best;
}

function byConcept(terms: readonly Term[]): Map<number, Term[]> {
  const concepts = new Map<number, Term[]>();
  for (const term of new Map(terms.filter(({ name }) => !name).map(one => [one.stem, one])).values()) {
    for (const concept of new Set(formsOf(term.word).flatMap(conceptsOf))) {
      const list = concepts.get(concept);
      if (list) list.push(term);
      else concepts.set(concept, [term]);
    }
  }
  return concepts;
}

function lookUp(term: Term, concepts: ReadonlyMap<number, readonly Term[]>): Likeness[] {
  const others = new Set(
    formsOf(term.word)
      .flatMap(conceptsOf)
      .flatMap(concept => concepts.get(concept) ?? []),
  );
  const found = new Map([[term.stem, 1]]);
  for (const other of others) {
    const likeness = likenessOf(term.word, other.word);
    if (likeness > (found.get(other.stem) ?? 0)) found.set(other.stem, likeness);
  }
  return [...found].map(([stem, likeness]) => ({ stem, likeness }));
}

/** The word as it stands, as a singular noun, and as a verb's base form. */
function formsOf(word: string): string[] {
  return [...new Set([word, singular(word), baseForm(word)])];
}
