import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignWords } from '../../src/check/align-words.ts';

const words = (text: string): string[] => text.split(' ').filter(Boolean);
const edits = (draft: string, source: string): number => alignWords(words(draft), words(source)).edits;

test('a part of the source needs no edit', () =>
  assert.equal(edits('no boat will sail', 'we said that no boat will sail tonight'), 0));
test('a replaced, an added and a dropped word are an edit each', () => {
  assert.equal(edits('no ship will sail', 'no boat will sail'), 1);
  assert.equal(edits('no boat will ever sail', 'no boat will sail'), 1);
  assert.equal(edits('no boat sail', 'no boat will sail'), 1);
});
test('steps name the changed words', () => {
  const { steps } = alignWords(words('no ship will sail'), words('indeed no boat will sail'));
  assert.deepEqual(steps[1], { draft: 1, source: 2 });
});
test('nothing in common costs every word', () => assert.equal(edits('a b c', 'x y'), 3));
