/** Who does or says it, by name: pronouns led back within their paragraph, "the auditor, Hugh Sandoval," to the name beside the role. */
import type { Claim, PersonClaim, StatementClaim } from '../claims/claim.ts';
import { genderOfName } from '../claims/people/given-names.ts';
import { folded, givenNamesAgree, sameSurname } from '../claims/people/name-parts.ts';
import { genderOfRole } from '../claims/people/titles.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';

/** A statement in its paragraph, with all that was read there. */
export interface Told {
  readonly statement: StatementClaim;
  readonly paragraph: Paragraph;
  /** Claims of the paragraph, at least those up to the statement, in order. */
  readonly claims: readonly Claim[];
}

/** Claims that are looked back over for whom a pronoun means. */
const MOST_CLAIMS = 60;
/** Between a role and the name in apposition: ", " or nothing. */
const BESIDE = /^,?\s$/u;

/** The doers' names as mentions; empty where they cannot be told. */
export function doersOf({ statement, paragraph, claims }: Told): readonly PersonClaim[] {
  const mention = statement.speaker?.mention;
  if (!mention) return [];
  const people = claims.filter((claim): claim is PersonClaim => claim.kind === 'person');
  const words = paragraph.text.slice(mention.start, mention.end).toLowerCase();
  if (words === 'he' || words === 'she') return one(lastDoer(statement, paragraph, claims, people.filter(fits(words))));
  if (words === 'they') return pairBefore(mention, statement, people);
  if (/^(?:it|we|you|i|who|which|that)$/u.test(words)) return [];
  const inside = people.filter(({ start, end }) => start >= mention.start && end <= mention.end);
  if (inside.length > 0) {
    const doers = headed(inside, mention, paragraph);
    const named = doers.length > 0 ? doers : inside.filter(person => isNamedBy(statement, person));
    if (named.length > 0) return named;
  }
  const beside = people.find(({ start, honorific }) => {
    const from = honorific?.start ?? start;
    return from >= mention.end && BESIDE.test(paragraph.text.slice(mention.end, from));
  });
  return one(beside);
}

/** Are they the same, as far as names tell? A slip in one surname is forgiven where the given names are the same. */
export function sameDoers(draft: readonly PersonClaim[], source: readonly PersonClaim[]): boolean {
  if (draft.length === 0 || draft.length !== source.length) return false;
  const [first] = draft;
  if (draft.length === 1 && first) return source.some(other => samePerson(first, other));
  return (
    draft.some(mention => source.some(other => samePerson(mention, other))) &&
    draft.every(mention => source.some(other => sameSurname(mention.surname, other.surname)))
  );
}

function samePerson(a: PersonClaim, b: PersonClaim): boolean {
  if (a.body === 'place' || b.body === 'place') return false;
  if (sameSurname(a.surname, b.surname)) return givenNamesAgree(fullest(a), fullest(b));
  const [first] = a.given;
  const [second] = b.given;
  return (
    first !== undefined &&
    second !== undefined &&
    folded(first) === folded(second) &&
    oneSlip(folded(a.surname), folded(b.surname))
  );
}

/** Given names of the fullest form in the text. */
function fullest({ given, surname, fullName }: PersonClaim): readonly string[] {
  if (given.length > 0 || !fullName.endsWith(surname)) return given;
  return fullName.slice(0, -surname.length).trim().split(/\s+/u).filter(Boolean);
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  return Math.max(a.length, b.length) - first - last <= 1;
}

/** "Ann Poe, who runs the club, said": a name at the head of the phrase, which the reader of speech has found. */
function isNamedBy({ speaker }: StatementClaim, { start, end }: Span): boolean {
  return speaker?.mention?.start === start && speaker.nameSpan?.start === start && speaker.nameSpan.end === end;
}

/** A man is no "she", as far as the given name or the title tells. */
function fits(pronoun: 'he' | 'she'): (person: PersonClaim) => boolean {
  const other = pronoun === 'he' ? 'female' : 'male';
  return person => {
    const [first] = fullest(person);
    const told = person.relations.map(({ word }) => genderOfRole(word)).find(Boolean);
    return (told ?? (first === undefined ? undefined : genderOfName(folded(first)))) !== other;
  };
}

