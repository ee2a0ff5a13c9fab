/**
 * Date claims in the words of the numbers bench: `date` and `daterange` (bench/numbers/README.md).
 *
 * The bench wants what DESIGN.md leaves out or apart: the preposition that bounds a date is inside its span ("before 2015"), two dates joined
 * by words are one range that ends where the second *begins*, and vague parts are a TIMEX3 value with a `mod`.
 */

import type { DateClaim } from '../claims/claim.ts';
import { addMonths, parseDay, toIso, weekStart } from '../claims/dates/calendar.ts';
import { readDateRanges } from '../claims/dates/date.ts';
import type { Reading } from '../claims/reader.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { BenchSpan } from './bench.ts';
import { DIARY_DATES } from './bench-date-words.ts';

type Mod = 'before' | 'after' | 'since' | 'until' | 'start' | 'mid' | 'end' | 'approx';

interface DateValue {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly timex?: string;
  readonly mod?: Mod;
}

/** Dates of a text in draft offsets. */
export function benchDates(reading: Reading): BenchSpan[] {
  return reading.paragraphs.flatMap(({ paragraph }) =>
    readDateRanges(paragraph, reading.context, DIARY_DATES).map(claim => toBench(paragraph, claim, reading.context.reference)),
  );
}

function toBench(paragraph: Paragraph, claim: DateClaim, reference: string | undefined): BenchSpan {
  const lead = claim.to ? undefined : boundBefore(paragraph.text, claim);
  const tail = claim.to || lead ? undefined : boundAfter(paragraph.text, claim);
  const days = daysOf(claim);
  const mod = lead?.mod ?? tail?.mod;
  const start = lead?.start ?? rangeStart(paragraph.text, claim);
  const span = paragraph.toDraft({ start, end: tail?.end ?? claim.end });
  const value = mod ? bounded(days, mod) : (partValue(claim, reference) ?? fiscal(claim) ?? impossible(claim) ?? days);
  const isDay = !claim.to && (!mod || mod === 'approx') && isOneDay(days, claim);
  return { ...span, type: isDay ? 'date' : 'daterange', value };
}

const isOneDay = ({ from, to }: DateValue, { parts }: DateClaim): boolean => {
  if (!from || !to) return parts.day !== undefined || parts.weekday !== undefined;
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0) === 1;
};

/** The days without the open end that a preposition gives the claim. */
function daysOf(claim: DateClaim): DateValue {
  if (claim.to) return { from: claim.from ?? null, to: secondStart(claim) };
  if (claim.counted) return { from: claim.counted.from, to: claim.counted.until };
  return { from: claim.from ?? null, to: claim.until ?? null };
}

/** Words read as a date by themselves. */
function alone(words: string, reference: string | undefined): DateClaim | undefined {
  const text = `in ${words}`;
  const paragraph: Paragraph = {
    text,
    start: 0,
    end: text.length,
    role: 'body',
    number: 1,
    tokens: [],
    sentences: [],
    toDraft: span => span,
  };
  return readDateRanges(paragraph, reference === undefined ? {} : { reference })[0];
}

/** A range of the bench ends where its second date begins, unless that is "the end of" something. */
function secondStart({ until, to }: DateClaim): string | null {
  const end = until ? parseDay(until) : undefined;
  if (end === undefined || !to) return until ?? null;
  if (to.part === 'end' || to.part === 'late') return until ?? null;
  if (to.day !== undefined || to.weekday !== undefined) return toIso(end - 1);
  if (to.month !== undefined) return toIso(addMonths(end, -1));
  if (to.year !== undefined) return toIso(addMonths(end, -12));
  if (to.decade !== undefined) return toIso(addMonths(end, -120));
  return toIso(end - 1);
}

function bounded({ from, to }: DateValue, mod: Mod): DateValue {
  switch (mod) {
    case 'since':
      return { from: from ?? null, to: null, mod };
    case 'after':
      return { from: to && from && oneDay(from, to) ? from : (to ?? null), to: null, mod };
    case 'before':
      return { from: null, to: from ?? null, mod };
    case 'until':
      return { from: null, to: (to && from && oneDay(from, to) ? from : to) ?? null, mod };
    default:
      return { from: from ?? null, to: to ?? null, mod };
  }
}

/** The bench counts "after January 1" from January 1 itself. */
const oneDay = (from: string, to: string): boolean => (parseDay(to) ?? 0) - (parseDay(from) ?? 0) === 1;

