/**
 * Names against the sources' names: a letter put in, left out, replaced or exchanged; a wrong given name with the right surname.
 *
 * Always per name part, and never a word that a source has somewhere: "Adi" and "Edan" are two people, "Iraqi" is no slip for "Iraq".
 */
import type { PersonClaim } from '../claims/claim.ts';
import { isCommonWord } from '../claims/people/common-words.ts';
import { compareRoles } from '../claims/people/compare-roles.ts';
import { bareSurname, folded, givenNamesAgree } from '../claims/people/name-parts.ts';
import { roleParts } from '../claims/people/role-parts.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { type Cast, castOf, isPerson, type SourceName } from './cast.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { isNearly, isSlip } from './slip.ts';

/** A testimony must share this much with the sentence for a wrong given name to be believed: two people may have one surname. */
const LEAST_COVER = 0.15;
/** The same where the sources have the given name elsewhere. */
const LEAST_COVER_KNOWN = 0.25;

/** Where two people share the surname, what is told of the other may share this much of it with the sentence. */
const NAMESAKE_SHARE = 0.7;

export function judgeNames(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim => (claim.kind === 'person' ? [judge(claim, sentence, corpus)] : []));
}

function judge(claim: PersonClaim, sentence: DraftSentence, corpus: Corpus): Judgement {
  const cast = castOf(corpus);
  const base = { claim, at: sentence.at };
  const slip =
    misspelled(claim, sentence, cast) ?? wrongGivenName(claim, sentence, cast) ?? wrongSurname(claim, sentence, corpus);
  if (slip) return slip;
  const mentions = cast.bySurname.get(bareSurname(claim.surname)) ?? [];
  // Where the sources give this surname a given name, a mention without one bears out no other.
  const { named } = namesakesOf(mentions);
  const same = (claim.given.length > 0 && named.length > 0 ? named : mentions).find(mention =>
    givenNamesAgree(claim.given, mention.claim.given),
  );
  if (same)
    return {
      ...base,
      verdict: 'supported',
      bearing: [same],
      why: { matched: [claim.text], compared: 'the name stands so in the source' },
    };
  return { ...base, verdict: 'unsourced', bearing: [], why: { matched: [], compared: 'no source has the name' } };
}

interface Namesakes {
  /** Mentions with a given name, and how many people they are by name. */
  readonly named: readonly SourceClaim<PersonClaim>[];
  readonly people: number;
}

const namesakes = new WeakMap<readonly SourceClaim<PersonClaim>[], Namesakes>();

/** Of the mentions with one surname: looked through once for all who have it. */
function namesakesOf(mentions: readonly SourceClaim<PersonClaim>[]): Namesakes {
  const known = namesakes.get(mentions);
  if (known) return known;
  const named = mentions.filter(mention => mention.claim.given.length > 0);
  const made = { named, people: new Set(named.map(mention => mention.claim.fullName)).size };
  namesakes.set(mentions, made);
  return made;
}

function misspelled(claim: PersonClaim, sentence: DraftSentence, cast: Cast): Judgement | undefined {
  for (const part of partsOf(claim)) {
    const key = folded(part.text);
    if (key.length < 4 || isAbbreviation(part.text) || cast.words.has(key)) continue;
    // "The Digital Life Index": a word of a body's name is no slip for another word.
    if ((isBody(claim) || (claim.body && claim.given.length > 1)) && isCommonWord(key)) continue;
    const likely = near(key, cast).filter(name => fits(claim, part.text, name));
    const [right] = likely;
    if (!right || new Set(likely.map(({ folded }) => folded)).size > 1) continue;
    return flag(claim, sentence, part, right.text, right.mention, 'one slip away from the name in the source');
  }
  return undefined;
}

const isBody = ({ body }: PersonClaim): boolean => body !== undefined && body !== 'unknown';

/** "STMA", "A380s": one letter off is another thing, not a slip. */
function isAbbreviation(text: string): boolean {
  return /\d|\.|^\p{Lu}{2}/u.test(text);
}

/** Source names that a slip of the hand turns into this one. */
function near(key: string, cast: Cast): SourceName[] {
  return cast.namesLike(key).filter(name => isSlip(key, name.folded));
}

