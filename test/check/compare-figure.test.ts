import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, compareFigures } from '../../src/check/compare-figure.ts';
import type { Bound, Figure } from '../../src/claims/claim.ts';

const PHRASE = /^(?<bound>[a-z-]+ )?(?<amount>\d[\d,]*(?:\.\d+)?)(?:\.\.(?<to>\d[\d,]*))?$/u;

/** "about 1,200" → a figure; the place is that of the last digit that is not a nought. */
function figure(words: string): Figure {
  const { bound, amount, to } = PHRASE.exec(words)?.groups ?? {};
  assert.ok(amount, words);
  const digits = amount.replaceAll(',', '');
  const number = Number(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const place = decimals > 0 ? 10 ** -decimals : 10 ** (/0*$/u.exec(digits)?.[0].length ?? 0);
  const said = (to ? 'range' : (bound?.trim() ?? 'exact')) as Bound;
  return { amount: number, place, bound: said, ...(to ? { to: Number(to) } : {}) };
}

// DESIGN.md §3, "Figures", row by row: source, draft, verdict.
const ROWS: readonly (readonly [source: string, drafts: readonly string[], Comparison])[] = [
  ['about 24', ['about 24', 'up-to 24', '23..25'], 'agree'],
  ['about 24', ['24', 'at-least 24', 'more-than 24', 'nearly 24'], 'hedge'],
  ['about 24', ['about 34', '42', '20', 'more-than 30'], 'conflict'],
  ['at-least 35', ['at-least 35', 'more-than 34'], 'agree'],
  ['at-least 35', ['35'], 'hedge'],
  ['at-least 35', ['at-least 53', 'at-least 25', 'at-most 30'], 'conflict'],
  ['more-than 100', ['more-than 100', 'at-least 100'], 'agree'],
  ['more-than 100', ['100'], 'hedge'],
  ['more-than 100', ['less-than 100', 'more-than 200', '1,000'], 'conflict'],
  ['up-to 75', ['75'], 'hedge'],
  ['nearly 40', ['40'], 'hedge'],
  ['nearly 40', ['more-than 40', 'at-least 40'], 'conflict'],
  ['1,234', ['1,234', 'about 1,200', '1,200', 'more-than 1,200', 'about 1,230'], 'agree'],
  ['1,234', ['1,324', 'about 1,300', 'more-than 1,300'], 'conflict'],
  ['24', ['about 24', 'up-to 24', 'at-least 24', '24'], 'agree'],
  ['24', ['more-than 24', 'less-than 24', '2'], 'conflict'],
  ['43.7', ['44', 'nearly 44', 'more-than 43'], 'agree'],
  ['43.7', ['more-than 44', '43'], 'conflict'],
  ['20..30', ['20..30', 'about 25', 'at-least 20', 'up-to 30'], 'agree'],
  ['20..30', ['25'], 'hedge'],
  ['20..30', ['20..40', '31'], 'conflict'],
];

for (const [source, drafts, verdict] of ROWS) {
  for (const draft of drafts)
    test(`${source} → ${draft}`, () => assert.equal(compareFigures(figure(source), figure(draft)), verdict));
}

test('"exactly 24" claims more than "about 24"', () => {
  assert.equal(compareFigures(figure('about 24'), { ...figure('24'), stressed: true }), 'hedge');
});

test('hundreds hold 300, not 30', () => {
  const hundreds: Figure = { amount: 100, place: 100, bound: 'about', vague: { low: 200, high: 999 } };
  assert.equal(compareFigures(figure('300'), hundreds), 'agree');
  assert.equal(compareFigures(figure('30'), hundreds), 'conflict');
  assert.equal(compareFigures(hundreds, figure('300')), 'hedge');
});
