/**
 * Who did or said it: the draft gives to one person by name what the sources, in the sentence that tells the same, give to another one by name, and the draft's person
 * is told of elsewhere. The words of the clause are compared, and its figures.
 */
import type { Claim, PersonClaim, QuantityClaim, StatementClaim } from '../claims/claim.ts';
import { bareSurname, folded } from '../claims/people/name-parts.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { castOf } from './cast.ts';
import { compare } from './compare.ts';
import { type Corpus, passageOf, type Testimony } from './corpus.ts';
import { doersOf } from './doers.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { matesOf, rootOf } from './opposites.ts';
import { mayBeOne } from './same-name.ts';
import { sharedWords } from './shared-words.ts';
import { ALIKE } from './stand.ts';
import { isSaidIn } from './surname-said.ts';
import type { Term } from './terms.ts';
import { toldBefore, toldBeforeIn } from './told-before.ts';

// The four below were set on the development sets, and tried on drafts whose best sentence was deleted: docs/matching.md, “Owners”.
/** Sentences of the sources that are looked at: the right one is seldom further down. */
const MOST_ALIGNED = 8;
/** Share of the clause that the source's sentence must have, and how many of its words and figures. */
const LEAST_SHARE = 0.4;
const LEAST_SHARED = 3;
/** A sentence with the draft's person that has so much of that share keeps it silent. */
const MOST_OWN = 0.6;
/** A name with more mentions is not looked through: each costs a comparison. A bound on time, not tuned. */
const MOST_MENTIONS = 300;
/** A figure is as telling as so many of the rarest words (same place). */
const FIGURE = 1.5;

export function judgeActors(sentences: readonly DraftSentence[], corpus: Corpus): Judgement[] {
  return sentences.flatMap((sentence, at) => {
    const claims = toldBeforeIn(sentences, at);
    return sentence.claims.flatMap(claim => (claim.kind === 'statement' ? (judge(claim, claims, sentence, corpus) ?? []) : []));
  });
}

interface Told {
  readonly terms: readonly Term[];
  readonly figures: readonly QuantityClaim[];
  readonly passive: boolean;
  /** Said, not done. */
  readonly spoken: boolean;
}

function judge(
  statement: StatementClaim,
  before: readonly Claim[],
  sentence: DraftSentence,
  corpus: Corpus,
): Judgement | undefined {
  const person = namedIn(statement, before, sentence);
  if (!person) return undefined;
  const mentions = castOf(corpus).bySurname.get(bareSurname(person.surname)) ?? [];
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return undefined;
  const told = toldIn(statement, person, sentence);
  const best = bestOf(told, sentence, corpus);
  if (!best?.actor || best.share < LEAST_SHARE || best.shared < LEAST_SHARED) return undefined;
  const { testimony, share, actor } = best;
  if (statement.form === 'deed' && !best.hasFigure && !hasVerb(testimony, statement, corpus)) return undefined;
  if (!actor.fullName.includes(' ') || mayBeOne(actor, person) || isSaidIn(sentence, actor)) return undefined;
  if (passageOf(testimony).some(one => isTold(one, person))) return undefined;
  if (mentions.some(one => passageOf(one.testimony).some(near => shareOf(told, near, corpus).share > MOST_OWN * share)))
    return undefined;
  const span = { start: person.start, end: person.end };
  const isSpeech = statement.form === 'speech';
  return {
    claim: isSpeech ? statement : person,
    at: sentence.at,
    span,
    verdict: 'conflict',
    code: isSpeech ? 'statement-misattributed' : 'wrong-entity',
    bearing: [{ claim: actor, testimony }],
    sourced: isSpeech ? `said by ${actor.fullName}` : actor.fullName,
    drafted: person.text,
    corrections: [{ kind: 'name', name: actor.fullName, span }],
    why: {
      matched: told.terms.map(({ word }) => word),
      compared: `the source has it of “${actor.fullName}”, and tells of “${person.text}” elsewhere`,
      score: Math.round(share * 100) / 100,
    },
  };
}

/** Who does it, named on the spot and no body. */
function namedIn(
  statement: StatementClaim,
  before: readonly Claim[],
  { paragraph, claims }: DraftSentence,
): PersonClaim | undefined {
  const { mention, nameSpan } = statement.speaker ?? {};
  if (!mention) return undefined;
  const doers = doersOf({ statement, paragraph, claims: before });
  const named = claims.filter(isPerson).filter(({ start, end }) => nameSpan && start >= nameSpan.start && end <= nameSpan.end);
  const [person, more] = doers.length > 0 ? doers : named;
  return person && !more && isPerson(person) && person.start >= mention.start && person.end <= mention.end ? person : undefined;
}

/**
 * The words and figures of what is said or done, with its verb and the doer's roles; of the whole sentence where it names nobody else and nobody else speaks.
 */
function toldIn(statement: StatementClaim, person: PersonClaim, { terms, paragraph, claims }: DraftSentence): Told {
  const { cue, content, pieces } = statement;
  const isAlone = claims.every(
    claim =>
      claim === person ||
      (claim.kind === 'person'
        ? claim.body !== undefined
        : claim.kind !== 'statement' || claim.form === 'deed' || claim === statement),
  );
  const spans = isAlone ? [clauseAround(cue, paragraph)] : [cue, ...(pieces ?? [content]), ...person.roles];
  const isIn = ({ start, end }: Span): boolean =>
    spans.some(span => start >= span.start && end <= span.end) && !(start >= person.start && end <= person.end);
  return {
    terms: terms.filter(({ token }) => {
      const place = paragraph.tokens[token];
      return place !== undefined && isIn(place);
    }),
    figures: claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity' && isIn(claim) && isTelling(claim)),
    passive: statement.passive === true,
    spoken: statement.form === 'speech',
  };
}

