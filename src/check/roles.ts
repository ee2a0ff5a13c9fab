/** Titles and roles against those that the sources give the same person. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, givenNamesAgree } from '../claims/name-parts.ts';
import { compareRoles, roleParts } from '../claims/role-words.ts';
import type { Span } from '../text/paragraph.ts';
import { isFunctionWord, stem } from '../text/words.ts';
import { castOf } from './cast.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

/** Judges the roles said of people in one sentence; silent where no source gives the person a role that speaks against it. */
export function judgeRoles(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim =>
    claim.kind === 'person' ? claim.roles.flatMap(role => judge(claim, role, sentence, corpus) ?? []) : [],
  );
}

function judge(claim: PersonClaim, role: Span, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const named = castOf(corpus).bySurname.get(bareSurname(claim.surname)) ?? [];
  const mentions = named.filter(mention => givenNamesAgree(claim.given, mention.claim.given));
  const text = sentence.paragraph.text.slice(role.start, role.end);
  // Where the role's words stand in any sentence with that name, the source may well give it in other words: silence.
  const own = roleStems(text);
  if (own.length === 0 || mentions.some(mention => own.every(word => mention.testimony.stems.has(word)))) return undefined;
  const given = mentions.flatMap(mention =>
    mention.claim.roles.map(span => {
      const words = mention.testimony.paragraph.text.slice(span.start, span.end);
      return { mention, words, comparison: compareRoles(words, text) };
    }),
  );
  const rival = given.find(({ comparison }) => comparison === 'different');
  if (!rival || given.some(({ comparison }) => comparison === 'same')) return undefined;
  const { mention, words } = rival;
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

/** The words of the role that differ: of two roles with other heads, what they have in common before and after is left out. */
function atFault(role: Span, draft: string, source: string): { draft: Span; right: string } {
  if (roleParts(draft).head === roleParts(source).head) return { draft: role, right: source };
  const [a, b] = [wordsOf(draft), wordsOf(source)];
  let first = 0;
  while (first < Math.min(a.length, b.length) - 1 && same(a[first], b[first])) first++;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first - 1 && same(a.at(-1 - last), b.at(-1 - last))) last++;
  const [from, to] = [a[first], a.at(-1 - last)];
  const [rightFrom, rightTo] = [b[first], b.at(-1 - last)];
  if (!from || !to || !rightFrom || !rightTo) return { draft: role, right: source };
  return {
    draft: { start: role.start + from.start, end: role.start + to.end },
    right: source.slice(rightFrom.start, rightTo.end),
  };
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

function roleStems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter(word => !isFunctionWord(word)).map(stem);
}
