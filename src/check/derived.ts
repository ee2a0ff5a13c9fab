/**
 * Figures that a writer has worked out: "4,000 votes clear" of a source's 13,000 and 9,000 is not what the source says, and does not contradict it.
 *
 * Nothing is called supported for it: that two figures give a third does not show that the draft means these two.
 */
import type { Claim, QuantityClaim } from '../claims/claim.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { comparable } from './comparable.ts';
import { passageOf, type Testimony } from './corpus.ts';
import { maybeDifference } from './difference.ts';

/** So many figures of a kind in one place are a table; nearly every number is a sum or difference of some of them. */
const MOST_FIGURES = 8;
/** Smaller whole numbers come out of too many pairs. */
const LEAST = 4;

/** Words of a sum or of what is left. */
const TOGETHER =
  /\b(?:total(?:led|s|ling)?|altogether|together|combined|in all|between (?:them|the two)|both|sum|remaining|remainder|left|leaving|leaves|rest)\b/iu;
const REACH = 60;
/** "One of the 10", "all 10": a whole that is known, and may be the sum of its parts. */
const WHOLE = /\b(?:all|of\sthe)\s$/iu;

/**
 * Whether the figure is what is left of another one of its sentence that the source has too: "all but three of the 19" where the source has 16
 * of 19. It need not be told as a difference.
 */
export function isRest(
  draft: QuantityClaim,
  claims: readonly Claim[],
  { text }: Paragraph,
  { claims: there }: Testimony,
): boolean {
  if (draft.value.vague || draft.value.to !== undefined || !LESS.test(text.slice(Math.max(0, draft.start - REACH), draft.start)))
    return false;
  const amounts = there.flatMap(({ claim }) =>
    claim.kind === 'quantity' && claim.type === draft.type && claim.unit === draft.unit ? [claim.value.amount] : [],
  );
  if (amounts.length > MOST_FIGURES) return false;
  const wholes = claims.filter(
    one => one !== draft && one.kind === 'quantity' && one.type === draft.type && amounts.includes(one.value.amount),
  );
  return wholes.some(
    one =>
      one.kind === 'quantity' &&
      amounts.some(part => part !== one.value.amount && isSaid(Math.abs(one.value.amount - part), draft)),
  );
}
/** "All but three of the 19", "except for three". */
const LESS = /\b(?:but|except(?:\sfor)?|apart\sfrom|other\sthan|leaving|rest|others?|remaining)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** "Gained 45 points to more than 9,300": what was come to. */
const REACHED = /\bto\s(?:(?:more|less|fewer|higher|lower)\sthan\s|(?:about|almost|nearly|over|under)\s)?$/iu;

/**
 * Whether the figure is told as a sum or a difference, and is that of two figures of its kind that a testimony and its neighbours have; not where one of
 * them is that very number ("by 11 points", "by 11 percent").
 */
export function isWorkedOut(draft: QuantityClaim, paragraph: Paragraph, testimony: Testimony): boolean {
  const { value, start, end } = draft;
  const { text } = paragraph;
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const isTold =
    (maybeDifference(paragraph, draft) && !REACHED.test(ahead)) ||
    TOGETHER.test(text.slice(Math.max(0, start - REACH), end + REACH));
  if (!isTold && !WHOLE.test(ahead)) return false;
  if (value.vague || value.to !== undefined || (Number.isInteger(value.amount) && value.amount < LEAST)) return false;
  const amounts = amountsOf(draft, testimony);
  if (amounts.length > MOST_FIGURES || amounts.some(amount => isSaid(amount, draft))) return false;
  return amounts.some((a, at) =>
    amounts.slice(at + 1).some(b => [a + b, Math.abs(a - b)].some(amount => amount > 0 && isSaid(amount, draft))),
  );
}

/** The figures there that could be added to or taken from one another, in the draft's unit; each amount once. */
function amountsOf(draft: QuantityClaim, testimony: Testimony): number[] {
  const claims = passageOf(testimony).flatMap(near => near.claims);
  const amounts = claims.flatMap(({ claim }) => {
    if (claim.kind !== 'quantity' || claim.value.vague || claim.value.to !== undefined) return [];
    if (isShare(claim) && isShare(draft)) return [claim.value.amount];
    return comparable(claim, draft)?.source.amount ?? [];
  });
  return [...new Set(amounts)];
}

/** Shares are told in percent, how far they lie apart in points, with or without "percentage". */
function isShare({ type, unit, counted }: QuantityClaim): boolean {
  return type === 'percent' ? unit !== 'basis point' : type === 'count' && counted?.head === 'point';
}

function isSaid(amount: number, { value }: QuantityClaim): boolean {
  return Math.abs(amount - value.amount) < 1e-9 * Math.max(1, amount);
}
