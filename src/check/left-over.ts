/**
 * One person in another's place: the best sentence of the sources and the draft's name the same people but one, and the draft's odd one is told of
 * elsewhere. Silent on those who speak (statements and quotations have comparers of their own), and on bodies and places, which have too many names.
 */
import type { PersonClaim } from '../claims/claim.ts';
import { verbForm } from '../claims/deeds/verb-forms.ts';
import { bareSurname } from '../claims/people/name-parts.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';
import { castOf } from './cast.ts';
import { type Corpus, passageOf } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { mayBeOne } from './same-name.ts';
import { sharedWords } from './shared-words.ts';
import { isSaidIn, isToldIn } from './surname-said.ts';
import type { Term } from './terms.ts';

/** Sentences of the sources that are looked at. */
const MOST_ALIGNED = 6;
/** Share of the draft's words, the name aside, that the source's sentence must have, and how many of them. */
const LEAST_SHARE = 0.4;
const LEAST_SHARED = 4;
/** A sentence with the draft's person that has so much of that share keeps it silent. */
const MOST_OWN = 0.75;
/** A name with more mentions is said of too much to be looked through. */
const MOST_MENTIONS = 300;

export function judgeLeftOver(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const people = sentence.claims.filter(isPerson);
  const mouths = sentence.claims.flatMap(claim =>
    claim.kind === 'quotation'
      ? [claim, ...(claim.speaker?.nameSpan ? [claim.speaker.nameSpan] : [])]
      : claim.kind === 'statement' && claim.form === 'speech'
        ? (claim.speaker?.nameSpan ?? [])
        : [],
  );
  const doing = people.filter(
    person =>
      !mouths.some(mouth => mouth.start < person.end && person.start < mouth.end) && !isModifier(person, sentence.paragraph),
  );
  return doing.flatMap(person => judge(person, people, sentence, corpus) ?? []);
}

function judge(
  person: PersonClaim,
  people: readonly PersonClaim[],
  sentence: DraftSentence,
  corpus: Corpus,
): Judgement | undefined {
  const mentions = castOf(corpus).bySurname.get(bareSurname(person.surname)) ?? [];
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return undefined;
  const words = wordsBeside(person, sentence);
  const [best] = sentence.alignments
    .slice(0, MOST_ALIGNED)
    .map(({ testimony }) => ({ testimony, ...sharedWords(words, testimony, corpus) }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < LEAST_SHARE || best.shared < LEAST_SHARED) return undefined;
  const { testimony, share } = best;
  const theirs = testimony.claims.map(({ claim }) => claim).filter(isPerson);
  const left = distinct(
    theirs.filter(other => !isSaidIn(sentence, other) && !people.some(own => own !== person && mayBeOne(own, other))),
  );
  const own = distinct(people.filter(one => !theirs.some(other => mayBeOne(one, other))));
  const [right] = left;
  if (!right?.fullName.includes(' ') || left.length > 1 || own.length !== 1 || own[0] !== person) return undefined;
  if (passageOf(testimony).some(one => isToldIn(one, person))) return undefined;
  if (mentions.some(mention => sharedWords(words, mention.testimony, corpus).share > MOST_OWN * share)) return undefined;
  const span = { start: person.start, end: person.end - (/[’']s?$/u.exec(person.text)?.[0].length ?? 0) };
  return {
    claim: person,
    at: sentence.at,
    verdict: 'conflict',
    code: 'wrong-entity',
    bearing: [{ claim: right, testimony }],
    corrections: [{ kind: 'name', name: right.fullName, span }],
    why: {
      matched: words.map(({ word }) => word),
      compared: `the source's sentence names “${right.text}”, and “${person.text}” elsewhere`,
      score: Math.round(share * 100) / 100,
    },
  };
}

/** "The Roe inquiry": a name that only tells of what kind. */
function isModifier({ end }: PersonClaim, { tokens }: Paragraph): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return (
    next?.kind === 'word' &&
    next.start === end + 1 &&
    /^\p{Ll}/u.test(next.text) &&
    !isFunctionWord(next.word) &&
    !verbForm(next.word)
  );
}

function wordsBeside({ start, end }: PersonClaim, { terms, paragraph }: DraftSentence): Term[] {
  return terms.filter(({ token }) => {
    const place = paragraph.tokens[token];
    return place !== undefined && !(place.start >= start && place.end <= end);
  });
}

const isPerson = (claim: DraftSentence['claims'][number]): claim is PersonClaim =>
  claim.kind === 'person' && claim.body === undefined;

/** One of each surname. */
function distinct(people: readonly PersonClaim[]): PersonClaim[] {
  return [...new Map(people.toReversed().map(one => [bareSurname(one.surname), one])).values()];
}
