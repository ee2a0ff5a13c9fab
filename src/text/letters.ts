/** The first letter of a word, and what language says of a word: asked of every word of a text, so kept quick. */

/** Does the text begin with a capital (`\p{Lu}`)? */
export function opensUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/** Does the text begin with a small letter (`\p{Ll}`)? */
export function opensLower(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : /^\p{Ll}/u.test(text);
}

const MOST_KEPT = 20_000;
/** Longer words are no words. */
const LONGEST = 40;

/** A function of a word with a memory, which is emptied when it is full: of the words of a text most have been met before. */
export function ofWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    if (word.length > LONGEST) return find(word);
    let found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    found = find(word);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, found);
    return found;
  };
}
