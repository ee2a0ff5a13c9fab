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
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mates: ReadonlyMap<string, ReadonlySet<string>>;
  /** First root of a phrase → the phrases' roots, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Made when it is first asked for: it takes longer than all other tables together. */
const table = once(() => tableOf(OPPOSITE_ROWS));

/** Do two stems (or roots, or phrases' keys) say the reverse of one another? A negating prefix counts: "legal", "illegal"; "aware", "unaware". */
export function areOpposites(a: string, b: string): boolean {
  if (table().opposites.get(a)?.has(b)) return true;
  return a.length !== b.length && (isNegated(a, b) || isNegated(b, a));
}

/** The table's opposites of a stem, root or phrase's key. */
export function oppositesOf(root: string): Iterable<string> {
  return table().opposites.get(root) ?? NONE;
}

/** Whether the table has an opposite of it. */
export function hasOpposite(root: string): boolean {
  return (table().opposites.get(root)?.size ?? 0) > 0;
}

/** Words on the same side of some row. */
export function matesOf(root: string): ReadonlySet<string> {
  return table().mates.get(root) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** The longest phrase of the table that begins at a token, before `last`: its key and how many words it has. `first`: the token's root. */
export function phraseAt(
  first: string,
  tokens: readonly Token[],
  index: number,
  last: number,
): { key: string; length: number } | undefined {
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
  const opposites = new Map<string, Set<string>>();
  const mates = new Map<string, Set<string>>();
  const phrases = new Map<string, string[][]>();
  const put = (sides: Map<string, Set<string>>, from: string, to: readonly string[]): void => {
    const known = sides.get(from) ?? new Set<string>();
    for (const key of to) if (key !== from) known.add(key);
    sides.set(from, known);
  };
  for (const row of rows) {
    const [left = [], right = []] = row.map(side => side.split(' ').flatMap(entry => keysOf(entry, phrases)));
    for (const key of left) {
      put(opposites, key, right);
      put(mates, key, left);
    }
    for (const key of right) {
      put(opposites, key, left);
      put(mates, key, right);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return { opposites, mates, phrases };
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
