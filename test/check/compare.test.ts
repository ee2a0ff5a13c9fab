/** A figure of a source, one of the draft, and how they compare; `-` where a comparison would say nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, isFigure } from '../../src/check/compare.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';

const ROWS: readonly (readonly [source: string, draft: string, outcome: string])[] = [
  ['It paid $1.4 million.', 'It paid US$1.4 million.', 'agree'],
  ['It paid A$1.4 million.', 'It paid $1.4 million.', 'agree'],
  ['It paid $1.4 million.', 'It paid US$1.4 billion.', 'conflict'],
  ['It paid £3 million.', 'It paid 3 million pounds.', 'agree'],
  ['It paid 10 million Swedish kronor.', 'It paid 10 million kronor.', 'agree'],
  ['It paid $3 million.', 'It paid €3 million.', 'conflict'],
  ['It paid $3 million.', 'It paid 2.8 million euros.', '-'],
  ['It paid US$3 million.', 'It paid A$4 million.', '-'],
  ['It is 100 miles long.', 'It is about 160 kilometers long.', 'agree'],
  ['It is 100 miles long.', 'It is 160 kilometers long.', 'agree'],
  ['It lasted three years.', 'It lasted 36 months.', 'agree'],
  ['It is about 100 miles long.', 'It is 160 kilometers long.', 'hedge'],
  ['It is 100 miles long.', 'It is 170 kilometers long.', 'conflict'],
  ['It is 100 miles long.', 'It is 100 kilometers long.', 'conflict'],
  ['It rose 2 percent.', 'It rose 2 percentage points.', 'conflict'],
  ['It rose 2 percent.', 'It rose for 2 days.', '-'],
];

for (const [source, draft, outcome] of ROWS)
  test(`${source} ${draft} ${outcome}`, () => {
    const [a, b] = [source, draft].map(text =>
      read(parsePlain(text))
        .paragraphs.flatMap(({ claims }) => claims)
        .find(isFigure),
    );
    assert.ok(a && b);
    assert.equal(compare(a, b) ?? '-', outcome);
  });
