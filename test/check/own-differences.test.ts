/** Differences between two figures of one sentence: `[[difference|]]` does not follow from them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const ROWS = [
  'She finished on 61,874 votes to his 53,126, a margin of [[7,848|]].',
  'The river rose to 31.6 feet, [[3.7|]] feet above the old mark of 28.9.',
  'The club sold 4,100 tickets, [[600|]] below the record of 4,900.',
  'She finished on 61,874 votes to his 53,126, a margin of 8,748.',
  'She finished on 61,874 votes to his 53,126, a majority of nearly 9,000.',
  'The river rose to 31.6 feet, 2.7 feet above the old mark of 28.9.',
  'The river rose to 31.6 feet, 12 hours after the peak of 28.9.',
  'The team won by 31 to 12, a lead of two games over Pell.',
  // From the one to the other, and which of the two is meant.
  'Unemployment in Tollan went from 9.5% to 7.9%, a fall of [[2.6|]] points.',
  'Unemployment in Tollan went from 9.5% to 7.9%, a fall of 1.6 points.',
  'Rents climb from £1,857 to £1,948, or by [[£81|]].',
  'Rents climb from £1,857 to £1,948, or by £91.',
  'Kelda sold 27,400 carts, against 15,900, a gain of [[12,500|]].',
  'Kelda sold 27,400 carts, against 15,900, a gain of about 11,500.',
  'The price went from $40 to $30, a loss of $2 billion for the owners.',
  'Rents climb from £1,857 to £1,948, a rise of 4.9 percent.',
  // What is not covered.
  'They paid in £38.6m and have seen £9.2m come back, a gap of [[£28.4m|]].',
  'They paid in £38.6m and have seen £9.2m come back, a gap of £29.4m.',
  'They paid £38.6m for the yard and £9.2m for the crane, a gap of £3m to what the rival offered.',
  'The first plan costs £2.1m and the second £6.7m, so that [[£5.6m|]] divides them.',
  'The first plan costs £2.1m and the second £6.7m, so that £4.6m divides them.',
  'The first plan costs £2.1m and the second £6.7m, so that £9m is enough for both.',
  // More than a figure that is known.
  'Vane hopes to save at least £64m a year, [[£14m|]] more than the £52m that she spoke of in May.',
  'Vane hopes to save at least £64m a year, £12m more than the £52m that she spoke of in May.',
  'Vane hopes to save more than £64m a year, £14m more than the £52m that she spoke of in May.',
  'Vane hopes to save £64m a year, £14m more than £52m would have bought.',
];

for (const row of ROWS)
  test(row, () => {
    const text = unmark(row);
    const found = checkDraft(parsePlain(text), against('', [])).filter(({ code }) => code === 'arithmetic');
    const marked = found.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[[${all.slice(start, end)}|]]${all.slice(end)}`,
      text,
    );
    assert.equal(marked, row);
  });
