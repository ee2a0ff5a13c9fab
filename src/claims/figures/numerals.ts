/** The numerals of a text: a look at each word finds where one may begin, the readers of digits and words say how far it goes. */
import type { Paragraph } from '../../text/paragraph.ts';
import { plainWords, type Word } from '../plain-words.ts';
import { addressesIn, isNoClaim } from './not-claims.ts';
import { NUMBER_WORDS, VAGUE_PLURALS } from './number-words.ts';
import { type Numeral, partOf } from './numeral.ts';
import { digitsAt } from './numeral-digits.ts';
import { VULGAR } from './numeral-parts.ts';
import { vagueAt } from './numeral-vague.ts';
import { wordsAt } from './numeral-words.ts';

/** Words that a numeral may begin with. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE_PLURALS.keys(),
  'several',
  'few',
  'handful',
  'couple',
]);
/** Words before which an article belongs to the numeral. */
const LED_BY_ARTICLE: ReadonlySet<string> = new Set(
  'few handful couple half quarter dozen hundred thousand lakh million crore billion trillion third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth millionth billionth trillionth'.split(
    ' ',
  ),
);

/** A paragraph with more numbers than this is a table or a dump, not copy: in news 2,000 numbers are ten long pages. */
const MOST_NUMERALS = 2000;

/** The numerals of a paragraph that can be claims. */
export function numeralsOf(paragraph: Pick<Paragraph, 'text'>): Numeral[] {
  const { text } = paragraph;
  const numerals: Numeral[] = [];
  const words = plainWords(paragraph);
  const addresses = addressesIn(text);
  let done = 0;
  let seen = 0;
  let address = 0;
  for (let at = 0; at < words.length && seen < MOST_NUMERALS; at++) {
    const word = words[at];
    if (!word || word.end <= done || !opensNumeral(text, words, at)) continue;
    const start = Math.max(word.start, done);
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= start) address += 1;
    if (start >= (addresses[address]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const numeral = numeralAt(text, start);
    if (!numeral) continue;
    done = numeral.end;
    seen += 1;
    if (numeral.end < word.end) at -= 1;
    if (!isNoClaim(text, numeral)) numerals.push(numeral);
  }
  return numerals;
}

/** May a numeral begin at this word? Most words are passed over here, at the price of one look-up. */
function opensNumeral(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'digits') return word !== undefined;
  if (word.kind === 'mark')
    return (
      word.text in VULGAR || (word.text === '.' && isDigits(words[at + 1], word.end) && !/[\d.\p{L}]$/u.test(before(text, word)))
    );
  if (OPENINGS.has(word.word)) return isWhole(text, word);
  if (word.word !== 'a' && word.word !== 'an') return false;
  const next = words[at + 1];
  return next?.start === word.end + 1 && LED_BY_ARTICLE.has(next.word) && isWhole(text, word);
}

const isDigits = (word: Word | undefined, start: number): boolean => word?.kind === 'digits' && word.start === start;
const before = (text: string, { start }: Word): string => text.slice(Math.max(0, start - 2), start);

/** No part of "MP3player" or "two_thirds". */
function isWhole(text: string, word: Word): boolean {
  return !/[\p{L}\p{N}_]$/u.test(before(text, word)) && !/^[\p{L}\p{N}_]/u.test(text.slice(word.end, word.end + 2));
}

/** Reads the numeral that begins at `at`, as far as it goes; undefined where none does ("quarter" alone, "a few" without a noun). */
function numeralAt(text: string, at: number): Numeral | undefined {
  const first = text[at] ?? '';
  if (/[\d.]/.test(first)) return digitsAt(text, at);
  const vulgar = VULGAR[first];
  if (vulgar) return { ...partOf(at, at + 1, vulgar[0], vulgar[1]), digits: false };
  return vagueAt(text, at) ?? wordsAt(text, at);
}
