/** Lengths, areas, weights, volumes, speeds, amounts of data and power. */
import { wordAfter } from '../wake-words.ts';
import { UNIT_SYMBOLS, UNIT_WORDS } from './measure-units.ts';
import { isLarge } from './money.ts';
import { type Numeral, sticky } from './numeral.ts';
import { figured, type Measured, type NumeralReader, signBefore } from './reading.ts';

const pattern = (words: string): string => words.replace(/[/.]/gu, '\\$&').replaceAll(' ', '[\\s-]');
const byLength = (a: string, b: string): number => b.length - a.length;
const SYMBOLS = [...UNIT_SYMBOLS.keys()].sort(byLength).map(pattern).join('|');
/** Up to four words: the longest that are a unit are looked up (an alternation of all units takes long to compile). */
const WORDS_AFTER = /(?<gap>\s|[-‑]|(?<=\d)|\s?[([{<])(?<words>\p{L}+(?:[\s-]\p{L}+){0,3})/uy;
const WORDS_AFTER_OF = /(?<gap>\s)(?:an?|of(?:\san?)?)\s(?<words>\p{L}+(?:[\s-]\p{L}+){0,3})/uy;
const SYMBOL_AFTER = new RegExp(`(?<gap>[\\s  ]?|-|\\s?[([{<])(?<unit>${SYMBOLS})(?![\\p{L}\\p{N}])`, 'uy');
const INCHES_AFTER = /(?:\s(?<unit>in)(?=\.?\s*$)|(?<=\d)(?<glued>in)(?![\p{L}\d-]))/uy;
/** What a unit begins with, in words and in symbols. */
const WORD_OPENINGS: ReadonlySet<string> = new Set([...UNIT_WORDS.keys()].map(words => wordAfter(words, 0)));
const SYMBOL_OPENINGS: ReadonlySet<string> = new Set([...[...UNIT_SYMBOLS.keys()].map(symbol => wordAfter(symbol, 0)), 'in']);
const OPENING: ReadonlySet<string> = new Set('([{<');
const CLOSING = /[)\]}>]/y;
/** "a 5-foot-2 guard", "5 feet 2 inches": the smaller unit's factor. */
const SMALLER: Readonly<Record<string, readonly [string, number]>> = {
  foot: ['inch', 12],
  pound: ['ounce', 16],
  stone: ['pound', 14],
  meter: ['centimeter', 100],
  kilogram: ['gram', 1000],
  yard: ['foot', 3],
};

/**
 * Measures, metric and customary.
 *
 * - [25] miles, about [17] km → the figure; the unit is in `whole`
 * - a [four-mile] drive, [512kbps], a [400m] race → both
 *
 * Leaves alone: "m" for million after a sign of money (money.ts) or before people and things (quantity.ts).
 */
export const measureAt: NumeralReader = (text, numeral) => {
  if (numeral.form === 'ordinal') return undefined;
  const tall = feetAndInches(text, numeral);
  if (tall) return tall;
  const found = inWords(text, numeral, WORDS_AFTER) ?? afterPart(text, numeral) ?? inSymbols(text, numeral);
  return found && !isOther(text, numeral, found) ? withSpan(text, numeral, found) : undefined;
};