/** As far as the next semicolon on either side: behind it, something else may be done. */
function clauseAround({ start, end }: Span, { text }: Paragraph): Span {
  const close = text.indexOf(';', end);
  return { start: text.lastIndexOf(';', start) + 1, end: close < 0 ? text.length : close };
}

function isTelling({ type, value }: QuantityClaim): boolean {
  return type === 'money' || type === 'percent' || (type !== 'ordinal' && type !== 'change' && value.amount >= 10);
}

interface Best {
  readonly testimony: Testimony;
  readonly share: number;
  readonly shared: number;
  readonly hasFigure: boolean;
  readonly actor: PersonClaim | undefined;
}

function bestOf(told: Told, { alignments }: DraftSentence, corpus: Corpus): Best | undefined {
  let best: Omit<Best, 'actor'> | undefined;
  for (const { testimony } of alignments.slice(0, MOST_ALIGNED)) {
    const words = shareOf(told, testimony, corpus);
    if (!best || words.share > best.share) best = { testimony, ...words };
  }
  return best && { ...best, actor: actorOf(best.testimony, told) };
}

function shareOf({ terms, figures }: Told, testimony: Testimony, corpus: Corpus): Omit<Best, 'testimony' | 'actor'> {
  const weight = terms.reduce((sum, { stem }) => sum + corpus.weightOf(stem), 0);
  const words = sharedWords(terms, testimony, corpus);
  const each = FIGURE * Math.log(1 + corpus.size);
  const same = figures.filter(figure =>
    testimony.claims.some(
      ({ claim }) =>
        claim.kind === 'quantity' && claim.value.amount === figure.value.amount && compare(claim, figure) === 'agree',
    ),
  ).length;
  const all = weight + each * figures.length;
  return { share: all ? (words.share * weight + same * each) / all : 0, shared: words.shared + 2 * same, hasFigure: same > 0 };
}

/** What is done has a figure in common, or the verb: two people may be told of in much the same words. */
function hasVerb({ claims }: Testimony, { cue }: StatementClaim, corpus: Corpus): boolean {
  const root = rootOf(cue.verb);
  return claims.some(
    ({ claim }) =>
      claim.kind === 'statement' &&
      (rootOf(claim.cue.verb) === root ||
        matesOf(root).has(rootOf(claim.cue.verb)) ||
        corpus.likeness(cue.verb, claim.cue.verb) >= ALIKE),
  );
}

/** Who does or says it there: the doer of the clause that has most of it, by name or by a pronoun; else the only person that the sentence names. */
function actorOf(testimony: Testimony, told: Told): PersonClaim | undefined {
  const claims = toldBefore(testimony);
  const { paragraph } = testimony;
  // Who only says that it was done has not done it, and who did it need not have said so.
  const mayTell = (claim: Claim): boolean =>
    claim.kind === 'statement' ? (claim.form === 'speech') === told.spoken || !told.spoken : claim.kind === 'quotation';
  const stems = new Set(told.terms.map(({ stem }) => stem));
  const clauses = testimony.claims.flatMap(({ claim }) => {
    if (claim.kind !== 'statement' || Boolean(claim.passive) !== told.passive || !mayTell(claim)) return [];
    const doers = doersOf({ statement: claim, paragraph, claims });
    const shared = testimony.terms.filter(({ token, stem }) => {
      const place = paragraph.tokens[token];
      return place && place.start >= claim.cue.start && place.end <= claim.content.end && stems.has(stem);
    }).length;
    const figures = testimony.claims.filter(
      ({ claim: figure }) =>
        figure.kind === 'quantity' &&
        figure.start >= claim.content.start &&
        figure.end <= claim.content.end &&
        told.figures.some(own => compare(figure, own) === 'agree'),
    ).length;
    return [{ doers, shared: shared + 2 * figures }];
  });
  const [best] = clauses.sort((a, b) => b.shared - a.shared);
  if (best && best.doers.length === 1) return best.doers[0];
  if (told.spoken && !testimony.claims.some(({ claim }) => mayTell(claim))) return undefined;
  const people = distinct(testimony.claims.map(({ claim }) => claim).filter(isPerson));
  return people.length === 1 ? people[0] : undefined;
}

/** A name of two words that no list knows is a person's more often than not. */
const isPerson = (claim: Claim): claim is PersonClaim =>
  claim.kind === 'person' && (claim.body === undefined || (claim.body === 'unknown' && claim.given.length > 0));

function distinct(people: readonly PersonClaim[]): PersonClaim[] {
  return [...new Map(people.map(one => [bareSurname(one.surname), one])).values()];
}

/** By surname, or by the given name alone. */
function isTold({ paragraph, sentence }: Testimony, { surname, given }: PersonClaim): boolean {
  const words = new Set(paragraph.tokens.slice(sentence.first, sentence.last).map(({ word }) => folded(word)));
  return [bareSurname(surname), ...given.map(folded)].some(name => name.split(/[\s-]/u).every(part => words.has(part)));
}
