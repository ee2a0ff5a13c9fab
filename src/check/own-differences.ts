/**
 * How far apart two figures of a sentence are, where the sentence says it with a third: "412 votes to his 397, a margin of 15".
 * Only where the words between the three say which two are meant. No source is asked.
 */
import type { QuantityClaim } from '../claims/claim.ts';
import { arithmetic, follows, isPlain, wording } from './arithmetic.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

const JUST = '(?:just |only |about |nearly |some |almost |roughly )?';
/** Between the second figure and the third: two sides are so far apart … */
const MARGIN = pattern(
  `^(?: \\p{L}+){0,2}, (?:by )?(?:an? )?(?:winning |narrow |slim |slender |final |record )?(?:margin|majority|lead|gap|difference|advantage) of ${JUST}$`,
);
/** … one thing has moved so far … */
const CHANGE = pattern(
  `^(?: \\p{L}+){0,2}, (?:or by |by |an? (?:\\p{L}+ )?(?:rise|increase|gain|jump|climb|drop|fall|decline|decrease|cut|loss|difference) of )${JUST}$`,
);
/** … or so much of one is not covered by the other, whatever the words between them. */
const SHORTFALL = pattern(`^[^,;:.()]{0,40}, an? (?:gap|difference|shortfall) of ${JUST}$`);
const SO_THAT = pattern(`^[^,;:.()]{0,40}, so that ${JUST}$`);
const DIVIDES = /^ (?:divides?|separates?|parts?|lies? between) (?:them|the two)\b/u;

/** Between the first and the second: two sides. */
const AGAINST = /^(?: \p{L}+){0,2} (?:to|against)(?: (?:his|her|their|its|the|\p{Lu}[\p{L}-]*[’']s?)){0,3} $/u;
/** "From 40 to 31", "27,400, against 15,900", "31, down from 40". */
const MOVED = /^(?: [\p{L}-]+){0,3},? (?:(?:compared )?(?:with|to)|against|(?:up |down )?from) (?:only |just )?$/u;
/** "A merger saves £64m a year, [£12m] more than the £52m …", "31 feet, [2] feet above the old mark of 29" */
const BEYOND =
  /^ (?:\p{L}+ )?(?:(?<less>below|under|less than|fewer than|lower than|short of|down on|down from)|above|over|more than|higher than|up on|up from) (?:(?:\p{L}+[’']?s? ){0,5}(?:of|at)|the|its (?:\p{L}+ )?) ?$/u;
const SET_OFF = pattern(`^(?: \\p{L}+){0,3}, ${JUST}$`);
/** What follows says of which two it is: "a gap of 12 to the next". */
const OF_OTHERS = /^(?: \p{L}+)? (?:to|between|from|with|over|on|behind|against)\b/u;

function pattern(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** What is further off than this many times is no slip, but a difference of something else. */
const FURTHEST = 2;

/** Conflicts on a difference that is not that of the two figures beside it. `all`: the quantities of the sentence in order. */
export function differences(sentence: DraftSentence, all: readonly QuantityClaim[]): Judgement[] {
  // "The first costs 2, the second 6": which of them, and no amount.
  const figures = all.filter(({ type }) => type !== 'ordinal');
  const { text } = sentence.paragraph;
  const between = (one: QuantityClaim, other: QuantityClaim): string => text.slice(endOf(one), other.start);
  return figures.flatMap((difference, index) => {
    const [before, next, first] = [figures[index - 1], figures[index + 1], figures[index - 2]];
    if (before && first && areTwoSides(between(first, before), between(before, difference), text.slice(endOf(difference))))
      return apartBy(sentence, difference, first, before);
    if (!before || !next || !SET_OFF.test(between(before, difference))) return [];
    const beyond = BEYOND.exec(between(difference, next))?.groups;
    if (!beyond || (beyond.less ? before.value.amount > next.value.amount : before.value.amount < next.value.amount)) return [];
    return apartBy(sentence, difference, before, next);
  });
}

function endOf(figure: QuantityClaim): number {
  return (figure.whole ?? figure).end;
}

/** `between`: the words between the first figure and the second; `ahead`, `behind`: those on either side of the third. */
function areTwoSides(between: string, ahead: string, behind: string): boolean {
  if (MARGIN.test(ahead) && AGAINST.test(between)) return true;
  if (OF_OTHERS.test(behind)) return false;
  if (CHANGE.test(ahead)) return MOVED.test(between);
  return SHORTFALL.test(ahead) || (SO_THAT.test(ahead) && DIVIDES.test(behind));
}

function apartBy(sentence: DraftSentence, claim: QuantityClaim, a: QuantityClaim, b: QuantityClaim): Judgement[] {
  if (!isAlike(a, b) || !(isAlike(claim, a) || isAlike(claim, b) || arePoints(claim, a))) return [];
  if (![claim, a, b].every(({ value }) => isPlain(value))) return [];
  if (!isSharp(a) || !isSharp(b)) return [];
  const result = Number(Math.abs(a.value.amount - b.value.amount).toPrecision(12));
  const times = claim.value.amount / result;
  if (!(times >= 1 / FURTHEST && times <= FURTHEST) || follows(result, claim.value, 2)) return [];
  return [arithmetic(sentence, claim, [a, b], result, `${a.text} and ${b.text} are ${wording(result)} apart`)];
}

/** What is reckoned with: the figure itself, or the floor that it names. */
function isSharp({ value }: QuantityClaim): boolean {
  return value.bound === 'exact' || value.bound === 'at-least';
}

/** One kind of thing; a unit that is said once goes for both. */
function isAlike(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.unit === b.unit) return a.type === b.type && (a.per === b.per || a.type === 'money');
  const bare = a.unit === undefined ? a : b;
  return bare.unit === undefined && bare.type === 'count' && (bare.counted === undefined || bare.counted.carried === true);
}

/** Shares are told in percent, how far they lie apart in points. */
function arePoints({ type, unit, counted }: QuantityClaim, share: QuantityClaim): boolean {
  return (
    share.type === 'percent' &&
    share.unit === 'percent' &&
    (counted?.head === 'point' || (type === 'percent' && unit === 'percentage point'))
  );
}
