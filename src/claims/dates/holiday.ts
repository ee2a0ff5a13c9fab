/** Holidays that are dates: fixed ones by their day and month, movable ones by their rule. A Christmas party is no date. */

import { opensUpper } from '../../text/letters.ts';
import type { DateParts } from '../claim.ts';
import { civil, dayNumber, numbersOf, weekdayOfNumber } from './calendar.ts';
import { yearAt } from './date-numbers.ts';
import { type Dated, type DateRule, from, type Reckoning, type Words } from './dated.ts';

interface Holiday {
  readonly names: string;
  /** Month and day, where it has fixed ones. */
  readonly on?: readonly [number, number];
  /** Day number in a year. */
  readonly in?: (year: number) => number;
}

/** The n-th (or last, −1) weekday of a month. */
const nth = (order: number, weekday: number, month: number) => (year: number) => {
  if (order < 0) {
    const last = dayNumber(year + (month === 12 ? 1 : 0), (month % 12) + 1, 1) - 1;
    return last - ((weekdayOfNumber(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + (order - 1) * 7;
};
const easter = (offset: number) => (year: number) => easterSunday(year) + offset;

/** Names without apostrophes and full stops, lower case; American federal holidays by 5 U.S.C. § 6103. */
const HOLIDAYS: readonly Holiday[] = [
  { names: 'christmas|christmas day|xmas', on: [12, 25] },
  { names: 'christmas eve', on: [12, 24] },
  { names: 'boxing day', on: [12, 26] },
  { names: 'new years day|new year day', on: [1, 1] },
  { names: 'new years eve', on: [12, 31] },
  { names: 'valentines day|saint valentines day|st valentines day', on: [2, 14] },
  { names: 'saint patricks day|st patricks day', on: [3, 17] },
  { names: 'april fools day', on: [4, 1] },
  { names: 'earth day', on: [4, 22] },
  { names: 'may day', on: [5, 1] },
  { names: 'groundhog day', on: [2, 2] },
  { names: 'international womens day', on: [3, 8] },
  { names: 'cinco de mayo', on: [5, 5] },
  { names: 've day', on: [5, 8] },
  { names: 'flag day', on: [6, 14] },
  { names: 'juneteenth', on: [6, 19] },
  { names: 'canada day', on: [7, 1] },
  { names: 'australia day', on: [1, 26] },
  { names: 'anzac day', on: [4, 25] },
  { names: 'all saints day', on: [11, 1] },
  { names: 'remembrance day', on: [11, 11] },
  { names: 'epiphany', on: [1, 6] },
  { names: 'independence day', on: [7, 4] },
  { names: 'bastille day', on: [7, 14] },
  { names: 'halloween', on: [10, 31] },
  { names: 'guy fawkes night|bonfire night', on: [11, 5] },
  { names: 'veterans day|armistice day', on: [11, 11] },
  { names: 'martin luther king day|martin luther king jr day|mlk day', in: nth(3, 1, 1) },
  { names: 'presidents day', in: nth(3, 1, 2) },
  { names: 'memorial day', in: nth(-1, 1, 5) },
  { names: 'labor day', in: nth(1, 1, 9) },
  { names: 'columbus day|indigenous peoples day', in: nth(2, 1, 10) },
  { names: 'thanksgiving|thanksgiving day', in: nth(4, 4, 11) },
  { names: 'black friday', in: year => nth(4, 4, 11)(year) + 1 },
  { names: 'cyber monday', in: year => nth(4, 4, 11)(year) + 4 },
  { names: 'mothers day', in: nth(2, 0, 5) },
  { names: 'fathers day', in: nth(3, 0, 6) },
  { names: 'easter|easter sunday', in: easter(0) },
  { names: 'easter monday', in: easter(1) },
  { names: 'good friday', in: easter(-2) },
  { names: 'palm sunday', in: easter(-7) },
  { names: 'ash wednesday', in: easter(-46) },
  { names: 'shrove tuesday|mardi gras', in: easter(-47) },
  { names: 'holy thursday|maundy thursday', in: easter(-3) },
  { names: 'holy saturday|easter saturday', in: easter(-1) },
  { names: 'ascension day', in: easter(39) },
  { names: 'pentecost|pentecost sunday|whit sunday', in: easter(49) },
  { names: 'whit monday', in: easter(50) },
];

const BY_NAME: ReadonlyMap<string, Holiday> = new Map(
  HOLIDAYS.flatMap(holiday => holiday.names.split('|').map((name): [string, Holiday] => [name, holiday])),
);
/** First words of the names, as the copy has them. */
export const HOLIDAY_STARTS: readonly string[] = [
  ...[...BY_NAME.keys()].map(name => name.split(' ')[0] ?? name),
  ...'valentine veteran president father mother'.split(' '),
];
const LONGEST_NAME = 6;
/** All beginnings of the names: marks may divide them anywhere ("V.E. Day"). */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...BY_NAME.keys()].flatMap(name => Array.from(name, (_, at) => name.slice(0, at + 1))),
);
/** Marks that a name is read without. */
const UNREAD: ReadonlySet<string> = new Set("'’.");
const NEAR: ReadonlySet<string> = new Set(['next', 'last', 'this']);
/** What `holidayDate` can begin with. */
export const HOLIDAY_OPENINGS: readonly string[] = [...NEAR, ...UNREAD, ...[...BEGINNINGS].filter(name => !name.includes(' '))];

/** Western Easter. Source: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** "Christmas Eve", "on Easter Monday", "Thanksgiving 2023", "the Fourth of July" (a day and month). Leaves alone: a Christmas tree, the Good Friday Agreement. */
export const holidayDate: DateRule = (words, at) => {
  const near = NEAR.has(words[at]?.word ?? '') ? words[at]?.word : undefined;
  const named = nameAt(words, near ? at + 1 : at);
  if (!named) return undefined;
  const of = /^(?:of|in)$/u.test(words[named.next]?.word ?? '') ? 1 : 0;
  const year = yearAt(words, named.next + of);
  if (year) return dated(named.holiday, year.next, year.value);
  if (near) return nearHoliday(named.holiday, named.next, near);
  return isFree(words, at, named.next) ? dated(named.holiday, named.next, undefined) : undefined;
};

function nameAt(words: Words, at: number): { holiday: Holiday; next: number } | undefined {
  let name = '';
  let best: { holiday: Holiday; next: number } | undefined;
  for (let next = at; next < at + LONGEST_NAME; next++) {
    const word = words[next];
    if (!word) break;
    if (UNREAD.has(word.text)) continue;
    name += word.gap && name ? ` ${word.word}` : word.word;
    if (!BEGINNINGS.has(name)) break;
    const holiday = BY_NAME.get(name);
    if (holiday) best = { holiday, next: next + 1 };
  }
  return best;
}

const LED = /^(?:on|at|by|before|after|since|until|till|for|over|from|to|between|during|around)$/u;
const FREE = /^(?:[.,;:!?)\]"”’–—-]|is|was|will|at|in|and|or|on|when|because|but|after|before|to|with|for|falls|fell)$/u;

/** Stands as a date and not before a noun. */
function isFree(words: Words, at: number, next: number): boolean {
  const last = words[next - 1]?.word;
  const after = words[next];
  if (after && (!FREE.test(after.word) || !(after.gap || after.kind === 'mark'))) return false;
  return (
    LED.test(words[at - 1]?.word ?? '') ||
    (/^(?:day|eve|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/u.test(last ?? '') &&
      opensUpper(words[at]?.text ?? ''))
  );
}

const dayIn = ({ on, in: rule }: Holiday, year: number): number => (on ? dayNumber(year, ...on) : (rule?.(year) ?? 0));

function dated(holiday: Holiday, next: number, year: number | undefined): Dated {
  const parts: DateParts = {
    ...(year !== undefined && { year }),
    ...(holiday.on && { month: holiday.on[0], day: holiday.on[1] }),
  };
  const when: Reckoning = today => {
    if (holiday.on) return numbersOf(parts, today);
    const day = year === undefined ? today !== undefined && nearest(holiday, today) : dayIn(holiday, year);
    return day === false ? undefined : [day, day + 1];
  };
  return { next, parts, ...(year === undefined && { relative: true }), when };
}

function nearest(holiday: Holiday, today: number): number {
  const { year } = civil(today);
  const days = [year - 1, year, year + 1].map(each => dayIn(holiday, each));
  return days.reduce((best, day) => (Math.abs(day - today) < Math.abs(best - today) ? day : best));
}

function nearHoliday(holiday: Holiday, next: number, near: string): Dated {
  const parts: DateParts = holiday.on ? { month: holiday.on[0], day: holiday.on[1] } : {};
  const when = from(today => {
    const { year } = civil(today);
    const days = [year - 1, year, year + 1].map(each => dayIn(holiday, each));
    const day =
      near === 'last' ? days.findLast(each => each < today) : near === 'next' ? days.find(each => each > today) : days[1];
    return day === undefined ? undefined : [day, day + 1];
  });
  return { next, parts, relative: true, when };
}
