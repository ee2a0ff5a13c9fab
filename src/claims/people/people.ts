/**
 * People through a whole text: later mentions joined to first ones ("Karoline Leavitt" … "Ms. Leavitt" … "Leavitt"), two people with one
 * surname kept apart, and what the text says of each: roles, relations, gender.
 */
import type { Span } from '../../text/paragraph.ts';
import type { Claim, PersonClaim } from '../claim.ts';
import type { ParagraphReading, Reading } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { isCommonWord } from './common-words.ts';
import { genderOfName, isGivenName } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { bareSurname, folded, givenNamesAgree } from './name-parts.ts';
import { genderOfRole } from './titles.ts';

/** A mention: index of its paragraph in the reading, and the claim there. */
export interface Mention {
  readonly paragraph: number;
  readonly claim: PersonClaim;
}

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

interface Entry {
  name: string;
  given: readonly string[];
  surname: string;
  body: PersonClaim['body'];
  gender: 'male' | 'female' | undefined;
  readonly mentions: Mention[];
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

function entriesOf(reading: Pick<Reading, 'paragraphs'>): Entry[] {
  const mentions = reading.paragraphs.flatMap(({ claims }, paragraph) =>
    claims.flatMap(claim => (claim.kind === 'person' ? [{ paragraph, claim }] : [])),
  );
  const people = new People();
  const genders = mentions.map(mention => genderOf(reading, mention));
  const full = mentions.map((mention, at) => (isFull(mention.claim) ? people.full(mention, genders[at]) : undefined));
  mentions.forEach((mention, at) => {
    const entry = full[at] ?? people.short(mention, genders[at]);
    entry.mentions.push(mention);
    entry.gender ??= genders[at];
    if (entry.body === 'unknown' && !isOrdinary(mention.claim)) entry.body = mention.claim.body;
  });
  return people.entries.filter(entry => entry.mentions.length > 0).sort((a, b) => order(a) - order(b));
}

/** A lone word that is an ordinary one too ("Posted", "Brown"): a title shows a person, nothing less. */
const isOrdinary = (claim: PersonClaim): boolean =>
  !claim.honorific && claim.given.length === 0 && isCommonWord(claim.text.toLowerCase());

const isFull = (claim: PersonClaim): boolean => claim.given.length > 0 || (claim.body !== undefined && claim.body !== 'unknown');
const order = ({ mentions: [first] }: Entry): number => (first ? first.paragraph * 1e7 + first.claim.start : 0);

/** The people so far, found by folded surname, by first given name and by whole name. */
class People {
  readonly entries: Entry[] = [];
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #byGiven = new Map<string, Entry[]>();
  /** Whom a short name meant last. */
  readonly #latest = new Map<string, Entry>();

  full({ claim }: Mention, gender: Entry['gender']): Entry {
    const key = keyOf(claim);
    const known = this.#bySurname.get(key)?.find(entry => agrees(entry, claim, gender));
    if (!known) return this.#add(claim, gender);
    const shouted = !/\p{Ll}/u.test(known.name) && /\p{Ll}/u.test(claim.text);
    if (shouted || (claim.text.length > known.name.length && claim.given.length >= known.given.length)) {
      known.name = claim.text;
      known.given = claim.given;
    }
    return known;
  }

  /** A surname or given name alone: the one meant last, else the first who fits. */
  short({ claim }: Mention, gender: Entry['gender']): Entry {
    const key = keyOf(claim);
    const fits = (entry: Entry): boolean => !gender || !entry.gender || entry.gender === gender;
    const surname = this.#bySurname.get(key)?.filter(fits) ?? [];
    const given = claim.honorific || isOrdinary(claim) ? [] : (this.#byGiven.get(key) ?? []);
    const latest = this.#latest.get(key);
    const before = surname.findLast(entry => entry.mentions.length > 0);
    const found =
      (latest && surname.includes(latest) ? latest : undefined) ??
      before ??
      surname[0] ??
      (given.length === 1 ? given[0] : undefined);
    const entry = found ?? this.#add(claim, gender);
    this.#latest.set(key, entry);
    return entry;
  }

  #add(claim: PersonClaim, gender: Entry['gender']): Entry {
    const entry: Entry = { name: claim.text, given: claim.given, surname: claim.surname, body: claim.body, gender, mentions: [] };
    this.entries.push(entry);
    const ordinary = claim.body === 'unknown' && claim.given.length > 0 && isCommonWord(claim.surname.toLowerCase());
    if (!ordinary) put(this.#bySurname, keyOf(claim), entry);
    const [given] = claim.given;
    if (given !== undefined && claim.body === undefined) put(this.#byGiven, folded(given), entry);
    return entry;
  }
}

const keyOf = (claim: PersonClaim): string => bareSurname(claim.surname);

/** More people of one surname than this are no story; the rest stay apart. */
const MOST_NAMESAKES = 40;

const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const list = map.get(key);
  if (list && list.length < MOST_NAMESAKES) list.push(entry);
  else if (!list) map.set(key, [entry]);
};

function agrees(entry: Entry, claim: PersonClaim, gender: Entry['gender']): boolean {
  const bodies = (body: PersonClaim['body']): boolean => body === 'organisation' || body === 'place';
  if (bodies(entry.body) !== bodies(claim.body)) return false;
  if (gender && entry.gender && gender !== entry.gender) return false;
  return givenNamesAgree(entry.given, claim.given);
}

function genderOf(reading: Pick<Reading, 'paragraphs'>, { paragraph, claim }: Mention): Entry['gender'] {
  const text = reading.paragraphs[paragraph]?.paragraph.text ?? '';
  const words = (span: Span): string => text.slice(span.start, span.end).toLowerCase().replace('.', '');
  const honorific = claim.honorific && HONORIFICS.get(words(claim.honorific));
  if (honorific) return honorific;
  const kin = claim.relations.map(({ word }) => genderOfRole(word)).find(Boolean);
  if (kin) return kin;
  const [given] = claim.given;
  return given === undefined || !isGivenName(folded(given)) ? undefined : genderOfName(folded(given));
}

const genderSaid = (entry: Entry, roles: readonly string[]): Entry['gender'] =>
  entry.body
    ? undefined
    : roles
        .flatMap(role => role.toLowerCase().split(/\s+/u))
        .map(genderOfRole)
        .find(Boolean);
