/** One figure or date of a source against one of the draft. */
import type { Claim, DateClaim, QuantityClaim } from '../claims/claim.ts';
import { comparable } from './comparable.ts';
import { compareDates, datesComparable } from './compare-date.ts';
import { type Comparison, compareFigures } from './compare-figure.ts';
import { compareRatios } from './compare-ratio.ts';

export type FigureClaim = QuantityClaim | DateClaim;

/** Undefined where a comparison would say nothing. */
export function compare(source: Claim, draft: Claim): Comparison | undefined {
  if (source.kind === 'date' && draft.kind === 'date')
    return datesComparable(source, draft) ? compareDates(source, draft) : undefined;
  if (source.kind !== 'quantity' || draft.kind !== 'quantity') return undefined;
  if (source.type === 'ratio' && draft.type === 'ratio') return compareRatios(source, draft);
  const pair = comparable(source, draft);
  if (!pair) return undefined;
  return pair.unitDiffers ? 'conflict' : compareFigures(pair.source, pair.draft);
}

export function isFigure(claim: Claim): claim is FigureClaim {
  return claim.kind === 'quantity' || claim.kind === 'date';
}
