import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalWord, tokenize } from '../../src/text/tokens.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['The 24-year-old sat.', 'The|24|-|year|-|old|sat|.'],
  ['a cease-fire', 'a|cease|-|fire'],
  ['a cease‑fire', 'a|cease|‑|fire'],
  ['U.S.-backed talks in the U.S.', 'U.S.|-|backed|talks|in|the|U.S.'],
  ['at 3 p.m. today', 'at|3|p.m.|today'],
  ['J.K. Rowling', 'J.K.|Rowling'],
  ['Mr. Hall', 'Mr|.|Hall'],
  ["It didn't", "It|didn't"],
  ['It didn’t', 'It|didn’t'],
  ["O'Neill’s", "O'Neill’s"],
  ['$1.2bn', '$|1.2|bn'],
  ['£400m', '£|400|m'],
  ['36%', '36|%'],
  ['3½ hours', '3½|hours'],
  ['½ a mile', '½|a|mile'],
  ['2,095 of 1,000,000', '2,095|of|1,000,000'],
  ['won 7-2', 'won|7|-|2'],
  ['the 1990s', 'the|1990|s'],
  ['the 21st', 'the|21|st'],
  ['Covid-19, G7', 'Covid|-|19|,|G7'],
  ['In 2023, 35', 'In|2023|,|35'],
  ['10\u00a0hostages', '10|hostages'],
  ["the hostages' families", "the|hostages'|families"],
  ['the hostages’ families', 'the|hostages’|families'],
  ['‘free the hostages’ she said', '‘|free|the|hostages|’|she|said'],
  ["'free the hostages' she said", "'|free|the|hostages|'|she|said"],
  ["the '90s workers' rights", "the|'|90|s|workers'|rights"],
  ['“No,” he', '“|No|,|”|he'],
  ['👩‍👩‍👧 and 🇺🇸🇮🇱 👍🏽', '👩‍👩‍👧|and|🇺🇸|🇮🇱|👍🏽'],
  ['cafe\u0301 noir', 'cafe\u0301|noir'],
  ['hos\u00adtage', 'hos\u00adtage'],
  ['a\u200bb \u200b', 'a|b'],
  ['', ''],
  [' \u00a0\n', ''],
];

for (const [text, expected] of ROWS) {
  test(`tokens of ${JSON.stringify(text)}`, () => {
    const tokens = tokenize(text);
    assert.equal(tokens.map(token => token.text).join('|'), expected);
    for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
  });
}

const WORDS: readonly (readonly [string, string])[] = [
  ['Edan’s', 'edan'],
  ["Hamas'", 'hamas'],
  ["Hamas's", 'hamas'],
  ['DIDN’T', "didn't"],
  ['U.S.', 'u.s.'],
  ["U.S.'s", 'u.s.'],
  ['cafe\u0301', 'café'],
  ['hos\u00adtage', 'hostage'],
];

for (const [text, word] of WORDS) test(`${text} is compared as ${word}`, () => assert.equal(normalWord(text), word));

test('a token says whether it is a word, a number or a mark', () => {
  assert.deepEqual(
    tokenize('$24 each').map(token => token.kind),
    ['mark', 'number', 'word'],
  );
});
