/** One of a pair put in another's place is marked: `[[name|]]`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

const NEWS = `The day in short
The libraries that close are the Elm Park and Foundry Row branches.
The council met for nearly seven hours on Monday.
Nine supervisors drove four trucks out of the Quarry Road depot at dawn.`;

const ROWS = [
  'The plan closes the library branches at Elm Park and [[Quarry Road|]].',
  'The plan closes the library branches at Elm Park and Foundry Row.',
  'The plan closes the library branches at Foundry Row and Elm Park.',
  'The plan closes the library branches at Elm Park and Harbor Lane.',
  'The plan closes the libraries at Elm Park, at Foundry Row and, near Quarry Road, a depot.',
  'Trucks left Quarry Road and Elm Street.',
];

for (const row of ROWS)
  test(row, () => {
    const text = unmark(row);
    const facts = against('', [], [{ id: 'A', text: NEWS, format: 'plain' }]);
    const found = checkDraft(parsePlain(text), facts).filter(({ code }) => code === 'wrong-entity');
    const marked = found.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[[${all.slice(start, end)}|]]${all.slice(end)}`,
      text,
    );
    assert.equal(marked, row);
  });
