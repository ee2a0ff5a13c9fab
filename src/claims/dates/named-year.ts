/** Years that are called so: “the year 2020”, “fiscal year 2008”, “FY2017”. */
import { yearAt } from './date-numbers.ts';
import type { Dated, DateRule, Words } from './dated.ts';

const KINDS_OF_YEAR: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar', 'school', 'academic']);

/** What `namedYear` can begin with. */
export const YEAR_OPENINGS: readonly string[] = [...KINDS_OF_YEAR, 'year', 'fy'];

/** "the year 2020", "fiscal year 2008", "year 247". */
export const namedYear: DateRule = (words, at) => {
  const lead = KINDS_OF_YEAR.has(words[at]?.word ?? '') ? 1 : 0;
  if (words[at]?.text === 'FY') return fiscalYear(words, at);
  if (words[at + lead]?.word !== 'year') return undefined;
  const year = yearAt(words, at + lead + 1);
  if (year)
    return { next: year.next, parts: { year: year.value }, ...(lead && !isCalendar(words, at) && { when: () => undefined }) };
  const digits = words[at + 1];
  const early = !lead && digits?.kind === 'digits' && digits.text.length === 3 && words[at + 2]?.text !== ',';
  return early ? { next: at + 2, parts: { year: Number(digits.text) } } : undefined;
};

/** "FY2017", "FY 2017". */
function fiscalYear(words: Words, at: number): Dated | undefined {
  const digits = words[at + 1];
  const value = Number(digits?.text);
  if (digits?.kind !== 'digits' || digits.text.length !== 4 || value < 1900 || value > 2199) return undefined;
  return { next: at + 2, parts: { year: value }, when: () => undefined };
}

const isCalendar = (words: Words, at: number): boolean => words[at]?.word === 'calendar';
