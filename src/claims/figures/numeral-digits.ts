/** Numerals that begin with a digit: "1,234", "3½", "1.2 million", "3 hundred and 21", "6x10^4". */
import { wordAfter } from '../wake-words.ts';
import { SHORT_SCALES } from './number-words.ts';
import { AND, type Numeral, partOf, placeOf, scaleAfter, scaleOf, sticky, times } from './numeral.ts';
import { VULGAR } from './numeral-parts.ts';
import { wordsAt } from './numeral-words.ts';

const DIGITS =
  /(?:\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?![\d,.]?\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!,?\d)(?:\.\d+)?|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3}){1,4}(?![\d,.]\d|\d)|(?<!\d,)\d+,\d{2}(?![\d,])|\d+(?:\.\d+)?|\.\d+)/y;
/** "6.23x10^-4", "1.3e6", "2.5^-1". */
const POWER =
  /\s?[x×]\s?10\s?\^\s?(?<exponent>[-+−]?\d{1,2})(?!\d)|[eE](?<e>[-+]?\d{1,2})(?![\d\p{L}])|\^(?<power>[-+]?\d{1,2})(?!\d)/uy;
const POWERS: ReadonlySet<string> = new Set('x×e^');
const ORDINAL_ENDING = /(?:st|nd|rd|th)\b/iy;
const SLASH = /\s?[/⁄]\s?(\d{1,3})(?![\d/.,]{0,6}\d)/y;
const SHORT_SCALE = /\s?(?:mln|bln|trn|bn|mn|tn|mm|cr|[kKmMbBGtT])(?![\p{L}\d])/uy;

const SHORT: ReadonlySet<string> = new Set([...SHORT_SCALES.keys()].map(letters => letters.toLowerCase()));

export function digitsAt(text: string, at: number): Numeral | undefined {
  const printed = sticky(DIGITS, text, at);
  if (!printed) return undefined;
  const end = at + printed[0].length;
  const plain = plainDigits(printed[0]);
  const amount = Number(plain);
  const place = placeOf(plain);
  if (sticky(ORDINAL_ENDING, text, end) && Number.isInteger(amount))
    return { start: at, end: end + 2, amount, place: 1, form: 'ordinal', digits: true };
  const cardinal: Numeral = { start: at, end, amount, place, form: 'cardinal', digits: true };
  return powered(text, cardinal) ?? mixed(text, cardinal) ?? fractionAfter(text, cardinal) ?? scaled(text, cardinal) ?? cardinal;
}

function powered(text: string, base: Numeral): Numeral | undefined {
  const found = POWERS.has(wordAfter(text, base.end).charAt(0)) ? sticky(POWER, text, base.end) : null;
  if (!found?.groups) return undefined;
  const { exponent, e, power } = found.groups;
  const amount =
    power !== undefined ? base.amount ** Number(power) : Number(`${base.amount}e${(exponent ?? e ?? '0').replace('−', '-')}`);
  return { ...base, end: base.end + found[0].length, amount, place: Math.abs(amount) || 1, digits: false };
}

/** "1,234.5", "1.111,11", "40 000" → "1234.5", "1111.11", "40000". */
function plainDigits(printed: string): string {
  if (/^\d{1,3}(?:\.\d{3})+,\d/.test(printed)) return printed.replaceAll('.', '').replace(',', '.');
  if (/^\d+,\d{2}$/.test(printed)) return printed.replace(',', '.');
  return printed.replace(/[, \u00A0\u202F\u2009]/g, '');
}

/** "3½", "10 1/2". */
function mixed(text: string, whole: Numeral): Numeral | undefined {
  const gap = text[whole.end] === ' ' || text[whole.end] === '-' ? 1 : 0;
  const vulgar = VULGAR[text[whole.end + gap] ?? ''];
  if (vulgar)
    return scaledOr(text, {
      ...whole,
      end: whole.end + gap + 1,
      amount: whole.amount + vulgar[0] / vulgar[1],
      place: 0.1,
      digits: false,
    });
  const after = gap ? sticky(/(\d{1,2})[/⁄](\d{1,2})(?![\d/.,]{0,6}\d)/y, text, whole.end + 1) : null;
  if (!after || !isFraction(Number(after[1]), Number(after[2]))) return undefined;
  const amount = whole.amount + Number(after[1]) / Number(after[2]);
  return { ...whole, end: whole.end + 1 + after[0].length, amount, place: 0.1, digits: false };
}

