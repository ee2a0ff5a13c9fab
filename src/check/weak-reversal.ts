/**
 * Where a word and its contrary tell little against each other: one of them names a thing instead of telling what happened, says when, or the sentence itself tells
 * of both. Found on articles held against those of other stories (docs/matching.md).
 */
import type { Paragraph } from '../text/paragraph.ts';
import { areOpposites, rootOf } from './opposites.ts';
import type { PolarWord } from './polarity.ts';
import { areReversed } from './stand.ts';

/** A word with the sentence's words and paragraph that it stands in. */
export interface Said {
  readonly word: PolarWord;
  readonly words: readonly PolarWord[];
  readonly paragraph: Paragraph;
}

/** Share of the words around from which on a noun, or a word that goes with one, is held against what happened. */
const LEAST_NAMED = 0.6;

/** `draft`, `source`: a word and its contrary; `share`: of the weight of the words around, what both have. */
export function isWeakReversal(draft: Said, source: Said, share: number): boolean {
  if ([draft, source].some(said => isTime(said) || isPart(said) || isDated(said) || isUndone(said))) return true;
  return share < LEAST_NAMED && [draft, source].some(said => isNominal(said) || isAttributive(said));
}

/** "There were no releases last week" denies no week. */
const isTime = ({ word: { word } }: Said): boolean => TIMES.test(word);
const TIMES = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|time)s?(?:[’']s)?$/u;

/** "No-confidence vote", "e-mail": a part of a compound. */
function isPart({ word: { token, word }, paragraph: { tokens } }: Said): boolean {
  if (word.length < 2) return true;
  return tokens[token - 1]?.text === '-' && PREFIXES.test(tokens[token - 2]?.word ?? '');
}
const PREFIXES = /^(?:no|non|anti|un|pro|counter|re)$/u;

/** "With Christmas falling over a weekend". */
function isDated({ word: { word, next }, paragraph: { tokens } }: Said): boolean {
  return (
    /^f[ae]ll/u.test(word) &&
    /^(?:on|over|in|at)$/u.test(tokens[next]?.word ?? '') &&
    tokens.slice(next, next + 4).some(({ word: one }) => DAYS.test(one))
  );
}
const DAYS = /^(?:weekends?|weekdays?|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/u;

/** "Rose before falling back": the sentence tells of both. */
function isUndone({ word, words, paragraph: { tokens } }: Said): boolean {
  return words.some(
    other =>
      other !== word &&
      (areReversed(word, other) || areOpposites(word.root, rootOf(other.word))) &&
      [1, 2].some(back => TURN.test(tokens[other.token - back]?.word ?? '')),
  );
}
const TURN = /^(?:before|after|then)$/u;

/** "The announcement", "a 4.3% increase": the name of what happens. */
function isNominal({ word: { word, token }, paragraph: { tokens } }: Said): boolean {
  return NAMES.test(word) || tokens[token - 1]?.text === '%' || /^(?:percent|per-cent)$/u.test(tokens[token - 1]?.word ?? '');
}
const NAMES =
  /^(?!(?:mention|question|station|position|petition|caution|motion|comment|implement|supplement|complement)$)\p{L}{3,}(?:ment|[ts]ion|roval|usal|ssal|ance|ence)s?$/u;

/** "Dwindling numbers", "lower taxes", "debt owed by the poorest": it goes with a noun. */
function isAttributive({ word: { word, token, next, group }, words, paragraph: { tokens } }: Said): boolean {
  if (group) return false;
  const behind = tokens[next];
  if (/ed$/u.test(word)) return behind?.word === 'by' && words.some(other => other.next === token);
  const isBefore = words.some(other => other.token === next) && behind?.kind === 'word';
  return (
    isBefore &&
    /(?:ing|er)$/u.test(word) &&
    !/^(?:is|are|was|were|be|been|by|of|for|in|after|before|while|when|and|to)$/u.test(tokens[token - 1]?.word ?? '')
  );
}
