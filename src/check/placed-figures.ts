/**
 * A right figure in the wrong place: the draft has "In Marsh, 1,150 work at the head office", and the one sentence of the sources that has the 1,150 tells of the head
 * office in Tollan. Marsh is known to the sources, and nothing there has it near the figure.
 */
import type { Claim, PersonClaim, QuantityClaim } from '../claims/claim.ts';
import { bareSurname } from '../claims/people/name-parts.ts';
import { castOf } from './cast.ts';
import { type Corpus, passageOf, type SourceClaim, type Testimony } from './corpus.ts';
import { figureOwners } from './figure-owner.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { areKindred, mayBeOne } from './same-name.ts';
import { sharedWords } from './shared-words.ts';
import { isSaidIn, isToldIn } from './surname-said.ts';
import type { Term } from './terms.ts';

/** Smaller counts stand for too many things. */
const LEAST_COUNT = 10;
/** Share of the words of the draft's clause that the source's sentence must have, the name aside, and how many. */
const LEAST_SHARE = 0.35;
const LEAST_SHARED = 2;
/** A name with more mentions is said of too much to be looked through. */
const MOST_MENTIONS = 300;
/** "In X, …": what a clause opens with; "5 percent of the wheat in X": what goes on from the figure without a break. */
const OPENING = /(?:^|[.;:]\s+)(?:in|at|around|near|outside)\s+(?:the\s+)?$/iu;
const BEHIND = /^(?:[\s-]+[\p{Ll}]+){1,8}\s+(?:in|at|near|around)\s+(?:the\s+)?$/u;
const BREAK = /\s(?:and|but|while|as|that|which|who|after|before|than|from)\s/u;

/** Judges the places and bodies beside the figures of one sentence. */
export function judgePlacedFigures(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  if (!sentence.claims.some(isThing)) return [];
  const found = sentence.claims.filter(isTelling).flatMap(figure => judge(figure, sentence, corpus) ?? []);
  return [...new Map(found.map(judgement => [judgement.claim, judgement])).values()];
}

