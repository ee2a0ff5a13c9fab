/** A figure as a facts file has it, from a figure as it was read, and back. */
import type { Bound, Figure, QuantityClaim } from '../claims/claim.ts';
import type { FactValue, FigureValue } from './fact.ts';

type Said = Exclude<Bound, 'exact' | 'range'>;

const VALUE_OF: Readonly<Record<Said, (amount: number) => FigureValue>> = {
  about: about => ({ about }),
  'at-least': atLeast => ({ atLeast }),
  'at-most': atMost => ({ atMost }),
  'more-than': moreThan => ({ moreThan }),
  'less-than': lessThan => ({ lessThan }),
  nearly: nearly => ({ nearly }),
  'up-to': upTo => ({ upTo }),
};

/** The value of a fact: a figure where a facts file has a way to write it, else the claim's own words ("7-2", "dozens", "third", "doubled"). */
export function valueOfQuantity(claim: QuantityClaim): FactValue {
  const { amount, to, bound, vague } = claim.value;
  if (vague || claim.type === 'ratio' || claim.type === 'ordinal' || claim.type === 'change') return claim.text;
  if (bound === 'range') return { from: amount, to: to ?? amount };
  if (bound === 'exact') return amount;
  return VALUE_OF[bound](amount);
}

/** The figure that a file's value stands for. Its place is that of the last digit that is not a nought. */
export function figureOf(value: FigureValue): Figure {
  if (typeof value === 'number') return { amount: value, bound: 'exact', place: placeOf(value) };
  if ('from' in value)
    return { amount: value.from, to: value.to, bound: 'range', place: Math.min(placeOf(value.from), placeOf(value.to)) };
  const [bound, amount] = saidOf(value);
  return { amount, bound, place: placeOf(amount) };
}

function saidOf(value: Exclude<FigureValue, number | { from: number }>): [Said, number] {
  if ('about' in value) return ['about', value.about];
  if ('atLeast' in value) return ['at-least', value.atLeast];
  if ('atMost' in value) return ['at-most', value.atMost];
  if ('moreThan' in value) return ['more-than', value.moreThan];
  if ('lessThan' in value) return ['less-than', value.lessThan];
  if ('nearly' in value) return ['nearly', value.nearly];
  return ['up-to', value.upTo];
}

/** The unit as a facts file writes it: what is counted, or the unit of measure; "year old" for ages. */
export function unitOfQuantity({ type, unit, counted, per }: QuantityClaim): string | undefined {
  const own = type === 'age' ? 'year old' : (unit ?? counted?.head);
  return own && per ? `${own} per ${per}` : own;
}

/** Whether two values are one, whatever the hedge. */
export function sameAmount(a: FactValue | undefined, b: FactValue | undefined): boolean {
  return keyOf(a) === keyOf(b);
}

/** The value without its hedge, as a key. */
export function keyOf(value: FactValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string')
    return value
      .toLowerCase()
      .replaceAll(/[\s.,]+/gu, ' ')
      .trim();
  const { amount, to } = figureOf(value);
  return to === undefined ? String(amount) : `${amount}-${to}`;
}

/** 1 for 24, 100 for 1,200, 0.1 for 3.5. */
function placeOf(amount: number): number {
  if (!Number.isFinite(amount) || amount === 0) return 1;
  const [digits = '', exponent = '0'] = Math.abs(amount).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
