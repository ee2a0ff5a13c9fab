/** Titles and roles against those that the sources give the same person. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, folded } from '../claims/people/name-parts.ts';
import { PEOPLES } from '../claims/people/name-words.ts';
import { compareRoles, roleParts } from '../claims/people/role-words.ts';
import type { Span } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';
import { mentionsOf } from './cast.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

/** Judges the roles said of people in one sentence; silent where no source gives the person a role that speaks against it. */
export function judgeRoles(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim =>
    claim.kind === 'person' ? claim.roles.flatMap(role => judge(claim, role, sentence, corpus) ?? []) : [],
  );
}

function judge(claim: PersonClaim, role: Span, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const mentions = mentionsOf(claim, corpus);
  const text = sentence.paragraph.text.slice(role.start, role.end);
  // Where the role's words stand in any sentence with that name, the source may well give it in other words: silence.
  const own = roleWords(text);
  if (own.length === 0 || mentions.some(mention => stands(own, mention))) return undefined;
  const given = mentions.flatMap(mention =>
    mention.claim.roles.map(span => {
      const words = mention.testimony.paragraph.text.slice(span.start, span.end);
      const shared = roleWords(words).filter(word => own.includes(word)).length;
      return { mention, words, shared, comparison: compareRoles(words, text) };
    }),
  );
  const [rival] = given.filter(({ comparison }) => comparison === 'different').sort((a, b) => b.shared - a.shared);
  if (!rival) return undefined;
  const { mention, words } = rival;
  if (given.some(other => other.comparison === 'same' && !isVague(other.words, words))) return undefined;
  const span = atFault(role, text, words);
  return {
    claim,
    at: sentence.at,
    span: span.draft,
    verdict: 'conflict',
    code: 'title-conflict',
    bearing: [mention],
    sourced: `${mention.claim.fullName}, ${words}`,
    drafted: text,
    corrections: [{ kind: 'title', title: span.right, span: span.draft }],
    why: { matched: [claim.surname], compared: `“${text}” against “${words}”` },
  };
}

/** "Secretary Lund", "the Italian": a word that says less than either role and goes with the one the source gives bears out no other. */
function isVague(words: string, rival: string): boolean {
  const { head, domain, ranks } = roleParts(words);
  if (domain.length > 0 || ranks.length > 0) return false;
  const comparison = compareRoles(words, rival);
  return PEOPLES.has(head) ? comparison !== 'different' : PORTFOLIOS.has(head) && comparison === 'same';
}
/** Offices that are known by what they are for. */
const PORTFOLIOS = new Set(['secretary', 'commissioner']);

/** Do the role's words stand in the sentence that names the person, other than as somebody else's role? */
function stands(own: readonly string[], { claim, testimony }: SourceClaim<PersonClaim>): boolean {
  const { paragraph, sentence, claims } = testimony;
  const others = claims.flatMap(other =>
    other.claim.kind === 'person' && bareSurname(other.claim.surname) !== bareSurname(claim.surname) ? other.claim.roles : [],
  );
  const words = new Set(
    paragraph.tokens
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .filter(({ start, end }) => !others.some(role => role.start <= start && end <= role.end))
      .map(({ word }) => singular(folded(word))),
  );
  return own.every(word => words.has(word));
}

/**
 * The words of the role that differ: what two roles have in common before and after is left out. Of a role with another rank the rank and the
 * office ("deputy leader"), and of one that says where, the office alone where the source's does not ("treasurer" of "treasurer of the club").
 */
function atFault(role: Span, draft: string, source: string): { draft: Span; right: string } {
  const [a, b] = [wordsOf(draft), wordsOf(source)];
  const [ours, theirs] = [roleParts(draft), roleParts(source)];
  const [tailA, tailB] = [tailOf(a, ours.head), tailOf(b, theirs.head)];
  let first = 0;
  while (first < Math.min(tailA, tailB) - 1 && same(a[first], b[first])) first++;
  let last = 0;
  while (last < Math.min(a.length - tailA, b.length - tailB) && same(a.at(-1 - last), b.at(-1 - last))) last++;
  // "officer of Norvik", "consultant for Norvik": the small word belongs to what is the same.
  if (last > 0 && last === Math.min(a.length - tailA, b.length - tailB) - 1) last++;
  const isOfAnother = ours.of !== undefined && theirs.of !== undefined && ours.of !== theirs.of;
  const cut = tailB === b.length && !isOfAnother ? a.length - tailA : last;
  const [from, to] = [a[first], a.at(-1 - cut)];
  const [rightFrom, rightTo] = [b[first], b.at(-1 - last)];
  if (!from || !to || !rightFrom || !rightTo || to.end <= from.start) return { draft: role, right: source };
  return {
    draft: { start: role.start + from.start, end: role.start + to.end },
    right: source.slice(rightFrom.start, rightTo.end),
  };
}

/** Words before "of", "for", "at" …; an office that is known by what follows ("secretary of state") goes on to the end. */
function tailOf(words: readonly Word[], head: string): number {
  if (/^(?:secretary|undersecretary|chancellor)$/u.test(head)) return words.length;
  const at = words.findIndex(({ text }, index) => index > 0 && /^(?:of|for|at|in|to|with|from|on)$/u.test(text));
  return at < 0 ? words.length : at;
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

function same(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && a.text.toLowerCase() === b.text.toLowerCase();
}

/** The telling words of a role, folded, in the singular. */
function roleWords(words: string): string[] {
  return (folded(words).match(/[\p{L}\p{M}]+/gu) ?? []).filter(word => !isFunctionWord(word)).map(singular);
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}
