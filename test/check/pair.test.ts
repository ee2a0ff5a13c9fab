import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFigure } from '../../src/check/compare.ts';
import { slip } from '../../src/check/pair.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';

function figureIn(words: string): Claim {
  const [claim] = read(parsePlain(words)).paragraphs.flatMap(({ claims }) => claims.filter(isFigure));
  assert.ok(claim, words);
  return claim;
}

/** Two figures, and by how many powers of ten chance is against their being a slip apart (at most three). */
const ROWS: readonly (readonly [draft: string, source: string, powers: number])[] = [
  ['24 boats', '34 boats', 0.7],
  ['24 boats', '42 boats', 1.95],
  ['24 boats', '53 boats', 0],
  ['181 boats', '118 boats', 2.48],
  ['118 boats', '148 boats', 1.52],
  ['12,450 boats', '12,650 boats', 2.4],
  ['four years', 'four hours', 0.95],
  ['36 years', '36 hours', 1.95],
  ['$1.4 million', '$1.4 billion', 1.95],
  ['24 boats', '240,000 boats', 1.95],
  ['24 boats', '2 boats', 0],
];

for (const [draft, source, powers] of ROWS)
  test(`${draft} for ${source}`, () => {
    assert.ok(Math.abs(slip(figureIn(draft), figureIn(source)) - Math.min(1, powers / 3)) < 0.01);
  });
