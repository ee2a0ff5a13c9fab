/** The words that numbers are written in, and what each is worth. Plain rows: the grammar that joins them is in numeral.ts. */

export type NumberWord =
  /** 0–19: stands after tens and hundreds. */
  | { readonly role: 'unit'; readonly value: number }
  | { readonly role: 'tens'; readonly value: number }
  /** Multiplies what stands before it: hundred, thousand, crore, dozen. */
  | { readonly role: 'scale'; readonly value: number }
  /** "third", "twentieth", "hundredth": an order, or with a figure before it a part. */
  | { readonly role: 'ordinal'; readonly value: number }
  /** "thirds", "quarters": always a part. */
  | { readonly role: 'parts'; readonly value: number }
  | { readonly role: 'half' };

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const UNIT_ORDERS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TENS_ORDERS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
};

/** Lower-case word → what it is worth. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.split(' ').map((word, value): [string, NumberWord] => [word, { role: 'unit', value }]),
  ['nought', { role: 'unit', value: 0 }],
  ['naught', { role: 'unit', value: 0 }],
  ...TENS.split(' ').map((word, index): [string, NumberWord] => [word, { role: 'tens', value: 10 * (index + 2) }]),
  ['fourty', { role: 'tens', value: 40 }],
  ...Object.entries(SCALES).flatMap(([word, value]): [string, NumberWord][] => [
    [word, { role: 'scale', value }],
    ...(value > 12 ? [[`${word}th`, { role: 'ordinal', value }] as [string, NumberWord]] : []),
    ...(value > 12 ? [[`${word}ths`, { role: 'parts', value }] as [string, NumberWord]] : []),
  ]),
  ...UNIT_ORDERS.split(' ').flatMap((word, value): [string, NumberWord][] => [
    [word, { role: 'ordinal', value }],
    ...(value > 2 ? [[`${word}s`, { role: 'parts', value }] as [string, NumberWord]] : []),
  ]),
  ...TENS_ORDERS.split(' ').flatMap((word, index): [string, NumberWord][] => [
    [word, { role: 'ordinal', value: 10 * (index + 2) }],
    [`${word}s`, { role: 'parts', value: 10 * (index + 2) }],
  ]),
  ['half', { role: 'half' }],
  ['quarter', { role: 'parts', value: 4 }],
  ['quarters', { role: 'parts', value: 4 }],
]);

/** Words that end a figure written with digits: "1.2bn", "£23 bn", "20k". Case matters for the single letters (400m, 10M). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['G', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** Plurals that say only about how many, with the interval that they leave open. */
export const VAGUE_PLURALS: ReadonlyMap<string, { readonly low: number; readonly high: number }> = new Map([
  ['tens', { low: 20, high: 199 }],
  ['dozens', { low: 24, high: 199 }],
  ['scores', { low: 40, high: 199 }],
  ['hundreds', { low: 200, high: 1999 }],
  ['thousands', { low: 2000, high: 99_999 }],
  ['lakhs', { low: 200_000, high: 9_999_999 }],
  ['millions', { low: 2e6, high: 999e6 }],
  ['crores', { low: 2e7, high: 999e7 }],
  ['billions', { low: 2e9, high: 999e9 }],
  ['trillions', { low: 2e12, high: 999e12 }],
]);

/** Small vague counts: "several", "a few hundred" (times the scale that follows). */
export const VAGUE_FEW: ReadonlyMap<string, { readonly low: number; readonly high: number }> = new Map([
  ['several', { low: 3, high: 9 }],
  ['few', { low: 2, high: 9 }],
  ['handful of', { low: 2, high: 9 }],
  ['couple of', { low: 2, high: 3 }],
  ['couple', { low: 2, high: 3 }],
]);
