/** Numerals in words: "seven hundred and twenty", "two and a half", "twenty-first", "nine point four", "three fifths". */
import { NUMBER_WORDS, type NumberWord } from './number-words.ts';
import { AND, JOIN, type Numeral, PLURAL_SCALE, placeOf, scaleAfter, sticky, times, wordAt } from './numeral.ts';
import { asPart, halfAt, wholeAndPart } from './numeral-parts.ts';

/** "A third of", "a fifth less": a part, not an order. */
const PART_AFTER = /\s+of\b|\s+(?:less|more|fewer|as)\b|[.,;)]?\s*$/iy;
/** "Cut by a third in May". */
const BY = /\bby\s$/iu;
const CUT_AFTER = /\s(?:for|in|on|to|from|over|since|by|this|last|and|when|after|within|between|at)\b|[,;.)]/iy;

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

export function wordsAt(text: string, at: number): Numeral | undefined {
  const article = sticky(/an?(?:\s|[-‑](?=half|quarter))/iy, text, at);
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
    if (
      known.value > 2 &&
      article &&
      (sticky(PART_AFTER, text, end) || (BY.test(text.slice(Math.max(0, at - 4), at)) && sticky(CUT_AFTER, text, end)))
    )
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
