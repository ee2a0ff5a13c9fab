/** What stands beside a name: office before it, apposition after or before it, relation, age. */
import type { Sentence, Span } from '../../text/paragraph.ts';
import type { PersonClaim } from '../claim.ts';
import { ageAfter, ageBefore } from './age-beside.ts';
import type { JoinedText } from './joined-words.ts';
import type { NamePlace } from './name-place.ts';
import { type RolePhrase, words } from './role-phrases.ts';
import { rolesAfter } from './roles-after.ts';
import { apposedBefore, peopleBefore, roleBefore } from './roles-before.ts';
import { RELATIONS } from './titles.ts';

type Relation = PersonClaim['relations'][number];

/** Spans are into the joined text. */
export interface Around {
  readonly roles: readonly Span[];
  readonly relations: readonly Relation[];
  readonly age?: Span;
}

/** What stands beside the name; a role told twice is given once. Of a possessive name only what stands before it: behind it stands what is owned. */
export function rolesAround(paragraph: JoinedText, sentence: Sentence, place: NamePlace): Around {
  const phrases = [
    roleBefore(paragraph, sentence, place) ?? peopleBefore(paragraph, sentence, place),
    ...(place.possessive ? [] : [apposedBefore(paragraph, sentence, place), ...rolesAfter(paragraph, sentence, place)]),
  ].filter(phrase => phrase !== undefined);
  const spans = phrases.filter(phrase => relationOf(paragraph, phrase) === undefined).map(phrase => spanOf(paragraph, phrase));
  const relations = phrases.flatMap(phrase => relationOf(paragraph, phrase) ?? []);
  const behind = place.possessive ? undefined : ageAfter(paragraph, sentence, place);
  const age = behind ?? ageBefore(paragraph, sentence, place.first);
  return {
    roles: spans.filter((span, at) => spans.findIndex(other => other.start === span.start) === at),
    relations,
    ...(age && { age }),
  };
}

/** A word of kinship or office with whose it is: "father of Edan", "his wife". */
function relationOf(paragraph: JoinedText, phrase: RolePhrase): Relation | undefined {
  const token = paragraph.tokens[phrase.head];
  if (!token || !RELATIONS.has(token.word)) return undefined;
  const of = paragraph.tokens[phrase.head + 1]?.word === 'of' ? words(paragraph, phrase.head + 2, phrase.to) : undefined;
  const to = of ?? phrase.owner;
  return to ? { start: token.start, end: token.end, word: token.word, to } : undefined;
}

const spanOf = ({ tokens }: JoinedText, phrase: RolePhrase): Span => ({
  start: tokens[phrase.from]?.start ?? 0,
  end: tokens[phrase.to - 1]?.end ?? 0,
});
