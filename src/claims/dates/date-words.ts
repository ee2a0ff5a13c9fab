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

const WORD = /(?<letters>[\p{L}\p{M}]+)|(?<digits>\d+)|\S/gu;

/** Divides a text into words. Unlike tokens, "mid-January", "Nov-Feb" and "1990s" come apart. */
export function dateWords(text: string): Word[] {
  let last = 0;
  return Array.from(text.matchAll(WORD), match => {
    const kind = match.groups?.letters ? 'letters' : match.groups?.digits ? 'digits' : 'mark';
    const end = match.index + match[0].length;
    const gap = match.index > last;
    last = end;
    return { start: match.index, end, text: match[0], word: match[0].toLowerCase(), kind, gap };
  });
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
