import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regexLiterals } from './regex-literals.ts';

/** § stands for the dollar sign of a template. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['const a = /x+/gu;', ['x+/gu']],
  ['const a = b / c / d;', []],
  ['return /[/"]\\/x/u.test(y)', ['[/"]\\/x/u']],
  ['// /no/\n/* /no/ */ "/no/" + \'/no/\'', []],
  ['`/no/ §{/yes/u.test(`/no/§{a}`)} /no/`', ['yes/u']],
  ['f({ a: 1 }, /yes/)', ['yes/']],
  ['x = (a + b) / 2 + c[1] / 3; y = /yes/', ['yes/']],
  ['a ? /b/u : /c/u', ['b/u', 'c/u']],
  ['`§{{ a: 1 }.a / 2}` + /yes/', ['yes/']],
];

for (const [row, expected] of ROWS) {
  const code = row.replaceAll('§', '$');
  test(code, () =>
    assert.deepEqual(
      regexLiterals(code).map(({ source, flags }) => `${source}/${flags}`),
      expected,
    ),
  );
}
