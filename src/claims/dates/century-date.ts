/** Centuries: “the 16th century”, “the 18th and 19th centuries”. */
import { numbersOf } from './calendar.ts';
import { ordinalAt } from './date-numbers.ts';
import type { Dated, DateRule, Words } from './dated.ts';

/** "the 16th century", "21st-century", "the twentieth century": from the year 00, as people use it. Leaves alone: the 5th century BC. */
export const centuryDate: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  if (!order || order.value < 2 || order.value > 22) return undefined;
  const both = twoCenturies(words, order);
  if (both) return both;
  const hyphen = words[order.next]?.text === '-' ? 1 : 0;
  if (!/^(?:century|centuries)$/u.test(words[order.next + hyphen]?.word ?? '')) return undefined;
  const next = order.next + hyphen + 1;
  if (/^(?:bc|bce|b)$/u.test(words[next]?.word ?? '')) return undefined;
  return { next, parts: { century: (order.value - 1) * 100 } };
};

/** "The 18th and 19th centuries". */
function twoCenturies(words: Words, first: { value: number; next: number }): Dated | undefined {
  if (!/^(?:and|to|or|-|–)$/u.test(words[first.next]?.word ?? '')) return undefined;
  const second = ordinalAt(words, first.next + 1);
  if (!second || second.value <= first.value || second.value > 22 || words[second.next]?.word !== 'centuries') return undefined;
  const [parts, to] = [{ century: (first.value - 1) * 100 }, { century: (second.value - 1) * 100 }];
  const when: Dated['when'] = () => {
    const [start, end] = [numbersOf(parts), numbersOf(to)];
    return start && end && [start[0], end[1]];
  };
  return { next: second.next + 1, parts, to, when };
}
