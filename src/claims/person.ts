/**
 * People and bodies by name, with what is said of them on the spot: title, office, relation, age.
 *
 * - White House press secretary Karoline Leavitt → Karoline · Leavitt, role "White House press secretary"
 * - Daniel arap Moi's rule → Daniel · arap Moi
 * - the Treasury Department → a body
 *
 * Leaves alone: months and weekdays, nationalities, an office without a name ("the Prime Minister"), ordinary words that only begin a
 * sentence. What cannot be told apart by itself ("Boehler") is `body: 'unknown'` until `people.ts` has seen the whole text.
 */
import type { Sentence, Span } from '../text/paragraph.ts';
import { capitalRuns, isTitleCase, type Run, type RunWord } from './capital-runs.ts';
import type { PersonClaim } from './claim.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS, OFFICE_HONORIFICS } from './honorifics.ts';
import { type JoinedText, joinedWords } from './joined-words.ts';
import { CAPITAL_PARTICLES, PARTICLES, SUFFIXES } from './name-particles.ts';
import { nameParts } from './name-parts.ts';
import {
  AFTER_NAME,
  BODY_NOUNS,
  BODY_STARTS,
  CALENDAR,
  FUNCTION_WORDS,
  PEOPLES,
  PLACE_NOUNS,
  PLACE_STARTS,
  PLACES,
} from './name-words.ts';
import type { Reader } from './reader.ts';
import { rolesAround } from './roles-around.ts';
import { isRoleHead, NO_TITLES, OF_OFFICES, RANKS, WEAK_HEADS } from './titles.ts';

export const readPeople: Reader<PersonClaim> = whole => {
  const paragraph = joinedWords(whole);
  return paragraph.sentences.flatMap((sentence, index) => {
    const titleCase = isTitleCase(paragraph, sentence);
    return capitalRuns(paragraph, sentence)
      .flatMap(run => (titleCase ? headlineNames(run) : apart(run).map(namedIn)))
      .flatMap(named => (named ? [toClaim(paragraph, sentence, index, named)] : []));
  });
};

/** A run taken apart: what stands before the name, and the name. */
interface Named {
  readonly name: readonly RunWord[];
  /** First word of the office in the run: "Chief Minister". */
  readonly office?: RunWord;
  /** A nationality or party right before the name. */
  readonly people?: RunWord;
  readonly honorific?: RunWord;
  readonly possessive: boolean;
  readonly body: PersonClaim['body'];
}

/** Two people set side by side without a mark ("By Geoffrey Dabelko Wangari Maathai"): two runs. */
function apart(run: Run): Run[] {
  const { words } = run;
  const at = words.length - 2;
  const given = (index: number): boolean => isGivenName(words[index]?.folded ?? '');
  const two =
    at >= 2 &&
    given(at) &&
    !given(at - 1) &&
    given(at - 2) &&
    !PARTICLES.has(words[at - 1]?.text ?? '') &&
    (words[at - 1]?.text.length ?? 0) > 2;
  return two
    ? [
        { ...run, words: words.slice(0, at), possessive: false },
        { ...run, words: words.slice(at), opens: false },
      ]
    : [run];
}

function namedIn(run: Run): Named | undefined {
  const { possessive } = run;
  let words = trimmedStart(run);
  words = trimmedEnd(words);
  if (words.length === 0 || words.every(word => PEOPLES.has(word.folded) || CALENDAR.has(word.folded))) return undefined;
  if (isPlace(words)) return { name: words, possessive, body: 'place' };
  if (isBody(words)) return { name: words, possessive, body: 'organisation' };
  const from = nameStart(words);
  if (from === words.length) return undefined;
  const name = words.slice(from);
  const honorific = words.slice(0, from).findLast(word => HONORIFICS.has(word.folded));
  const office = officeStart(words, from);
  const people = words
    .slice(0, from)
    .findLast((word, at) => PEOPLES.has(word.folded) && !PEOPLES.has(words[at - 1]?.folded ?? ''));
  const titled = honorific !== undefined || office !== undefined;
  if (name.every(word => SUFFIXES.has(word.folded) || AFTER_NAME.has(word.folded))) return undefined;
  const body = titled ? undefined : bodyOf(name);
  return { name, possessive, body, ...(office ? { office } : people && { people }), ...(honorific && { honorific }) };
}

