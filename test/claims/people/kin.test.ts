import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinIn } from '../../../src/claims/people/kin.ts';
import { bearsOut } from '../../../src/claims/people/kin-words.ts';
import { parsePlain } from '../../../src/text/plain.ts';

/** Text → "kin of owner: holder". */
const ROWS: readonly (readonly [text: string, ...kin: string[]])[] = [
  ['Marsh’s elder brother, Karl Marsh, rowed.', 'brother of marsh: karl marsh'],
  ['The mother of Ida Brandt rowed.', 'mother of ida brandt: '],
  ['Karl Brandt, 52, an uncle of the colonel, rowed.', 'uncle of : karl brandt'],
  ['His two sons rowed.', 'sons of : '],
  ['She met a brother of two former pupils.', 'brother of : '],
  ['He is a father of three.'],
  ['He is a father of two children.'],
  ['Father Karl rowed to the sister ship.'],
  ['Her half-brother and her sister-in-law rowed.'],
  ['He asked my brother.'],
];

for (const [text, ...expected] of ROWS)
  test(`${text} → ${expected.join(' · ') || '–'}`, () => {
    const [paragraph] = parsePlain(text).paragraphs;
    assert.ok(paragraph);
    const found = paragraph.sentences.flatMap(sentence => kinIn(paragraph, sentence));
    assert.deepEqual(
      found.map(({ token, owner, holder }) => `${token.word} of ${owner.join(' ')}: ${holder.join(' ')}`),
      expected,
    );
  });

test('a word is borne out by others for it, and by what the other of the two is', () => {
  for (const pair of ['nephew aunt', 'son children', 'mother daughter', 'widow husband', 'brother twin', 'grandson grandmother'])
    assert.ok(bearsOut(...(pair.split(' ') as [string, string])), pair);
  for (const pair of ['nephew son', 'son daughter', 'mother aunt', 'wife sister', 'brother father', 'niece cousin'])
    assert.ok(!bearsOut(...(pair.split(' ') as [string, string])), pair);
});
