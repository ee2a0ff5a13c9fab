/** The facts of a corpus that nobody has read yet, found by the words that their sentences have. */
import type { Postings } from '../text/postings.ts';

/** The forms under which a lower-case word is looked for: its stem, its root, the word without accents. */
export type Forms = (word: string) => readonly string[];

/** The form of each word, without its possessive 's. */
export function bare(forms: Forms): Forms {
  return word => (word.endsWith("'s") ? [] : forms(word));
}

export interface Unread {
  /** The words that have a form: lower case, as written. */
  wordsLike(form: string, forms: Forms): readonly string[];
  /** Numbers of the facts that have a word with each of the forms; ascending. */
  withAll(wanted: readonly string[], forms: Forms): readonly number[];
  /** … with at least so many of them. */
  withSome(wanted: readonly string[], least: number, forms: Forms): readonly number[];
  /** Words that are written with a capital somewhere. */
  readonly capitals: ReadonlySet<string>;
}

export function unreadOf({ words, capitals }: { readonly words: Postings; readonly capitals: ReadonlySet<string> }): Unread {
  const tables = new WeakMap<Forms, Map<string, string[]>>();
  const tableOf = (forms: Forms): Map<string, string[]> => {
    const known = tables.get(forms);
    if (known) return known;
    const made = new Map<string, string[]>();
    for (const word of words.words()) {
      for (const form of new Set(forms(word))) {
        const list = made.get(form);
        if (list) list.push(word);
        else made.set(form, [word]);
      }
    }
    tables.set(forms, made);
    return made;
  };
  const counts = new Uint16Array(words.size);
  const textsLike = (form: string, forms: Forms): Int32Array => {
    const lists = (tableOf(forms).get(form) ?? []).map(word => words.textsWith(words.numberOf(word)));
    return lists.length === 1 && lists[0] ? lists[0] : merged(lists);
  };
  const withSome = (wanted: readonly string[], least: number, forms: Forms): number[] => {
    const lists = [...new Set(wanted)].map(form => textsLike(form, forms)).sort((a, b) => a.length - b.length);
    const met: number[] = [];
    // Who has `least` of the words has one of the rarest that are left when `least - 1` are taken away.
    const seeds = lists.length - Math.max(least, 1) + 1;
    for (const [at, list] of lists.entries()) {
      for (const text of list) {
        if (counts[text] === 0 && at >= seeds) continue;
        if (counts[text] === 0) met.push(text);
        counts[text] = (counts[text] ?? 0) + 1;
      }
    }
    const found = met.filter(text => (counts[text] ?? 0) >= least);
    for (const text of met) counts[text] = 0;
    return found.sort((a, b) => a - b);
  };
  return {
    wordsLike: (form, forms) => tableOf(forms).get(form) ?? [],
    withSome,
    withAll: (wanted, forms) => (wanted.length === 0 ? [] : withSome(wanted, new Set(wanted).size, forms)),
    capitals,
  };
}

/** All numbers of the lists, ascending, each once. */
function merged(lists: readonly Int32Array[]): Int32Array {
  const all = new Set<number>();
  for (const list of lists) for (const text of list) all.add(text);
  return Int32Array.from(all).sort();
}
