/** Figures as they are printed: digits, words, both, parts and vague plurals. What they are figures *of* is the other readers' work. */
import type { Span } from '../text/paragraph.ts';
import { NUMBER_WORDS, type NumberWord, SHORT_SCALES, VAGUE_FEW, VAGUE_PLURALS } from './number-words.ts';

/** A number as printed, without unit, sign of currency, or hedge. */
export interface Numeral extends Span {
  readonly amount: number;
  /** Place value of the last digit that was said: 100 for "1,200", 1e5 for "1.2 million". */
  readonly place: number;
  readonly form: 'cardinal' | 'ordinal' | 'part' | 'vague';
  /** Written with digits throughout, no scale word: only these can be years, page numbers, scores. */
  readonly digits: boolean;
  /** "two-thirds": 2 of 3. */
  readonly part?: { readonly of: number; readonly count: number };
  readonly vague?: { readonly low: number; readonly high: number };
  /** Short scale that was *not* worked into the amount because it may be a unit ("400m"). */
  readonly suffix?: { readonly factor: number; readonly end: number; readonly text: string };
}

const WORD = /[a-z]+/iy;
const DIGITS =
  /(?:\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?![\d,.]?\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?!,?\d)(?:\.\d+)?|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3}){1,4}(?![\d,.]\d|\d)|(?<!\d,)\d+,\d{2}(?![\d,])|\d+(?:\.\d+)?|\.\d+)/y;
/** "6.23x10^-4", "1.3e6", "2.5^-1". */
const POWER =
  /\s?[x×]\s?10\s?\^\s?(?<exponent>[-+−]?\d{1,2})(?!\d)|[eE](?<e>[-+]?\d{1,2})(?![\d\p{L}])|\^(?<power>[-+]?\d{1,2})(?!\d)/uy;
const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4],
  '½': [1, 2],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
const PLURAL_SCALE = /^(?:million|billion|trillion|lakh|crore|dozen)s$/;
const JOIN = /\s{1,3}(?:-\s)?|\s?[-‑]\s?/y;
const AND = /(?:\s{1,3}|[-‑])and(?:\s{1,3}|[-‑])/iy;
const ORDINAL_ENDING = /(?:st|nd|rd|th)\b/iy;
const SLASH = /\s?[/⁄]\s?(\d{1,3})(?![\d/.,]{0,6}\d)/y;
const SHORT_SCALE = /\s?(?:mln|bln|trn|bn|mn|tn|mm|cr|[kKmMbBGtT])(?![\p{L}\d])/uy;

/** Where a numeral may begin: a digit, or a word that could start one. Cheap and global, the first pass over the copy. */
export const CANDIDATE = new RegExp(
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

/** Reads the numeral that begins at `at`, as far as it goes; undefined where none does ("quarter" alone, "a few" without a noun). */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const first = text[at] ?? '';
  if (/[\d.]/.test(first)) return digitsAt(text, at);
  const vulgar = VULGAR[first];
  if (vulgar) return { ...partOf(at, at + 1, vulgar[0], vulgar[1]), digits: false };
  return vagueAt(text, at) ?? wordsAt(text, at);
}

// ── digits ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