/**
 * The rest of the name must not speak against it: another given name with a surname like it is another person, and the slip is not for the word that both names
 * have elsewhere ("David Davis" for David Poe).
 */
function fits(claim: PersonClaim, part: string, { mention, text }: SourceName): boolean {
  const others = partsOf(claim).filter(other => other.text !== part);
  const theirs = new Set(mention.claim.fullName.split(/[\s-]+/u).map(folded));
  theirs.delete(folded(text));
  return others.length === 0 || theirs.size === 0 || others.some(other => theirs.has(folded(other.text)));
}

function wrongGivenName(claim: PersonClaim, sentence: DraftSentence, cast: Cast): Judgement | undefined {
  const [given] = claim.given;
  // Relatives share surnames.
  if (!given || claim.relations.length > 0 || isBody(claim)) return undefined;
  // "Civil Code", "Live Relief": words, not the name of a person.
  if (isCommonWord(folded(given)) && isCommonWord(folded(claim.surname))) return undefined;
  const mentions = cast.bySurname.get(bareSurname(claim.surname)) ?? [];
  const { named, people } = namesakesOf(mentions);
  const [right] = named;
  const second = right && wrongSecondName(claim, named);
  if (second && bornOut(sentence, mentions)) return second(sentence);
  if (!right || named.some(mention => givenNamesAgree(claim.given, mention.claim.given))) return undefined;
  if (named.some(mention => isNamedWith(given, mention)) || isKnownByGivenName(given, cast)) return undefined;
  // A given name that the sources know is another person's: only where the sentence is plainly the one that names this person.
  const least = isName(given, cast) ? LEAST_COVER_KNOWN : LEAST_COVER;
  const meant = people === 1 ? (bornOut(sentence, mentions, least) ? right : undefined) : oneOf(named, sentence, claim);
  if (!meant) return undefined;
  const span = { start: claim.start, end: claim.start + given.length };
  return flag(claim, sentence, span, meant.claim.given[0] ?? '', meant, 'the surname is the same, the given name is not');
}

/** "Her daughter Una": a child's surname goes without saying. */
function isKnownByGivenName(given: string, { bySurname }: Cast): boolean {
  return bySurname.get(folded(given))?.some(({ claim }) => claim.given.length === 0 && claim.body === undefined) ?? false;
}

/** Whether the sources have it as a part of somebody's name: the verb "mark" is no Mark. */
function isName(given: string, cast: Cast): boolean {
  const key = folded(given);
  return cast.namesLike(key).some(name => name.folded === key);
}

/** Of several people with one surname the one that the sentence is plainly about: it tells much of what a source tells of this one and of none of the others. */
function oneOf(
  named: readonly SourceClaim<PersonClaim>[],
  sentence: DraftSentence,
  claim: PersonClaim,
): SourceClaim<PersonClaim> | undefined {
  // "Cal Fire" and the fires of a county: a surname that is a word may be no name at all.
  if (isCommonWord(folded(claim.surname))) return undefined;
  const coverOf = (mention: SourceClaim): number =>
    sentence.alignments.find(({ testimony }) => testimony === mention.testimony)?.cover ?? 0;
  const [best] = named.toSorted((a, b) => coverOf(b) - coverOf(a));
  const least = best ? coverOf(best) : 0;
  const isBest = ({ claim: { given } }: SourceClaim<PersonClaim>): boolean =>
    best !== undefined && givenNamesAgree(given, best.claim.given);
  const next = Math.max(0, ...named.filter(mention => !isBest(mention)).map(coverOf));
  if (!best || least < LEAST_COVER_KNOWN || next > least * NAMESAKE_SHARE) return undefined;
  // Another office is another person's.
  const ours = rolesOf(claim, sentence.paragraph);
  const theirs = named.filter(isBest).flatMap(({ claim: other, testimony }) => rolesOf(other, testimony.paragraph));
  return ours.length === 0 || ours.some(own => theirs.some(role => compareRoles(own, role) === 'same')) ? best : undefined;
}

/** "Sam and Luke Tierney" names two people of one surname. */
function isNamedWith(given: string, { claim, testimony }: SourceClaim): boolean {
  const before = testimony.paragraph.text.slice(0, claim.start);
  const other = /(?<name>\p{Lu}[\p{L}-]+),? (?:and|or|&) $/u.exec(before.slice(-60))?.groups?.name;
  return other !== undefined && folded(other) === folded(given);
}

