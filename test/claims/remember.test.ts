import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraph } from '../../src/claims/read.ts';
import type { ReadingContext } from '../../src/claims/reader.ts';
import { rememberingReader } from '../../src/claims/remember.ts';
import { parse } from '../../src/text/parse.ts';

const BEFORE = `# Fog

It was still.

It was still.

Fog kept 12 boats in harbor on Monday.

“We waited,” said Dana Whitlock, the harbor master.

Ms. Whitlock, 58, counted 40 passengers.
`;
const AFTER = BEFORE.replace('12 boats', '15 boats').replace('Fog', 'A paragraph before it.\n\nFog');

test('a reading with a memory is the reading without one', () => {
  const reader = rememberingReader();
  for (const text of [BEFORE, AFTER, BEFORE]) {
    const { paragraphs } = parse(text, 'markdown');
    const plain = paragraphs.map(paragraph => readParagraph(paragraph, {}));
    assert.equal(JSON.stringify(reader.readAll(paragraphs, {})), JSON.stringify(plain));
  }
});

test('what a reading met is not read again, on the same day', () => {
  const reader = rememberingReader();
  const claims = (context: ReadingContext = {}) =>
    reader.readAll(parse(BEFORE, 'markdown').paragraphs, context).map(reading => reading.claims);
  const first = claims();
  for (const [at, again] of claims().entries()) assert.equal(again, first[at]);
  for (const [at, other] of claims({ reference: '2024-03-05' }).entries()) assert.notEqual(other, first[at]);
});

test('a reading that is overtaken again and again keeps only the paragraphs of the newest', () => {
  const reader = rememberingReader();
  const begun = (words: string) => [...reader.ahead(parse(`It was still.\n\n${words}\n`, 'markdown').paragraphs, {})].length;
  assert.equal(begun('Fog kept 1 boat in.'), 2);
  for (const boats of [2, 3, 4]) assert.equal(begun(`Fog kept ${boats} boats in.`), 1, 'what both have is read once');
  assert.equal(begun('Fog kept 1 boat in.'), 1, 'the first was let go');
});
