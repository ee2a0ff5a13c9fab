/** Noun phrases that name a role or a relation: "the secretary of state", "Edan’s father", "chief executive and chairman of Norsk Fisk". */
import { opensLower, opensUpper } from '../../text/letters.ts';
import type { Sentence, Token } from '../../text/paragraph.ts';
import { isFiniteLooking, verbForm } from '../deeds/verb-forms.ts';
import { isNext } from './capital-runs.ts';
import type { JoinedText } from './joined-words.ts';
import { CALENDAR, FUNCTION_WORDS } from './name-words.ts';
import { isRoleHead, RANKS, RELATIONS, WEAK_HEADS } from './titles.ts';

/** A noun phrase that names a role or relation: tokens `from` to `to`, its head, and whose it is. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly owner?: string;
}

export const MOST_WORDS = 12;
export const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose', 'one']);
export const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'from', 'on']);
const INNER = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'new']);
/** Adjectives that are no part of an office. */
export const PASSING = new Set(
  'new current then old young popular veteran longtime long-time controversial embattled late fellow famous celebrated respected revered leading outspoken newly-elected beleaguered'.split(
    ' ',
  ),
);

/** The phrases that stand in a row from a token on: "chairman and chief executive of X", "a Republican, the majority leader". */
export function phrasesFrom(paragraph: JoinedText, sentence: Sentence, at: number): RolePhrase[] {
  const first = phraseAt(paragraph, at, sentence.last);
  if (!first) return [];
  const phrases = [first];
  for (let next = joint(paragraph, first.to); next > 0 && phrases.length < 4; ) {
    const phrase = phraseAt(paragraph, next, sentence.last);
    if (!phrase) break;
    phrases.push(phrase);
    next = joint(paragraph, phrase.to);
  }
  return phrases;
}

/** The token after ",", "and", ", and"; 0 where neither stands. */
function joint({ tokens }: JoinedText, at: number): number {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[next]?.word === 'and') return next + 1;
  return next > at ? next : 0;
}

/** A role phrase that begins at a token: determiner, possessor, modifiers, head, and "of …" behind it. */
export function phraseAt(paragraph: JoinedText, start: number, limit: number): RolePhrase | undefined {
  const { tokens } = paragraph;
  let from = start;
  let head = -1;
  let owner: string | undefined;
  if (DETERMINERS.has(tokens[from]?.word ?? '')) {
    if (OWNERS.has(tokens[from]?.word ?? '')) owner = tokens[from]?.word;
    from++;
    if (tokens[start]?.word === 'one' && tokens[from]?.word === 'of')
      from += DETERMINERS.has(tokens[from + 1]?.word ?? '') ? 2 : 1;
  }
  let possessor = from;
  let at = from;
  for (; at < limit && at - start < MOST_WORDS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at > start && gap(paragraph, at))) break;
    const word = token.text.toLowerCase();
    if (FUNCTION_WORDS.has(word) && (!RANKS.has(word) || (word === 'under' && !/^secretar/u.test(tokens[at + 1]?.word ?? ''))))
      break;
    if (isPossessive(token)) {
      owner = paragraph.text.slice(tokens[possessor]?.start, token.end).replace(/[’']s?$/u, '');
      from = at + 1;
      possessor = at + 1;
      head = -1;
      continue;
    }
    if (opensLower(token.text) && isFiniteLooking(word) && !RANKS.has(word) && !isHead(token)) break;
    if (head >= 0 && /^\p{Ll}{3,}ing$/u.test(token.text) && verbForm(word)) break;
    if (isHead(token)) head = at;
  }
  if (head < 0 || head !== at - 1) return undefined;
  if (
    from === head &&
    owner === undefined &&
    WEAK_HEADS.has(tokens[head]?.word ?? '') &&
    !LINKS.has(tokens[head + 1]?.word ?? '')
  )
    return undefined;
  const to = linked(paragraph, head + 1, limit);
  return { from: withoutPassing(paragraph, from, head), to, head, ...(owner !== undefined && { owner }) };
}

/** End of "of the European Commission", "for hostage affairs", "at Tollan Foods" behind a head. */
function linked(paragraph: JoinedText, start: number, limit: number): number {
  const { tokens } = paragraph;
  let end = start;
  for (let at = start; at < limit && at - start < MOST_WORDS; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.text !== '&')) break;
    const word = token.text.toLowerCase();
    if (LINKS.has(word) || INNER.has(word) || token.text === '&') {
      if (at === start && !LINKS.has(word)) break;
      continue;
    }
    const inName = word === 'and' && opensUpper(tokens[at - 1]?.text ?? '') && opensUpper(tokens[at + 1]?.text ?? '');
    if (inName) continue;
    if (FUNCTION_WORDS.has(word) || CALENDAR.has(word) || /^(?:last|next|earlier|today)$/u.test(word) || at === start) break;
    if (opensLower(token.text) && isFiniteLooking(word)) break;
    end = at + 1;
  }
  return end;
}

/** Leaves off what is no part of the office: "new", "52-year-old". */
export function withoutPassing({ tokens }: JoinedText, from: number, head: number): number {
  let start = from;
  while (start < head && (PASSING.has(tokens[start]?.word ?? '') || /^\d/u.test(tokens[start]?.text ?? ''))) start++;
  return start;
}

/** Whether a token can head a role or relation. */
export const isHead = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isPossessive(token) && (isRoleHead(token.word) || RELATIONS.has(token.word));
export const isPossessive = (token: Token | undefined): boolean => /[’'](?:s)?$/u.test(token?.text ?? '');
export const gap = (paragraph: JoinedText, at: number): boolean =>
  !isNext(paragraph, paragraph.tokens[at - 1] as Token, paragraph.tokens[at] as Token);
export const words = ({ text, tokens }: JoinedText, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
