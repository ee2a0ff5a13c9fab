/** The copy as the date readers see it: words, digits and marks, with the names of months, weekdays and their abbreviations known. */
import type { Span } from '../../text/paragraph.ts';

/** A run of letters, a run of digits, or one mark. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  readonly kind: 'letters' | 'digits' | 'mark';
  /** White space stands before it. */
  readonly gap: boolean;
}

/** Where the quick look at a character does not tell: letters beyond ASCII, rare marks, rare white space. */
const WORD = /(?<letters>[\p{L}\p{M}]+)|\S/uy;
const MORE_LETTERS = /[\p{L}\p{M}]*/uy;

/** Divides a text into words. Unlike tokens, "mid-January", "Nov-Feb" and "1990s" come apart. */
export function dateWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    const end = kind === undefined ? start + 1 : endOf(text, start, kind);
    if (kind !== undefined) {
      const own = text.slice(start, end);
      words.push({ start, end, text: own, word: own.toLowerCase(), kind, gap: start > last });
      last = end;
    }
    start = end;
  }
  return words;
}

/** What begins at an offset; undefined for white space. */
function kindAt(text: string, at: number): Word['kind'] | undefined {
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) return 'letters';
  if (unit === 32) return undefined;
  if (isDigit(unit)) return 'digits';
  if (unit > 32 && unit < 127) return 'mark';
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  return found ? (found.groups?.letters === undefined ? 'mark' : 'letters') : undefined;
}

function endOf(text: string, start: number, kind: Word['kind']): number {
  if (kind === 'mark') return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const belongs = kind === 'letters' ? isLetter : isDigit;
  let end = start;
  while (belongs(text.charCodeAt(end))) end += 1;
  if (kind === 'digits' || text.charCodeAt(end) < 128 || end === text.length) return end;
  MORE_LETTERS.lastIndex = end;
  const more = MORE_LETTERS.exec(text)?.[0].length ?? 0;
  return more === 0 ? end : end + more;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** A name of a month or weekday: its number, and whether it is shortened (then it is read only beside a figure). */
export interface CalendarName {
  readonly value: number;
  readonly short: boolean;
}

/** Months, 1–12. Abbreviations: AP Stylebook, "months", and the three-letter ones of tables. */
export const MONTH_NAMES: ReadonlyMap<string, CalendarName> = new Map([
  ...MONTHS.map((name, index): [string, CalendarName] => [name, { value: index + 1, short: false }]),
  ...MONTHS.filter(name => name !== 'may').map((name): [string, CalendarName] => [
    name.slice(0, 3),
    { value: MONTHS.indexOf(name) + 1, short: true },
  ]),
  ['sept', { value: 9, short: true }],
]);

/** Weekdays, 0 Sunday … 6 Saturday. */
export const WEEKDAY_NAMES: ReadonlyMap<string, CalendarName> = new Map([
  ...WEEKDAYS.map((name, index): [string, CalendarName] => [name, { value: index, short: false }]),
  ...WEEKDAYS.map((name, index): [string, CalendarName] => [name.slice(0, 3), { value: index, short: true }]),
  ['tues', { value: 2, short: true }],
  ['weds', { value: 3, short: true }],
  ['thur', { value: 4, short: true }],
  ['thurs', { value: 4, short: true }],
]);

/** Month names that are also words or given names: alone they need a preposition before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august']);
