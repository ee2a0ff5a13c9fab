import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuantities } from '../../../src/claims/figures/quantity.ts';
import { parsePlain } from '../../../src/text/plain.ts';

const WORDS =
  'about at least more than between and to of or so -plus one two three half third dozen dozens hundreds hundred thousand million twenty-one a an the $ £ € % percent points years year-old weeks miles m km bn 1 24 3.5 1,234 1/2 ½ 2007 10:30 7-2 Oct. 7 page No. first second people hostages killed aged , . ( ) - – ’s doubled'.split(
    ' ',
  );
const copy = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

test('any text: no throw, spans inside and apart, the text of a claim is the words of its span', () => {
  fc.assert(
    fc.property(copy, text => {
      for (const paragraph of parsePlain(text).paragraphs) {
        let end = 0;
        for (const claim of readQuantities(paragraph, {})) {
          assert.ok(claim.start >= end && claim.end > claim.start && claim.end <= paragraph.text.length);
          assert.equal(paragraph.text.slice(claim.start, claim.end), claim.text);
          assert.ok(!claim.whole || (claim.whole.start <= claim.start && claim.whole.end >= claim.end));
          assert.ok(!claim.hedge || claim.hedge.end <= claim.start || claim.hedge.start >= claim.end);
          assert.ok(Number.isFinite(claim.value.amount) && claim.value.place > 0);
          end = claim.end;
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a paragraph of nothing but numbers is read only so far', () => {
  const [paragraph] = parsePlain('1 '.repeat(20_000)).paragraphs;
  assert.ok(paragraph);
  assert.ok(readQuantities(paragraph, {}).length <= 2000);
});

test('lower-case copy reads like cased copy', () => {
  const cased = 'The BBC said 24 people, aged 12 to 15, paid US$5 for 18 years, and Tom Bell, 52, won 3-1.';
  const types = (text: string): string[] =>
    parsePlain(text).paragraphs.flatMap(paragraph =>
      readQuantities(paragraph, {}).map(({ type, value }) => `${type} ${value.amount}`),
    );
  assert.deepEqual(types(cased.toLowerCase()), types(cased));
});
