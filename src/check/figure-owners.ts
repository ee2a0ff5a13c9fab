/**
 * A right figure given to the wrong owner: the draft says "Haskell, with 52 cases", and the source gives Grant 52 of them and Haskell 21.
 *
 * It takes all of this: a name of the draft owns the figure; the linked figure of a source is the same to the digit and is another name's, of the same kind;
 * in that passage the sources give the draft's name a different figure of the same thing; and nowhere may they mean that name's with the draft's figure.
 */
import type { Claim, PersonClaim, QuantityClaim } from '../claims/claim.ts';
import { bareSurname } from '../claims/people/name-parts.ts';
import { castOf } from './cast.ts';
import { compare } from './compare.ts';
import { type Corpus, passageOf, type SourceClaim, type Testimony } from './corpus.ts';
import { figureOwners } from './figure-owner.ts';
import { linksOf } from './figures.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import type { Link } from './link.ts';
import { mayBeOne } from './same-name.ts';
import { WEIGHTS } from './weights.ts';

/** Smaller counts stand for too many things. */
const LEAST_COUNT = 10;
/** Log-odds that both figures are of the same thing, where the source's sentence names it too: the wrong name beside the draft's pulls them down. */
const LEAST_SCORE = -4;
/** A name with more mentions is said of too much to be looked through. */
const MOST_MENTIONS = 300;

/** Judges the names that own a figure in the sentence. A finding's span is the wrong owner, without its possessive ending. */
export function judgeFigureOwners(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  if (!sentence.claims.some(isName)) return [];
  const found = sentence.claims.filter(isTelling).flatMap(figure => judge(figure, sentence, corpus) ?? []);
  return [...new Map(found.map(judgement => [judgement.claim, judgement])).values()];
}

function judge(figure: QuantityClaim, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const { paragraph, claims } = sentence;
  const [owner] = figureOwners(figure, claims, paragraph);
  if (!owner) return undefined;
  const mentions = castOf(corpus).bySurname.get(bareSurname(owner.surname)) ?? [];
  if (mentions.length === 0 || mentions.length > MOST_MENTIONS) return undefined;
  const links = (linksOf(sentence, corpus).get(figure) ?? []).filter(link => link.comparison === 'agree');
  const link = links.reduce<Link | undefined>((best, one) => (!best || one.score > best.score ? one : best), undefined);
  if (!link || !isSameThing(link)) return undefined;
  const { testimony, claim: there } = link.source;
  if (!isSame(there, figure)) return undefined;
  const right = ownersIn(there, testimony).find(one => isOther(one, owner, mentions));
  if (!right || ownersIn(there, testimony).some(one => mayBeOne(one, owner))) return undefined;
  if (claims.some(claim => isName(claim) && mayBeOne(claim, right))) return undefined;
  const own = passageOf(testimony)
    .flatMap(one => one.claims.map(({ claim }) => ({ claim, testimony: one })))
    .find(
      one =>
        isLike(one.claim, there) &&
        isOneThing(one.claim, there) &&
        compare(one.claim, figure) === 'conflict' &&
        ownersIn(one.claim, one.testimony).some(name => isNamed(name, owner)),
    );
  if (!own || mentions.some(mention => mayHave(mention, figure))) return undefined;
  const span = { start: owner.start, end: owner.end - (/[’']s?$/u.exec(owner.text)?.[0].length ?? 0) };
  return {
    claim: owner,
    at: sentence.at,
    span,
    verdict: 'conflict',
    code: 'wrong-entity',
    bearing: [{ claim: right, testimony }],
    corrections: [{ kind: 'name', name: right.fullName, span }],
    why: {
      matched: [figure.text],
      compared: `“${there.text}” is “${right.text}”’s there, and “${own.claim.text}” “${owner.text}”’s`,
      score: Math.round(link.score * 100) / 100,
    },
  };
}

/** The linkage says so, or nearly so and what the draft counts is named in the source's sentence. Two things that both are named are two. */
function isSameThing({ score, features, draft, place, source }: Link): boolean {
  if (features.headOther > 0) return false;
  if (score >= WEIGHTS.supported) return true;
  const head = draft.kind === 'quantity' ? draft.counted : undefined;
  const { tokens } = place.paragraph;
  return (
    score >= LEAST_SCORE &&
    head !== undefined &&
    place.terms.some(({ token, stem }) => tokens[token]?.start === head.start && source.testimony.stems.has(stem))
  );
}

/** Another name of the same kind; `mentions` tell what the draft's name is where the draft does not. */
function isOther(one: PersonClaim, owner: PersonClaim, mentions: readonly SourceClaim<PersonClaim>[]): boolean {
  const kinds = [owner, ...mentions.map(({ claim }) => claim)].map(({ body }) => body);
  return !mayBeOne(one, owner) && kinds.some(kind => areOfOneKind(kind, one.body));
}

const areOfOneKind = (a: PersonClaim['body'], b: PersonClaim['body']): boolean => a === b || a === 'unknown' || b === 'unknown';

/** The figure stands where the name does, or in a sentence beside it, and is not another name's for sure. */
function mayHave({ claim: name, testimony }: SourceClaim<PersonClaim>, figure: QuantityClaim): boolean {
  return passageOf(testimony).some(one =>
    one.claims.some(({ claim }) => {
      if (!isSame(claim, figure)) return false;
      const owners = ownersIn(claim, one);
      return owners.length === 0 || owners.some(owner => mayBeOne(owner, name));
    }),
  );
}

function ownersIn(claim: Claim, { claims, paragraph }: Testimony): readonly PersonClaim[] {
  if (claim.kind !== 'quantity') return [];
  return figureOwners(
    claim,
    claims.map(one => one.claim),
    paragraph,
  );
}

const isName = (claim: Claim): claim is PersonClaim => claim.kind === 'person';
const isNamed = (a: PersonClaim, b: PersonClaim): boolean => bareSurname(a.surname) === bareSurname(b.surname);

/** Ages, spans of time and ranks are owned in too many ways. */
function isTelling(claim: Claim): claim is QuantityClaim {
  if (claim.kind !== 'quantity' || claim.value.to !== undefined) return false;
  if (claim.type === 'count') return claim.value.amount >= LEAST_COUNT;
  return claim.type === 'money' || claim.type === 'percent' || claim.type === 'measure';
}

function isSame(claim: Claim, figure: QuantityClaim): boolean {
  return isLike(claim, figure) && claim.value.amount === figure.value.amount && claim.value.to === figure.value.to;
}

/** Not two things that both are named. */
function isOneThing({ counted: one }: QuantityClaim, other: Claim): boolean {
  return !one || other.kind !== 'quantity' || !other.counted || one.head === other.counted.head;
}

/** Of one type and unit. */
function isLike(claim: Claim, figure: Claim): claim is QuantityClaim {
  if (claim.kind !== 'quantity' || figure.kind !== 'quantity' || claim === figure) return false;
  return claim.type === figure.type && claim.unit === figure.unit && claim.per === figure.per && claim.other === figure.other;
}
