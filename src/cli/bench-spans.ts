/**
 * Quantity claims in the words of the numbers bench (its README has the types and values).
 *
 * Claims follow DESIGN.md §3, the bench another convention; the difference is all here: it wants the unit inside the span, the hedge inside
 * that of a range ("at least 35" is a numberrange with a number in it), "age 21" whole, and parts as decimal numbers.
 */
import type { QuantityClaim } from '../claims/claim.ts';
import { SECONDS } from '../claims/duration.ts';
import type { Reading } from '../claims/reader.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { BenchSpan } from './bench.ts';

/** A span in the paragraph's offsets. */
type Piece = BenchSpan;

const FORTNIGHTS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

export function benchSpans(reading: Reading): BenchSpan[] {
  return reading.paragraphs.flatMap(({ paragraph, claims }) =>
    claims
      .flatMap(claim => (claim.kind === 'quantity' ? spansOf(paragraph, claim) : []))
      .map(span => ({ ...span, ...paragraph.toDraft(span) })),
  );
}

function spansOf(paragraph: Paragraph, claim: QuantityClaim): Piece[] {
  const whole = claim.whole ?? claim;
  const { start, end } = whole;
  const { amount } = claim.value;
  switch (claim.type) {
    case 'percent':
      return [{ start, end, type: 'percentage', value: amount }];
    case 'money':
      return [{ start, end, type: 'currency', value: { amount, unit: (claim.unit ?? '').toLowerCase() } }];
    case 'age':
      return [{ start, end, type: 'age', value: { amount, unit: claim.unit } }];
    case 'measure':
      return [{ start, end, type: 'dimension', value: { amount, unit: claim.unit } }];
    case 'temperature':
      return [{ start, end, type: 'temperature', value: { amount, unit: claim.unit } }];
    case 'duration':
      return [{ start, end, type: 'duration', value: durationOf(claim) }];
    case 'ordinal':
      return /^(?:no|number|#)/iu.test(claim.text) ? [] : [{ start, end, type: 'ordinal', value: amount }];
    case 'ratio':
      return ratioSpans(claim);
    case 'count':
      return countSpans(paragraph, claim);
    case 'change':
      return [];
  }
}

function durationOf({ value, unit }: QuantityClaim): { timex?: string; seconds?: number } {
  const amount = value.vague ? 3 : value.amount;
  const seconds = SECONDS[unit ?? ''];
  const letters = FORTNIGHTS[unit ?? ''];
  const timex = letters ? `P${letters.startsWith('T') ? 'T' : ''}${amount}${letters.at(-1)}` : undefined;
  return { ...(timex ? { timex } : {}), ...(seconds ? { seconds: amount * seconds } : {}) };
}

function ratioSpans(claim: QuantityClaim): Piece[] {
  const { start, end, value, other } = claim;
  if (!other || /\d\s?[-–]\s?\d/u.test(claim.text)) return [];
  return [{ start, end, type: 'number', value: value.amount / other }];
}

function countSpans(paragraph: Paragraph, claim: QuantityClaim): Piece[] {
  const { value, start, end } = claim;
  if (value.vague) return [];
  if (value.bound === 'range')
    return [{ ...withHedge(claim), type: 'numberrange', value: { from: value.amount, to: value.to ?? null } }];
  const number: Piece = { start, end, type: 'number', value: value.amount };
  const bounds = boundsOf(value.bound, value.amount);
  return bounds && paragraph.text ? [{ ...withHedge(claim), type: 'numberrange', value: bounds }, number] : [number];
}

function boundsOf(
  bound: QuantityClaim['value']['bound'],
  amount: number,
): { from: number | null; to: number | null } | undefined {
  if (bound === 'at-least' || bound === 'more-than') return { from: amount, to: null };
  if (bound === 'at-most' || bound === 'less-than') return { from: null, to: amount };
  return undefined;
}

function withHedge({ start, end, hedge }: QuantityClaim): Span {
  return { start: Math.min(start, hedge?.start ?? start), end: Math.max(end, hedge?.end ?? end) };
}
