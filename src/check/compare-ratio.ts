/** Parts of a whole ("two-thirds", "one in five") against parts, scores and votes ("7-2", "52 to 48") against scores. */
import type { QuantityClaim } from '../claims/claim.ts';
import { type Comparison, compareFigures } from './compare-figure.ts';

/** Parts are said roughly: three in ten may be a third, which is 11 percent more; two parts of one number of pieces are as exact as that number. */
const MUCH_ALIKE = 0.12;
/** Said as a part: "half", "a fifth", "nine-tenths", "one in five", "three out of 10", "3/5". */
const PART =
  /(?:hal(?:f|ves)|quarters?|thirds?|(?:four|fif|six|seven|eigh|nin|ten|hundred|thousand)ths?)$|\s(?:in|out of)\s|\//iu;

/** Undefined where one is a part and the other a score, or one has no second figure. A score may be told from either side. */
export function compareRatios(source: QuantityClaim, draft: QuantityClaim): Comparison | undefined {
  const [there, here] = [PART.test(source.text), PART.test(draft.text)];
  if (there !== here || source.other === undefined || draft.other === undefined) return undefined;
  if (!here) return hasBoth(source, draft.value.amount, draft.other) ? 'agree' : 'conflict';
  const [part, said] = [source.value.amount / source.other, draft.value.amount / draft.other];
  const isRough = source.other !== draft.other && Math.abs(part - said) <= MUCH_ALIKE * part;
  const amount = isRough ? part : said;
  return compareFigures({ ...source.value, amount: part, place: 0 }, { ...draft.value, amount, place: 0 });
}

function hasBoth({ value, other }: QuantityClaim, a: number, b: number): boolean {
  return (value.amount === a && other === b) || (value.amount === b && other === a);
}
