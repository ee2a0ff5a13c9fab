/** One thing given two figures by the draft itself, and no source speaks of it: the later one is marked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const ROWS = [
  'The storm sank 24 fishing boats in Port Ellery. In Port Ellery the storm sank [[42|]] fishing boats.',
  'The council paid $3 million for the Ellery bridge.\n\nCritics of the council say nothing. The council paid [[$5 million|]] for the Ellery bridge.',
  'The storm sank 24 fishing boats in Port Ellery. In Port Ellery the storm sank 24 fishing boats.',
  'The storm sank 24 fishing boats in Port Ellery. In Port Ellery the storm sank about 20 fishing boats.',
  'The storm sank 24 fishing boats in Port Ellery. In Marlow the storm sank 42 fishing boats.',
  'The storm sank 24 fishing boats in Port Ellery. Another storm sank 42 fishing boats in Port Ellery.',
  'The storm sank 24 fishing boats in Port Ellery on Monday. The storm sank 42 fishing boats in Port Ellery on Tuesday.',
  'The storm sank 24 fishing boats in Port Ellery. The storm damaged 42 fishing boats in the harbor and the marina of Port Ellery.',
  'The storm sank 24 fishing boats in Port Ellery. The storm sank 42 barges in Port Ellery.',
  'The storm sank 24 of the 42 fishing boats in Port Ellery. There are 42 fishing boats in Port Ellery.',
];

for (const row of ROWS)
  test(row, () => {
    const text = unmark(row);
    const found = checkDraft(parsePlain(text), against('', [])).filter(({ code }) => code === 'draft-inconsistent');
    const marked = found.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[[${all.slice(start, end)}|]]${all.slice(end)}`,
      text,
    );
    assert.equal(marked, row);
    for (const { related } of found) assert.deepEqual(related?.map(span => text.slice(span.start, span.end)).length, 1);
  });
