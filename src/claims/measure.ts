/** Lengths, areas, weights, volumes, speeds, amounts of data and power. */
import { UNIT_SYMBOLS, UNIT_WORDS } from './measure-units.ts';
import { type Numeral, sticky } from './numeral.ts';
import { figured, type Measured, type NumeralReader, signBefore } from './reading.ts';

const pattern = (words: string): string => words.replace(/[/.]/gu, '\\$&').replaceAll(' ', '[\\s-]');
const byLength = (a: string, b: string): number => b.length - a.length;
const WORDS = [...UNIT_WORDS.keys()].sort(byLength).map(pattern).join('|');
const SYMBOLS = [...UNIT_SYMBOLS.keys()].sort(byLength).map(pattern).join('|');
const WORD_AFTER = new RegExp(`(?<gap>\\s|[-‑]|(?<=\\d)|\\s?[([{<])(?<unit>${WORDS})(?![\\p{L}\\p{N}])`, 'iuy');
const SYMBOL_AFTER = new RegExp(`(?<gap>[\\s  ]?|-|\\s?[([{<])(?<unit>${SYMBOLS})(?![\\p{L}\\p{N}])`, 'uy');
const INCHES_AFTER = /\s(?<unit>in)(?=\.?\s*$)/uy;
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
  const { suffix } = numeral;
  const found =
    sticky(WORD_AFTER, text, numeral.end) ??
    ofUnit(text, numeral) ??
    symbolAfter(text, numeral) ??
    (suffix ? scaledUnit(text, numeral) : null);
  const printed = found?.groups?.unit;
  if (!found || !printed) return undefined;
  const unit = unitOf(printed);
  if (!unit || isOther(text, numeral, found, unit)) return undefined;
  return withSpan(text, numeral, found, unit);
};

function withSpan(text: string, numeral: Numeral, found: RegExpExecArray, unit: string): Measured {
  const gap = found.groups?.gap ?? ' ';
  const sign = signBefore(text, numeral.start);
  const bracket = /[([{<]/u.test(gap) && sticky(CLOSING, text, found.index + found[0].length) ? 1 : 0;
  const end = found.index + found[0].length + bracket;
  const glued = gap === '' || /^[-‑]$/u.test(gap);
  const whole = { start: sign.start, end };
  return {
    ...figured(numeral, sign.factor),
    type: 'measure',
    unit,
    start: sign.start,
    end: glued ? end : numeral.end,
    ...(glued ? {} : { whole }),
    numeral,
  };
}

function unitOf(printed: string): string | undefined {
  const words = printed.toLowerCase().replace(/[\s-]/gu, ' ');
  return printed === 'in'
    ? 'inch'
    : (UNIT_SYMBOLS.get(printed) ?? UNIT_WORDS.get(words) ?? UNIT_WORDS.get(words.replaceAll(' ', '-')));
}

/** "half a mile", "thousands of tons". */
const OF_UNIT = new RegExp(`(?<gap>\\s)(?:an?|of(?:\\san?)?)\\s(?<unit>${WORDS})(?![\\p{L}\\p{N}])`, 'iuy');
function ofUnit(text: string, numeral: Numeral): RegExpExecArray | null {
  return numeral.form === 'part' || numeral.form === 'vague' ? sticky(OF_UNIT, text, numeral.end) : null;
}

/** Letters alone are a unit only after digits ("500 m", not "five m"). */
function symbolAfter(text: string, numeral: Numeral): RegExpExecArray | null {
  if (!/[\d¼½¾]/u.test(text[numeral.end - 1] ?? '') && !/\d/u.test(text[numeral.start] ?? '')) return null;
  return sticky(SYMBOL_AFTER, text, numeral.end) ?? sticky(INCHES_AFTER, text, numeral.end);
}

/** "400m": the letter that numeral.ts left open. */
function scaledUnit(text: string, numeral: Numeral): RegExpExecArray | null {
  return sticky(SYMBOL_AFTER, text, numeral.end);
}

function isOther(text: string, numeral: Numeral, found: RegExpExecArray, unit: string): boolean {
  const end = found.index + found[0].length;
  const printed = found.groups?.unit ?? '';
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
    return /[([{<]/u.test(found[0]) ? false : !numeral.digits && printed !== 'm';
  }
  if (unit === 'turn')
    return !/\b(?:rotat\w+|spins?|wind|screw)\s$/iu.test(text.slice(Math.max(0, numeral.start - 12), numeral.start));
  if (unit === 'foot' && /^foot$/iu.test(printed) && /^\s$/u.test(found.groups?.gap ?? '') && numeral.amount === 1) return true;
  if (unit === 'stone' || unit === 'yard')
    return Boolean(sticky(/\s?(?:line|walls?|circle|house)\b/iuy, text, end)) && unit === 'stone';
  if (unit === 'pound' && /^pounds?$/iu.test(printed)) return numeral.amount >= 1e6;
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
