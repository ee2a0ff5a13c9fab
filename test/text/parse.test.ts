import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf, parse } from '../../src/text/parse.ts';

for (const [name, format] of [
  ['a/story.md', 'markdown'],
  ['STORY.MARKDOWN', 'markdown'],
  ['story.draft', 'markdown'],
  ['story.copy', 'markdown'],
  ['page.html', 'html'],
  ['page.htm', 'html'],
  ['story.txt', 'plain'],
  ['story', 'plain'],
  ['md', 'plain'],
] as const) {
  test(`${name} is ${format}`, () => assert.equal(formatOf(name), format));
}

test('each format reads its own markup only', () => {
  const text = '**a** <b>c</b>';
  assert.deepEqual(
    (['markdown', 'plain', 'html'] as const).map(format => parse(text, format).paragraphs[0]?.text),
    ['a c', '**a** <b>c</b>', '**a** c'],
  );
});

test('plain text has a paragraph for each line that is not blank', () => {
  const { paragraphs } = parse('\ufeffHead\n\n  One \r\n\t\nTwo', 'plain');
  assert.deepEqual(
    paragraphs.map(({ text, start, number }) => [text, start, number]),
    [
      ['Head', 1, 1],
      ['One', 9, 2],
      ['Two', 17, 3],
    ],
  );
});
