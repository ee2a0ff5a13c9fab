/** Titles and roles against those that the sources give the same person. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, givenNamesAgree } from '../claims/name-parts.ts';
import type { Span } from '../text/paragraph.ts';
import { isFunctionWord, stem } from '../text/words.ts';
import { castOf } from './cast.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

export function judgeRoles(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim =>
    claim.kind === 'person' ? claim.roles.flatMap(role => judge(claim, role, sentence, corpus) ?? []) : [],
  );
}

function judge(claim: PersonClaim, role: Span, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const mentions = (castOf(corpus).bySurname.get(bareSurname(claim.surname)) ?? []).filter(mention =>
    givenNamesAgree(claim.given, mention.claim.given),
  );
  if (mentions.length === 0) return undefined;
  const text = sentence.paragraph.text.slice(role.start, role.end);
  const own = roleStems(text);
  // Where the role's words stand in any sentence with that name, the source may well give it in other words: silence.
  if (own.length === 0 || mentions.some(mention => own.every(word => mention.testimony.stems.has(word)))) return undefined;
  const given = mentions.flatMap(mention =>
    mention.claim.roles.map(span => ({ mention, words: mention.testimony.paragraph.text.slice(span.start, span.end) })),
  );
  const rival = given.find(({ words }) => isRival(own, roleStems(words)));
  if (!rival) return undefined;
  const { mention, words } = rival;
  return {
    claim,
    at: sentence.at,
    span: role,
    verdict: 'conflict',
    code: 'title-conflict',
    bearing: [mention],
    sourced: `${mention.claim.fullName}, ${words}`,
    drafted: text,
    corrections: [{ kind: 'title', title: words, span: role }],
    why: { matched: [claim.surname], compared: `“${text}” against “${words}”` },
  };
}

/** Two roles that one person does not have at once: neither is a part of the other. */
function isRival(draft: readonly string[], source: readonly string[]): boolean {
  if (source.length === 0) return false;
  const isPart = (a: readonly string[], b: readonly string[]): boolean => a.every(word => b.includes(word));
  return !isPart(draft, source) && !(isPart(source, draft) && draft.at(-1) === source.at(-1) && !draft.includes('deputi'));
}

function roleStems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter(word => !isFunctionWord(word)).map(stem);
}
