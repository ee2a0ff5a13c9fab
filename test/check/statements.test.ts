import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../../src/check/check.ts';
import { read } from '../../src/claims/read.ts';
import { draw } from '../../src/facts/draw.ts';
import { indexFacts } from '../../src/facts/fact-index.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** What a source says, and a draft with the statements in [[ ]] that it bears out. */
const rows: readonly (readonly [source: string, marked: string])[] = [
  [
    'Harbor master Nora Quist did not deny the talks with the divers, adding that they went well.',
    'Nora Quist, the harbor master, [[did not deny]] that she had talks with the divers.',
  ],
  [
    'Harbor master Nora Quist did not deny the talks with the divers.',
    'Nora Quist, the harbor master, denied the talks with the divers.',
  ],
  [
    'Nora Quist said the pilots would be paid by the end of June.',
    'Nora Quist [[said]] the pilots would be paid by the end of June.',
  ],
  ['Nora Quist said the pilots would be paid by June.', 'Olaf Brandt said the pilots would be paid by June.'],
  ['Nora Quist said the pilots would be paid by June.', 'Nora Quist said the museum needs a new roof.'],
  ['The county council rejected the ferry plan.', 'The county council [[rejected]] the ferry plan.'],
  ['The county council may reject the ferry plan.', 'The county council rejected the ferry plan.'],
  ['The county council rejected the ferry plan.', 'The ferry plan was late.'],
];

for (const [source, marked] of rows) {
  test(`${source} → ${marked}`, () => {
    const index = indexFacts(draw([{ id: 'A', text: source, format: 'plain' }]));
    const draft = marked.replaceAll(/\[\[|\]\]/gu, '');
    const borne = check(read(parsePlain(draft)), index).filter(
      ({ kind, verdict }) => kind === 'statement' && verdict === 'supported',
    );
    const shown = borne
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`, draft);
    assert.equal(shown, marked);
  });
}
