import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PostingsBuilder } from '../../src/text/postings.ts';

const WORDS = ['ferry', 'harbour', 'mayor', 'constructor', ''];

test('texts are found by their words, and words in their texts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), { maxLength: 40 }), texts => {
      const builder = new PostingsBuilder();
      for (const words of texts) {
        builder.begin();
        for (const word of words) builder.add(builder.numberOf(word));
      }
      const postings = builder.done();
      assert.equal(postings.size, texts.length);
      for (const word of [...WORDS, 'bridge']) {
        const number = postings.numberOf(word);
        const expected = texts.flatMap((words, text) => (words.includes(word) ? [text] : []));
        assert.deepEqual([...postings.textsWith(number)], expected);
        assert.equal(postings.count(number), expected.length);
        for (const text of texts.keys())
          assert.equal(number !== undefined && postings.has(text, number), texts[text]?.includes(word));
      }
    }),
  );
});

test('more words and texts than an index begins with', () => {
  const builder = new PostingsBuilder();
  for (let text = 0; text < 3000; text++) {
    builder.begin();
    builder.add(builder.numberOf(`word ${text}`));
    builder.add(builder.numberOf('every'));
  }
  const postings = builder.done();
  assert.deepEqual([...postings.textsWith(postings.numberOf('word 2999'))], [2999]);
  assert.equal(postings.count(postings.numberOf('every')), 3000);
});
