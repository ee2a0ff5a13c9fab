/** Dates: days, months, years and their parts, said in full or reckoned from the day of writing. */
import type { Paragraph } from '../text/paragraph.ts';
import { daysOf } from './calendar.ts';
import { calendarDate } from './calendar-date.ts';
import type { DateClaim } from './claim.ts';
import { dateWords } from './date-words.ts';
import { type Dated, type DateRule, longest, type Words } from './dated.ts';
import { loneMonth, loneWeekday, loneYear } from './lone-date.ts';
import type { Reader, ReadingContext } from './reader.ts';

/** In order of precedence: of two dates as long as each other, the first rule's is taken. */
const RULES: readonly DateRule[] = [calendarDate, loneWeekday, loneMonth, loneYear];

/**
 * Dates, each as far as it goes.
 *
 * - on Oct. 7, 2023 → year 2023, month 10, day 7
 * - since 1997 → year 1997
 * - on Tuesday → weekday 2, relative
 *
 * Leaves alone: "may" and "march" as verbs, people called April, figures of things (2007 people), times of day.
 * Source: AP Stylebook, "months", "dates"; BBC News style guide, "dates".
 */
export const readDates: Reader<DateClaim> = (paragraph, context) => {
  const words = dateWords(paragraph.text);
  const claims: DateClaim[] = [];
  for (let at = 0; at < words.length; ) {
    const date = longest(RULES, words, at);
    if (date) claims.push(toClaim(paragraph, context, words, at, date));
    at = date?.next ?? at + 1;
  }
  return claims;
};

function toClaim(paragraph: Paragraph, context: ReadingContext, words: Words, at: number, date: Dated): DateClaim {
  const start = words[at]?.start ?? 0;
  const end = words[date.next - 1]?.end ?? start;
  const days = daysOf(date.parts, context.reference);
  const weekday = date.weekday === undefined ? undefined : words[date.weekday];
  return {
    kind: 'date',
    start,
    end,
    text: paragraph.text.slice(start, end),
    sentence: sentenceAt(paragraph, start),
    parts: date.parts,
    ...(date.to && { to: date.to }),
    ...(days && { from: days.from, until: days.until }),
    ...(date.relative && { relative: true }),
    ...(weekday && { weekdaySpan: { start: weekday.start, end: weekday.end } }),
  };
}

function sentenceAt({ sentences }: Paragraph, offset: number): number {
  const next = sentences.findIndex(sentence => sentence.end > offset);
  return next < 0 ? Math.max(0, sentences.length - 1) : next;
}
