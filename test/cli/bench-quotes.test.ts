import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/claims/read.ts';
import { benchQuotes } from '../../src/cli/bench-quotes.ts';
import { parsePlain } from '../../src/text/plain.ts';

const quotesOf = (text: string) =>
  benchQuotes(read(parsePlain(text), {})).map(({ start, end, kind, speakerName }) => [kind, text.slice(start, end), speakerName]);

test('quotations and indirect speech stand in the words of the bench, with offsets into the text', () => {
  assert.deepEqual(quotesOf('The pier is old.\n\n“We won,” Ann Poe said.\nShe said that it was “over”.'), [
    ['direct', 'We won', 'Ann Poe'],
    ['mixed', 'that it was “over”', 'Ann Poe'],
    ['direct', 'over', 'Ann Poe'],
  ]);
});

test('a statement inside a statement is left out, and so are titles and scare quotes', () => {
  assert.deepEqual(quotesOf('Ann Poe said that Tom Roe had denied that he sang.'), [
    ['indirect', 'that Tom Roe had denied that he sang', 'Ann Poe'],
  ]);
  assert.deepEqual(quotesOf('The so-called “reform” is a film, “The Long Pier”.'), []);
});

test('a text without speech gives nothing', () => {
  assert.deepEqual(quotesOf('The pier’s owners met on Monday.'), []);
  assert.deepEqual(quotesOf(''), []);
});
