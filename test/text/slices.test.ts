import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Slices } from '../../src/text/slices.ts';

test('words are found where they stand in a text, and no others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 6 })),
      fc.string({ maxLength: 30 }),
      fc.nat(30),
      fc.nat(6),
      (words, text, from, length) => {
        const slices = new Slices<{ readonly own: string }>();
        for (const own of new Set(words)) slices.add({ own });
        for (const word of words) assert.equal(slices.at(`<${word}>`, 1, word.length + 1)?.own, word);
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const own = text.slice(start, end);
        assert.equal(slices.at(text, start, end)?.own, words.includes(own) ? own : undefined);
      },
    ),
  );
});

test('as many words as there are', () => {
  const slices = new Slices<{ readonly own: string; readonly number: number }>();
  for (let number = 0; number < 20_000; number++) slices.add({ own: `word${number}`, number });
  for (let number = 0; number < 20_000; number++)
    assert.equal(slices.at(`a word${number}`, 2, 6 + String(number).length)?.number, number);
  assert.equal(slices.at('word20000', 0, 9), undefined);
});
