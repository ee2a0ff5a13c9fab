/** Which words of the sources mean what a word of the draft means. */

import { ofPair } from '../text/letters.ts';
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

/** A word of the sources that is no name. */
type Word = Pick<Term, 'stem' | 'word'>;

/**
 * A thesaurus of the words given: stem → a word with that stem, names left out. Made lazily: nothing is looked up before the first question. What was
 * asked before makes no difference.
 */
export function buildThesaurus(words: ReadonlyMap<string, string>): Thesaurus {
  let concepts: Map<number, Word[]> | undefined;
  const ofNames = new Map<string, readonly Likeness[]>();
  const ofWords = new Map<string, readonly Likeness[]>();
  return {
    relatedTo: term => {
      const known = term.name ? ofNames : ofWords;
      const key = keyOf(term);
      const found = known.get(key);
      if (found) return found;
      concepts ??= byConcept(words);
      const likenesses = term.name ? [{ stem: term.stem, likeness: 1 }] : lookUp(term, concepts);
      known.set(key, likenesses);
      return likenesses;
    },
  };
}

/** Two words with one stem ("general", "generals") have different kin, and so have a phrase and its first word. */
function keyOf({ stem, word }: Term): string {
  return stem.includes('_') ? `${word} ${stem}` : word;
}

/** How far two nouns or verbs mean the same, 0–1. */
export function likenessOf(a: string, b: string): number {
  return a === b ? 1 : likenessOfTwo(a, b);
}

const likenessOfTwo = ofPair(compareForms);

function compareForms(a: string, b: string): number {
  let best = 0;
  for (const one of formsOf(a)) {
    for (const other of formsOf(b)) {
      const relation = related(one, other);
      best = Math.max(best, relation === 'same' ? 1 : relation === 'synonym' ? SYNONYM : relation === 'kind' ? KIND : 0);
    }
  }
  return best;
}

function byConcept(words: ReadonlyMap<string, string>): Map<number, Word[]> {
  const concepts = new Map<number, Word[]>();
  for (const [stem, word] of words) {
    for (const concept of new Set(formsOf(word).flatMap(conceptsOf))) {
      const list = concepts.get(concept);
      if (list) list.push({ stem, word });
      else concepts.set(concept, [{ stem, word }]);
    }
  }
  return concepts;
}

function lookUp(term: Term, concepts: ReadonlyMap<number, readonly Word[]>): Likeness[] {
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
