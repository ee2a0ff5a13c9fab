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
const MOST_PAIRS = 50_000;
/** Longer words are no words. */
const LONGEST = 40;

/** A function of a word with a memory, which is emptied when it is full: of the words of a text most have been met before. */
export function ofWord<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    if (word.length > LONGEST) return find(word);
    let found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const own = ownCopy(word);
    found = find(own);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(own, found);
    return found;
  };
}

/** V8 keeps a slice of so many characters as a view of the text that it is of, which would be kept with it. */
const SLICED = 13;

/** The word as a string by itself. */
function ownCopy(word: string): string {
  return word.length < SLICED ? word : word.split('').join('');
}

/** The word in lower case: the same string for the same word, so that what is looked up by it is found at once. */
export const lowerCase = ofWord(word => word.toLowerCase());

/** The same for a function of two words. */
export function ofPair<T>(find: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, Map<string, T>>();
  let count = 0;
  return (a, b) => {
    let others = known.get(a);
    let found = others?.get(b);
    if (found !== undefined || others?.has(b)) return found as T;
    found = find(a, b);
    if (a.length > LONGEST || b.length > LONGEST) return found;
    if (count >= MOST_PAIRS) {
      known.clear();
      count = 0;
      others = undefined;
    }
    if (!others) {
      others = new Map();
      known.set(ownCopy(a), others);
    }
    others.set(ownCopy(b), found);
    count += 1;
    return found;
  };
}
