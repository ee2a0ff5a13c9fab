/** Kinship against what the sources say of the same two people: the father called an uncle. */
import type { PersonClaim } from '../claims/claim.ts';
import { folded } from '../claims/people/name-parts.ts';
import { mentionsOf } from './cast.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

type Relation = PersonClaim['relations'][number];

/** Kin that one person cannot be to another at once; what goes with anything (friend, colleague, relative) is not among them. */
const KIN = new Set(
  'father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother'.split(
    ' ',
  ),
);

/** Judges the kinship said of people in one sentence; silent where no source gives these two another one. */
export function judgeRelations(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim =>
    claim.kind === 'person' ? claim.relations.flatMap(relation => judge(claim, relation, sentence, corpus) ?? []) : [],
  );
}

function judge(claim: PersonClaim, relation: Relation, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  if (!KIN.has(relation.word) || claim.given.length === 0) return undefined;
  const given = mentionsOf(claim, corpus)
    .filter(mention => mention.claim.given.length > 0)
    .flatMap(mention => mention.claim.relations.map(there => ({ mention, there })))
    .filter(({ there }) => isOnePerson(relation.to, there.to));
  const rival = given.find(({ there }) => KIN.has(there.word));
  if (!rival || given.some(({ there }) => there.word === relation.word)) return undefined;
  const at = sentence.paragraph.text.slice(relation.start, relation.end).toLowerCase().indexOf(relation.word);
  if (at < 0) return undefined;
  const span = { start: relation.start + at, end: relation.start + at + relation.word.length };
  const { mention, there } = rival;
  return {
    claim,
    at: sentence.at,
    span,
    verdict: 'conflict',
    code: 'title-conflict',
    bearing: [mention],
    sourced: `${mention.claim.fullName}, ${there.word} of ${there.to}`,
    drafted: relation.word,
    corrections: [{ kind: 'title', title: there.word, span }],
    why: { matched: [claim.surname], compared: `“${relation.word}” against “${there.word}”` },
  };
}

/** "Edan" and "Edan Alexander": they share a given name, or the one is a part of the other. */
function isOnePerson(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name =>
    folded(name.replace(/[’']s$/u, ''))
      .split(/\s+/u)
      .filter(Boolean),
  );
  if (!one?.length || !other?.length) return false;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every(word => many.includes(word));
}
