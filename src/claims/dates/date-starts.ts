/** Words that a date can begin with: the first, cheap look at every word of the copy. */

import { NUMBER_WORDS } from '../figures/number-words.ts';
import type { Word } from '../plain-words.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.ts';
import { HOLIDAY_STARTS } from './holiday.ts';

const STARTS: ReadonlySet<string> = new Set([
  ...MONTH_NAMES.keys(),
  ...WEEKDAY_NAMES.keys(),
  ...NUMBER_WORDS.keys(),
  ...HOLIDAY_STARTS,
  ...'the a an my our this these those last next past previous preceding coming upcoming following subsequent current same final'.split(
    ' ',
  ),
  ...'today tonight yesterday tomorrow day week weekend month quarter year decade now present couple few several to'.split(' '),
  ...'early mid late earlier later start beginning middle end close turn rest remainder remaining'.split(' '),
  ...'spring summer autumn fall winter q h fy fiscal financial calendar school academic'.split(' '),
  ...'noughties aughts twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
]);
const QUOTES: ReadonlySet<string> = new Set("'’‘");

/** May a date begin with this word? */
export const isDateStart = (word: Word): boolean =>
  word.kind === 'letters' ? STARTS.has(word.word) : word.kind === 'digits' || QUOTES.has(word.text);
