/** Numbers inside dates: days ("7", "7th", "twenty-first"), years ("1997", "nineteen eighty-six"), counts ("3", "two", "a couple of"). */

import { NUMBER_WORDS } from '../figures/number-words.ts';
import type { Word } from '../plain-words.ts';
import { DIGITS } from './woken.ts';

/** A number and the index of the word after it. */
export interface Counted {
  readonly value: number;
  readonly next: number;
}

type Words = readonly Word[];

/** What a number can begin with: its words, and digits. */
export const NUMBERS: readonly string[] = [...NUMBER_WORDS.keys(), DIGITS];
/** What a count of units can begin with (`countAt`). */
export const COUNTS: readonly string[] = [...NUMBERS, 'a', 'an', 'couple', 'few', 'several'];

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2199;

/** A day of the month: "7", "07", "7th", "seventh", "twenty-first". `ordinal` says that it has to be written as one. */
export function dayOfMonth(words: Words, at: number, ordinal = false): Counted | undefined {
  const number = ordinalAt(words, at) ?? (ordinal ? undefined : (shortDigits(words[at], at, 2) ?? smallNumber(words, at)));
  return number && number.value >= 1 && number.value <= 31 ? number : undefined;
}

/** An order: "3rd", "third", "twenty-third". */
export function ordinalAt(words: Words, at: number): Counted | undefined {
  const digits = shortDigits(words[at], at, 3);
  const ending = words[at + 1];
  if (digits) return ending && !ending.gap && ENDINGS.has(ending.word) ? { value: digits.value, next: at + 2 } : undefined;
  return compound(words, at, 'ordinal');
}

/** A small number: "3", "two", "twenty-five", "a", "a couple of". */
export function countAt(words: Words, at: number): Counted | undefined {
  const word = words[at]?.word;
  const after = words[at + 1]?.word;
  if (word === 'a' && after === 'couple') return { value: 2, next: words[at + 2]?.word === 'of' ? at + 3 : at + 2 };
  if (word === 'couple') return { value: 2, next: after === 'of' ? at + 2 : at + 1 };
  if (word === 'a' && after === 'few') return { value: 3, next: at + 2 };
  if (word === 'few' || word === 'several') return { value: 3, next: at + 1 };
  if (word === 'a' || word === 'an') return { value: 1, next: at + 1 };
  return shortDigits(words[at], at, 4) ?? smallNumber(words, at);
}

/** 0–99 in words, or "hundred". */
function smallNumber(words: Words, at: number): Counted | undefined {
  if (words[at]?.kind !== 'letters') return undefined;
  return compound(words, at, 'unit');
}

function compound(words: Words, at: number, last: 'unit' | 'ordinal'): Counted | undefined {
  const first = roleAt(words, at);
  if (first?.role === last) return { value: first.value, next: at + 1 };
  if (first?.role !== 'tens') return undefined;
  const hyphen = words[at + 1]?.text === '-' ? 1 : 0;
  const second = roleAt(words, at + 1 + hyphen);
  if (second?.role === last && second.value < 10 && second.value > 0)
    return { value: first.value + second.value, next: at + 2 + hyphen };
  return last === 'unit' ? { value: first.value, next: at + 1 } : undefined;
}

function roleAt(words: Words, at: number): { role: string; value: number } | undefined {
  const known = NUMBER_WORDS.get(words[at]?.word ?? '');
  return known && 'value' in known ? known : undefined;
}

function shortDigits(word: Word | undefined, at: number, longest: number): Counted | undefined {
  if (word?.kind !== 'digits' || word.text.length > longest) return undefined;
  return { value: Number(word.text), next: at + 1 };
}

/** A year of four digits, or in words. Whether a bare one *is* a year, its reader must find out. */
export function yearAt(words: Words, at: number): Counted | undefined {
  const word = words[at];
  if (word?.kind === 'digits') {
    const value = Number(word.text);
    if (word.text.length !== 4 || value < EARLIEST_YEAR || value > LATEST_YEAR || isInsideFigure(words, at)) return undefined;
    return { value, next: at + 1 };
  }
  return word?.kind === 'letters' ? yearInWords(words, at) : undefined;
}

/** The digits are a piece of a longer figure: 2,007 · 2007.5 · $2007 · 2007% · B2007. */
export function isInsideFigure(words: Words, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return true;
  if (before && !word.gap && (before.kind === 'letters' || /^[$£€¥#_@=]$/u.test(before.text))) return true;
  if (before && !word.gap && /^[.,:]$/u.test(before.text) && !before.gap && words[at - 2]?.kind === 'digits') return true;
  if (after && !after.gap && /^[%°_@]$/u.test(after.text)) return true;
  const next = words[at + 2];
  return after !== undefined && !after.gap && /^[.,:]$/u.test(after.text) && next?.kind === 'digits' && !next.gap;
}

/** "nineteen eighty-six", "nineteen zero one", "seventeen hundred thirty three", "two thousand and eighteen". */
function yearInWords(words: Words, at: number): Counted | undefined {
  const first = smallNumber(words, at);
  if (!first || first.value < 2) return undefined;
  const scale = roleAt(words, first.next);
  if (scale?.value === 1000 && first.value === 2) return withRest(words, first.next + 1, 2000);
  if (first.value < 11 || first.value > 21) return undefined;
  if (scale?.role === 'scale' && scale.value === 100) return withRest(words, first.next + 1, first.value * 100);
  const hyphen = words[first.next]?.text === '-' ? 1 : 0;
  const zero = roleAt(words, first.next + hyphen)?.value === 0 || words[first.next + hyphen]?.word === 'oh';
  const rest = smallNumber(words, first.next + hyphen + (zero ? 1 : 0));
  if (!rest || rest.value < (zero ? 1 : 10) || (zero && rest.value > 9)) return undefined;
  return { value: first.value * 100 + rest.value, next: rest.next };
}

function withRest(words: Words, at: number, base: number): Counted {
  const and = words[at]?.word === 'and' ? 1 : 0;
  const rest = smallNumber(words, at + and);
  return rest && rest.value > 0 ? { value: base + rest.value, next: rest.next } : { value: base, next: at };
}
