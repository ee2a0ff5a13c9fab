/** What is counted where the words after the figure do not say: it stood before, as a subject or with an earlier figure. */

import { firstFrom } from '../../text/first-from.ts';
import { singular } from '../../text/nouns.ts';
import type { Paragraph, Token } from '../../text/paragraph.ts';
import type { Counted, QuantityClaim } from '../claim.ts';
import { shaped } from '../shaped.ts';
import { phrasesOf, startOfWordBefore, wordBefore } from '../wake-words.ts';
import { CARRIERS, PARTICIPLES, REST, STATES, STOPS } from './count-words.ts';
import { votesAt } from './votes.ts';

/** How far back a subject is looked for. */
const NEAR = 90;
const VERB =
  '(?:is|was|are|were|been|has|had|have|rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|climbed|climbs?|dropped|drops?|jumped|slipped|increased|decreased|declined|reached|reaches|hit|hits|stood|stands?|stayed|remained|remains?|totalled|totaled|totals?|numbered|exceeded|exceeds?|passed|topped|slowed|eased|widened|narrowed|edged|soared|surged|plunged|slumped|tumbled)';
const HELPER = '(?:has|have|had|is|was|are|were|will|would|could|may|might|now|also|already|then|since|again)';
const FILLER =
  '(?:at|to|by|from|up|down|now|already|currently|also|then|be|been|put|expected|estimated|believed|thought|said|would|will|could|may|more|than|least|about|nearly|almost|around|some|over|under|only|just|slightly|sharply|further|again|as|many|much|high)';
const NUMBER_OF = new RegExp(
  `\\bnumber of (?<noun>\\p{L}[\\p{L}’'-]*(?:\\s\\p{L}[\\p{L}’'-]*){0,4}?)(?:\\s${HELPER}){0,3}\\s${VERB}(?:\\s${FILLER}){0,4}\\s?$`,
  'iu',
);
const TOLL = /(?<noun>\b(?:(?:death|casualty|accident)\s)?toll)\b[^.;:]{0,50}$/iu;
const SUBJECT = new RegExp(
  `(?<noun>(?:\\p{L}[\\p{L}’'-]*\\s){0,2}?\\p{L}[\\p{L}’'-]*)(?:\\s${HELPER}){0,3}\\s${VERB}(?:\\s${FILLER}){0,4}\\s?$`,
  'iu',
);

const VERBS: ReadonlySet<string> = new Set(phrasesOf(VERB));
const FILLERS: ReadonlySet<string> = new Set(phrasesOf(FILLER));
const MOST_FILLERS = 4;

/** Is a subject's verb right before the figure, but for fillers ("rose to more than")? Only it wakes the patterns for subjects. */
function endsInVerb(lead: string): boolean {
  let end = lead.length;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    const word = wordBefore(lead, end);
    if (VERBS.has(word)) return true;
    if (!FILLERS.has(word)) return false;
    end = startOfWordBefore(lead, end);
  }
  return false;
}

/** The claims of a paragraph with what they count filled in where an earlier phrase says it. */
export function carryCounted(paragraph: Paragraph, claims: readonly QuantityClaim[]): QuantityClaim[] {
  let last: QuantityClaim | undefined;
  return claims.map(claim => {
    const { counted: own } = claim;
    const votes = votesAt(paragraph, claim);
    const counted = votes ?? (own && !own.carried ? own : (carriedFrom(paragraph, claim, last) ?? subjectOf(paragraph, claim)));
    if (claim.type === 'count' && counted && !counted.carried) last = shaped({ ...claim, counted });
    return counted === own ? claim : shaped({ ...claim, counted });
  });
}

/** "24 are alive and 35 dead", "two of them", "35 more": the head is the earlier figure's. */
function carriedFrom({ tokens }: Paragraph, claim: QuantityClaim, last: QuantityClaim | undefined): Counted | undefined {
  if (claim.type !== 'count' && claim.type !== 'ratio') return undefined;
  if (!last?.counted || claim.sentence - last.sentence > 1) return stateOf(tokens[firstFrom(tokens, claim.end)]);
  const { head } = last.counted;
  const own = claim.counted;
  if (own) return { ...own, head, carried: true };
  const at = firstFrom(tokens, claim.end);
  const next = [tokens[at], tokens[at + 1]].filter(token => token?.kind === 'word');
  const state = next.find((token, index) => token && (STATES.has(token.word) || (index === 0 && isParticiple(token, next[1]))));
  const rest =
    next[0] &&
    (REST.has(next[0].word) ||
      CARRIERS.has(next[0].word) ||
      /^(?:were|are|have|had|remain|remained|died|survived)$/.test(next[0].word))
      ? next[0]
      : undefined;
  const word = state ?? rest;
  if (!word) return undefined;
  return { start: word.start, end: word.end, head, modifiers: state ? [state.word] : [], carried: true };
}

/** "12 released last week", not "12 released a statement". */
const isParticiple = ({ word }: Token, next: Token | undefined): boolean =>
  PARTICIPLES.has(word) && !/^(?:a|an|the|his|her|its|their|them|him|it)$/.test(next?.word ?? '');

/** "35 dead" with nothing before it: the state is all that is said. */
function stateOf(token: Token | undefined): Counted | undefined {
  return token && STATES.has(token.word) ? { start: token.start, end: token.end, head: token.word, modifiers: [] } : undefined;
}

/** "The number of dead is 35", "the death toll rose to 35", "turnout fell to 36 percent". */
function subjectOf({ text, sentences }: Paragraph, { start, hedge, sentence, type }: QuantityClaim): Counted | undefined {
  if (type === 'age' || type === 'ordinal' || type === 'change') return undefined;
  const until = Math.min(start, hedge?.start ?? start);
  const from = Math.max(sentences[sentence]?.start ?? 0, until - NEAR);
  const lead = text.slice(from, until);
  const verb = endsInVerb(lead);
  const found =
    (verb ? NUMBER_OF.exec(lead) : null) ??
    (/toll/iu.test(lead) ? TOLL.exec(lead) : null) ??
    (verb && type !== 'count' ? SUBJECT.exec(lead) : null);
  const noun = found?.groups?.noun;
  if (!found || !noun) return undefined;
  const words = noun.toLowerCase().split(/\s+/u);
  const head = words.pop();
  if (!head || STOPS.has(head) || /^(?:he|who|that)$/u.test(head)) return undefined;
  const at = from + found.index + found[0].indexOf(noun);
  return {
    start: at,
    end: at + noun.length,
    head: singular(head),
    modifiers: words.filter(word => !STOPS.has(word)).reverse(),
  };
}
