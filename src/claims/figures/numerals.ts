/** The numerals of a text: one pass finds where one may begin, the readers of digits and words say how far it goes. */
import { addressesIn, isNoClaim } from './not-claims.ts';
import { NUMBER_WORDS, VAGUE_PLURALS } from './number-words.ts';
import { type Numeral, partOf } from './numeral.ts';
import { digitsAt } from './numeral-digits.ts';
import { VULGAR } from './numeral-parts.ts';
import { vagueAt } from './numeral-vague.ts';
import { wordsAt } from './numeral-words.ts';

/** Where a numeral may begin: a digit, or a word that could start one. Cheap and global, the first pass over the copy. */
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[
    ...NUMBER_WORDS.keys(),
    ...VAGUE_PLURALS.keys(),
    'several',
    'few',
    'handful',
    'couple',
    'an?(?=\\s(?:few|handful|couple|half|quarter|dozen|hundred|thousand|lakh|million|crore|billion|trillion|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth|billionth|trillionth)\\b)',
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}_])|[\\d¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]|(?<![\\d.\\p{L}])\\.\\d`,
  'giu',
);

/** A paragraph with more numbers than this is a table or a dump, not copy: in news 2,000 numbers are ten long pages. */
const MOST_NUMERALS = 2000;

/** The numerals of a text that can be claims. */
export function numeralsOf(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  const addresses = addressesIn(text);
  let done = 0;
  let seen = 0;
  let address = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (seen >= MOST_NUMERALS) break;
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= index) address += 1;
    if (index < done || index >= (addresses[address]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const numeral = numeralAt(text, index);
    if (!numeral) continue;
    done = numeral.end;
    seen += 1;
    if (!isNoClaim(text, numeral)) numerals.push(numeral);
  }
  return numerals;
}

/** Reads the numeral that begins at `at`, as far as it goes; undefined where none does ("quarter" alone, "a few" without a noun). */
function numeralAt(text: string, at: number): Numeral | undefined {
  const first = text[at] ?? '';
  if (/[\d.]/.test(first)) return digitsAt(text, at);
  const vulgar = VULGAR[first];
  if (vulgar) return { ...partOf(at, at + 1, vulgar[0], vulgar[1]), digits: false };
  return vagueAt(text, at) ?? wordsAt(text, at);
}
