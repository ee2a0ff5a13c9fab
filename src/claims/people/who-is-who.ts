/** Who is who in a text: mentions of one person, body or place are put together, and two people with one surname are kept apart. */
import type { Span } from '../../text/paragraph.ts';
import type { PersonClaim } from '../claim.ts';
import type { Reading } from '../reader.ts';
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

/** A person, body or place so far, with what its mentions have told. */
export interface Entry {
  name: string;
  given: readonly string[];
  surname: string;
  body: PersonClaim['body'];
  gender: 'male' | 'female' | undefined;
  readonly mentions: Mention[];
}

/** Everybody of a reading, in the order of first mention. Every person claim is a mention of exactly one. */
export function entriesOf(reading: Pick<Reading, 'paragraphs'>): Entry[] {
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
