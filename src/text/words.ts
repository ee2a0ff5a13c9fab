/** Word forms: what is compared in the place of a word as written. Stems are Porter's (by `stemmer`), memoised. */
import { stemmer } from 'stemmer';
import { isKnown } from './lexicon.ts';
import type { Token } from './paragraph.ts';
import { foldSpelling } from './spelling.ts';

export { isFunctionWord } from './function-words.ts';
export { singular } from './nouns.ts';
export { foldSpelling } from './spelling.ts';
export { baseForm } from './verb-bases.ts';

const stems = new Map<string, string>();
const MOST_KEPT = 50_000;

/** Porter stem of a lower-case word, accents off, American spelling: "hostages" → "hostag", "colours" → "color", "José" → "jose". */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = stemmer(foldSpelling(withoutAccents(word)));
    if (stems.size >= MOST_KEPT) stems.clear();
    stems.set(word, known);
  }
  return known;
}

/** "café" → "cafe". */
function withoutAccents(word: string): string {
  return /^[\0-\x7f]*$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Written apart by some papers, and not in the lexicon under their closed form. */
const SPACED = new Map([
  ['per cent', 'percent'],
  ['cease fire', 'ceasefire'],
  ['health care', 'healthcare'],
  ['web site', 'website'],
  ['e mail', 'email'],
  ['e mails', 'emails'],
  ['on line', 'online'],
  ['air strike', 'airstrike'],
  ['air strikes', 'airstrikes'],
  ['policy maker', 'policymaker'],
  ['policy makers', 'policymakers'],
  ['law maker', 'lawmaker'],
  ['law makers', 'lawmakers'],
  ['cyber attack', 'cyberattack'],
  ['cyber attacks', 'cyberattacks'],
]);

const OPENERS = new Set([...SPACED.keys()].map(pair => pair.split(' ')[0]));

/**
 * The closed form of a compound that begins at a token, with the index behind its last one: "cease-fire" and "cease fire" → "ceasefire",
 * "re-elected" → "reelected", "per cent" → "percent". Undefined where no such compound begins.
 */
export function compoundAt(
  tokens: readonly Token[],
  index: number,
): { readonly word: string; readonly last: number } | undefined {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== 'word' || !second) return undefined;
  const spaced = second.kind === 'word' ? closedForm(first.word, second.word) : undefined;
  if (spaced !== undefined) return { word: spaced, last: index + 2 };
  const isHyphenated =
    /^[-‐‑]$/u.test(second.text) && second.start === first.end && third?.kind === 'word' && third.start === second.end;
  const closed = isHyphenated ? closedForm(first.word, third.word, 'hyphen') : undefined;
  return closed === undefined ? undefined : { word: closed, last: index + 3 };
}

/** The closed form of two words that stand side by side, or with a hyphen between them. */
export function closedForm(first: string, second: string, between?: 'hyphen'): string | undefined {
  const spaced = SPACED.get(`${first} ${second}`);
  if (spaced !== undefined || !between) return spaced;
  const closed = first + second;
  return isKnownForm(closed) ? closed : undefined;
}

/** Whether some compound that is written apart begins with the word. */
export function opensCompound(word: string): boolean {
  return OPENERS.has(word);
}

/** In the lexicon, if need be without a plural or past ending. */
function isKnownForm(word: string): boolean {
  return [word, word.replace(/e?s$/u, ''), word.replace(/s$/u, ''), word.replace(/ed$/u, ''), word.replace(/d$/u, '')].some(
    form => isKnown(form, 'noun') || isKnown(form, 'verb'),
  );
}
