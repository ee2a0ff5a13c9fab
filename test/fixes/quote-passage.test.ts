/** Words taken from an article, `[[so]]`, and what they are in the draft. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageFor } from '../../src/fixes/quote-passage.ts';
import { parsePlain } from '../../src/text/plain.ts';

const ROWS: readonly (readonly [article: string, draft: string, words: string])[] = [
  [
    '“[[We had everybody ashore before the tide turned]],” Dana Whitlock said.',
    '',
    '“We had everybody ashore before the tide turned,” Dana Whitlock said',
  ],
  [
    '[[“We had everybody ashore before the tide turned,”]] Dana Whitlock said.',
    '',
    '“We had everybody ashore before the tide turned,” Dana Whitlock said',
  ],
  ['Dana Whitlock said: “We had [[everybody ashore]] before the tide turned.”', '', '“everybody ashore,” Dana Whitlock said'],
  ['“[[Who would have thought it?]]” Dana Whitlock asked.', '', '“Who would have thought it?” Dana Whitlock said'],
  ['“[[It didn’t turn]],” Dana Whitlock said.', 'He calls it "over".', '"It didn\'t turn," Dana Whitlock said'],
  // Not a quotation: the reporter's own words stay without marks.
  ['The ferry [[ran aground off Tolland Head]] on Monday.', '', 'ran aground off Tolland Head'],
  ['The [[ferry “Lady Rowan” ran aground]] on Monday.', '', 'ferry “Lady Rowan” ran aground'],
  ['[[“We are ashore,” Dana Whitlock said on Monday]].', '', '“We are ashore,” Dana Whitlock said on Monday'],
];

for (const [row, draft, words] of ROWS)
  test(row, () => {
    const article = `Ferry aground\n\n${row}`;
    const [start, end] = [article.indexOf('[['), article.indexOf(']]') - 2];
    const passage = passageFor(parsePlain(article.replace('[[', '').replace(']]', '')), { start, end }, draft);
    assert.equal(passage?.text, words);
    assert.equal(passage?.paragraph, 2);
  });

test('words of two paragraphs, or none, are no passage', () => {
  const article = parsePlain('One line.\n\nAnother line.');
  assert.equal(passageFor(article, { start: 4, end: 15 }, ''), undefined);
  assert.equal(passageFor(article, { start: 3, end: 4 }, ''), undefined);
});
