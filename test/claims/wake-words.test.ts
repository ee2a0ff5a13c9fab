import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hedgeOf } from '../../src/claims/figures/hedge.ts';
import { firstWords, lastWords, phrasesOf, startOfWordBefore, wordAfter, wordBefore } from '../../src/claims/wake-words.ts';

test('a pattern stands for its phrases', () => {
  assert.deepEqual(phrasesOf('(?:more|less) than'), ['more than', 'less than']);
  assert.deepEqual(phrasesOf('pages?|pp\\.'), ['pages', 'page', 'pp.']);
  assert.deepEqual(phrasesOf('at (?:the (?:very )?)?least'), ['at the very least', 'at the least', 'at least']);
  assert.deepEqual(firstWords('more than|up to|~'), new Set(['more', 'up', '~']));
  assert.deepEqual(lastWords('more than|c\\.|tops?'), new Set(['than', '.', 'tops', 'top']));
});

test('a pattern that is more than words is refused, not misread', () => {
  for (const pattern of ['\\d+', '[ab]', 'a+', '(?:a', 'a)', '(?<name>a)'])
    assert.throws(() => phrasesOf(pattern), RangeError, pattern);
});

test('the word before and the word behind a place', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['more than |24 people', 'than', '2'],
    ['About  | -- x', 'about', '-'],
    ['c.|1900', '.', '1'],
    ['a| - Year', 'a', 'year'],
    ['5|-foot', '5', 'foot'],
    ['|', '', ''],
    ['é|°', 'é', '°'],
    ['\u00a0of\u00a0|\u00a0it’s', 'of', 'it'],
  ];
  for (const [row, before, after] of rows) {
    const [text, at] = [row.replace('|', ''), row.indexOf('|')];
    assert.deepEqual([wordBefore(text, at), wordAfter(text, at)], [before, after], row);
    assert.ok(text.slice(startOfWordBefore(text, at), at).trimEnd().toLowerCase() === before, row);
  }
});

test('every hedge is woken by its own last word', () => {
  const phrases =
    'no fewer than|not less than|at (?:the very )?least|a minimum of|not exceeding|capped at|(?:just |well )?under|short of|a little more than|upwards? of|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|(?:very )?nearly|close to|getting on for|up to|as many as|an? estimated|approximate(?:ly)?|c\\.|approx\\.?|in the region of|or so|~|≈';
  for (const phrase of phrasesOf(phrases))
    assert.notEqual(hedgeOf(`It was ${phrase} 24.`, phrase.length + 8, phrase.length + 10).bound, 'exact', phrase);
  assert.equal(hedgeOf('It was on 24.', 10, 12).bound, 'exact');
});
