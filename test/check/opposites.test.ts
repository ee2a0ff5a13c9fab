import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areOpposites, matesOf, phraseAt, rootOf } from '../../src/check/opposites.ts';
import { tokenize } from '../../src/text/tokens.ts';

const OPPOSITES = 'won/lost confirm/deny legal/illegal aware/unaware uphold/overturn convict/acquit rose/fell reveal/conceal';
const OTHERS =
  'district/strict impress/press insight/sight boat/harbor confirm/admit won/secured department/stay several/connect';

for (const [list, expected] of [
  [OPPOSITES, true],
  [OTHERS, false],
] as const) {
  for (const pair of list.split(' ')) {
    test(`${pair}: ${expected ? 'opposites' : 'none'}`, () => {
      const [a = '', b = ''] = pair.split('/').map(rootOf);
      assert.equal(areOpposites(a, b), expected);
      assert.equal(areOpposites(b, a), expected);
    });
  }
}

test('a word is no mate of its own', () => assert.ok(!matesOf(rootOf('confirm')).has(rootOf('confirm'))));

test('the longest phrase is found, in any form of its verb', () => {
  const tokens = tokenize('fell short of it');
  assert.deepEqual(phraseAt(rootOf('fell'), tokens, 0, tokens.length), { key: 'fall_short_of', length: 3 });
  assert.equal(phraseAt(rootOf('short'), tokens, 1, tokens.length), undefined);
});
