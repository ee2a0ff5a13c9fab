import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/check/compare.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';

const ROWS: readonly (readonly [source: string, draft: string, wanted: 'agree' | 'hedge' | 'conflict' | undefined])[] = [
  ['A fifth of the voters stayed away.', 'One in five voters stayed away.', 'agree'],
  ['About a fifth of the voters stayed away.', 'A fifth of the voters stayed away.', 'hedge'],
  ['A fifth of the voters stayed away.', 'A tenth of the voters stayed away.', 'conflict'],
  ['Three in ten voters stayed away.', 'About a third of the voters stayed away.', 'agree'],
  ['Nine in ten voters stayed away.', 'Eight in ten voters stayed away.', 'conflict'],
  ['Two-thirds of the crew were saved.', 'A third of the crew were saved.', 'conflict'],
  ['Tollan won 7-2.', 'Kelda lost 2-7 to Tollan.', 'agree'],
  ['Tollan won 7-2.', 'Tollan won 7-3.', 'conflict'],
  ['The council adopted it by a vote of 12 to 4.', 'The council backed it by a vote of 12 to 4.', 'agree'],
  ['The council adopted it by a vote of 12 to 4.', 'The council backed it by a vote of 21 to 4.', 'conflict'],
  // A part is no score.
  ['Two-thirds of the crew were saved.', 'Tollan won 2-3.', undefined],
];

for (const [source, draft, wanted] of ROWS)
  test(`${source} – ${draft}`, () => {
    const [there, here] = [ratioIn(source), ratioIn(draft)];
    assert.ok(there && here);
    assert.equal(compare(there, here), wanted);
  });

function ratioIn(text: string) {
  return read(parsePlain(text))
    .paragraphs.flatMap(({ claims }) => claims)
    .find(claim => claim.kind === 'quantity' && claim.type === 'ratio');
}
