/** What would be right in the place of a figure or date: what the sources have, as data; fixes/ puts it in words. */
import type { Claim, DateClaim, QuantityClaim } from '../claims/claim.ts';
import type { SourceClaim } from './corpus.ts';
import type { Correction } from './finding.ts';
import { boundWords } from './say.ts';

type FigureClaim = QuantityClaim | DateClaim;

/** Corrections of a conflict or a dropped hedge, and whether there is only one answer. Spans are paragraph offsets. */
export interface Corrected {
  readonly corrections: readonly Correction[];
  readonly certain: boolean;
}

const NONE: Corrected = { corrections: [], certain: false };

/** One correction for each value that the sources have, in their order. Figures inside a quotation belong to the speaker: none. */
export function correctedFigure(claim: FigureClaim, bearing: readonly SourceClaim[], claims: readonly Claim[]): Corrected {
  if (claims.some(({ kind, start, end }) => kind === 'quotation' && start <= claim.start && claim.end <= end)) return NONE;
  const each = bearing.flatMap(source => correctionBy(claim, source.claim) ?? []);
  const corrections = [...new Map(each.map(correction => [JSON.stringify(correction), correction])).values()];
  return { corrections, certain: corrections.length === 1 };
}

/** Another unit is written with its figure: “three years” for “[three] months”. */
function correctionBy(claim: FigureClaim, source: Claim): Correction | undefined {
  const span = { start: claim.start, end: claim.end };
  if (source.kind === 'date' && claim.kind === 'date') {
    if (source.relative && !(claim.relative && sameParts(claim, source))) return undefined; // "last week" is another week in the draft
    return { kind: 'date', span, parts: source.parts, ...(source.to ? { to: source.to } : {}) };
  }
  if (source.kind !== 'quantity' || claim.kind !== 'quantity') return undefined;
  const { value, type, unit, other } = source;
  const hedge = boundWords(value.bound);
  if (hedge && !claim.hedge && value.amount === claim.value.amount && value.to === undefined && unit === claim.unit) {
    return { kind: 'hedge', span: { start: claim.start, end: claim.start }, words: hedge };
  }
  const replaced = claim.whole && unit !== claim.unit ? { start: claim.whole.start, end: claim.whole.end } : span;
  return { kind: 'figure', span: replaced, value, type, ...(unit ? { unit } : {}), ...(other === undefined ? {} : { other }) };
}

/** Both say a weekday, or both say a month: “last August” can be “last October”. */
function sameParts(a: DateClaim, b: DateClaim): boolean {
  const said = Object.keys(b.parts);
  return said.length > 0 && said.length === Object.keys(a.parts).length && said.every(part => part in a.parts);
}
