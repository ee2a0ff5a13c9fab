/** Whole numbers in words, and words that are numbers. */

const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];
const ORDINALS: Readonly<Record<string, string>> = {
  ...{ one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' },
};

/** 24 → “twenty-four”, 250 → “two hundred fifty”. Whole numbers from 0 to under a quadrillion; others are given in digits. */
export function spelled(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount >= 1e15) return String(amount);
  if (amount < 20) return ONES[amount] ?? '';
  if (amount < 100) return [TENS[Math.floor(amount / 10)], amount % 10 ? ONES[amount % 10] : ''].filter(Boolean).join('-');
  const [scale, name] = SCALES.find(([size]) => amount >= size) ?? [100, 'hundred'];
  const rest = amount % scale;
  return `${spelled(Math.floor(amount / scale))} ${name}${rest ? ` ${spelled(rest)}` : ''}`;
}

/** 2 → “second”, 21 → “twenty-first”. */
export function spelledOrdinal(amount: number): string {
  const words = spelled(amount);
  const last = /[a-z]+$/u.exec(words)?.[0] ?? '';
  const ordinal = ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, words.length - last.length) + ordinal;
}

/** 2 → “2nd”, 11 → “11th”. */
export function ordinalDigits(amount: number): string {
  const teens = amount % 100 >= 11 && amount % 100 <= 13;
  return `${amount}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][amount % 10] ?? 'th')}`;
}

const WORD = [...ONES, ...TENS.filter(Boolean), ...SCALES.map(([, name]) => name), 'dozen', 'half', 'an', 'a', 'and', 'couple'];

/** A figure in words inside other words: “two dozen”, “twenty-four”, “a hundred and five”. */
export const NUMBER_WORDS = new RegExp(`\\b(?:${WORD.join('|')})(?:[ -](?:${WORD.join('|')}))*\\b`, 'iu');
