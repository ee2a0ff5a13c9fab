/** What is counted: the noun phrase that a figure belongs to. No grammar book, a walk over the words after it with short lists. */
import { firstFrom } from '../../text/first-from.ts';
import { singular } from '../../text/nouns.ts';
import type { Paragraph, Token } from '../../text/paragraph.ts';
import type { Counted } from '../claim.ts';
import { BARE_PLURALS, CARRIERS, isPluralNoun, PARTICIPLES, REST, STATES, STOPS, VERBS } from './count-words.ts';

/** No noun phrase of news copy has more words before its head. */
const MOST_WORDS = 6;
const DETERMINER = /^(?:the|these|those|its|their|his|her|our|my|your|all|this|that)$/;
/** "Two seriously": no noun. Nouns in -ly (family, ally) are not among these. */
const ADVERB =
  /(?:ously|antly|ently|ically|fully|edly|ingly|tally|ately|itely|ively|erely|^(?:lately|shortly|mostly|mainly|partly|recently|nearly|badly|slowly|quickly|safely|exactly|directly))$/;
const BREAK = /[,;:()—–“”"]/u;

/**
 * What is counted by the figure that ends at `end`, in the paragraph's offsets; undefined where the words after it do not say.
 *
 * - 24 [Israeli hostages], 24 of the [hostages] → hostage (israeli)
 * - a 100-[member] Senate → member
 * - 24 of [them] → them, carried (carried.ts finds whom)
 */
export function countedAfter(paragraph: Paragraph, end: number, amount: number): Counted | undefined {
  const { tokens, text } = paragraph;
  let at = firstFrom(tokens, end);
  if (/^[-‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.start === end)
    return tokens[at + 1]?.start === end + 1 ? compound(tokens[at + 1]) : undefined;
  if (tokens[at]?.word === 'of') return countedOf(paragraph, at + 1, amount);
  const phrase: Token[] = [];
  for (; at < tokens.length && phrase.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    const last = phrase.at(-1);
    if (token && last && isHyphen(tokens, at)) continue;
    if (token?.kind !== 'word' || STOPS.has(token.word)) break;
    if (BREAK.test(text.slice(last?.end ?? end, token.start)) || ADVERB.test(token.word)) break;
    phrase.push(token);
    if (isHead(token) && !continues(tokens[at + 1])) break;
    if (amount === 1 && phrase.length >= 3) break;
  }
  return phraseOf(phrase, amount);
}

/** The hyphen of "anti-war", which divides no phrase. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return /^[-‑]$/u.test(token?.text ?? '') && tokens[at - 1]?.end === token?.start && tokens[at + 1]?.start === token?.end;
}

/** "24-member": the noun that is joined to the figure. */
function compound(token: Token | undefined): Counted | undefined {
  if (token?.kind !== 'word') return undefined;
  const word = token.word.split(/[-‑]/u)[0] ?? token.word;
  if (/^(?:plus|odd|strong|ish|fold)$/u.test(word)) return undefined;
  return { start: token.start, end: token.start + word.length, head: singular(word), modifiers: [] };
}

/** "24 of the hostages", "34 of the 100 Senate seats", "24 of them". */
function countedOf(paragraph: Paragraph, from: number, amount: number): Counted | undefined {
  const { tokens } = paragraph;
  let at = from;
  while (at < from + 3 && (DETERMINER.test(tokens[at]?.word ?? '') || tokens[at]?.kind === 'number')) at += 1;
  const before = tokens[at - 1];
  const first = tokens[at]?.kind === 'word' ? tokens[at] : undefined;
  if (first && CARRIERS.has(first.word))
    return { start: first.start, end: first.end, head: first.word, modifiers: [], carried: true };
  return before && first ? countedAfter(paragraph, before.end, Math.max(amount, 2)) : undefined;
}

function phraseOf(phrase: readonly Token[], amount: number): Counted | undefined {
  const first = phrase[0];
  const noun = phrase.find(({ word }) => !REST.has(word));
  const isState =
    noun !== undefined &&
    (STATES.has(noun.word) || PARTICIPLES.has(noun.word)) &&
    phrase.some(token => token !== noun && isHead(token));
  if (!first || !noun || (isPredicate(noun.word, amount) && !isState)) return undefined;
  let last = phrase.findLastIndex(isHead);
  if (last < 0) {
    const verb = phrase.findIndex((token, index) => index > 0 && /(?:ed|ing)$/.test(token.word));
    last = (verb > 0 ? verb : Math.min(phrase.length, 2)) - 1;
  }
  const head = phrase[last];
  if (!head) return undefined;
  const modifiers = phrase
    .slice(0, last)
    .map(({ word }) => word)
    .filter(word => !REST.has(word))
    .reverse();
  return { start: first.start, end: head.end, head: singular(head.word), modifiers };
}

/** "24 alive", "35 died", "59 wanted it": not a noun. */
function isPredicate(word: string, amount: number): boolean {
  return STATES.has(word) || (amount !== 1 && (VERBS.has(word) || (word.endsWith('ed') && word.length > 4)));
}

/** A plural noun may be followed by another that is the head: "women police", "sales staff". */
function continues(next: Token | undefined): boolean {
  return next?.kind === 'word' && BARE_PLURALS.has(next.word) && next.word !== 'dead';
}

function isHead({ word, text }: Token): boolean {
  return !/['’]s$/u.test(text) && isPluralNoun(word) && !REST.has(word);
}