/** "Julian Vale, a consultant for Tollan Foods" where the source has Julian Vane, consultant for Tollan Foods: given name, office and body are one person's, the surname is nobody's. */
function wrongSurname(claim: PersonClaim, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const [given] = claim.given;
  const cast = castOf(corpus);
  if (!given || given.length < 3 || claim.body || claim.surname.includes(' ') || cast.words.has(folded(claim.surname)))
    return undefined;
  const ours = rolesOf(claim, sentence.paragraph);
  const fitting = sentence.alignments.flatMap(({ testimony, cover }) =>
    cover < LEAST_COVER
      ? []
      : testimony.claims.filter(isPerson).filter(({ claim: other }) => {
          if (other.given[0] === undefined || folded(other.given[0]) !== folded(given) || other.surname.includes(' '))
            return false;
          const theirs = rolesOf(other, testimony.paragraph);
          if (isNearly(folded(other.surname), folded(claim.surname)))
            return theirs.some(role => ours.some(own => compareRoles(own, role) === 'same'));
          return theirs.some(role => ours.some(own => isOneOffice(own, role)));
        }),
  );
  const [right] = fitting;
  if (!right || new Set(fitting.map(({ claim: other }) => folded(other.surname))).size > 1) return undefined;
  const start = claim.start + claim.text.lastIndexOf(claim.surname);
  const span = { start, end: start + claim.surname.length };
  return flag(claim, sentence, span, right.claim.surname, right, 'given name and office are the same, the surname is not');
}

const rolesOf = ({ roles }: PersonClaim, { text }: Paragraph): string[] => roles.map(({ start, end }) => text.slice(start, end));

/** One office of one body, said in full by both. */
function isOneOffice(a: string, b: string): boolean {
  const [left, right] = [roleParts(a), roleParts(b)];
  return compareRoles(a, b) === 'same' && left.of !== undefined && left.of === right.of;
}

/** "Inés Marta Solana" for Inés María: the first given name is right, the second is another. */
function wrongSecondName(
  claim: PersonClaim,
  named: readonly SourceClaim<PersonClaim>[],
): ((sentence: DraftSentence) => Judgement) | undefined {
  const [first = '', second = ''] = claim.given.map(folded);
  const full = named.filter(({ claim: { given } }) => given.length > 1 && folded(given[0] ?? '') === first);
  const [right] = full;
  const theirs = new Set(full.map(({ claim: { given } }) => folded(given[1] ?? '')));
  if (!right || second.length < 3 || theirs.size !== 1 || theirs.has(second)) return undefined;
  if ([...theirs].some(name => name.length < 3)) return undefined;
  const start = claim.start + claim.text.indexOf(claim.given[1] ?? '');
  const span = { start, end: start + (claim.given[1]?.length ?? 0) };
  return sentence =>
    flag(claim, sentence, span, right.claim.given[1] ?? '', right, 'the first given name is the same, the second is not');
}

function bornOut(sentence: DraftSentence, mentions: readonly SourceClaim[], least = LEAST_COVER): boolean {
  return sentence.alignments.some(
    ({ testimony, cover }) => cover >= least && mentions.some(mention => mention.testimony === testimony),
  );
}

interface Part extends Span {
  readonly text: string;
}

/** The words of a name with their places, without possessive ending. */
function partsOf(claim: PersonClaim): Part[] {
  return [...claim.text.matchAll(/[^\s-]+/gu)].map(match => {
    const text = match[0].replace(/[’']s$/u, '');
    return { text, start: claim.start + match.index, end: claim.start + match.index + text.length };
  });
}

function flag(
  claim: PersonClaim,
  sentence: DraftSentence,
  span: Span,
  right: string,
  mention: SourceClaim<PersonClaim>,
  compared: string,
): Judgement {
  const { start, end } = span;
  return {
    claim,
    at: sentence.at,
    span: { start, end },
    verdict: 'conflict',
    code: 'name-misspelled',
    bearing: [mention],
    corrections: [{ kind: 'name', name: right, span: { start, end } }],
    why: { matched: [right], compared },
  };
}
