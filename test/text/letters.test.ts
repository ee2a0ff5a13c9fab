import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofWord, opensLower, opensUpper } from '../../src/text/letters.ts';

test('the first letter, of whatever alphabet', () => {
  const texts = [
    'Ann',
    'ann',
    'Éva',
    'éva',
    'Ωμέγα',
    'ω',
    'ǅ',
    'ß',
    '1st',
    '“Ann',
    '十',
    '😀',
    '',
    ' a',
    '\u{10400}',
    '\u{10428}',
  ];
  for (const text of texts) {
    assert.equal(opensUpper(text), /^\p{Lu}/u.test(text), text);
    assert.equal(opensLower(text), /^\p{Ll}/u.test(text), text);
  }
  for (let unit = 0; unit < 0x250; unit++) {
    const text = String.fromCharCode(unit);
    assert.deepEqual(
      [opensUpper(text), opensLower(text)],
      [/^\p{Lu}/u.test(text), /^\p{Ll}/u.test(text)],
      `U+${unit.toString(16)}`,
    );
  }
});

test('a word is asked about once, and nothing but a word is kept', () => {
  const asked: string[] = [];
  const known = ofWord(word => {
    asked.push(word);
    return word === 'yes' ? true : undefined;
  });
  for (const word of ['yes', 'no', 'yes', 'no']) assert.equal(known(word), word === 'yes' ? true : undefined);
  assert.deepEqual(asked, ['yes', 'no']);
  const long = 'x'.repeat(1000);
  known(long);
  known(long);
  assert.equal(asked.filter(word => word === long).length, 2);
});

test('the memory is emptied when it is full, and still answers', () => {
  let asked = 0;
  const known = ofWord(word => {
    asked += 1;
    return word.length;
  });
  for (let round = 0; round < 2; round++) for (let at = 0; at < 25_000; at++) assert.equal(known(`w${at}`), `w${at}`.length);
  assert.ok(asked >= 25_000 && asked <= 50_000);
});
