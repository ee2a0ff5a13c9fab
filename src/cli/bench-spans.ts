/**
 * Quantity claims in the words of the numbers bench (its README has the types and values).
 *
 * Claims follow DESIGN.md §3, the bench another convention; the difference is all here: it wants the unit inside the span, the hedge inside
 * that of a range ("at least 35" is a numberrange with a number in it), "age 21" whole, and parts as decimal numbers.
 */
import type { QuantityClaim } from '../claims/claim.ts';
import { SECONDS } from '../claims/figures/duration.ts';
import type { Reading } from '../claims/reader.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { BenchSpan } from './bench.ts';

/** A span in the paragraph's offsets. */
type Piece = BenchSpan;

const LETTERS: Readonly<Record<string, string>> = {
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
  return reading.paragraphs.flatMap(({ paragraph, claims }) => {
    const quantities = claims.filter(claim => claim.kind === 'quantity');
    return withPairs(
      paragraph.text,
      quantities,
      quantities.map(claim => spansOf(paragraph, claim)),
    ).map(span => ({ ...span, ...paragraph.toDraft(span) }));
  });
}

/** What the bench reads as one span and the copy's reader as two claims: ranges in two halves, coins without their name, "percent of 10". */
function withPairs(text: string, claims: readonly QuantityClaim[], spans: readonly Piece[][]): Piece[] {
  const result = spans.map(pieces => [...pieces]);
  claims.forEach((claim, index) => {
    const next = claims[index + 1];
    const lead = text.slice(Math.max(0, claim.start - 16), claim.start);
    if (isNumber(claim) && PERCENT_OF.test(lead)) {
      const length = PERCENT_OF.exec(lead)?.groups?.words?.length ?? 0;
      result[index] = [{ start: claim.start - length, end: claim.end, type: 'percentage', value: claim.value.amount }];
    }
    if (!next) return;
    const gap = text.slice((claim.whole ?? claim).end, next.start);
    if (claim.type === 'money' && isCoins(next) && /^\s(?:and\s)?$/iu.test(gap)) {
      const amount = Number((claim.value.amount + next.value.amount / 100).toFixed(2));
      result[index] = [
        { start: claim.start, end: next.end, type: 'currency', value: { amount, unit: claim.unit?.toLowerCase() } },
      ];
      result[index + 1] = [];
    }
    const quotient = isNumber(claim) && isNumber(next) && OVER.test(gap) && claim.value.amount < next.value.amount;
    if (quotient) {
      result[index] = [{ start: claim.start, end: next.end, type: 'number', value: claim.value.amount / next.value.amount }];
      result[index + 1] = [];
      return;
    }
    const range = isNumber(claim) && isNumber(next) ? rangeOfPair(text, claim, next) : undefined;
    if (range) {
      result[index] = [range, ...(result[index] ?? []).filter(({ type }) => type === 'number')];
      result[index + 1] = (result[index + 1] ?? []).filter(({ type }) => type === 'number');
    }
  });
  return result.flat();
}

/** "one over 20", "two out of five hundred". */
const OVER = /^\s(?:over|out of)\s$/iu;
const PERCENT_OF = /(?:^|[^\d\s]\s|^\s)(?<words>per\s?cent of )$/iu;

function isNumber({ type, value }: QuantityClaim): boolean {
  return (type === 'count' || (type === 'ratio' && value.amount > 0)) && value.bound !== 'range' && !value.vague;
}

function isCoins({ type, value, unit, counted }: QuantityClaim): boolean {
  if (!Number.isInteger(value.amount) || value.amount < 1 || value.amount > 99) return false;
  return (type === 'count' && !counted) || (type === 'money' && (unit === 'cent' || unit === 'penny'));
}

/** "from 200 to 300", "above 1000 and below 1500". */
function rangeOfPair(text: string, low: QuantityClaim, high: QuantityClaim): Piece | undefined {
  const from = numberOf(low);
  const to = numberOf(high);
  if (from >= to) return undefined;
  const lead = /(?:^|\s)(?<words>from )$/iu.exec(text.slice(Math.max(0, low.start - 6), low.start));
  if (lead && /^ to $/iu.test(text.slice(low.end, high.start)))
    return { start: low.start - 5, end: high.end, type: 'numberrange', value: { from, to } };
  const between = text.slice(low.end, high.hedge?.start ?? high.start);
  const opposite = /^(?:at-least|more-than)$/.test(low.value.bound) && /^(?:at-most|less-than)$/.test(high.value.bound);
  if (!opposite || !/^ and $/iu.test(between)) return undefined;
  return { start: withHedge(low).start, end: withHedge(high).end, type: 'numberrange', value: { from, to } };
}

function numberOf({ value, other }: QuantityClaim): number {
  return other ? value.amount / other : value.amount;
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

function durationOf({ value, unit, text }: QuantityClaim): { timex?: string; seconds?: number } {
  const amount = value.vague ? (/couple/iu.test(text) ? 2 : 3) : value.amount;
  const seconds = SECONDS[unit ?? ''];
  const letters = LETTERS[unit ?? ''];
  const timex = letters ? `P${letters.startsWith('T') ? 'T' : ''}${amount}${letters.at(-1)}` : undefined;
  return { ...(timex ? { timex } : {}), ...(seconds ? { seconds: amount * seconds } : {}) };
}

function ratioSpans(claim: QuantityClaim): Piece[] {
  const { start, end, value, other } = claim;
  if (!other || /\d\s?[-–]\s?\d/u.test(claim.text)) return [];
  const number: Piece = { start, end, type: 'number', value: value.amount / other };
  const bounds = boundsOf(value.bound, value.amount / other);
  return bounds ? [{ ...withHedge(claim), type: 'numberrange', value: bounds }, number] : [number];
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