function digitsAt(text: string, at: number): Numeral | undefined {
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
  const found = sticky(POWER, text, base.end);
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

function placeOf(plain: string): number {
  const decimals = plain.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -Math.min(decimals, 15);
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0;
  return zeros >= plain.length ? 1 : 10 ** zeros;
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
  const slash = sticky(SLASH, text, count.end);
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
  const short = sticky(SHORT_SCALE, text, cardinal.end);
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

/** The amount with its scale worked in. */
export function times(numeral: Numeral, factor: number, end: number): Numeral {
  const amount = rounded(numeral.amount * factor);
  return { start: numeral.start, end, amount, place: rounded(numeral.place * factor), form: 'cardinal', digits: false };
}

/** 1.2 × 1e6 without the dust of doubles. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
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

function scaleOf({ amount }: Numeral): number {
  return [1e12, 1e9, 1e7, 1e6, 1e5, 1e3, 100].find(scale => amount >= scale) ?? 1;
}

/** "1 point 1". */
function pointAfter(text: string, whole: Numeral): Numeral | undefined {
  const point = sticky(/\spoint\s(\d+)\b/iy, text, whole.end);
  if (!point) return undefined;
  return {
    ...whole,
    end: whole.end + point[0].length,
    amount: Number(`${whole.amount}.${point[1]}`),
    place: 10 ** -(point[1]?.length ?? 1),
  };
}

function scaleAfter(text: string, at: number): { value: number; end: number } | undefined {
  const join = sticky(JOIN, text, at);
  const from = at + (join?.[0].length ?? 0);
  const word = wordAt(text, from) ?? '';
  const known = NUMBER_WORDS.get(word) ?? (PLURAL_SCALE.test(word) ? NUMBER_WORDS.get(word.slice(0, -1)) : undefined);
  if (known?.role !== 'scale') return undefined;
  if (!join && !/^(?:million|billion|trillion|thousand|crore|lakh)/.test(word)) return undefined;
  return { value: known.value, end: from + word.length };
}

// ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Tally {
  end: number;
  total: number;
  /** What has been said since the last scale word. */
  group: number | undefined;
  scale: number;
  place: number;
  /** What had been said before the last "and", with the scale it ended in. */
  and?: { readonly amount: number; readonly scale: number };
}

function wordsAt(text: string, at: number): Numeral | undefined {
  const article = sticky(/an?\s/iy, text, at);
  const start = article ? at + article[0].length : at;
  const half = halfAt(text, start, at);
  if (half) return half;
  const tally: Tally = { end: start, total: 0, group: undefined, scale: Number.POSITIVE_INFINITY, place: 1 };
  let next: number | undefined = start;
  let joined = '';
  while (next !== undefined) {
    const word = wordAt(text, next);
    const known = word ? (NUMBER_WORDS.get(word) ?? pluralScale(word, tally)) : undefined;
    if (!word || !known) break;
    const end = next + word.length;
    if (known.role === 'ordinal') return ordinalOrPart(text, { at, tally, known, end, joined, article: Boolean(article) });
    if (known.role === 'parts') return partsAfter(text, { at, tally, known, end, joined, article: Boolean(article) });
    if (known.role === 'half' || !took(tally, known, joined)) break;
    tally.end = end;
    const glue = joinAfter(text, end, tally);
    if (!glue) break;
    joined = glue.text;
    next = glue.end;
    if (/and/iu.test(joined)) tally.and = { amount: amountOf(tally) ?? 0, scale: tally.group === undefined ? tally.scale : 1 };
  }
  return finished(text, at, tally);
}

function pluralScale(word: string, tally: Tally): NumberWord | undefined {
  return tally.group !== undefined && PLURAL_SCALE.test(word) ? NUMBER_WORDS.get(word.slice(0, -1)) : undefined;
}

/** Adds a word to the tally; false where it does not continue the number ("one two", "five hundred six million" upwards). */
function took(tally: Tally, known: NumberWord, joined: string): boolean {
  if (known.role === 'scale') {
    if (known.value === 100) {
      if (tally.group !== undefined && (tally.group >= 100 || tally.group === 0)) return false;
      tally.group = (tally.group ?? 1) * 100;
      tally.place = 100;
      return true;
    }
    if (known.value === 12) {
      if (tally.group === undefined && tally.total > 0) return false;
      const hundreds = (tally.group ?? 0) >= 100 ? Math.floor((tally.group ?? 0) / 100) * 100 : 0;
      tally.group = hundreds + ((tally.group ?? 1) - hundreds || 1) * 12;
      tally.place = 1;
      tally.scale = 12;
      return true;
    }
    if (known.value >= tally.scale || tally.scale === 12) {
      if (tally.group === undefined && tally.total > 0 && known.value > tally.scale) {
        tally.total *= known.value;
        tally.place = tally.place * known.value;
        return true;
      }
      return false;
    }
    tally.total += (tally.group ?? 1) * known.value;
    tally.place = known.value * (tally.group !== undefined ? placeOf(String(tally.group)) : 1);
    tally.group = undefined;
    tally.scale = known.value;
    return true;
  }
  if (known.role !== 'unit' && known.role !== 'tens') return false;
  const { group } = tally;
  if (tally.scale === 12) return false;
  if (group === undefined) {
    if (tally.total > 0 && tally.scale < 1000) return false;
    tally.group = known.value;
  } else if (group >= 100 && group % 100 === 0) tally.group = group + known.value;
  else if (
    group % 100 >= 20 &&
    group % 10 === 0 &&
    known.role === 'unit' &&
    known.value > 0 &&
    known.value < 10 &&
    !joined.includes('and')
  )
    tally.group = group + known.value;
  else return false;
  tally.place = known.value === 0 ? 1 : placeOf(String(known.value));
  return true;
}

function joinAfter(text: string, end: number, tally: Tally): { text: string; end: number } | undefined {
  const and = sticky(AND, text, end);
  if (and) {
    const after = wordAt(text, end + and[0].length);
    const known = after ? NUMBER_WORDS.get(after) : undefined;
    const joins = known !== undefined && known.role !== 'scale' && known.role !== 'parts' && known.role !== 'half';
    const whole = tally.group === undefined ? tally.total > 0 : tally.group % 100 === 0 && tally.group > 0;
    return joins && whole ? { text: and[0], end: end + and[0].length } : undefined;
  }
  const join = sticky(JOIN, text, end);
  return join ? { text: join[0], end: end + join[0].length } : undefined;
}

interface Ending {
  readonly at: number;
  readonly tally: Tally;
  readonly known: { readonly value: number };
  readonly end: number;
  readonly joined: string;
  readonly article: boolean;
}

/** "twenty-first" is an order, "one third" and "a fifth of" are parts. */
function ordinalOrPart(text: string, { at, tally, known, end, joined, article }: Ending): Numeral | undefined {
  const said = amountOf(tally);
  if (said === undefined) {
    if (known.value > 2 && article && sticky(/\s+of\b|\s+(?:less|more|fewer|as)\b|[.,;)]?\s*$/iy, text, end))
      return asPart(text, at, end, 1, known.value);
    return {
      start: article ? at + (text[at + 1] === ' ' ? 2 : 3) : at,
      end,
      amount: known.value,
      place: 1,
      form: 'ordinal',
      digits: false,
    };
  }
  if (said === 1 && known.value > 2) return asPart(text, at, end, 1, known.value);
  const fits = known.value >= 100 ? true : said % 100 === 0 ? true : said % 10 === 0 && known.value < 10;
  if (!fits || (known.value === 2 && !joined.includes('-') && said < 100)) return finished(text, at, tally);
  const amount = known.value >= 100 ? said * known.value : said + known.value;
  return { start: at, end, amount, place: 1, form: 'ordinal', digits: false };
}

