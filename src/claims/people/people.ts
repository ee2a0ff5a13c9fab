/**
 * People through a whole text: later mentions joined to first ones ("Karoline Leavitt" … "Ms. Leavitt" … "Leavitt"), two people with one
 * surname kept apart, and what the text says of each: roles, relations, gender.
 */
import type { Span } from '../../text/paragraph.ts';
import type { Claim, PersonClaim } from '../claim.ts';
import type { ParagraphReading, Reading } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { isCommonWord } from './common-words.ts';
import { genderOfRole } from './titles.ts';
import { type Entry, entriesOf, type Mention } from './who-is-who.ts';

/** A person, body or place of a text, in the order of first mention. */
export interface NamedPerson {
  /** Fullest form in the text, without title. */
  readonly name: string;
  readonly given: readonly string[];
  readonly surname: string;
  readonly gender?: 'male' | 'female';
  /** Roles in the words of the text, in order, each once. */
  readonly roles: readonly string[];
  readonly relations: readonly { readonly word: string; readonly to: string }[];
  readonly body?: PersonClaim['body'];
  readonly mentions: readonly Mention[];
}

/** The people of a reading. Every person claim of it is a mention of exactly one. */
export function peopleOf(reading: Pick<Reading, 'paragraphs'>): NamedPerson[] {
  return entriesOf(reading).map(entry => {
    const said = entry.mentions.flatMap(({ paragraph, claim }) => {
      const text = reading.paragraphs[paragraph]?.paragraph.text ?? '';
      return claim.roles.map(role => text.slice(role.start, role.end));
    });
    const gender = entry.gender ?? genderSaid(entry, said);
    return {
      name: entry.name,
      given: entry.given,
      surname: entry.surname,
      roles: [...new Set(said)],
      relations: entry.mentions.flatMap(({ claim }) => claim.relations.map(({ word, to }) => ({ word, to }))),
      mentions: entry.mentions,
      ...(gender && { gender }),
      ...(entry.body && { body: entry.body }),
    };
  });
}

/** Fills in `fullName`, and makes an unknown name a person's (or a body's) where the rest of the text shows it. Drops ordinary words that only begin a sentence. */
export function joinPeople(reading: Reading): Reading {
  const joined = new Map<PersonClaim, PersonClaim | undefined>();
  for (const entry of entriesOf(reading)) {
    const alone = entry.mentions.every(({ claim }) => claim.text === entry.mentions[0]?.claim.text);
    for (const mention of entry.mentions) joined.set(mention.claim, settled(reading, entry, mention, alone));
  }
  const paragraphs = reading.paragraphs.map(
    (paragraph): ParagraphReading => ({
      ...paragraph,
      claims: withDoers(
        paragraph.paragraph.text,
        paragraph.claims.flatMap(claim => (claim.kind === 'person' && joined.has(claim) ? (joined.get(claim) ?? []) : claim)),
      ),
    }),
  );
  return { ...reading, paragraphs };
}

/** Whether two readings of a paragraph say the same of people, as far as other paragraphs are concerned: the same names with the same titles, in the same order. */
export function namesTheSame(before: ParagraphReading, now: ParagraphReading): boolean {
  return saidOfPeople(before) === saidOfPeople(now);
}

function saidOfPeople({ paragraph: { text, sentences }, claims }: ParagraphReading): string {
  const words = (span: Span): string => text.slice(span.start, span.end);
  const said = claims
    .filter(isPerson)
    .map(claim => [
      ...[claim.text, claim.given, claim.surname, claim.fullName, claim.body, claim.honorific && words(claim.honorific)],
      ...[claim.roles.map(words), claim.relations.map(({ word, to }) => [word, to])],
      sentences[claim.sentence]?.start === claim.start,
    ]);
  return JSON.stringify(said);
}

/** `joinPeople` for one paragraph that names the same people as before: `before` as it was read, `joined` what was made of that. */
export function joinAgain(before: ParagraphReading, joined: ParagraphReading, now: ParagraphReading): ParagraphReading {
  const settledAt = new Map(joined.claims.filter(isPerson).map(claim => [claim.start, claim]));
  const settledBefore = before.claims.filter(isPerson).map(({ start }) => settledAt.get(start));
  let next = 0;
  const claims = now.claims.flatMap(claim => {
    if (!isPerson(claim)) return claim;
    const known = settledBefore[next++];
    if (!known) return [];
    return shaped({ ...claim, fullName: known.fullName, body: known.body });
  });
  return { ...now, claims: withDoers(now.paragraph.text, claims) };
}

function isPerson(claim: Claim): claim is PersonClaim {
  return claim.kind === 'person';
}

/** Gives the deeds the full names of those whose they are: "Mr. [Vane] refused" → Julian Vane. */
function withDoers(text: string, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(claim => claim.kind === 'statement' && claim.form === 'deed')) return claims;
  const byEnd = new Map(claims.flatMap(claim => (claim.kind === 'person' ? [[claim.end, claim]] : [])));
  return claims.map(claim => {
    const mention =
      claim.kind === 'statement' && claim.form === 'deed' && !claim.speaker?.name ? claim.speaker?.mention : undefined;
    const named = mention && byEnd.get(mention.end);
    if (!named || named.start < mention.start) return claim;
    const from = Math.min(named.start, named.honorific?.start ?? named.start, ...named.roles.map(role => role.start));
    if (/\b(?:of|for|in|at|from|with|to|and)\b/u.test(text.slice(mention.start, from))) return claim;
    return shaped({ ...claim, speaker: { mention, nameSpan: { start: named.start, end: named.end }, name: named.fullName } });
  });
}

/** A mention with what the whole text says of it; `alone`: the entry has no other form. undefined: it was no name. */
function settled(reading: Reading, entry: Entry, { paragraph, claim }: Mention, alone: boolean): PersonClaim | undefined {
  const text = reading.paragraphs[paragraph]?.paragraph;
  const word = claim.text.toLowerCase();
  if (entry.body === 'unknown' && alone && !/\s/u.test(claim.text)) {
    const opens = text?.sentences[claim.sentence]?.start === claim.start;
    if (isCommonWord(word) || (opens && entry.mentions.length === 1 && ORDINARY_ENDING.test(word))) return undefined;
  }
  const body = claim.body === 'unknown' ? entry.body : claim.body;
  return shaped({ ...claim, fullName: entry.name, body });
}

/** Endings of ordinary words: a lone capitalised word at the start of a sentence that has one is no name ("Controversy", "Investigators"). */
const ORDINARY_ENDING =
  /(?:ing|ed|ly|[^aeious]s|[aeiou]rs|[st]ion|ment|ness|[a-z]{3}ity|ance|ence|ers?|ors?|ists?|ics?|ies|rsy|able|ible|ful|less|ous|ive|ship|hood|isms?)$/u;

const genderSaid = (entry: Entry, roles: readonly string[]): Entry['gender'] =>
  entry.body
    ? undefined
    : roles
        .flatMap(role => role.toLowerCase().split(/\s+/u))
        .map(genderOfRole)
        .find(Boolean);
