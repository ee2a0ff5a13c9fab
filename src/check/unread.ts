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
  const wantedKnown = new WeakMap<Forms, Map<string, Wanted>>();
  const wantedOf = (form: string, forms: Forms): Wanted => {
    const known = wantedKnown.get(forms) ?? new Map<string, Wanted>();
    wantedKnown.set(forms, known);
    const found = known.get(form);
    if (found) return found;
    const numbers = (tableOf(forms).get(form) ?? []).flatMap(word => words.numberOf(word) ?? []);
    const made = { numbers, count: numbers.reduce((sum, number) => sum + words.count(number), 0) };
    if (known.size >= MOST_WANTED) known.clear();
    known.set(form, made);
    return made;
  };
  const withSome = (asked: readonly string[], least: number, forms: Forms): number[] => {
    const wanted = (asked.length === 1 ? asked : [...new Set(asked)]).map(form => wantedOf(form, forms));
    if (wanted.reduce((some, { count }) => some + (count > 0 ? 1 : 0), 0) < least) return [];
    wanted.sort((a, b) => a.count - b.count);
    // Who has `least` of the words has one of the rarest that are left when `least - 1` are taken away.
    const seeds = wanted.length - Math.max(least, 1) + 1;
    const met: number[] = [];
    for (const { numbers } of wanted.slice(0, Math.max(seeds, 0))) {
      for (const text of textsWith(numbers, words)) {
        if (counts[text] === 0) met.push(text);
        counts[text] = (counts[text] ?? 0) + 1;
      }
    }
    for (const { numbers } of wanted.slice(Math.max(seeds, 0)))
      for (const text of met) if (numbers.some(number => words.has(text, number))) counts[text] = (counts[text] ?? 0) + 1;
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

/** Forms that are remembered. */
const MOST_WANTED = 20_000;

/** A form that is wanted: the words that have it, and in how many facts they are at most. */
interface Wanted {
  readonly numbers: readonly number[];
  readonly count: number;
}

/** The facts that have one of the words, each once. */
function textsWith(numbers: readonly number[], words: Postings): Iterable<number> {
  const [first] = numbers;
  if (first === undefined) return [];
  if (numbers.length === 1) return words.textsWith(first);
  const all = new Set<number>();
  for (const number of numbers) for (const text of words.textsWith(number)) all.add(text);
  return all;
}
