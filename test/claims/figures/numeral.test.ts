import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numeralsOf } from '../../../src/claims/figures/numerals.ts';

const ROWS: readonly (readonly [string, readonly number[]])[] = [
  ['seven hundred and twenty', [720]],
  ['1.2 million', [1_200_000]],
  ['1,234.5', [1234.5]],
  ['12,34,567', [1_234_567]],
  ['40 000', [40_000]],
  ['3½', [3.5]],
  ['10 1/2', [10.5]],
  ['two and a half', [2.5]],
  ['two hundred and two thousand', [202_000]],
  ['three crore twelve lakh', [31_200_000]],
  ['nine point nought four', [9.04]],
  ['half a million', [500_000]],
  ['a quarter of a million', [250_000]],
  ['thirty-four', [34]],
  ['one hundred twenty-fifth', [125]],
  ['two million and three fifths', [2_600_000]],
  ['1.3x10^6', [1_300_000]],
  ['one two three', [1, 2, 3]],
  ['four and five', [4, 5]],
  ['22,24,26', [22, 24, 26]],
  ['the quarter', []],
  ['few', []],
  ['tens', []],
  ['someone', []],
  ['often', []],
  ['weighty', []],
  ['B-52', []],
];

for (const [text, amounts] of ROWS)
  test(`${text} → ${amounts.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      numeralsOf({ text }).map(({ amount }) => amount),
      amounts,
    ));
