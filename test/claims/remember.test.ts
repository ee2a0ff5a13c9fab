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