/** "A spokeswoman for Gov. Poe" is not the governor, "the Poe report" is not Poe: nothing but roles before the names, nothing behind them. */
function headed(inside: readonly PersonClaim[], mention: Span, { text }: Paragraph): readonly PersonClaim[] {
  const last = inside.at(-1);
  if (last?.end !== mention.end) return [];
  if (isApposed(last, mention, text)) return [last];
  const others = inside.reduceRight(
    (words, { start, end }) => words.slice(0, start) + words.slice(end),
    text.slice(0, mention.end),
  );
  return LINKED.test(others.slice(mention.start)) ? [] : inside;
}
/** "Norvik’s harbor master, Dame [Lund]": behind a comma, the name is the phrase's head. */
function isApposed({ start, honorific, roles }: PersonClaim, mention: Span, text: string): boolean {
  const from = Math.min(
    start,
    honorific?.start ?? start,
    ...roles.filter(role => role.end <= start && role.start > mention.start).map(role => role.start),
  );
  return /,\s$/u.test(text.slice(Math.max(mention.start, from - 2), from));
}
const LINKED = /\b(?:for|of|to|from|in|at|by|with|on|against|near)\b|['’]s?(?![\p{L}])/iu;

/** Whom "he" means: the doer of the clause before, else the first person of the paragraph. */
function lastDoer(
  statement: StatementClaim,
  paragraph: Paragraph,
  claims: readonly Claim[],
  people: readonly PersonClaim[],
): PersonClaim | undefined {
  const before = claims.filter(({ start }) => start < statement.start).slice(-MOST_CLAIMS);
  const others = othersIn(before, statement, paragraph, claims);
  const earlier = before.findLast(
    (claim): claim is StatementClaim =>
      claim.kind === 'statement' &&
      !/^(?:he|she|they|it|who|which|that)$/iu.test(wordsOf(claim, paragraph)) &&
      doersOf({ statement: claim, paragraph, claims }).some(
        doer => doer.body === undefined && people.includes(doer) && !isOneOf(doer, others),
      ),
  );
  if (earlier) return doersOf({ statement: earlier, paragraph, claims })[0];
  return people.find(person => person.body === undefined && person.start < statement.start && !isOneOf(person, others));
}

/** "She said he was": whom the other pronoun of the sentence means. */
function othersIn(
  before: readonly Claim[],
  statement: StatementClaim,
  paragraph: Paragraph,
  claims: readonly Claim[],
): readonly PersonClaim[] {
  const own = wordsOf(statement, paragraph).toLowerCase();
  return before.flatMap(claim =>
    claim.kind === 'statement' &&
    claim.sentence === statement.sentence &&
    /^(?:he|she)$/iu.test(wordsOf(claim, paragraph)) &&
    wordsOf(claim, paragraph).toLowerCase() !== own
      ? doersOf({ statement: claim, paragraph, claims })
      : [],
  );
}

const isOneOf = (person: PersonClaim, others: readonly PersonClaim[]): boolean =>
  others.some(other => sameSurname(person.surname, other.surname) && givenNamesAgree(fullest(person), fullest(other)));

function wordsOf({ speaker }: StatementClaim, { text }: Paragraph): string {
  return speaker?.mention ? text.slice(speaker.mention.start, speaker.mention.end) : '';
}

/** "Poe and Roe said that they": the two names before it in the sentence. */
function pairBefore({ start }: Span, statement: StatementClaim, people: readonly PersonClaim[]): readonly PersonClaim[] {
  const before = people.filter(person => isPerson(person) && person.sentence === statement.sentence && person.start < start);
  return before.length === 2 ? before : [];
}

/** A name of two words that no list knows is a person's more often than not. */
const isPerson = ({ body, given }: PersonClaim): boolean => body === undefined || (body === 'unknown' && given.length > 0);
const one = (person: PersonClaim | undefined): readonly PersonClaim[] => (person ? [person] : []);
