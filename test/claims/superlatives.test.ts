/** Superlatives that a copy editor asks about: `[[word|sense]]`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { superlativesIn } from '../../src/claims/superlatives.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const ROWS = [
  'It is the [[largest|largest]] port in the region and the world’s second-[[biggest|largest]] dock.',
  'Marsh is the [[first|first]] woman to lead the board, and its [[youngest|youngest]] member.',
  'The ferry ran aground for [[the first time|first]] since 1987.',
  'The town has the [[only|only]] bridge over the Aster.',
  'The fall was [[unprecedented|unprecedented]], and [[the first time|first]] that nobody came.',
  'The county’s [[deadliest|deadliest]] storm brought the [[most rainfall|most rainfall]] of the year.',
  'The board paid [[a record|record]] $3 million, an [[all-time high|record]].',
  'It was the [[first-ever|first]] count of seals.',
  'The region’s first storm of the year was not the worst.',
  'It is one of the largest ports, and among the oldest.',
  'The first half was dull; at first nobody scored, and the first lady left.',
  'It was the only way to leave, and only three did.',
  'Most people stayed, at least until the forest and the rest burned.',
  'The harbor master set a record and kept a record of it.',
  'First, the latest request from the West was read.',
  'The most recent count is in the first paragraph.',
  'She came in the first three months and won the first round.',
];

for (const row of ROWS)
  test(row, () => {
    const [paragraph] = parsePlain(unmark(row)).paragraphs;
    assert.ok(paragraph);
    const marked = superlativesIn(paragraph).reduceRight(
      (text, { start, end, sense }) => `${text.slice(0, start)}[[${text.slice(start, end)}|${sense}]]${text.slice(end)}`,
      paragraph.text,
    );
    assert.equal(marked, row);
  });
