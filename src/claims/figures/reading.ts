/** What a quantity reader makes of one numeral: the step between a number and a claim. */
import type { Span } from '../../text/paragraph.ts';
import type { QuantityType } from '../claim.ts';
import { wordBefore } from '../wake-words.ts';
import type { Numeral } from './numeral.ts';

export interface Measured extends Span {
  readonly type: QuantityType;
  readonly amount: number;
  readonly place: number;
  readonly unit?: string;
  readonly vague?: { readonly low: number; readonly high: number };
  readonly other?: number;
  /** Upper end of a range, once joined. */
  readonly to?: number;
  readonly per?: string;
  /** The figure with its unit, where the unit is not in the span. */
  readonly whole?: Span;
  /** The numeral it was read from, or the first of them. */
  readonly numeral: Numeral;
  /** A count that is not the copy's own, joined from neighbours: "between". */
  readonly hedge?: Span;
}

/** Reads one kind of quantity at a numeral, or declines. */
export type NumeralReader = (text: string, numeral: Numeral) => Measured | undefined;

/** What a sign can be. */
const SIGNS: ReadonlySet<string> = new Set(['-', '−', 'minus', 'negative']);

/** The start of a sign printed right before the figure ("-5", "minus five"), and the factor. */
export function signBefore(text: string, start: number): { start: number; factor: 1 | -1 } {
  if (!SIGNS.has(wordBefore(text, start))) return { start, factor: 1 };
  const lead = text.slice(Math.max(0, start - 10), start);
  const found = /(?:^|[\s(“"'‘<>=])(?<sign>[-−]\s{0,2}|(?:minus|negative)\s)$/iu.exec(lead)?.groups?.sign;
  if (found === undefined) return { start, factor: 1 };
  if (/^[-−]\s+$/.test(found) && /\S/.test(text.slice(0, start - found.length))) return { start, factor: 1 };
  return { start: start - found.length, factor: -1 };
}

/** Amount, place and vague interval of a numeral, times a factor. */
export function figured(numeral: Numeral, factor = 1): Pick<Measured, 'amount' | 'place' | 'vague'> {
  const { vague } = numeral;
  const amount = factor === 1 ? numeral.amount : Number((numeral.amount * factor).toPrecision(15));
  const place = factor === 1 ? numeral.place : Number((numeral.place * Math.abs(factor)).toPrecision(15));
  return vague ? { amount, place, vague: { low: vague.low * factor, high: vague.high * factor } } : { amount, place };
}
