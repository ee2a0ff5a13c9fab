/** Words a figure as the draft worded the one that it replaces. */
import type { Bound, Figure } from '../claims/claim.ts';
import { NUMBER_WORDS, ordinalDigits, spelled, spelledOrdinal } from './number-words.ts';

/** A figure to be written, and the words that show how. */
export interface FigureToWord {
  readonly value: Figure;
  readonly type: string;
  readonly unit?: string;
  /** The unit of the words that are replaced. */
  readonly unitReplaced?: string;
  /** The second figure of a ratio. */
  readonly other?: number;
  /** The words that are replaced. */
  readonly replaced: string;
  /** The figure begins a sentence: no digits there. */
  readonly sentenceStart: boolean;
}

const DIGITS =
  /(?<figure>\d(?:[\d,.\u00a0\u202f]*\d)?)(?:(?<gap>[ \u00a0-]?)(?<scale>(?:hundred|thousand|million|billion|trillion)\b|(?:bn|mn|tn|m|k|b)(?![\p{L}\d])))?(?<ordinal>(?:st|nd|rd|th)\b)?/iu;
const ORDINAL_WORDS =
  /^(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+ieth)$/iu;
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', ILS: '₪', KRW: '₩' };
const SCALES: readonly (readonly [number, RegExp, string])[] = [
  [1e12, /^(?:tn)$/iu, 'trillion'],
  [1e9, /^(?:bn|b)$/iu, 'billion'],
  [1e6, /^(?:mn|m)$/iu, 'million'],
  [1e3, /^k$/iu, 'thousand'],
];
const CHANGES: Readonly<Record<number, string>> = { 0.5: 'halv', 2: 'doubl', 3: 'tripl', 4: 'quadrupl' };
/** Up to nine in words, from 10 in figures; ages, percentages, sums and measures always in figures. Source: AP Stylebook, "numerals". */
const WORDS_UP_TO = 9;

/** A figure said to more places than this is written without zeros at its end. */
const MOST_ZEROS = 2;

const HEDGES: Readonly<Partial<Record<Bound, string>>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  nearly: 'nearly',
  'up-to': 'up to',
};

/** The hedge that a bound is said with: “at least”; empty for a bare figure. Counts are “fewer than”, the rest “less than”. */
export function hedgeOf(bound: Bound, type: string): string {
  return bound === 'less-than' && type === 'count' ? 'fewer than' : (HEDGES[bound] ?? '');
}

/** The new figure in the style of the old one, without a hedge; undefined where the old words cannot be followed. */
export function wordFigure({
  value,
  type,
  unit,
  unitReplaced = unit,
  other,
  replaced,
  sentenceStart,
}: FigureToWord): string | undefined {
  if (type === 'ratio') return ratioLike(value.amount, other, replaced);
  if (type === 'change') return changeLike(value.amount, replaced);
  if (value.vague) return undefined;
  if (ORDINAL_WORDS.test(replaced) && type === 'ordinal') return spelledOrdinal(value.amount);
  const core = coreOf(replaced);
  if (!core) return undefined;
  const single = (amount: number): string => wordAmount({ amount, place: value.place }, core, type, sentenceStart);
  const figure = value.to === undefined ? single(value.amount) : `${single(value.amount)} to ${single(value.to)}`;
  const head = currencyLike(replaced.slice(0, core.start), unit, type);
  const most = value.to ?? value.amount;
  const after = replaced.slice(core.end);
  const tail =
    isMeasured(type) && unit && unit !== unitReplaced ? otherUnit(after, unit, most) : unitLike(after, unit, type, most);
  return head === undefined || tail === undefined ? undefined : head + figure + tail;
}

interface Core {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly digits?: RegExpExecArray;
}

/** The figure itself in “$1.5 billion”, “36 percent”, “a 34-year-old”; both ends of a range. */
function coreOf(words: string): Core | undefined {
  const digits = DIGITS.exec(words);
  if (digits) {
    const range = /^ ?(?:to|and|–|-) ?(?=\d)/u.exec(words.slice(digits.index + digits[0].length));
    const second = range ? DIGITS.exec(words.slice(digits.index + digits[0].length + range[0].length)) : null;
    const end = digits.index + digits[0].length + (range && second ? range[0].length + second[0].length : 0);
    return { start: digits.index, end, words: words.slice(digits.index, end), digits: second?.groups?.scale ? second : digits };
  }
  const spelledOut = NUMBER_WORDS.exec(words);
  if (!spelledOut) return undefined;
  return { start: spelledOut.index, end: spelledOut.index + spelledOut[0].length, words: spelledOut[0] };
}

