/**
 * Things of testimonies by key. Articles are looked through once; of facts those are looked into, when a key is asked for, whose sentences have its words.
 */
import type { Corpus, Testimony } from './corpus.ts';

export interface Keyed<T> {
  /** In the order of the corpus. */
  of(key: string): readonly T[];
  /** How many there are at most; nothing is looked into for it. */
  count(key: string): number;
}

export interface Look<T> {
  readonly corpus: Pick<Corpus, 'read' | 'at'>;
  /** What a testimony has, each with its key. */
  in(testimony: Testimony): Iterable<readonly [string, T]>;
  /** Numbers of the facts that may have something with the key; ascending. */
  facts(key: string): readonly number[];
  /** Of facts that may have it no more than this are looked into, the first ones. */
  readonly most: number;
}

/** Keys whose facts are remembered. */
const MOST_KEYS = 500;

export function keyed<T>(look: Look<T>): Keyed<T> {
  const read = new Map<string, T[]>();
  for (const testimony of look.corpus.read) {
    for (const [key, thing] of look.in(testimony)) {
      const list = read.get(key);
      if (list) list.push(thing);
      else read.set(key, [thing]);
    }
  }
  const known = new Map<string, readonly T[]>();
  const found = (key: string): readonly T[] => {
    const own = read.get(key) ?? [];
    const facts = look.facts(key).slice(0, look.most);
    if (facts.length === 0) return own;
    const things: T[] = [];
    for (const order of facts) for (const [other, thing] of look.in(look.corpus.at(order))) if (other === key) things.push(thing);
    return [...things, ...own];
  };
  return {
    of: key => {
      const things = known.get(key) ?? found(key);
      if (known.size >= MOST_KEYS && !known.has(key)) known.clear();
      known.set(key, things);
      return things;
    },
    count: key => (read.get(key)?.length ?? 0) + look.facts(key).length,
  };
}
