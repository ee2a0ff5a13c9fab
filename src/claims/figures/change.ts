/** Multiples said in one word: doubled, halved, threefold, twice as many. */
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { plainWords } from '../plain-words.ts';

export interface Change extends Span {
  /** 2 for doubled, 0.5 for halved. */
  readonly factor: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  doubl: 2,
  trebl: 3,
  tripl: 3,
  quadrupl: 4,
  quintupl: 5,
  halv: 0.5,
  twice: 2,
  thrice: 3,
};
const CHANGE =
  /(?<![\p{L}\p{N}-])(?:(?<stem>doubl|trebl|tripl|quadrupl|quintupl|halv)(?<ending>ed|ing|es(?=\s(?:in|to|the|its|his|her|their|over|within|when|as|every|each|our|from)\s))|(?<=\b(?:to|could|would|will|may|might|can|should|more than|nearly|almost|about|roughly)\s)(?<verb>doubl|trebl|tripl|quadrupl|halv)e(?=\s(?!or|figures?|digits?|standards?|act|take|agent|murder|room|check|click)|[.,;])|(?<as>twice|thrice|double|triple|treble)(?=\s(?:as\s|the\s|that\s|what\s|their\s|its\s|his\s|her\s|last\s|those\s)))(?![\p{L}\p{N}-])/giu;

/** Words that the pattern can match. */
const WAKING: ReadonlySet<string> = new Set([
  ...['doubl', 'trebl', 'tripl', 'quadrupl', 'quintupl', 'halv'].flatMap(stem => ['ed', 'ing', 'es', 'e'].map(end => stem + end)),
  'twice',
  'thrice',
]);

/**
 * Changes by a factor.
 *
 * - sales more than [doubled], prices [halved], [twice] as many, [double] the number
 *
 * Leaves alone: double rooms, doubles at tennis, triple murders.
 */
export function changesIn(paragraph: Pick<Paragraph, 'text'>): Change[] {
  if (!plainWords(paragraph).some(({ word }) => WAKING.has(word))) return [];
  return [...paragraph.text.matchAll(CHANGE)].map(({ 0: words, index, groups }) => {
    const word = (groups?.stem ?? groups?.verb ?? groups?.as ?? '').toLowerCase();
    const stem = FACTORS[word] === undefined ? word.replace(/e$/u, '') : word;
    return { start: index, end: index + words.length, factor: FACTORS[stem] ?? 2 };
  });
}
