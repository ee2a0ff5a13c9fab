/** The draft's own figures: `[[total|sum]]` is a total that does not follow from what stands before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const ROWS = [
  'The storm sank 24 boats and damaged 35, [[69|]] in all.',
  'Police get $118.4 million and the fire service $71.9 million, or [[$199.3 million|]] between them.',
  'The launch took four people and the lifeboat eight, [[14|]] altogether.',
  'Police get $118.4 million and the fire service $71.9 million, or $190.3 million between them.',
  'The storm sank 24 boats and damaged 35, 59 in all.',
  'They keep five cats, three dogs and seven birds between them.',
  'The two won 12 games and lost three, and scored 18 goals together.',
  'He paid $5 million and $4 million, or about $9 million, together with his brother.',
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
