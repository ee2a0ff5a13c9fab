import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords } from '../../src/claims/plain-words.ts';
import { chanceOf } from '../fuzz/chance.ts';
import { mutated } from '../fuzz/mutate.ts';
import { copy } from '../fuzz/prose.ts';

/** The words by one pattern: what the quick way has to agree with. */
const slowly = (text: string): unknown[] => {
  let last = 0;
  return Array.from(text.matchAll(/(?<letters>[\p{L}\p{M}]+)|(?<digits>\d+)|\S/gu), ({ 0: own, index, groups }) => {
    const kind = groups?.letters ? 'letters' : groups?.digits ? 'digits' : 'mark';
    const gap = index > last;
    last = index + own.length;
    return { start: index, end: last, text: own, word: own.toLowerCase(), kind, gap };
  });
};

test('letters, digits and marks come apart', () => {
  const words = (text: string): string[] => plainWords({ text }).map(word => word.text);
  assert.deepEqual(words('mid-January, 1990s'), ['mid', '-', 'January', ',', '1990', 's']);
  assert.deepEqual(words('Señor 24th 😀½'), ['Señor', '24', 'th', '😀', '½']);
  assert.deepEqual(words(' \u00a0\ufeff'), []);
});

test('they are the words of one pattern over the text, whatever the text', () => {
  for (let at = 0; at < 600; at++) {
    const chance = chanceOf(3, at);
    const text = mutated(copy(chance, 2).join('\n'), chance);
    assert.deepEqual(plainWords({ text }), slowly(text));
  }
});

test('a paragraph is divided once', () => {
  const paragraph = { text: 'two boats' };
  assert.equal(plainWords(paragraph), plainWords(paragraph));
});
