/** The names of months and weekdays, and their abbreviations. */

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
