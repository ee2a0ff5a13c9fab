/**
 * Ordinary English words: what tells "Police arrested" from "Polanski arrested" at the start of a sentence, and a verb from a noun.
 * The base forms are marked in the lexicon; here endings are taken off.
 */
import { ofWord } from '../../text/letters.ts';
import { isOrdinary } from '../../text/lexicon.ts';

const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/s$/u, ['']],
  [/es$/u, ['']],
  [/ied$/u, ['y']],
  [/ed$/u, ['', 'e']],
  [/ing$/u, ['', 'e']],
  [/ly$/u, ['']],
  [/er$/u, ['', 'e']],
];

/** Whether a lower-case word is an ordinary English word, in any common inflection. */
export const isCommonWord = ofWord((word: string): boolean => {
  if (isOrdinaryWord(word)) return true;
  return ENDINGS.some(([ending, instead]) => {
    if (!ending.test(word)) return false;
    const stump = word.replace(ending, '');
    return stump.length > 2 && instead.some(letters => isOrdinaryWord(stump + letters));
  });
});

function isOrdinaryWord(base: string): boolean {
  return isOrdinary(base, 'verb') || isOrdinary(base, 'other');
}
