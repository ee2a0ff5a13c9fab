/** Where two words with their polarity stand to one another. */
import { verbForm } from '../claims/deeds/verb-forms.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Corpus } from './corpus.ts';
import { areOpposites, isApart, matesOf } from './opposites.ts';
import type { PolarWord } from './polarity.ts';

/** A synonym at least so like says the same. */
export const ALIKE = 0.8;

/** Particles and degrees: said of too much else to be compared by themselves. */
export const LOOSE = new Set(
  'up down more less most least over under above below no not for against before after high low first last early late end still further left right home away present top long short old young new large small big best worst'.split(
    ' ',
  ),
);
export type Stand = 'same' | 'against';

/** Does the source's word say the same as the draft's, or the reverse? Undefined: neither. */
export function standOf(draft: PolarWord, source: PolarWord, corpus: Corpus): Stand | undefined {
  if (areReversed(draft, source)) {
    if (draft.negative !== source.negative) return 'same';
    return draft.negative || draft.clouded || source.clouded ? undefined : 'against';
  }
  if (draft.root === source.root || (draft.stem === source.stem && haveStems(draft, source))) {
    if (draft.negative === source.negative) return 'same';
    return draft.clouded || source.clouded ? undefined : 'against';
  }
  if (draft.negative !== source.negative) return undefined;
  return matesOf(draft.root).has(source.root) || corpus.likeness(draft.word, source.word) >= ALIKE ? 'same' : undefined;
}

/** "24 alive and 35 dead": where both sides are told, each in its clause, neither is the reverse of the other. "Released from arrest" is one side. */
export function saysBoth(word: PolarWord, others: readonly PolarWord[]): boolean {
  return others.some(other => other.clause !== word.clause && areReversed(word, other));
}

/**
 * "No rule required him to" and "the rules did not require him to": what both deny, one of them denies by way of another word.
 * `draft`, `source`: the words of the two sentences.
 */
export function isDeniedElsewhere(
  word: PolarWord,
  draft: readonly PolarWord[],
  there: PolarWord,
  source: readonly PolarWord[],
): boolean {
  if (word.root !== there.root || word.negative === there.negative) return false;
  const [affirmed, words] = word.negative ? [there, source] : [word, draft];
  return words.some(other => other.negative && other.clause === affirmed.clause);
}

/**
 * "There will be no water" and "water will be turned off": what is denied by "no" is affirmed only where it is told to be there, behind a verb.
 */
export function isOnlyNamed(word: PolarWord, ours: Paragraph, there: PolarWord, theirs: Paragraph): boolean {
  if (word.root !== there.root || word.negative === there.negative) return false;
  const [denied, inDenied, named, inNamed] = word.negative ? [word, ours, there, theirs] : [there, theirs, word, ours];
  const { start = 0, end = 0 } = denied.group ?? {};
  return /\bno$/iu.test(inDenied.text.slice(start, end)) && opensClause(named, inNamed);
}

/** No verb stands before it in its clause. */
function opensClause({ token }: PolarWord, { tokens, sentences }: Paragraph): boolean {
  const first = sentences.findLast(sentence => sentence.first <= token)?.first ?? 0;
  for (let at = token - 1; at >= first; at--) {
    const { kind, word = '' } = tokens[at] ?? {};
    if (kind === 'mark') return true;
    if (verbForm(word) !== undefined || AUXILIARY.test(word)) return false;
  }
  return true;
}
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)$/u;

/** By root, or by stem where the stem is the word's own. */
export function areReversed(a: PolarWord, b: PolarWord): boolean {
  return (a.root !== b.root && areOpposites(a.root, b.root)) || (haveStems(a, b) && areOpposites(a.stem, b.stem));
}

const haveStems = (a: PolarWord, b: PolarWord): boolean => !isApart(a.word) && !isApart(b.word);
