/** Days of one month in a list: "May 3, 4 and 5". */
import { isDay } from './calendar.ts';
import { dayOfMonth, isInsideFigure, yearAt } from './date-numbers.ts';
import type { Dated, Words } from './dated.ts';

/** A date that begins at a word of its own. */
export interface ListedDay {
  readonly at: number;
  readonly found: Dated;
}

const LONGEST = 8;
/** What may follow the last day: nothing that the figure could count. */
const AFTER =
  /^(?:[.,;:!?)\]–—-]|at|in|to|for|on|with|when|is|are|was|were|will|by|from|of|this|next|last|respectively|but|as|they|he|she|it|we|i|the|a|an|his|her|its|their)$/u;

/**
 * The further days of a list that begins with the date `first` ("May 3"), and the first again with the year of the list.
 *
 * - May 3, 4 and 5 → 3, 4, 5 May
 * - Oct. 7, 14 or 21, 2023 → the year is all three days'
 *
 * Leaves alone: "May 3, 4 people and 5 dogs", two days in a row without a comma (date-range.ts).
 */
export function listedDays(words: Words, at: number, first: Dated): ListedDay[] {
  const { month, day, year } = first.parts;
  if (month === undefined || day === undefined || year !== undefined || first.to || !isDigits(words, first.next - 1, day))
    return [];
  const days: { at: number; next: number; day: number }[] = [];
  for (let next = first.next; days.length < LONGEST; ) {
    const comma = words[next]?.text === ',' ? 1 : 0;
    const and = /^(?:and|or|&)$/u.test(words[next + comma]?.word ?? '') ? 1 : 0;
    const start = next + comma + and;
    const number = comma + and > 0 && words[start]?.kind === 'digits' ? dayOfMonth(words, start) : undefined;
    if (!number || isPart(words, start, number.next) || !isDay(undefined, month, number.value)) return [];
    days.push({ at: start, next: number.next, day: number.value });
    next = number.next;
    if (and) break;
  }
  const end = days.at(-1)?.next ?? at;
  const shared = yearAt(words, words[end]?.text === ',' ? end + 1 : end);
  const after = words[end];
  if (!shared && after && !AFTER.test(after.word)) return [];
  const parts = { month, ...(shared && { year: shared.value }) };
  const listed = days.map(({ at: start, next, day: value }, index): ListedDay => {
    const until = index === days.length - 1 ? (shared?.next ?? next) : next;
    return { at: start, found: { next: until, parts: { ...parts, day: value } } };
  });
  return [{ at, found: { ...first, parts: { ...first.parts, ...parts } } }, ...listed];
}

const isDigits = (words: Words, at: number, day: number): boolean =>
  words[at]?.kind === 'digits' && Number(words[at]?.text) === day;

const isPart = (words: Words, at: number, next: number): boolean =>
  isInsideFigure(words, at) && words[next]?.text !== ',' && words[next]?.text !== '.';
