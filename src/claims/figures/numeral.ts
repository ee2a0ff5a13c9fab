/** A figure as it is printed, and the small steps that its readers share. What it is a figure *of* is the other readers' work. */
import type { Span } from '../../text/paragraph.ts';
import { wordAfter } from '../wake-words.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** A number as printed, without unit, sign of currency, or hedge. */
export interface Numeral extends Span {
  readonly amount: number;
  /** Place value of the last digit that was said: 100 for "1,200", 1e5 for "1.2 million". */
  readonly place: number;
  readonly form: 'cardinal' | 'ordinal' | 'part' | 'vague';
  /** Written with digits throughout, no scale word: only these can be years, page numbers, scores. */
  readonly digits: boolean;
  /** "two-thirds": 2 of 3. */
  readonly part?: { readonly of: number; readonly count: number };
  readonly vague?: { readonly low: number; readonly high: number };
  /** Short scale that was *not* worked into the amount because it may be a unit ("400m"). */
  readonly suffix?: { readonly factor: number; readonly end: number; readonly text: string };
}

const WORD = /[a-z]+/iy;

export const PLURAL_SCALE = /^(?:million|billion|trillion|lakh|crore|dozen)s$/;

export const JOIN = /\s{1,3}(?:-\s)?|\s?[-‑]\s?/y;

export const AND = /(?:\s{1,3}|[-‑])and(?:\s{1,3}|[-‑])/iy;

/** A sticky pattern tried at one place. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function wordAt(text: string, at: number): string | undefined {
  return sticky(WORD, text, at)?.[0].toLowerCase();
}

/** Scales and their plurals: without one of them behind a figure no joint is looked for. */
const SCALES: ReadonlySet<string> = new Set(
  [...NUMBER_WORDS].flatMap(([word, { role }]) => (role === 'scale' ? [word, `${word}s`] : [])),
);

export function scaleAfter(text: string, at: number): { value: number; end: number } | undefined {
  if (!SCALES.has(wordAfter(text, at))) return undefined;
  const join = sticky(JOIN, text, at);
  const from = at + (join?.[0].length ?? 0);
  const word = wordAt(text, from) ?? '';
  const known = NUMBER_WORDS.get(word) ?? (PLURAL_SCALE.test(word) ? NUMBER_WORDS.get(word.slice(0, -1)) : undefined);
  if (known?.role !== 'scale') return undefined;
  if (!join && !/^(?:million|billion|trillion|thousand|crore|lakh)/.test(word)) return undefined;
  return { value: known.value, end: from + word.length };
}

export function scaleOf({ amount }: Numeral): number {
  return [1e12, 1e9, 1e7, 1e6, 1e5, 1e3, 100].find(scale => amount >= scale) ?? 1;
}

/** The amount with its scale worked in. */
export function times(numeral: Numeral, factor: number, end: number): Numeral {
  const amount = rounded(numeral.amount * factor);
  return { start: numeral.start, end, amount, place: rounded(numeral.place * factor), form: 'cardinal', digits: false };
}

/** 1.2 × 1e6 without the dust of doubles. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

export function placeOf(plain: string): number {
  const decimals = plain.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -Math.min(decimals, 15);
  let zeros = 0;
  while (plain[plain.length - 1 - zeros] === '0') zeros += 1;
  return zeros >= plain.length ? 1 : 10 ** zeros;
}

export function partOf(start: number, end: number, count: number, of: number): Omit<Numeral, 'digits'> {
  return { start, end, amount: count / of, place: 0.01, form: 'part', part: { count, of } };
}
