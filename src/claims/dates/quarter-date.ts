/** Quarters and halves of a year: “the third quarter”, “Q3 2019”, “the first half of 2016”. */
import type { DateParts } from '../claim.ts';
import { civil, monthStart } from './calendar.ts';
import { ordinalAt, yearAt } from './date-numbers.ts';
import { type Dated, type DateRule, daysMeant, type Words } from './dated.ts';
import { inYear, yearBehind } from './year-behind.ts';

/** "the third quarter", "Q3 2019", "2019 Q1", "the third quarter of 2016", "the second half of last year", "2019-H2". */
export const quarterDate: DateRule = (words, at) =>
  shortQuarter(words, at) ?? figureQuarter(words, at) ?? longQuarter(words, at) ?? half(words, at);

const longQuarter: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  if (!order || order.value < 1 || order.value > 4) return undefined;
  const hyphen = words[order.next]?.text === '-' ? 1 : 0;
  if (words[order.next + hyphen]?.word !== 'quarter') return undefined;
  return withYear(words, order.next + hyphen + 1, { quarter: order.value });
};

function withYear(words: Words, at: number, parts: DateParts): Dated {
  const theYear = words[at]?.word === 'of' && words[at + 1]?.word === 'the' && words[at + 2]?.word === 'year';
  if (theYear) return { next: at + 3, parts };
  return inYear(words, at, parts) ?? { next: at, parts };
}

const QUARTER: ReadonlySet<string> = new Set('qh');

const shortQuarter: DateRule = (words, at) => {
  const year = yearAt(words, at);
  const start = year ? (words[year.next]?.text === '-' ? year.next + 1 : year.next) : at;
  const [letter, digit] = [words[start], words[start + 1]];
  if (
    !letter ||
    !QUARTER.has(letter.word) ||
    digit?.kind !== 'digits' ||
    digit.gap ||
    (words[start + 2]?.gap === false && /^[\p{L}\d]/u.test(words[start + 2]?.text ?? ''))
  )
    return undefined;
  const order = Number(digit.text);
  if (letter.text === 'H' && !year && (order === 1 || order === 2)) {
    const named = yearBehind(words, start + 2);
    return named && halfOf(named, order);
  }
  if (order < 1 || order > (letter.word === 'q' ? 4 : 2) || (letter.text !== 'Q' && !year)) return undefined;
  if (letter.word === 'h') return year ? halfOf({ next: start + 2, parts: { year: year.value } }, order) : undefined;
  if (year) return { next: start + 2, parts: { year: year.value, quarter: order } };
  return withYear(words, start + 2, { quarter: order });
};

/** "4Q 2016", "1H 2016": needs its year. */
const figureQuarter: DateRule = (words, at) => {
  const [digit, letter] = [words[at], words[at + 1]];
  if (digit?.kind !== 'digits' || !/^[1-4]$/u.test(digit.text) || letter?.gap !== false || !/^[QH]$/u.test(letter.text))
    return undefined;
  const year = yearBehind(words, at + 2);
  const order = Number(digit.text);
  if (letter.text === 'H') return year && order <= 2 ? halfOf(year, order) : undefined;
  return year && inYear(words, at + 2, { quarter: order });
};

/** "the first half of 2016": needs its year, since matches and films have halves too. */
const half: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  if (!order || order.value > 2 || words[order.next]?.word !== 'half') return undefined;
  const year = yearBehind(words, order.next + 1);
  return year && halfOf(year, order.value);
};

function halfOf(year: Dated, order: number): Dated {
  const when: Dated['when'] = today => {
    const days = daysMeant(year, today);
    if (!days) return undefined;
    const first = civil(days[0]).year;
    return [monthStart(first, (order - 1) * 6), monthStart(first, order * 6)];
  };
  return { ...year, parts: { ...year.parts, part: order === 1 ? 'early' : 'late' }, when };
}
