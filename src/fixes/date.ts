/** Words a date as the draft worded the one that it replaces. */
import type { DateParts } from '../claims/claim.ts';
import { ordinalDigits } from './number-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Months that are abbreviated before a day, and how. Source: AP Stylebook, "months". */
const SHORT = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const PARTS = { start: 'the beginning of', early: 'early', mid: 'mid-', late: 'late', end: 'the end of' } as const;

const WEEKDAY = /\b(?<weekday>Sun|Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?)(?:day)?\b\.?/iu;
const MONTH =
  /\b(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?(?!\p{L})\.?/iu;
const YEAR = /(?<!\d)[12]\d{3}(?!\d)/u;
const DAY = /(?<![\d/-])(?<day>[0-3]?\d)(?<suffix>st|nd|rd|th)?(?![\d/])/iu;

/** How the desk writes dates, as far as the draft shows it. */
export interface DateStyle {
  /** “Oct. 7” rather than “October 7”. */
  readonly short: boolean;
  /** “7 October” rather than “October 7”. */
  readonly dayFirst: boolean;
}

/** The style of the dates in a draft, for dates that do not show it themselves. */
export function dateStyleOf(draft: string): DateStyle {
  return {
    short: /\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\. \d/u.test(draft),
    dayFirst: /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.test(
      draft,
    ),
  };
}

/** The new date in the style of the old one. */
export function wordDate(parts: DateParts, to: DateParts | undefined, replaced: string, style: DateStyle): string {
  const own = styleOf(replaced, style);
  if (to) return `${canonical(parts, own)} to ${canonical(to, own)}`;
  const followed = inPlace(parts, replaced, own);
  return followed !== undefined && followed !== replaced ? followed : canonical(parts, own);
}

function styleOf(replaced: string, style: DateStyle): DateStyle {
  const month = MONTH.exec(replaced)?.[0] ?? '';
  const telling = month !== '' && !/^(?:March|April|May|June|July)$/iu.test(month);
  const day = /(?<!\d)\d{1,2}(?!\d)/u.test(replaced) && month !== '';
  return {
    short: telling ? !MONTHS.some(name => name.toLowerCase() === month.toLowerCase()) : style.short,
    dayFirst: day ? /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}/u.test(replaced) : style.dayFirst,
  };
}

/** Puts the new parts where the old ones stand; undefined where old and new do not have the same parts. */
function inPlace(parts: DateParts, replaced: string, style: DateStyle): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/u.test(replaced))
    return parts.year && parts.month && parts.day ? iso(parts.year, parts.month, parts.day) : undefined;
  if (parts.part || parts.season || parts.quarter || parts.decade || parts.century) return undefined;
  if (/\b(?:early|mid|late|end|beginning|spring|summer|autumn|fall|winter|quarter|century|\d{3}0s)\b/iu.test(replaced))
    return undefined;
  const weekday = WEEKDAY.exec(replaced);
  const month = MONTH.exec(replaced);
  const year = YEAR.exec(replaced);
  const day = month ? DAY.exec(year ? replaced.replace(YEAR, '####') : replaced) : null;
  if ((month && !parts.month) || (year && !parts.year) || (day && !parts.day) || (weekday && parts.weekday === undefined))
    return undefined;
  if (!weekday && !month && !year) return undefined;
  const pieces: (readonly [RegExpExecArray, string])[] = [];
  if (weekday && parts.weekday !== undefined) pieces.push([weekday, weekdayLike(parts.weekday, weekday[0])]);
  if (month && parts.month) pieces.push([month, monthWord(parts.month, { ...style, short: style.short && day !== null })]);
  if (year && parts.year) pieces.push([year, String(parts.year)]);
  if (day && parts.day) pieces.push([day, day.groups?.suffix ? ordinalDigits(parts.day) : String(parts.day)]);
  return pieces
    .sort(([a], [b]) => b.index - a.index)
    .reduce((words, [old, text]) => words.slice(0, old.index) + text + words.slice(old.index + old[0].length), replaced);
}

function weekdayLike(weekday: number, replaced: string): string {
  const name = DAYS[weekday] ?? '';
  return /day$/iu.test(replaced) ? name : `${name.slice(0, 3)}${replaced.endsWith('.') ? '.' : ''}`;
}

function monthWord(month: number, { short }: DateStyle): string {
  return (short ? SHORT : MONTHS)[month - 1] ?? '';
}

/** A date from nothing: “Saturday, Oct. 7, 2023”, “mid-January 2025”, “late 2023”, “the 1990s”. */
function canonical(parts: DateParts, style: DateStyle): string {
  if (parts.decade !== undefined) return `the ${partOf(parts)}${parts.decade}s`;
  if (parts.century !== undefined) return `the ${partOf(parts)}${ordinalDigits(Math.floor(parts.century / 100) + 1)} century`;
  const year = parts.year === undefined ? '' : String(parts.year);
  if (parts.quarter !== undefined) return `the ${QUARTERS[parts.quarter - 1] ?? ''} quarter${year && ` of ${year}`}`;
  if (parts.season) return `${partOf(parts)}${parts.season}${year && ` ${year}`}`;
  const weekday = parts.weekday === undefined ? '' : (DAYS[parts.weekday] ?? '');
  if (!parts.month) return year ? `${partOf(parts)}${year}` : weekday;
  const month = monthWord(parts.month, { ...style, short: style.short && parts.day !== undefined });
  if (parts.day === undefined) return `${partOf(parts)}${month}${year && ` ${year}`}`;
  const date = style.dayFirst ? `${parts.day} ${month}${year && ` ${year}`}` : `${month} ${parts.day}${year && `, ${year}`}`;
  return weekday ? `${weekday}, ${date}` : date;
}

function partOf({ part }: DateParts): string {
  if (!part) return '';
  return part === 'mid' ? PARTS.mid : `${PARTS[part]} `;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
