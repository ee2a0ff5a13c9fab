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
import type { Sentence, Span } from '../../text/paragraph.ts';
import type { PersonClaim } from '../claim.ts';
import type { Reader } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { capitalRuns, isTitleCase, type RunWord } from './capital-runs.ts';
import { type JoinedText, joinedWords } from './joined-words.ts';
import { nameParts } from './name-parts.ts';
import { AFTER_NAME } from './name-words.ts';
import { apart, headlineNames, type Named, namedIn } from './named-run.ts';
import { rolesAround } from './roles-around.ts';

/** A hole to be filled ("to come"), in desk usage. */
const TO_COME = /^H?(?:TK)+$/u;

export const readPeople: Reader<PersonClaim> = whole => {
  const paragraph = joinedWords(whole);
  return paragraph.sentences.flatMap((sentence, index) => {
    const titleCase = isTitleCase(paragraph, sentence);
    return capitalRuns(paragraph, sentence)
      .flatMap(run => (titleCase ? headlineNames(run) : apart(run).map(namedIn)))
      .flatMap(named => (named ? [toClaim(paragraph, sentence, index, named)] : []))
      .filter(({ text }) => !TO_COME.test(text));
  });
};

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
  return shaped({
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
  });
}

/** Skips "QC", "MP" behind a name. */
function afterName({ tokens }: JoinedText, next: number): number {
  const token = tokens[next];
  return token && /^[A-Z]+$/u.test(token.text) && AFTER_NAME.has(token.word) ? next + 1 : next;
}

const spanOf = (words: readonly RunWord[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