function wordAmount(
  { amount, place }: Pick<Figure, 'amount' | 'place'>,
  core: Core,
  type: string,
  sentenceStart: boolean,
): string {
  if (core.digits?.groups?.ordinal) return ordinalDigits(amount);
  if (core.digits) return digitsLike(amount, place, core.digits, type, sentenceStart);
  return wordsLike(amount, core.words, type, sentenceStart);
}

function wordsLike(amount: number, words: string, type: string, sentenceStart: boolean): string {
  if (/dozen/iu.test(words) && amount % 12 === 0 && amount > 0)
    return amount === 12 ? 'a dozen' : `${spelled(amount / 12)} dozen`;
  const wasLarge = !/^(?:an?|one|two|three|four|five|six|seven|eight|nine)$/iu.test(words);
  const short =
    Number.isSafeInteger(amount) &&
    (amount <= WORDS_UP_TO || sentenceStart || (wasLarge && spelled(amount).split(' ').length <= 2));
  if (short && (type === 'count' || type === 'duration' || sentenceStart || wasLarge || amount <= WORDS_UP_TO))
    return spelled(amount);
  return scaled(amount, 1, { separator: ',', scale: amount >= 1e6 ? 'million' : '', gap: ' ' });
}

function digitsLike(amount: number, place: number, digits: RegExpExecArray, type: string, sentenceStart: boolean): string {
  const { figure = '', scale = '', gap = ' ' } = digits.groups ?? {};
  if (!scale && type === 'count' && Number.isSafeInteger(amount) && amount <= WORDS_UP_TO && Number(figure) > WORDS_UP_TO)
    return spelled(amount);
  if (sentenceStart && type === 'count' && Number.isSafeInteger(amount) && amount <= WORDS_UP_TO) return spelled(amount);
  const long = figure.replace(/\D/gu, '').length >= 4;
  const separator = /\d[,\u00a0\u202f]\d{3}/u.exec(figure)?.[0][1] ?? (long && !scale ? '' : ',');
  const round = amount >= 1e6 && amount % 1e4 === 0 && !long;
  return scaled(amount, place, { separator, scale: scale || (round ? 'million' : ''), gap: scale ? gap : ' ' });
}

/** 1200000000 → “1.2 billion”, “1.2bn”, “1,200,000,000”: in the family of the scale given, by the largest scale that leaves one digit or more. */
function scaled(
  amount: number,
  place: number,
  style: { readonly separator: string; readonly scale: string; readonly gap: string },
): string {
  if (!style.scale || /^hundred$/iu.test(style.scale)) return grouped(amount, place, style.separator);
  const [size, abbreviated, name] = SCALES.find(([least]) => amount >= least) ?? [1, /(?!)/u, ''];
  if (size === 1 || (size === 1e3 && !/^(?:k|thousand)$/iu.test(style.scale))) return grouped(amount, place, ',');
  const short = SCALES.some(([, pattern]) => pattern.test(style.scale));
  const figure = grouped(Number((amount / size).toPrecision(12)), place / size, ',');
  if (!short) return `${figure}${style.gap || ' '}${name}`;
  const letters = {
    trillion: 'tn',
    billion: style.scale.length === 1 ? 'b' : 'bn',
    million: /^mn$/iu.test(style.scale) ? 'mn' : 'm',
    thousand: 'k',
  };
  const letter = abbreviated.test(style.scale) ? style.scale : likeCase(letters[name as keyof typeof letters], style.scale);
  return `${figure}${style.gap}${letter}`;
}

function likeCase(letters: string, like: string): string {
  return like === like.toUpperCase() ? letters.toUpperCase() : letters;
}