/** 6'2", 5’ 11”: a person's height. */
const HEIGHT = /['’′]\s?(?<inches>\d|1[01])(?:["”″]|'')/uy;

function feetAndInches(text: string, numeral: Numeral): Measured | undefined {
  const found = numeral.digits && numeral.amount < 10 ? sticky(HEIGHT, text, numeral.end) : null;
  if (!found?.groups) return undefined;
  const span = { start: numeral.start, end: numeral.end + found[0].length };
  const amount = numeral.amount + Number(found.groups.inches) / 12;
  return { type: 'measure', amount, unit: 'foot', place: 1 / 12, ...span, whole: span, numeral };
}

/** A unit as it stands after a figure. */
interface Printed {
  readonly unit: string;
  readonly printed: string;
  readonly gap: string;
  readonly end: number;
}

function inWords(text: string, numeral: Numeral, pattern: RegExp): Printed | undefined {
  const found = opensUnit(text, numeral.end, pattern) ? sticky(pattern, text, numeral.end) : null;
  const words = found?.groups?.words;
  if (!found || !words) return undefined;
  const start = numeral.end + found[0].length - words.length;
  for (let printed = words; ; printed = printed.slice(0, printed.search(/[\s-]\p{L}+$/u))) {
    const unit = UNIT_WORDS.get(printed.toLowerCase().replaceAll('-', ' ')) ?? UNIT_WORDS.get(printed.toLowerCase());
    if (unit) return { unit, printed, gap: found.groups?.gap ?? '', end: start + printed.length };
    if (!/[\s-]/u.test(printed)) return undefined;
  }
}

/** May a unit stand here? Behind a bracket, or behind "of" and "a", the pattern itself has to say. */
function opensUnit(text: string, at: number, pattern: RegExp): boolean {
  const next = wordAfter(text, at);
  return pattern === WORDS_AFTER_OF
    ? next === 'of' || next === 'a' || next === 'an'
    : WORD_OPENINGS.has(next) || OPENING.has(next);
}

/** "half a mile", "thousands of tons". */
function afterPart(text: string, numeral: Numeral): Printed | undefined {
  return numeral.form === 'part' || numeral.form === 'vague' ? inWords(text, numeral, WORDS_AFTER_OF) : undefined;
}

/** Letters alone are a unit only after digits ("500 m", not "five m"). */
function inSymbols(text: string, numeral: Numeral): Printed | undefined {
  if (!/[\d¼½¾]/u.test(text[numeral.end - 1] ?? '') && !/\d/u.test(text[numeral.start] ?? '')) return undefined;
  const next = wordAfter(text, numeral.end);
  if (!SYMBOL_OPENINGS.has(next) && !OPENING.has(next)) return undefined;
  const found = sticky(SYMBOL_AFTER, text, numeral.end) ?? sticky(INCHES_AFTER, text, numeral.end);
  const printed = found?.groups?.unit ?? found?.groups?.glued ?? '';
  const unit = printed === 'in' ? 'inch' : UNIT_SYMBOLS.get(printed.replace(/[\s-]/gu, ' '));
  return found && unit
    ? { unit, printed, gap: found.groups?.gap ?? (found.groups?.glued ? '' : ' '), end: numeral.end + found[0].length }
    : undefined;
}

function withSpan(text: string, numeral: Numeral, { unit, gap, end }: Printed): Measured {
  const sign = signBefore(text, numeral.start);
  const bracket = /[([{<]/u.test(gap) && sticky(CLOSING, text, end) ? 1 : 0;
  const glued = gap === '' || /^[-‑]$/u.test(gap);
  const whole = { start: sign.start, end: end + bracket };
  const span = glued ? whole : { start: sign.start, end: numeral.end, whole };
  return { ...figured(numeral, sign.factor), type: 'measure', unit, ...span, numeral };
}

function isOther(text: string, numeral: Numeral, { unit, printed, gap, end }: Printed): boolean {
  if (printed === 'm' || printed === 'g' || printed === 'l' || printed === 'L') {
    if (
      printed === 'm' &&
      sticky(
        /\s(?:\p{Ll}+-?\s){0,2}?(?:people|\p{Ll}{2,}[^s\W]s)\b(?<!(?:race|hurdle|final|sprint|metre|meter|mile|event|second|champion|runner|wave|freestyle|heat|sale)s)/uy,
        text,
        end,
      )
    )
      return !isRace(text, end);
    return /[([{<]/u.test(gap) ? false : !numeral.digits && printed !== 'm';
  }
  if (unit === 'turn')
    return !/\b(?:rotat\w+|spins?|wind|screw)\s$/iu.test(text.slice(Math.max(0, numeral.start - 12), numeral.start));
  if (unit === 'foot' && /^foot$/iu.test(printed) && /^\s$/u.test(gap) && numeral.amount === 1) return true;
  if (unit === 'stone' || unit === 'yard')
    return Boolean(sticky(/\s?(?:line|walls?|circle|house)\b/iuy, text, end)) && unit === 'stone';
  if (unit === 'pound' && /^pounds?$/iu.test(printed)) return isLarge(text, numeral);
  return false;
}

function isRace(text: string, end: number): boolean {
  return sticky(/\s(?:hurdles|races?|finals?|sprints?|metres|events?|freestyle|butterfly|relay|heats?)\b/iuy, text, end) !== null;
}

/** "5 feet 2 inches" as one length, in the larger unit. Read by quantity.ts. */
export function joinsAsMeasure(text: string, first: Measured, second: Measured): Measured | undefined {
  if (first.type !== 'measure' || second.type !== 'measure' || !first.unit) return undefined;
  const [smaller, factor] = SMALLER[first.unit] ?? [];
  const end = first.whole?.end ?? first.end;
  if (
    smaller === undefined ||
    factor === undefined ||
    second.unit !== smaller ||
    second.amount >= factor ||
    !/^,?\s(?:and\s)?$/iu.test(text.slice(end, second.start))
  )
    return undefined;
  const span = { start: first.start, end: second.whole?.end ?? second.end };
  return { ...first, amount: first.amount + second.amount / factor, place: 1 / factor, ...span, whole: span };
}