function judge(figure: QuantityClaim, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const given = placeOf(figure, sentence);
  if (!given) return undefined;
  const { name, isOwner } = given;
  const mentions = castOf(corpus).bySurname.get(bareSurname(name.surname)) ?? [];
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return undefined;
  const [told, ...more] = corpus.read.filter(({ claims }) => claims.some(({ claim }) => isSame(claim, figure)));
  if (!told || more.length > 0 || isToldIn(told, name)) return undefined;
  const context = contextOf(figure, name, sentence);
  const { share, shared } = sharedWords(context, told, corpus, stem => (told.stems.has(stem) ? 1 : 0));
  if (share < LEAST_SHARE || shared < LEAST_SHARED) return undefined;
  const known = { ...name, body: mentions[0]?.claim.body ?? name.body };
  const right = isOwner ? ownerIn(figure, known, told) : placeIn(told, sentence);
  if (!right || isSaidIn(sentence, right) || mayBeOne(right, name)) return undefined;
  const beside = passageOf(told).filter(one => isToldIn(one, name));
  // Beside it, the sources tell of the draft's name what its own figure is.
  if (beside.some(one => !isToldIn(one, right) && !one.claims.some(({ claim }) => isLike(claim, figure)))) return undefined;
  if (mentions.some(mention => isPartOf(mention, right))) return undefined;
  const span = { start: name.start, end: name.end - (/[’']s?$/u.exec(name.text)?.[0].length ?? 0) };
  return {
    claim: name,
    at: sentence.at,
    span,
    verdict: 'conflict',
    code: 'wrong-entity',
    bearing: [{ claim: right, testimony: told }],
    corrections: [{ kind: 'name', name: right.fullName, span }],
    why: {
      matched: [figure.text, ...context.map(({ word }) => word)],
      compared: `the only “${figure.text}” of the sources is told of “${right.text}”`,
      score: Math.round(share * 100) / 100,
    },
  };
}

interface Given {
  readonly name: PersonClaim;
  /** It has the figure; else the figure is told of what is there. */
  readonly isOwner: boolean;
}

/** The place or body that the draft gives the figure to: what the clause opens with, the figure's owner, or where it goes on to. */
function placeOf(figure: QuantityClaim, { claims, paragraph }: DraftSentence): Given | undefined {
  const { text } = paragraph;
  const names = claims.filter(isThing);
  const places = names.filter(({ body }) => body !== 'organisation');
  const before = places.find(({ start, end }) => end <= figure.start && OPENING.test(text.slice(0, start)));
  if (before && !/[;:]/u.test(text.slice(before.end, figure.start))) return { name: before, isOwner: false };
  const [owner] = figureOwners(figure, claims, paragraph);
  if (owner) return isThing(owner) ? { name: owner, isOwner: true } : undefined;
  const behind = names.find(({ start }) => start >= figure.end);
  const between = behind && text.slice(figure.end, behind.start);
  const goesOn = between !== undefined && BEHIND.test(between) && !BREAK.test(between);
  return behind && goesOn && places.includes(behind) ? { name: behind, isOwner: false } : undefined;
}

/** Telling words of the figure's clause, the name aside. */
function contextOf(
  { start, end }: QuantityClaim,
  name: PersonClaim,
  { terms, paragraph: { tokens, text } }: DraftSentence,
): Term[] {
  const from = text.lastIndexOf(';', start) + 1;
  const close = text.slice(end).search(/;|, and\s/u) + end;
  return terms.filter(({ token }) => {
    const place = tokens[token];
    if (!place || place.start < from || (close >= end && place.end > close)) return false;
    return !(place.start >= name.start && place.end <= name.end);
  });
}

/** The only place that the source's sentence tells of ("to Tollan", "the Tollan head office") and the draft's does not; of a town and its region, the town. */
function placeIn({ claims, paragraph: { text } }: Testimony, sentence: DraftSentence): PersonClaim | undefined {
  const places = claims
    .map(({ claim }) => claim)
    .filter(isThing)
    .filter(
      ({ start, end, body }) => body !== 'organisation' && WHERE.test(text.slice(0, start)) && !/^[’']/u.test(text.slice(end)),
    )
    .filter(one => !isSaidIn(sentence, one));
  const [place, ...more] = places;
  return more.length === 0 ? place : undefined;
}
const WHERE = /\s(?:(?:in|at|to|near|around|outside)\s(?:the\s)?|the\s)$/iu;

/** The name of its kind that has the figure there: the only one, or the nearest before it while the others have figures of their own. */
function ownerIn(figure: QuantityClaim, name: PersonClaim, { claims }: Testimony): PersonClaim | undefined {
  const there = claims.find(({ claim }) => isSame(claim, figure))?.claim;
  const names = claims
    .map(({ claim }) => claim)
    .filter((claim): claim is PersonClaim => isThing(claim) && areKindred(name, claim, 'in'));
  const distinct = names.filter((one, at) => !names.slice(0, at).some(other => mayBeOne(one, other)));
  if (!there || distinct.length <= 1) return there && distinct[0];
  const nearest = distinct.findLast(({ end }) => end <= there.start);
  if (!nearest || distinct.some(({ start }) => start > there.end)) return undefined;
  const isBetween = (from: PersonClaim, to: number): boolean =>
    claims.some(({ claim }) => claim !== there && isLike(claim, there) && claim.start > from.end && claim.end <= to);
  return !isBetween(nearest, there.start) && distinct.every(one => one === nearest || isBetween(one, nearest.start))
    ? nearest
    : undefined;
}

/** "Tollan, Ellery", "Ellery’s Tollan", "Tollan in Ellery": a place and its region, a body and its seat. */
function isPartOf({ claim, testimony: { claims, paragraph } }: SourceClaim<PersonClaim>, right: PersonClaim): boolean {
  return claims.some(({ claim: other }) => {
    if (other.kind !== 'person' || bareSurname(other.surname) !== bareSurname(right.surname)) return false;
    const [first, second] = other.start < claim.start ? [other, claim] : [claim, other];
    return /^(?:[’']s?)?[\s,(]{1,3}(?:(?:in|of|near|outside)\s(?:the\s)?)?$/u.test(paragraph.text.slice(first.end, second.start));
  });
}

/** A place or a body, not a person. */
const isThing = (claim: Claim): claim is PersonClaim =>
  claim.kind === 'person' && claim.body !== undefined && claim.roles.length === 0;

function isTelling(claim: Claim): claim is QuantityClaim {
  if (claim.kind !== 'quantity' || claim.value.to !== undefined) return false;
  if (claim.type === 'count') return claim.value.amount >= LEAST_COUNT;
  return claim.type === 'money' || claim.type === 'percent' || claim.type === 'measure';
}

const isSame = (claim: Claim, figure: QuantityClaim): boolean =>
  isLike(claim, figure) && claim.value.amount === figure.value.amount;

/** Of one type and unit. */
function isLike(claim: Claim, figure: Claim): claim is QuantityClaim {
  if (claim.kind !== 'quantity' || figure.kind !== 'quantity') return false;
  return claim.type === figure.type && claim.unit === figure.unit && claim.per === figure.per && claim.value.to === undefined;
}
