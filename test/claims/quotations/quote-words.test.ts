import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quoteWords } from '../../../src/claims/quotations/quote-words.ts';

const key = (text: string): string =>
  quoteWords(text)
    .map(({ word, gap, inserted }) => `${gap ? '… ' : ''}${inserted ? `[${word}]` : word}`)
    .join(' ');

const SAME: readonly (readonly [string, string])[] = [
  ['It’s over.', "it's over"],
  ['Long-term plans — honest!', 'long term plans - honest'],
  ['20 per cent', '20%'],
  ['20 per cent', '20 percent'],
  ['The colour grey', 'the color gray'],
  ['U.S. and E.U. rules', 'US & EU rules'],
  ['We\u00a0will  win', 'we will win'],
  ['He said ‘no’, twice', 'He said "no" twice'],
  ['1,000 people', '1000 people'],
  ['Our health-care plan', 'our healthcare plan'],
  ['an adviser', 'an advisor'],
];
for (const [a, b] of SAME) test(`${a} = ${b}`, () => assert.equal(key(a), key(b)));

const OTHER: readonly (readonly [string, string])[] = [
  ['We will win', 'We will not win'],
  ['We won’t win', 'We will win'],
  ['a principal', 'a principle'],
  ['its end', 'it’s end'],
  ['20 percent', '20 percentage points'],
  ['1.5 million', '15 million'],
  ['their pier', 'there pier'],
  ['story', 'storey'],
  ['check', 'cheque'],
  ['We will win', 'we win'],
  ['the adviser', 'the advice'],
];
for (const [a, b] of OTHER) test(`${a} ≠ ${b}`, () => assert.notEqual(key(a), key(b)));

test('left-out words and an editor’s words are told', () => {
  assert.equal(key('I [will] go … home, … […] and stay'), 'i [will] go … home … and stay');
  assert.equal(key('we … won'), 'we … won');
  assert.equal(key('an open [bracket'), 'an open bracket');
});

test('offsets lead back to the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('I', '…', '[', ']', 'U.S.', '20', '%', ' ', '’', '-', 'per cent', 'é', '🙂', '...'), {
        maxLength: 60,
      }),
      parts => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, word } of quoteWords(text)) {
          assert.ok(start >= at && end > start && end <= text.length && word !== '');
          at = end;
        }
      },
    ),
  );
});