/** Names in a headline in title case: only where a given name or a title shows them. */
function headlineNames(run: Run): Named[] {
  const { words } = run;
  return words.flatMap((word, at): Named[] => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (next && isGivenName(word.folded) && !isCommonWord(next.folded) && !(before && isGivenName(before.folded)))
      return [{ name: [word, next], possessive: run.possessive && at + 2 === words.length, body: undefined }];
    if (before && isGivenName(before.folded) && !isCommonWord(word.folded)) return [];
    if (isCommonWord(word.folded) || PEOPLES.has(word.folded) || CALENDAR.has(word.folded) || isRoleHead(word.folded)) return [];
    return [{ name: [word], possessive: run.possessive && at + 1 === words.length, body: bodyOf([word]) }];
  });
}

/** Without the ordinary words that open the sentence, and without months and weekdays at either end. */
function trimmedStart(run: Run): readonly RunWord[] {
  let { words } = run;
  while (words[0] && isDropped(words[0], run.opens && words[0] === run.words[0], words[1])) words = words.slice(1);
  while (words[0] && PARTICLES.has(words[0].text)) words = words.slice(1);
  return words;
}

function isDropped(word: RunWord, opens: boolean, next: RunWord | undefined): boolean {
  const lower = word.text.toLowerCase();
  if (CALENDAR.has(word.folded)) return !(isGivenName(word.folded) && next !== undefined);
  if (!opens || next === undefined) return opens && isOrdinary(lower);
  if (HONORIFICS.has(word.folded) || isRoleHead(word.folded) || RANKS.has(word.folded) || BODY_STARTS.has(word.folded))
    return false;
  return isOrdinary(lower) && !isGivenName(word.folded) && !BODY_NOUNS.has(next.folded);
}

const isOrdinary = (lower: string): boolean => FUNCTION_WORDS.has(lower) || isCommonWord(lower);

function trimmedEnd(words: readonly RunWord[]): readonly RunWord[] {
  let last = words.length;
  while (last > 0 && isAfter(words[last - 1] as RunWord, last > 1)) last--;
  return words.slice(0, last);
}

const isAfter = (word: RunWord, follows: boolean): boolean =>
  CALENDAR.has(word.folded)
    ? !isGivenName(word.folded) || !follows
    : PARTICLES.has(word.text) || (follows && /^[A-Z]+$/u.test(word.text) && AFTER_NAME.has(word.folded));

/** Index of the name's first word: after the last title, honorific or nationality that has a name behind it. */
function nameStart(words: readonly RunWord[]): number {
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as RunWord;
    const previous = words[at - 1];
    if (isNamed(words, from, at)) continue;
    if (word.text === 'of' && previous && OF_OFFICES.has(previous.folded)) {
      const end = officeObject(words, at + 1);
      from = end;
      at = end - 1;
    } else if (HONORIFICS.has(word.folded) || isTitle(word, words[at + 1]) || PEOPLES.has(word.folded)) {
      from = at + 1;
    }
  }
  return from;
}

/** "President", "Sen."; a given name that is a job too ("Dean Martin") only without a name behind it. */
const isTitle = (word: RunWord, next: RunWord | undefined): boolean =>
  isRoleHead(word.folded) &&
  !NO_TITLES.has(word.folded) &&
  !PEOPLES.has(word.folded) &&
  !(isGivenName(word.folded) && next !== undefined);

/** Behind a given name a title word is a surname ("Martin Luther King Jr."), unless another given name follows ("Virginia Governor Tim Kaine"). */
function isNamed(words: readonly RunWord[], from: number, at: number): boolean {
  const next = words[at + 1];
  if (next && (isGivenName(next.folded) || HONORIFICS.has(next.folded) || next.text === 'of')) return false;
  return words.slice(from, at).some(word => isGivenName(word.folded)) && !isPlace(words.slice(from, at));
}

/** End of what an "of" office is of: the words up to the first given name, else one word, when a name is left. */
function officeObject(words: readonly RunWord[], from: number): number {
  const start = words[from]?.text === 'the' ? from + 1 : from;
  for (let at = start + 1; at < words.length; at++) if (isGivenName(words[at]?.folded ?? '')) return at;
  return words.length - start === 2 &&
    /^(?:state|defen[cs]e|health|education|energy|commerce|labou?r|treasury)$/u.test(words[start]?.folded ?? '')
    ? start + 1
    : words.length;
}

