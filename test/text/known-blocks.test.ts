/** A block that was read is given again for the same tree, the same words and the same link targets, where it stands now; else it is read anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KnownBlocks } from '../../src/text/known-blocks.ts';
import { parse } from '../../src/text/parse.ts';

const WORDS = 'Fog kept 12 boats in.';
const TREE = {};
const READ = {
  paragraphs: parse(WORDS, 'markdown').paragraphs,
  comments: [{ start: 4, end: 8, text: 'kept' }],
};

/** A memory that has read the block at the start of a text. */
function memory(): KnownBlocks<object> {
  const blocks = new KnownBlocks<object>();
  blocks.keep(TREE, { text: WORDS, span: { start: 0, end: WORDS.length }, definitions: 'a' }, READ);
  return blocks;
}

const ROWS: readonly (readonly [
  what: string,
  tree: object,
  before: string,
  words: string,
  definitions: string,
  known: boolean,
])[] = [
  ['where it stood', TREE, '', WORDS, 'a', true],
  ['further down', TREE, 'It rained.\n\n', WORDS, 'a', true],
  ['with other words', TREE, '', 'Fog kept 15 boats in.', 'a', false],
  ['with other link targets', TREE, '', WORDS, 'b', false],
  ['of another tree', {}, '', WORDS, 'a', false],
];

for (const [what, tree, before, words, definitions, known] of ROWS)
  test(`a block ${what} is ${known ? 'known' : 'unknown'}`, () => {
    const text = before + words;
    const span = { start: before.length, end: text.length };
    const found = memory().of(tree, { text, span, definitions });
    assert.equal(found !== undefined, known);
    for (const { start, end, toDraft } of found?.paragraphs ?? []) {
      assert.equal(text.slice(start, end), words);
      const inside = toDraft({ start: 9, end: 11 });
      assert.equal(text.slice(inside.start, inside.end), '12');
    }
    for (const { start, end, text: said } of found?.comments ?? []) assert.equal(text.slice(start, end), said);
  });

test('what is moved leaves what is remembered where it was', () => {
  const blocks = memory();
  const below = `It rained.\n\n${WORDS}`;
  blocks.of(TREE, { text: below, span: { start: 12, end: below.length }, definitions: 'a' });
  const again = blocks.of(TREE, { text: WORDS, span: { start: 0, end: WORDS.length }, definitions: 'a' });
  assert.equal(again?.paragraphs[0]?.start, 0);
});
