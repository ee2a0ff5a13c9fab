/** Word forms: stems (Porter, by `natural`), memoised. */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

export { isFunctionWord } from './function-words.ts';

const stems = new Map<string, string>();
const MOST_KEPT = 50_000;

/** Porter stem of a lower-case word: "hostages" → "hostag". */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = porter.stem(word);
    if (stems.size >= MOST_KEPT) stems.clear();
    stems.set(word, known);
  }
  return known;
}