/** The first word of the office that stands before the name in the run; an office honorific ("Sen.") is one. */
function officeStart(words: readonly RunWord[], from: number): RunWord | undefined {
  const before = words.slice(0, from);
  const shown = before.some((word, at) => isTitle(word, words[at + 1]) || OFFICE_HONORIFICS.has(word.folded));
  return shown ? before[0] : undefined;
}

/** A body's name by its last word, by "of" after a body's noun, by capitals alone, or by an ampersand. */
function isBody(words: readonly RunWord[]): boolean {
  const last = words.at(-1) as RunWord;
  const of = words.findIndex(word => word.text === 'of' || word.text === 'for');
  if (words.some(word => word.text === '&')) return true;
  if (of > 0) return BODY_NOUNS.has(words[of - 1]?.folded ?? '') && !words.slice(0, of).some(word => OF_OFFICES.has(word.folded));
  if (BODY_NOUNS.has(last.folded) && !isGivenName(words.at(-2)?.folded ?? '')) return !isPerson(words);
  return false;
}

const isPerson = (words: readonly RunWord[]): boolean =>
  words.length > 1 &&
  words.slice(0, -1).some(word => HONORIFICS.has(word.folded) || (isRoleHead(word.folded) && !WEAK_HEADS.has(word.folded)));

function isPlace(name: readonly RunWord[]): boolean {
  const whole = name.map(word => word.text.toLowerCase()).join(' ');
  return PLACES.has(whole) || PLACES.has(whole.replaceAll('.', ''));
}

const COMPASS = new Set('north south east west northeast northwest southeast southwest midwest'.split(' '));

function bodyOf(name: readonly RunWord[]): PersonClaim['body'] {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last) return 'unknown';
  if (isPlace(name)) return 'place';
  if (name.length === 1 && COMPASS.has(first.folded)) return 'place';
  if (name.length === 1)
    return /^[\p{Lu}\d-]{2,6}s?$/u.test(first.text) ? 'organisation' : BODY_NOUNS.has(first.folded) ? 'organisation' : 'unknown';
  if (isGivenName(first.folded) && !name.slice(1).every(word => /^[A-Z]{2,}$/u.test(word.text))) return undefined;
  if (BODY_STARTS.has(first.folded)) return 'organisation';
  if (PLACE_NOUNS.has(last.folded) || PLACE_STARTS.has(first.folded)) return 'place';
  if (/^(?:\p{Lu}\.)+$/u.test(first.text) && name.length <= 4) return undefined;
  if (name.some(word => PARTICLES.has(word.text) && word.text !== 'y')) return undefined;
  if (name.length === 3 && /^\p{Lu}\.$/u.test(name[1]?.text ?? '')) return undefined;
  if (name.length === 2 && CAPITAL_PARTICLES.has(first.folded) && first.text.length > 1) return undefined;
  return 'unknown';
}

function toClaim(paragraph: JoinedText, sentence: Sentence, index: number, named: Named): PersonClaim {
  const span = spanOf(named.name);
  const text = paragraph.text.slice(span.start, span.end);
  const around = rolesAround(paragraph, sentence, {
    first: named.name[0]?.first ?? 0,
    next: afterName(paragraph, named.name.at(-1)?.next ?? 0),
    office: named.office?.first,
    possessive: named.possessive,
    people: named.body === undefined ? named.people?.first : undefined,
  });
  const shown = around.roles.length > 0 || around.relations.length > 0 || around.age !== undefined;
  const body = (named.body === 'unknown' || around.age) && shown && named.name.length <= 4 ? undefined : named.body;
  const { given, surname } = body === undefined || body === 'unknown' ? nameParts(text) : { given: [], surname: text };
  const isTitled = body === undefined;
  return {
    kind: 'person',
    ...span,
    text,
    sentence: index,
    given,
    surname,
    fullName: text,
    roles: isTitled ? around.roles : [],
    relations: isTitled ? around.relations : [],
    ...(named.honorific && { honorific: { start: named.honorific.start, end: named.honorific.end } }),
    ...(isTitled && around.age && { age: around.age }),
    ...(body && { body }),
  };
}

/** Skips "QC", "MP" behind a name. */
function afterName({ tokens }: JoinedText, next: number): number {
  const token = tokens[next];
  return token && /^[A-Z]+$/u.test(token.text) && AFTER_NAME.has(token.word) ? next + 1 : next;
}

const spanOf = (words: readonly RunWord[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
