/** What the tables of the quantity readers say of a claim, and the readers of one kind. */
import type { QuantityClaim, QuantityType } from '../../../src/claims/claim.ts';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import type { Reader } from '../../../src/claims/reader.ts';

/** Claims of one kind only. */
export function only(type: QuantityType): Reader<QuantityClaim> {
  return (paragraph, context) => readQuantities(paragraph, context).filter(claim => claim.type === type);
}

const BOUNDS: Readonly<Record<string, string>> = {
  about: '≈',
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
  nearly: 'nearly ',
  'up-to': 'up to ',
};

/** "≥35", "20–30", "1/5", "dozens 24–199", with the unit and the rate: "1200000 USD a month". */
export function say({ value, unit, other, per }: QuantityClaim): string {
  const amount = other === undefined ? `${value.amount}` : `${value.amount}/${other}`;
  const figure = value.vague
    ? `${value.vague.low}–${value.vague.high}`
    : value.to === undefined
      ? amount
      : `${amount}–${value.to}`;
  return `${value.stressed ? '!' : ''}${BOUNDS[value.bound] ?? ''}${figure}${unit ? ` ${unit}` : ''}${per ? ` a ${per}` : ''}`;
}