function partsAfter(text: string, { at, tally, known, end, article }: Ending): Numeral | undefined {
  const said = amountOf(tally);
  if (said === undefined) {
    const singular = known.value === 4 && !/s$/i.test(text.slice(at, end));
    if (!singular) return undefined;
    if (article || scaleAfter(text, end) || sticky(/\s+of\s+(?:an?|the|its|his|her|their|all|those|these|\w+s)\b/iy, text, end))
      return asPart(text, at, end, 1, 4);
    return undefined;
  }
  if (tally.and) return wholeAndPart(text, at, end, tally.and, said - tally.and.amount, known.value);
  const tens = said % 100;
  if (tens >= 20 && tens % 10 === 0 && said > 100 && known.value < 10)
    return asPart(text, at, end, said - tens, tens + known.value);
  return asPart(text, at, end, said, known.value);
}

/** "two million and three fifths" is 2.6 million, "one hundred and three and two thirds" is not a part of a hundred. */
function wholeAndPart(
  text: string,
  start: number,
  end: number,
  and: { amount: number; scale: number },
  count: number,
  of: number,
): Numeral {
  const scale = scaleAfter(text, end);
  const factor = scale?.value ?? (and.scale >= 1000 ? and.scale : 1);
  return {
    start,
    end: scale?.end ?? end,
    amount: and.amount + (count / of) * factor,
    place: factor / 10,
    form: 'cardinal',
    digits: false,
  };
}

/** A part, with the scale word that may follow: "three quarters billion", "a quarter of a million". */
function asPart(text: string, start: number, end: number, count: number, of: number): Numeral {
  const scale = scaleAfter(text, end) ?? scaleAfterOfA(text, end);
  if (scale && scale.value >= 1000)
    return {
      start,
      end: scale.end,
      amount: (count / of) * scale.value,
      place: scale.value / 10,
      form: 'cardinal',
      digits: false,
    };
  return { ...partOf(start, end, count, of), digits: false };
}

function scaleAfterOfA(text: string, end: number): { value: number; end: number } | undefined {
  const ofA = sticky(/\s+(?:of\s+)?an?(?=\s)/iy, text, end);
  return ofA ? scaleAfter(text, end + ofA[0].length) : undefined;
}

/** "half a million", "half a dozen", "half", "a half". */
function halfAt(text: string, start: number, at: number): Numeral | undefined {
  if (wordAt(text, start) !== 'half') return undefined;
  const end = start + 4;
  const scale = scaleAfterOfA(text, end) ?? scaleAfter(text, end);
  if (scale)
    return {
      start: at,
      end: scale.end,
      amount: scale.value / 2,
      place: scale.value === 12 ? 1 : scale.value / 10,
      form: 'cardinal',
      digits: false,
    };
  return { ...partOf(at, end, 1, 2), digits: false };
}

/** Closes a reading in words, with what may follow: "and a half", "point two". */
function finished(text: string, at: number, tally: Tally): Numeral | undefined {
  const amount = amountOf(tally);
  if (amount === undefined) return undefined;
  const numeral: Numeral = {
    start: at,
    end: tally.end,
    amount,
    place: Math.max(tally.place, 1),
    form: 'cardinal',
    digits: false,
  };
  const point = amount < 1000 ? pointInWords(text, numeral) : undefined;
  if (point) return scaledByWord(text, point);
  return partAfter(text, numeral, tally.group === undefined ? tally.scale : 1) ?? numeral;
}

