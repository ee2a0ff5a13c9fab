/** The year behind a part of a year: “the summer of 2016”, “the second half of last year”. */
import type { DateParts } from '../claim.ts';
import { civil, numbersOf } from './calendar.ts';
import { yearAt } from './date-numbers.ts';
import { type Dated, daysMeant, from, type Words } from './dated.ts';

/** "2004", "of 2004", "this year", "of last year", after a season or quarter. */
export function yearBehind(words: Words, at: number): Dated | undefined {
  const joint = /^(?:of|in)$/u.test(words[at]?.word ?? '') || words[at]?.text === ',' ? 1 : 0;
  const the = words[at + joint]?.word === 'the' ? 1 : 0;
  const year = the ? undefined : yearAt(words, at + joint);
  if (year) return { next: year.next, parts: { year: year.value } };
  const shift = { this: 0, last: -1, next: 1 }[words[at + joint]?.word ?? ''];
  if (words[at + joint + 1]?.word === 'year' && shift !== undefined) {
    const when = from(today => numbersOf({ year: civil(today).year + shift }));
    return { next: at + joint + 2, parts: {}, relative: true, when };
  }
  return undefined;
}

/** A part of a year with the year that follows it, said or reckoned. */
export function inYear(words: Words, at: number, parts: DateParts): Dated | undefined {
  const year = yearBehind(words, at);
  if (!year) return undefined;
  const when: Dated['when'] = today => {
    const days = daysMeant(year, today);
    return days && numbersOf({ ...parts, year: civil(days[0]).year });
  };
  return { next: year.next, parts: { ...year.parts, ...parts }, ...(year.relative && { relative: true, when }) };
}
