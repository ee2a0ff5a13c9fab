/** What stands before a verb, and between it and its subject. */
import type { Sentence, Token } from '../../text/paragraph.ts';
import type { JoinedText } from '../people/joined-words.ts';
import { isAdverb, PRONOUNS } from '../quotations/word-classes.ts';
import type { Surroundings } from './bare-verb.ts';

export type Left = Pick<Surroundings, 'before' | 'beforeThat' | 'adverb'>;

/** What stands before a verb, adverbs skipped ("who [now] works"); an adverb that opens the sentence is given itself. */
export function leftOf({ tokens }: JoinedText, sentence: Sentence, at: number): Left | undefined {
  let left = at - 1;
  while (left > sentence.first && at - left < MOST_ADVERBS && isBetween(tokens, left)) left--;
  const before = tokens[left];
  return before && left >= sentence.first ? { before, beforeThat: tokens[left - 1], adverb: left < at - 1 } : undefined;
}

/** An adverb, or "no longer": it stands between subject and verb. */
export const isBetween = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (word === 'longer') return tokens[at - 1]?.word === 'no';
  if (word === 'no') return tokens[at + 1]?.word === 'longer';
  return isAdverb(word) && !PRONOUNS.has(word);
};

/** More adverbs than this in a row are no prose. */
export const MOST_ADVERBS = 8;
