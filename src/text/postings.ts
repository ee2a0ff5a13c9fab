/** Which of many numbered texts have a word: an inverted index in typed arrays, and for each text its words. Some eight bytes for a word of a text. */

/** Numbers in an array that grows by doubling. */
class Numbers {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  done(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

const NONE = new Int32Array(0);

/** The index, complete. Texts and words go by number, in the order in which they were first handed in. */
export class Postings {
  /** How many texts there are. */
  readonly size: number;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #words: Int32Array;
  readonly #wordsFrom: Int32Array;
  readonly #texts: Int32Array;
  readonly #textsFrom: Int32Array;

  constructor(numbers: ReadonlyMap<string, number>, words: Int32Array, wordsFrom: Int32Array) {
    this.#numbers = numbers;
    this.size = wordsFrom.length - 1;
    this.#words = words;
    this.#wordsFrom = wordsFrom;
    [this.#texts, this.#textsFrom] = inverted(words, wordsFrom, numbers.size);
  }

  /** The word's number; undefined where no text has it. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  words(): IterableIterator<string> {
    return this.#numbers.keys();
  }

  /** Numbers of the texts with a word, ascending. A view: not to be written to. */
  textsWith(word: number | undefined): Int32Array {
    if (word === undefined) return NONE;
    return this.#texts.subarray(this.#textsFrom[word], this.#textsFrom[word + 1]);
  }

  /** How many texts have a word. */
  count(word: number | undefined): number {
    return word === undefined ? 0 : (this.#textsFrom[word + 1] ?? 0) - (this.#textsFrom[word] ?? 0);
  }

  /** Has the text the word? */
  has(text: number, word: number): boolean {
    const end = this.#wordsFrom[text + 1] ?? 0;
    for (let at = this.#wordsFrom[text] ?? 0; at < end; at++) if (this.#words[at] === word) return true;
    return false;
  }
}

/** Gathers the words of texts, one text after the other. */
export class PostingsBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Numbers();
  readonly #wordsFrom = new Numbers();
  /** For each word the last text that was seen to have it, counted from 1. */
  #seen = new Int32Array(1024);

  /** The next text begins: words that are added are its. */
  begin(): void {
    this.#wordsFrom.push(this.#words.length);
  }

  /** The number that a word has, or gets. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    if (number === this.#seen.length) {
      const longer = new Int32Array(number * 2);
      longer.set(this.#seen);
      this.#seen = longer;
    }
    return number;
  }

  /** A word of the text, by number; a second time makes no difference. */
  add(word: number): void {
    if (this.#seen[word] === this.#wordsFrom.length) return;
    this.#seen[word] = this.#wordsFrom.length;
    this.#words.push(word);
  }

  done(): Postings {
    this.#wordsFrom.push(this.#words.length);
    return new Postings(this.#numbers, this.#words.done(), this.#wordsFrom.done());
  }
}

/** For each word its texts, by counting: linear, and the texts come out ascending. */
function inverted(words: Int32Array, wordsFrom: Int32Array, count: number): [Int32Array, Int32Array] {
  const from = new Int32Array(count + 1);
  for (const word of words) from[word + 1] = (from[word + 1] ?? 0) + 1;
  for (let word = 0; word < count; word++) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
  const next = from.slice();
  const texts = new Int32Array(words.length);
  for (let text = 0; text + 1 < wordsFrom.length; text++) {
    const end = wordsFrom[text + 1] ?? 0;
    for (let at = wordsFrom[text] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      const place = next[word] ?? 0;
      texts[place] = text;
      next[word] = place + 1;
    }
  }
  return [texts, from];
}
