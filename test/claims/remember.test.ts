import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/claims/read.ts';
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

test('a reading with a memory is the reading without one, and other paragraphs are not read again', () => {
  const reader = rememberingReader();
  const plain = (text: string) => JSON.stringify(read(parse(text, 'markdown')));
  const remembered = (text: string) => JSON.stringify(read(parse(text, 'markdown'), {}, reader.read));
  for (const text of [BEFORE, AFTER, BEFORE]) {
    assert.equal(remembered(text), plain(text));
    reader.turn();
  }
});

test('what a reading did not meet is forgotten, what it met is not read again', () => {
  const reader = rememberingReader();
  const first = read(parse(BEFORE, 'markdown'), {}, reader.read);
  reader.turn();
  const again = parse(BEFORE, 'markdown').paragraphs.map(paragraph => reader.read(paragraph, {}).claims);
  const [claims] = again;
  reader.turn();
  const [third] = parse(BEFORE, 'markdown').paragraphs.map(paragraph => reader.read(paragraph, {}).claims);
  assert.equal(third, claims);
  assert.equal(first.paragraphs.length, again.length);
});

test('a reading that is overtaken again and again keeps only the paragraphs of the newest', () => {
  const reader = rememberingReader();
  const begun = (words: string) => [...reader.ahead(parse(`It was still.\n\n${words}\n`, 'markdown').paragraphs, {})].length;
  assert.equal(begun('Fog kept 1 boat in.'), 2);
  for (const boats of [2, 3, 4]) assert.equal(begun(`Fog kept ${boats} boats in.`), 1, 'what both have is read once');
  assert.equal(begun('Fog kept 1 boat in.'), 1, 'the first was let go');
});
