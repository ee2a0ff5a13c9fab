/** Which words and phrases say the reverse of one another, and which say the same: the rows of opposite-rows.ts, and negating prefixes. */
import { once } from '../facts/once.ts';
import type { Token } from '../text/paragraph.ts';
import { baseForm, stem } from '../text/words.ts';
import { OPPOSITE_ROWS, type Row } from './opposite-rows.ts';
import { bare } from './unread.ts';

/** What words are compared by: the stem of the base form ("won" → "win"). `word` in lower case. */
export function rootOf(word: string): string {
  let root = roots.get(word);
  if (root === undefined) {
    const base = baseForm(word);
    root = isApart(word) ? `${base}.` : stem(base); // No stem has a stop.
    if (roots.size >= MOST_KEPT) roots.clear();
    roots.set(word, root);
  }
  return root;
}

/**
 * Words that share a stem with one of the table and mean another thing: a department does not depart. They are their own root. Drawn from the commonest words of
 * the lexicon by comparing roots.
 */
const APART = new Set(
  'department author authority emergency expedition important importance initial initially initiative internal internally position objective quite respectively several severe severely unit experiment nation paste critically progress publication instal'.split(
    ' ',
  ),
);

/** Whether the word's stem is another word's. */
export const isApart = (word: string): boolean => APART.has(word) || APART.has(word.replace(/s$/u, '').replace(/ie$/u, 'y'));

/** The roots of a table's words (spaces between them), made when they are first asked for: base forms want the lexicon. */
export const rootsOf = (words: string): (() => ReadonlySet<string>) => once(() => new Set(words.split(' ').map(rootOf)));

/** The forms that words are found by: root and stem. */
export const ROOTS = bare(word => [rootOf(word), stem(word)]);

const roots = new Map<string, string>();
const MOST_KEPT = 50_000;

/** Words that look like a negating prefix with another word, and are none. Stems. */
const NO_PREFIX = new Set(
  'district discount impress imprison imposit disposit insight disord discharg nonprofit inquest inhabit impeach dispatch distress unless disclos discours'.split(
    ' ',
  ),
);
const PREFIXES = new Set(['un', 'in', 'im', 'il', 'ir', 'dis', 'non']);

interface Table {
  /** The words of each side of each row; of a side with an even number the next one is the other side. */
  readonly sides: readonly (readonly string[])[];
  /** A word → the sides that have it. */
  readonly sidesOf: ReadonlyMap<string, readonly number[]>;
  /** First root of a phrase → the phrases' roots, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Made when it is first asked for: it takes longer than all other tables together. */
const table = once(() => tableOf(OPPOSITE_ROWS));

/** Do two stems (or roots, or phrases' keys) say the reverse of one another? A negating prefix counts: "legal", "illegal"; "aware", "unaware". */
export function areOpposites(a: string, b: string): boolean {
  if (opposites(a).has(b)) return true;
  return a.length !== b.length && (isNegated(a, b) || isNegated(b, a));
}

/** The table's opposites of a stem, root or phrase's key. */
export function oppositesOf(root: string): Iterable<string> {
  return opposites(root);
}

/** Whether the table has an opposite of it. */
export function hasOpposite(root: string): boolean {
  return opposites(root).size > 0;
}

/** Words on the same side of some row. */
export function matesOf(root: string): ReadonlySet<string> {
  return mates(root);
}

const NONE: ReadonlySet<string> = new Set();
const opposites = together(1);
const mates = together(0);

/** The words on a word's own side of its rows (0), or on the other one (1); without the word itself. Made when they are asked for: few ever are. */
function together(other: 0 | 1): (root: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return root => {
    let found = known.get(root);
    if (found === undefined) {
      const { sides, sidesOf } = table();
      const own = sidesOf.get(root);
      if (!own) return NONE;
      found = new Set(own.flatMap(side => sides[side ^ other] ?? []).filter(word => word !== root));
      known.set(root, found);
    }
    return found;
  };
}

/** A phrase in a text: the key that stands for it among opposites, and how many tokens it takes. */
export interface Phrase {
  readonly key: string;
  readonly length: number;
}

/** The longest phrase of the table that begins at a token, before `last`: its key and how many words it has. `first`: the token's root. */
export function phraseAt(first: string, tokens: readonly Token[], index: number, last: number): Phrase | undefined {
  const found = table()
    .phrases.get(first)
    ?.find(phrase =>
      phrase.every((root, offset) => {
        const token = index + offset < last ? tokens[index + offset] : undefined;
        return token?.kind === 'word' && rootOf(token.word) === root;
      }),
    );
  return found && { key: found.join('_'), length: found.length };
}

function isNegated(longer: string, shorter: string): boolean {
  const cut = longer.length - shorter.length;
  return (
    (cut === 2 || cut === 3) &&
    shorter.length >= 5 &&
    longer.endsWith(shorter) &&
    PREFIXES.has(longer.slice(0, cut)) &&
    !NO_PREFIX.has(longer)
  );
}

function tableOf(rows: readonly Row[]): Table {
  const phrases = new Map<string, string[][]>();
  const sides = rows.flatMap(row => row.map(side => side.split(' ').flatMap(entry => keysOf(entry, phrases))));
  const sidesOf = new Map<string, number[]>();
  for (const [side, words] of sides.entries()) {
    for (const word of words) {
      const own = sidesOf.get(word);
      if (own) own.push(side);
      else sidesOf.set(word, [side]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return { sides, sidesOf, phrases };
}

/** The stem as written and the root, which differ in "won"; a phrase has one key. */
function keysOf(entry: string, phrases: Map<string, string[][]>): string[] {
  const words = entry.split('_');
  const parts = words.map(rootOf);
  const [first] = parts;
  if (words.length === 1 || first === undefined) return [...new Set([stem(entry), rootOf(entry)])];
  const key = parts.join('_');
  const list = phrases.get(first) ?? [];
  if (!list.some(phrase => phrase.join('_') === key)) list.push(parts);
  phrases.set(first, list);
  return [key];
}
