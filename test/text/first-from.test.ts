/** Things that begin at 0, 4, 4 and 9: where an offset falls among them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstFrom } from '../../src/text/first-from.ts';

const THINGS = [0, 4, 4, 9].map(start => ({ start }));

const ROWS: readonly (readonly [offset: number, from: number, first: number])[] = [
  [-1, 0, 0],
  [0, 0, 0],
  [1, 0, 1],
  [4, 0, 1],
  [4, 2, 2],
  [5, 0, 3],
  [9, 0, 3],
  [10, 0, 4],
  [0, 3, 3],
];

for (const [offset, from, first] of ROWS)
  test(`${offset}, from ${from} on → ${first}`, () => assert.equal(firstFrom(THINGS, offset, from), first));

test('in an empty list it is 0', () => assert.equal(firstFrom([], 3), 0));
