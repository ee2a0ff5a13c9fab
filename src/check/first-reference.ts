/** Title on first reference: people who are named for the first time without the title that the sources give them. Source: AP Stylebook, "titles". */
import type { PersonClaim } from '../claims/claim.ts';
import { OFFICE_HONORIFICS } from '../claims/people/honorifics.ts';
import { folded } from '../claims/people/name-parts.ts';
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import type { Paragraph, Role } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';
import { mentionsOf } from './cast.ts';
import type { Corpus } from './corpus.ts';
import type { Point } from './points.ts';

/** A title belongs to the first mention in the story itself: a headline has no room for it. */
const STORY: ReadonlySet<Role> = new Set(['body', 'item', 'block-quote']);
/** What is longer was read too far. */
const LONGEST_TITLE = 60;

/** One point for each such person, at the first mention, in draft order. */
export function untitledPeople({ paragraphs }: Reading, corpus: Corpus): Point[] {
  const met = new Set<string>();
  const first = ({ kind, fullName }: PersonClaim) => kind === 'person' && !met.has(folded(fullName)) && met.add(folded(fullName));
  return paragraphs
    .filter(({ paragraph }) => STORY.has(paragraph.role))
    .flatMap(reading =>
      peopleIn(reading)
        .filter(first)
        .flatMap(claim => untitled(claim, reading, corpus) ?? []),
    );
}

const peopleIn = ({ claims }: ParagraphReading): PersonClaim[] =>
  claims.flatMap(claim => (claim.kind === 'person' && claim.body !== 'organisation' && claim.body !== 'place' ? [claim] : []));

/** Silent where anything in the paragraph says who that is: a role, a relation, a rank, an age, or a word of the title itself. */
function untitled(claim: PersonClaim, reading: ParagraphReading, corpus: Corpus): Point | undefined {
  const { paragraph } = reading;
  const here = peopleIn(reading).filter(({ fullName }) => fullName === claim.fullName);
  if (claim.given.length === 0 || here.some(one => isIntroduced(one, paragraph))) return undefined;
  const words = new Set(paragraph.tokens.map(({ word }) => folded(word)));
  const titles = mentionsOf(claim, corpus).flatMap(({ claim: { given, roles }, testimony: { paragraph: source, origins } }) => {
    const [[role], [origin]] = [roles, origins];
    return role && origin && given.length > 0 ? [{ title: source.text.slice(role.start, role.end), ...origin }] : [];
  });
  const [best] = titles.filter(({ title }) => title.length <= LONGEST_TITLE);
  if (!best || titles.some(({ title }) => tellingWords(title).some(word => words.has(word)))) return undefined;
  return { kind: 'untitled', ...paragraph.toDraft(claim), ...best };
}

function isIntroduced({ roles, relations, age, honorific }: PersonClaim, { text }: Paragraph): boolean {
  if (roles.length > 0 || relations.length > 0 || age !== undefined) return true;
  const rank = honorific && text.slice(honorific.start, honorific.end).toLowerCase().replace(/\.$/u, '');
  return rank === 'dr' || (rank !== undefined && OFFICE_HONORIFICS.has(rank));
}

const tellingWords = (title: string): string[] =>
  (folded(title).match(/[\p{L}\p{M}]+/gu) ?? []).filter(word => !isFunctionWord(word));
