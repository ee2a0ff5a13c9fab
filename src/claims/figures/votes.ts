/** Votes: what the figures of a division count, and on which side. */

import { firstFrom } from '../../text/first-from.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Counted, QuantityClaim } from '../claim.ts';
import { sticky } from './numeral.ts';

const SIDE =
  /\s(?:votes?\s)?(?:(?<favor>(?:voted\s)?in favou?r|for(?=\s*(?:[,;.]|and\s(?:\p{L}+|\d+)\s(?:votes\s)?against)))|(?<against>(?:voted\s)?against|opposed(?=\s*[,;.]))|(?<abstaining>abstaining|abstained))(?![\p{L}-])/iuy;
/** A figure is a vote only where the sentence is of votes. */
const VOTING =
  /\b(?:vot(?:e|ed|es|ing)|abstain\w*|abstentions?|ballots?|motions?|bill|resolution|amendment|parliament|senate|lawmakers|mps|meps|delegates)\b/iu;
const VOTE_BEFORE = /\b(?<vote>voted?|votes|voting)\s(?:(?:was|is|of|by|narrowly|overwhelmingly|again|about)\s){0,2}$/iu;
const NEAR = 90;

/**
 * What a figure of a vote counts; undefined where it is none.
 *
 * - 449 in favour, 149 against → vote (favor), vote (against)
 * - voted [52-48], a vote of [52 to 48] → vote
 *
 * Leaves alone: "40 in favour of the plan" where nothing is said of a vote; "449 abstentions", which have their noun.
 */
export function votesAt({ text, tokens }: Paragraph, { type, start, end }: QuantityClaim): Counted | undefined {
  if (type === 'ratio') return votedAt(text, start);
  const found = type === 'count' ? sticky(SIDE, text, end) : null;
  const side = Object.entries(found?.groups ?? {}).find(([, words]) => words !== undefined);
  if (!found || !side || !VOTING.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return undefined;
  const first = tokens[firstFrom(tokens, end)];
  return { start: first?.start ?? end, end: end + found[0].length, head: 'vote', modifiers: [side[0]] };
}

function votedAt(text: string, start: number): Counted | undefined {
  const from = Math.max(0, start - NEAR);
  const found = VOTE_BEFORE.exec(text.slice(from, start));
  if (!found?.groups?.vote) return undefined;
  const at = from + found.index;
  return { start: at, end: at + found.groups.vote.length, head: 'vote', modifiers: [] };
}
