import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bare, unreadOf } from '../../src/check/unread.ts';
import { PostingsBuilder } from '../../src/text/postings.ts';

const WORDS = ['lind', "lind's", 'linds', 'ferry', 'ferries', 'mayor'];
const SHORT = (word: string): string[] => [word.slice(0, 4)];

function unread(texts: readonly (readonly string[])[]) {
  const builder = new PostingsBuilder();
  for (const words of texts) {
    builder.begin();
    for (const word of words) builder.add(builder.numberOf(word));
  }
  return unreadOf({ words: builder.done(), capitals: new Set() });
}

test('facts are found by forms of their words', () => {
  const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }), { maxLength: 30 });
  const wanted = fc.array(fc.constantFrom('lind', 'ferr', 'mayo', 'boat'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, wanted, fc.integer({ min: 1, max: 4 }), (all, forms, least) => {
      const facts = unread(all);
      const count = (words: readonly string[]): number =>
        [...new Set(forms)].filter(form => words.some(word => word.slice(0, 4) === form)).length;
      const having = (some: number): number[] => all.flatMap((words, at) => (count(words) >= some ? [at] : []));
      assert.deepEqual(facts.withSome(forms, least, SHORT), having(least));
      assert.deepEqual(facts.withAll(forms, SHORT), having(new Set(forms).size));
    }),
  );
});

test('nothing is wanted, nothing is found', () => {
  assert.deepEqual(unread([['mayor']]).withAll([], SHORT), []);
});

test('without possessives', () => {
  const facts = unread([["lind's"], ['lind']]);
  assert.deepEqual(facts.withAll(['lind'], bare(SHORT)), [1]);
  assert.deepEqual(facts.wordsLike('lind', SHORT), ["lind's", 'lind']);
});
