/** What is still there of a list: each row the list before, the list now, and for each of now the place that it had. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takenOver } from '../../src/text/taken-over.ts';

const ROWS: readonly (readonly [before: string, now: string, was: readonly (number | undefined)[]])[] = [
  ['', 'a', [undefined]],
  ['a', '', []],
  ['abc', 'abc', [0, 1, 2]],
  ['abc', 'axc', [0, undefined, 2]],
  ['abc', 'ac', [0, 2]],
  ['ac', 'abc', [0, undefined, 1]],
  ['abcd', 'acbd', [0, 2, 1, 3]],
  ['abc', 'cab', [2, 0, 1]],
  ['aa', 'aaa', [0, 1, undefined]],
  ['aba', 'aa', [0, 2]],
  ['ab', 'xy', [undefined, undefined]],
];

for (const [before, now, was] of ROWS)
  test(`${before} → ${now}`, () => {
    const list = [...before].map((letter, at) => ({ letter, at }));
    const found = takenOver(
      list,
      [...now],
      (one, letter) => one.letter === letter,
      one => one.letter,
      letter => letter,
    );
    assert.deepEqual(
      found.map(one => one?.at),
      was,
    );
  });
