import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/claims/read.ts';
import { benchSpans } from '../../src/cli/bench-spans.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** Copy → "type words value" of each span. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['At least 35 men came.', ['numberrange At least 35 {"from":35,"to":null}', 'number 35 35']],
  ['It costs $20 and 43c.', ['currency $20 and 43c {"amount":20.43,"unit":"dollar"}']],
  [
    'Ann, age 21, waited 25 minutes.',
    ['age age 21 {"amount":21,"unit":"year"}', 'duration 25 minutes {"timex":"PT25M","seconds":1500}'],
  ],
  ['It is 25 miles off.', ['dimension 25 miles {"amount":25,"unit":"mile"}']],
  ['It fell from 200 to 300 or so.', ['numberrange from 200 to 300 {"from":200,"to":300}', 'number 200 200', 'number 300 300']],
  ['Three quarters of it.', ['number Three quarters 0.75']],
  ['See page 24 on Channel 4.', []],
  ['Prices doubled.', []],
];

for (const [text, expected] of ROWS)
  test(text, () => {
    const spans = benchSpans(read(parsePlain(text)));
    assert.deepEqual(
      spans.map(({ start, end, type, value }) => `${type} ${text.slice(start, end)} ${JSON.stringify(value)}`),
      expected,
    );
  });