function grouped(amount: number, place: number, separator: string): string {
  const said = place > 0 && place < 1 ? Math.round(-Math.log10(place)) : 0;
  const decimals = said <= MOST_ZEROS ? said : 0;
  const [whole = '', fraction] = (Number.isInteger(amount) && decimals === 0 ? String(amount) : trimmed(amount, decimals)).split(
    '.',
  );
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, separator) + (fraction ? `.${fraction}` : '');
}

function trimmed(amount: number, decimals: number): string {
  const shortest = String(Number(amount.toFixed(6)));
  return (shortest.split('.')[1]?.length ?? 0) >= decimals ? shortest : amount.toFixed(decimals);
}

/** The sign before the figure: another one when the currency is another. */
function currencyLike(head: string, unit: string | undefined, type: string): string | undefined {
  if (type !== 'money' || !unit || !/\p{Sc}/u.test(head)) return head;
  const symbol = SYMBOLS[unit] ?? (unit === 'dollar' ? '$' : undefined);
  if (!symbol || head.includes(symbol)) return head;
  return head.replace(/(?:US|A|C|NZ|HK|S)?\p{Sc}/u, symbol);
}

function isMeasured(type: string): boolean {
  return type === 'duration' || type === 'measure';
}

const PLURALS: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches', century: 'centuries' };

/** A unit in the place of another: “three [years]” for “three [months]”, “a two-[week] strike” for “a two-[day] strike”. */
function otherUnit(tail: string, unit: string, amount: number): string {
  if (tail.startsWith('-')) return `-${unit.replaceAll(' ', '-')}`;
  const [, before = '', head = '', per = ''] = /^((?:square |nautical )?)(\p{L}+)(.*)$/u.exec(unit) ?? [];
  return ` ${before}${amount === 1 ? head : (PLURALS[head] ?? `${head}s`)}${per}`;
}

/** The unit after the figure, in the number that the figure asks for; another unit where the sources have another. */
function unitLike(tail: string, unit: string | undefined, type: string, amount: number): string | undefined {
  if (type === 'percent') return percentLike(tail, unit);
  if (!unit || !(isMeasured(type) || type === 'age')) return tail;
  const unitWord = /^(?<gap>[ -])(?<word>\p{L}+)/u.exec(tail)?.groups;
  const word = unitWord?.word ?? '';
  if (!word || !unitWord) return tail;
  const rest = tail.slice(1 + word.length);
  const said = word.toLowerCase().replace(/s$/u, '');
  const wanted = said === unit || !/^\p{L}+$/u.test(unit) || type !== 'duration' ? word : unit;
  if (unitWord.gap === '-') return `-${wanted === word ? word : unit}${rest}`;
  if (wanted === word && said !== unit) return tail; // an abbreviation or a foreign word: left as it is
  return ` ${amount === 1 ? unit : `${unit}s`}${rest}`;
}

function percentLike(tail: string, unit: string | undefined): string {
  const points = /points?/iu.test(tail);
  if (unit === 'percentage point' && !points) return ' percentage points';
  if (unit === 'percent' && points) return /per cent/iu.test(tail) ? ' per cent' : ' percent';
  return tail;
}

/** Scores, votes and odds: “7-2”, “7 to 2”, “one in five”. Fractions in words are left alone. */
function ratioLike(amount: number, other: number | undefined, replaced: string): string | undefined {
  const parts = /^(?<first>\d+|\p{L}+)(?<between> ?[-–:] ?| (?:to|in|out of) )(?<second>\d+|\p{L}+)$/u.exec(replaced)?.groups;
  if (other === undefined || !parts) return undefined;
  const like = (figure: number, said = ''): string | undefined =>
    /^\d/u.test(said) ? String(figure) : NUMBER_WORDS.test(said) ? spelled(figure) : undefined;
  const [first, second] = [like(amount, parts.first), like(other, parts.second)];
  return first === undefined || second === undefined ? undefined : `${first}${parts.between}${second}`;
}

function changeLike(factor: number, replaced: string): string | undefined {
  const stem = CHANGES[factor];
  const ending = /^(?:halv|doubl|tripl|trebl|quadrupl)(?<ending>e|es|ed|ing)$/iu.exec(replaced)?.groups?.ending;
  return stem && ending ? stem + ending : undefined;
}