/** "1/5", "3/4 million": only with a denominator that people use and a part smaller than the whole (22/23 is two days). */
function fractionAfter(text: string, count: Numeral): Numeral | undefined {
  const after = wordAfter(text, count.end);
  const slash = after === '/' || after === '⁄' ? sticky(SLASH, text, count.end) : null;
  if (!slash || !isFraction(count.amount, Number(slash[1]))) return undefined;
  return { ...partOf(count.start, count.end + slash[0].length, count.amount, Number(slash[1])), digits: false };
}

function isFraction(count: number, of: number): boolean {
  return (
    count > 0 &&
    count < of &&
    Number.isInteger(count) &&
    [2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 32, 40, 50, 64, 100].includes(of)
  );
}

/** "1.2 million", "two hundred thousand" after digits, "1.2bn"; a scale letter that may be a unit is only noted. */
function scaled(text: string, cardinal: Numeral): Numeral | undefined {
  const inWords = wordsAfterDigits(text, cardinal);
  if (inWords) return inWords;
  const short = SHORT.has(wordAfter(text, cardinal.end)) ? sticky(SHORT_SCALE, text, cardinal.end) : null;
  if (!short) return undefined;
  const letters = short[0].trim();
  const factor = SHORT_SCALES.get(letters) ?? 1;
  const end = cardinal.end + short[0].length;
  if (/^(?:bn|bln|mn|mln|tn|trn)$/.test(letters)) return times(cardinal, factor, end);
  if (/^[kK]$/.test(letters) && short[0].length === 1) return times(cardinal, factor, end);
  return { ...cardinal, suffix: { factor, end, text: short[0] } };
}

function scaledOr(text: string, cardinal: Numeral): Numeral {
  return scaled(text, cardinal) ?? cardinal;
}

function wordsAfterDigits(text: string, cardinal: Numeral): Numeral | undefined {
  let numeral = cardinal;
  for (;;) {
    const scale = scaleAfter(text, numeral.end);
    if (!scale) break;
    numeral = times(numeral, scale.value, scale.end);
  }
  if (numeral === cardinal) return pointAfter(text, cardinal);
  return tailAfter(text, numeral);
}

/** "3 hundred and 21", "3 million and a half". */
function tailAfter(text: string, numeral: Numeral): Numeral {
  const and = sticky(AND, text, numeral.end);
  if (!and) return numeral;
  const from = numeral.end + and[0].length;
  const part = sticky(/a half\b/iy, text, from);
  if (part) return { ...numeral, end: from + 6, amount: numeral.amount * (1 + 0.5 / (numeral.amount / scaleOf(numeral))) };
  if (numeral.amount % 1000 === 0 || numeral.amount >= 1000) return numeral;
  const rest = sticky(/\d{1,2}(?![\d.,]{0,6}\d)/y, text, from);
  if (!rest) return numeral.amount % 100 === 0 ? withWords(text, numeral, from) : numeral;
  return { ...numeral, end: from + rest[0].length, amount: numeral.amount + Number(rest[0]), place: 1 };
}

function withWords(text: string, numeral: Numeral, from: number): Numeral {
  const rest = wordsAt(text, from);
  if (rest?.form !== 'cardinal' || rest.amount >= 100) return numeral;
  return { ...numeral, end: rest.end, amount: numeral.amount + rest.amount, place: 1 };
}

/** "1 point 1". */
function pointAfter(text: string, whole: Numeral): Numeral | undefined {
  const point = wordAfter(text, whole.end) === 'point' ? sticky(/\spoint\s(\d+)\b/iy, text, whole.end) : null;
  if (!point) return undefined;
  return {
    ...whole,
    end: whole.end + point[0].length,
    amount: Number(`${whole.amount}.${point[1]}`),
    place: 10 ** -(point[1]?.length ?? 1),
  };
}
