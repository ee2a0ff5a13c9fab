import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from '../../src/text/grouped.ts';

test('a number is said as the locale says it', () => {
  const numbers = [0, 7, 42, 999, 1000, 12_345, 999_999, 1_000_000, 123_456_789_012_345, 0.5, -0.25, 1234.5, -98_765.432_1];
  const odd = [
    1e21,
    1e15,
    1e-7,
    1.234_567_89,
    1_000_000.000_000_5,
    0.1 + 0.2,
    2.675,
    1.005,
    -1234.5678,
    Number.NaN,
    Infinity,
    -Infinity,
  ];
  for (const places of [2, 6]) {
    for (const number of [...numbers, ...odd])
      assert.equal(grouped(number, places), number.toLocaleString('en-US', { maximumFractionDigits: places }), String(number));
  }
});