const BOUNDS: readonly { readonly words: RegExp; readonly mod: Mod }[] = [
  { words: /\b(?:on or before|before or (?:on|in)|no later than the end of)\s+(?:the\s+)?$/iu, mod: 'until' },
  {
    words:
      /\b(?:(?:any time\s)?before|until|till|prior to|not? later than|earlier than|ending (?:with|on|in)|by|up to)\s+(?:the\s+)?$/iu,
    mod: 'before',
  },
  {
    words: /\b(?:on or after|since|starting(?: on| from| in)?|beginning(?: on| from)?|from or after)\s+(?:the\s+)?$/iu,
    mod: 'since',
  },
  { words: /(?:>\s?=\s?)$/u, mod: 'since' },
  { words: /\b(?:after|later than|(?:year )?greater than)\s+(?:the\s+)?$/iu, mod: 'after' },
  { words: /\b(?:around|circa)\s+(?:the\s+)?$/iu, mod: 'approx' },
];
const LOOK_BACK = 32;

function boundBefore(text: string, { start }: Span): { start: number; mod: Mod } | undefined {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  for (const { words, mod } of BOUNDS) {
    const match = words.exec(before);
    if (match) return { start: start - match[0].length, mod };
  }
  return undefined;
}

function boundAfter(text: string, { end }: Span): { end: number; mod: Mod } | undefined {
  const match = /^ or (?<side>later|after|earlier|before)\b/u.exec(text.slice(end, end + LOOK_BACK));
  if (!match) return undefined;
  return { end: end + match[0].length, mod: /later|after/u.test(match[0]) ? 'since' : 'until' };
}

/** "from", "between", "within" and "in" go with the range or span that they open. */
function rangeStart(text: string, claim: DateClaim): number {
  const lead = claim.to ? /\b(?:from|between)\s+(?:the\s+)?$/iu : claim.relative ? /\bwithin\s+(?:the\s+)?$/iu : undefined;
  const match = lead?.exec(text.slice(Math.max(0, claim.start - LOOK_BACK), claim.start));
  return claim.start - (match?.[0].length ?? 0);
}

/** "fiscal year 2008" → FY2008, "school year 2008" → SY2008: years that begin when their house says. */
function fiscal({ text, parts, counted }: DateClaim): DateValue | undefined {
  const kind = /^FY/u.test(text)
    ? 'fiscal'
    : /\b(?<kind>fiscal|financial|school|academic) year\b/iu.exec(text)?.groups?.kind?.toLowerCase();
  const year = parts.year ?? counted?.from.slice(0, 4);
  return kind && year !== undefined ? { timex: `${kind.startsWith('f') ? 'F' : 'S'}Y${year}` } : undefined;
}

/** 29 February 2019 has no days, but its words. */
function impossible({ parts: { year, month, day }, from }: DateClaim): DateValue | undefined {
  if (from !== undefined || year === undefined || month === undefined || day === undefined) return undefined;
  return { timex: [String(year).padStart(4, '0'), ...[month, day].map(part => String(part).padStart(2, '0'))].join('-') };
}

const PART_MODS: Readonly<Record<NonNullable<DateClaim['parts']['part']>, Mod>> = {
  start: 'start',
  early: 'start',
  mid: 'mid',
  late: 'end',
  end: 'end',
};
const PART_WORDS = /^(?:the )?(?:early|mid|late|start of|beginning of|middle of|end of|close of|turn of)[- ](?:the )?/iu;

/** "late 2023" → 2023 + end; "mid-March" → XXXX-03 + mid; "end of next week" → 2023-W12 + end. */
function partValue(claim: DateClaim, reference: string | undefined): DateValue | undefined {
  if (!claim.parts.part || claim.counted === undefined || !PART_WORDS.test(claim.text)) return undefined;
  const whole = alone(claim.text.replace(PART_WORDS, '').replace(/^(?=(?:week|month|quarter|year)$)/u, 'this '), reference);
  const timex = whole && timexOf(whole, reference);
  return timex ? { timex, mod: PART_MODS[claim.parts.part] } : undefined;
}

function timexOf({ parts, relative, from, until, counted }: DateClaim, reference: string | undefined): string | undefined {
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  if (parts.month !== undefined && !relative)
    return `${parts.year === undefined ? 'XXXX' : pad(parts.year, 4)}-${pad(parts.month, 2)}`;
  if (parts.year !== undefined && parts.month === undefined && !parts.season && !parts.quarter) return pad(parts.year, 4);
  const start = counted?.from ?? from;
  const end = counted?.until ?? until;
  if (!reference || !start || !end) return undefined;
  const length = (parseDay(end) ?? 0) - (parseDay(start) ?? 0);
  if (length > 364 && length < 367) return start.slice(0, 4);
  if (length > 27 && length < 32) return start.slice(0, 7);
  return length === 7 ? isoWeek(parseDay(start) ?? 0) : undefined;
}

/** ISO 8601 week of a day: 2016-W45. */
function isoWeek(day: number): string {
  const thursday = weekStart(day) + 3;
  const year = toIso(thursday).slice(0, 4);
  const first = weekStart(parseDay(`${year}-01-04`) ?? 0);
  const number = Math.floor((weekStart(day) - first) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
