/** Verbs that say what they say only with a word further on: "ruled the plan out", "rejected calls to resign", "left rates at 2 percent". */
import { isFiniteLooking, verbForm } from '../claims/deeds/verb-forms.ts';
import type { Paragraph, Token } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { type Phrase, phraseAt, rootOf } from './opposites.ts';

/** "Ruled [Roe] out", "turned [the offer] down": the verb and its particle, with their object between. The object stays what it is. */
export function splitPhraseAt(tokens: readonly Token[], index: number, last: number): Phrase | undefined {
  const verb = tokens[index];
  if (!verb || !SPLIT.has(rootOf(verb.word)) || verbForm(verb.word) === undefined) return undefined;
  for (let at = index + 1; at < last && at - index <= MOST_BETWEEN + 1; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (at > index + 1 && PARTICLES.has(token.word)) {
      const found = phraseAt(rootOf(verb.word), [verb, token], 0, 2);
      return found?.length === 2 ? { key: found.key, length: 1 } : undefined;
    }
    if (/^(?:to|of|in|for|by|at|from|that|with|as)$/u.test(token.word) || isFiniteLooking(token.word)) return undefined;
  }
  return undefined;
}
/** Words between verb and particle. */
const MOST_BETWEEN = 3;
const PARTICLES = new Set('out down off up back over'.split(' '));
/** Verbs of opposite-rows.ts that take their particle behind the object. */
const SPLIT = new Set('rule turn vote throw call put knock pull break shut hand back give take bring cut'.split(' ').map(stem));

/** "Refused the government's request [to split]", "rejected calls [to resign]": what was asked for is not done. The index of the word before "to". */
export function turnedDown(tokens: readonly Token[], index: number, last: number): number | undefined {
  if (!TURNING_DOWN.has(stem(tokens[index]?.word ?? ''))) return undefined;
  for (let at = index + 1; at < last && at - index < MOST_ASKED; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (!ASKED.has(stem(token.word))) continue;
    return tokens[at + 1]?.word === 'to' && verbForm(tokens[at + 2]?.word ?? '') !== undefined ? at : undefined;
  }
  return undefined;
}
const MOST_ASKED = 6;
const TURNING_DOWN = new Set('refuse reject deny dismiss rebuff spurn decline'.split(' ').map(stem));
const ASKED = new Set('request call bid plea motion demand application proposal attempt appeal'.split(' ').map(stem));

/** "Left rates at 2 percent", "leaves the limit unchanged": to leave so is to keep. "Left the party at 9 p.m." is not. */
export function keptAt({ text, tokens }: Paragraph, index: number, last: number): Phrase | undefined {
  if (!LEAVING.has(tokens[index]?.word ?? '')) return undefined;
  for (let at = index + 1; at < last && at - index <= KEPT_WITHIN; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark') return undefined;
    const isLevel = token?.word === 'at' && LEVEL.test(text.slice(token.end, token.end + LEVEL_WITHIN));
    const isPlace = token?.word === 'place' && tokens[at - 1]?.word === 'in';
    if (token && (KEPT.has(token.word) || isLevel || isPlace)) return { key: KEEP, length: 1 };
  }
  return undefined;
}
const LEAVING = new Set(['leave', 'leaves', 'leaving', 'left']);
const KEPT = new Set(['unchanged', 'alone', 'intact', 'untouched', 'standing']);
/** ", leaving three people hurt", "leaves them one point ahead": what came of it, and nobody left. */
export function isOutcome({ tokens }: Paragraph, index: number): boolean {
  if (!LEAVING.has(tokens[index]?.word ?? '')) return false;
  if (tokens[index]?.word === 'leaving' && tokens[index - 1]?.text === ',') return true;
  return /^(?:him|them|us|me|you|it)$/u.test(tokens[index + 1]?.word ?? '') && tokens[index + 2]?.kind === 'word';
}
/** Words between "left" and how it was left. */
const KEPT_WITHIN = 6;
/** A rate or a sum, no time of day. */
const LEVEL = /^\s(?:\p{Sc}\s?\d|\d[\d.,]*(?:\s?%|\s(?:per ?cent|percent|points?|basis|million|billion)\b)|zero\b)/iu;
const LEVEL_WITHIN = 24;
const KEEP = stem('keep');
