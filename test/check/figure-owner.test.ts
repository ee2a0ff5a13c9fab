import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureOwners } from '../../src/check/figure-owner.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** Sentence, and the owners of its figures in their order; '–' where it is not said plainly. */
const ROWS = [
  ['Kelda lost 640 salmon, followed by Brevik with 310 and Torvik with 125.', 'Kelda Brevik Torvik'],
  ['Nina Sund took 4,120 votes, and Omar Vik took 3,075.', 'Sund Vik'],
  ['A bust by Felix Orr made £1.9m.', '–'],
  ['Third came Felix Orr, with a bust that made £1.9m.', '– Orr'],
  ['Nina Sund and Omar Vik took 4,120 votes.', '–'],
  ['She won ahead of Omar Vik, with 4,120 votes.', '–'],
  ['Omar Vik said that 4,120 people came.', '–'],
  ['Some 4,120 people live there.', '–'],
] as const;

for (const [sentence, expected] of ROWS) {
  test(sentence, () => {
    const owners = read(parsePlain(sentence)).paragraphs.flatMap(({ paragraph, claims }) =>
      claims.flatMap(claim => (claim.kind === 'quantity' ? (figureOwners(claim, claims, paragraph)[0]?.surname ?? '–') : [])),
    );
    assert.equal(owners.join(' '), expected);
  });
}
