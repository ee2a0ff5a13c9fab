/** Where the sources have a word of the draft, its opposite or a synonym, and who does it there: `word: doers`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import { isContent } from '../../src/check/contexts.ts';
import { isDeed, placesFor, placesOf, wordOf } from '../../src/check/deed-places.ts';
import { doersOf } from '../../src/check/doers.ts';
import { polarWords } from '../../src/check/polarity.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';

const VANE = 'Kelda Vane resigned on Monday.';

const ROWS: readonly (readonly [source: string, draft: string, ...places: string[]])[] = [
  [VANE, VANE, 'resigned: Kelda Vane'],
  ['Kelda Vane, 52, rejected the plan.', 'Kelda Vane approved the plan.', 'rejected: Kelda Vane'],
  ['Ms. Kelda Vane was tired. She resigned on Monday.', VANE, 'resigned: Kelda Vane'],
  // somebody else does it, or nobody that can be told: the place is given with its doer
  ['Tom Roe resigned on Monday.', VANE, 'resigned: Tom Roe'],
  // the word is nowhere
  ['Kelda Vane sailed on Monday.', VANE],
  ['', VANE],
];

for (const [source, draft, ...expected] of ROWS)
  test(`${source} · ${draft} → ${expected.join(', ') || '–'}`, () => {
    const { corpus } = against('', [], [{ id: 'A', text: source, format: 'plain' }]);
    const [reading] = read(parsePlain(draft)).paragraphs;
    const statement = reading?.claims.find(claim => claim.kind === 'statement');
    const [sentence] = reading?.paragraph.sentences ?? [];
    assert.ok(reading && statement?.kind === 'statement' && sentence);
    const { paragraph, claims } = reading;
    const word = wordOf(statement, polarWords(paragraph, sentence, isContent), paragraph);
    assert.ok(word);
    const found = new Set(placesFor(word, doersOf({ statement, paragraph, claims }), corpus));
    assert.deepEqual(
      [...found].filter(isDeed).map(place => `${place.word.word}: ${place.doers.map(({ fullName }) => fullName).join(', ')}`),
      expected,
    );
  });

test('every place of a word is found by its root, whoever does it', () => {
  const text = `${VANE} Tom Roe resigned on Friday, and a resignation followed.`;
  const { corpus } = against('', [], [{ id: 'A', text, format: 'plain' }]);
  assert.deepEqual(
    placesOf('resign', corpus).map(({ doers: [doer] }) => doer?.fullName),
    ['Kelda Vane', 'Tom Roe', undefined],
  );
  assert.deepEqual(placesOf('sail', corpus), []);
});
