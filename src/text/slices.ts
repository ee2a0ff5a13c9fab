/** What is known of words, found by their characters where they stand in a text, without cutting them out: an index of many texts asks for millions. */

interface Word {
  /** As it is written. */
  readonly own: string;
}

export class Slices<T extends Word> {
  readonly #things: T[] = [];
  readonly #hashes: number[] = [];
  /** Places in `things`, counted from 1, by hash; the next free one where several have one. */
  #table = new Int32Array(4096);

  /** What is known of the characters from `start` to `end`. */
  at(text: string, start: number, end: number): T | undefined {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    return this.#things[this.#placeOf(text, start, end, hash) - 1];
  }

  /** Remembers a word that is not known. */
  add(thing: T): void {
    const { own } = thing;
    let hash = 0;
    for (let at = 0; at < own.length; at++) hash = (Math.imul(hash, 31) + own.charCodeAt(at)) | 0;
    this.#things.push(thing);
    this.#hashes.push(hash);
    if (this.#things.length * 2 > this.#table.length) this.#grow();
    else this.#put(hash, this.#things.length);
  }

  /** 0 where it is not known. */
  #placeOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const place = this.#table[slot] as number;
      if (place === 0) return 0;
      if (this.#hashes[place - 1] === hash && isAt(text, start, end, (this.#things[place - 1] as T).own)) return place;
    }
  }

  #put(hash: number, place: number): void {
    const mask = this.#table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = place;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (const [index, hash] of this.#hashes.entries()) this.#put(hash, index + 1);
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}
