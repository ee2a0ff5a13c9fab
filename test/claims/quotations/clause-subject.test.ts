import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpeech } from '../../../src/claims/quotations/speech.ts';
import { parsePlain } from '../../../src/text/plain.ts';

/** Who says it, in the words of the sentence; – where nobody does. */
const ROWS: readonly (readonly [text: string, speaker: string])[] = [
  ['The union puts the cost at $5 million and says that the auditor agrees.', 'The union'],
  ['The city regrets the delay to readers and asks them to stay at home.', 'The city'],
  ['Twice this year, the woman who runs the port wrote to the line and asked it to slow down.', 'the woman'],
  ['Last week, the mayor rose and said that the pier was safe.', 'the mayor'],
  ['The mayor rose and said that the pier was safe.', 'The mayor'],
  ['Una Vance of Brackett Pier said that it was safe.', 'Una Vance of Brackett Pier'],
  ['“The pier is safe,” she said.', '–'],
  ['The pier is safe this year.', '–'],
];

for (const [text, expected] of ROWS)
  test(text, () => {
    const [paragraph] = parsePlain(text).paragraphs;
    assert.ok(paragraph);
    const mention = readSpeech(paragraph, {})[0]?.speaker?.mention;
    assert.equal(mention ? text.slice(mention.start, mention.end) : '–', expected);
  });