function scaledByWord(text: string, numeral: Numeral): Numeral {
  const scale = scaleAfter(text, numeral.end);
  return scale ? times(numeral, scale.value, scale.end) : numeral;
}

/** "nine point nought four". */
function pointInWords(text: string, whole: Numeral): Numeral | undefined {
  const point = sticky(/\spoint\s/iy, text, whole.end);
  if (!point) return undefined;
  let end = whole.end + point[0].length;
  let decimals = '';
  for (let word = wordAt(text, end); word; word = wordAt(text, end + 1)) {
    const known = NUMBER_WORDS.get(word);
    if (known?.role !== 'unit' && known?.role !== 'tens') break;
    if (decimals) end += 1;
    decimals += String(known.value);
    end += word.length;
    if (text[end] !== ' ') break;
  }
  return decimals ? { ...whole, end, amount: Number(`${whole.amount}.${decimals}`), place: 10 ** -decimals.length } : undefined;
}

/** "two and a half", "one and three quarters", "one billion and a half million". */
function partAfter(text: string, whole: Numeral, scale: number): Numeral | undefined {
  const and = sticky(AND, text, whole.end);
  if (!and) return undefined;
  const from = whole.end + and[0].length;
  const word = wordAt(text, from) ?? '';
  const part =
    word === 'half' || word === 'quarter' || word === 'a' || word === 'an' || NUMBER_WORDS.get(word)?.role === 'unit'
      ? wordsAt(text, from)
      : undefined;
  if (!part) return undefined;
  if (part.form === 'part' && part.part) {
    if (part.part.count >= part.part.of) return undefined;
    const factor = scale >= 1000 ? scale : 1;
    return { ...whole, end: part.end, amount: whole.amount + (part.part.count / part.part.of) * factor, place: factor / 10 };
  }
  if (part.form === 'cardinal' && whole.amount >= 1e6 && sticky(/(?:an?\s)?(?:half|quarter)\b/iuy, text, from))
    return { ...whole, end: part.end, amount: whole.amount + part.amount, place: part.place };
  return undefined;
}

function amountOf({ total, group }: Tally): number | undefined {
  return group === undefined ? (total > 0 ? total : undefined) : total + group;
}

// ── vague ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "hundreds", "tens of thousands", "several", "a few hundred". */
function vagueAt(text: string, at: number): Numeral | undefined {
  const article = sticky(/a\s/iy, text, at);
  const from = at + (article?.[0].length ?? 0);
  const word = wordAt(text, from);
  if (!word) return undefined;
  const plural = VAGUE_PLURALS.get(word);
  if (plural) return article ? undefined : pluralVague(text, at, from + word.length, plural);
  const key = (word === 'handful' || word === 'couple') && sticky(/\sof\b/iy, text, from + word.length) ? `${word} of` : word;
  const few = VAGUE_FEW.get(key);
  if (!few || (word === 'few' && !article)) return undefined;
  if (word === 'couple' && key === 'couple' && !scaleAfter(text, from + 6)) return undefined;
  const end = from + key.length;
  const scale = scaleAfter(text, end);
  if (!scale) return { ...interval(few, 1), start: at, end, form: 'vague', digits: false };
  return { ...interval(few, scale.value), start: at, end: scale.end, form: 'vague', digits: false };
}

function pluralVague(text: string, start: number, end: number, bounds: { low: number; high: number }): Numeral | undefined {
  const of = sticky(/\sof\s/iy, text, end);
  const next = of ? wordAt(text, end + of[0].length) : undefined;
  const more = next ? VAGUE_PLURALS.get(next) : undefined;
  if (of && next && more) {
    const factor = more.low / 2;
    return {
      ...interval({ low: bounds.low, high: bounds.high }, factor),
      start,
      end: end + of[0].length + next.length,
      form: 'vague',
      digits: false,
    };
  }
  if (/^tens$/i.test(text.slice(start, end))) return undefined;
  if (/^scores$/i.test(text.slice(start, end)) && !of && !sticky(/\s+(?:more|were|are|have|had)\b/iy, text, end))
    return undefined;
  return { ...interval(bounds, 1), start, end, form: 'vague', digits: false };
}

function interval(
  { low, high }: { low: number; high: number },
  factor: number,
): { amount: number; place: number; vague: { low: number; high: number } } {
  return { amount: low * factor, place: factor, vague: { low: low * factor, high: high * factor + (factor - 1) } };
}

// ── helpers ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function partOf(start: number, end: number, count: number, of: number): Omit<Numeral, 'digits'> {
  return { start, end, amount: count / of, place: 0.01, form: 'part', part: { count, of } };
}

function wordAt(text: string, at: number): string | undefined {
  return sticky(WORD, text, at)?.[0].toLowerCase();
}

/** A sticky pattern tried at one place. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
