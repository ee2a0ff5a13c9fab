/** Which words a sentence denies: `[[word|]]`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polarWords } from '../../src/check/polarity.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { isFunctionWord } from '../../src/text/words.ts';
import { unmark } from '../marked.ts';

const ROWS = [
  'No ordinary street would be [[collected|]] before Friday.',
  'No deal was [[reached|]].',
  'The police made no [[arrests|]].',
  'The fire [[destroyed|]] no [[homes|]].',
  'The bank did not [[leave|]] its rate at 2 percent.',
  'The bank stopped [[buying|]] bonds.',
  'Not quite 12,000 people came.',
  'Not quite everybody came.',
  'The bank stopped the buying of bonds.',
  'The judge refused the union’s request to [[split|]] the company.',
  'The mayor rejected calls to [[resign|]].',
  'The mayor rejected the report, and calls to resign grew.',
  'The coach would not [[rule|]] Roe out of the game.',
  'The coach ruled Roe out of the game.',
  'The mayor [[conceded|]] nothing.',
  'The mayor said no street was [[swept|]].',
  'She has not been [[arrested|]].',
  'Nobody was [[hurt|]].',
  'The mayor stopped short of [[calling|]] for a vote.',
  'The court barred the firm from [[selling|]] ferries.',
  'The firm’s failure to [[pay|]] its pilots led to a strike.',
  'The train comes from training camps.',
  'The board will mend the pier rather than replace it.',
  'The street would be collected before Friday.',
  'The hospital had to do without clean water.',
  'The crew left without [[waiting|]] for the pilot.',
  'Boats may land, but not at night.',
  'The mayor said the boats did not [[land|]].',
  'Whether or not the pier stays, the mayor goes.',
  'The pier is not only old but small.',
];

for (const row of ROWS)
  test(row, () => {
    const [paragraph] = parsePlain(unmark(row)).paragraphs;
    const [sentence] = paragraph?.sentences ?? [];
    assert.ok(paragraph && sentence);
    const denied = polarWords(paragraph, sentence, word => !isFunctionWord(word)).filter(({ negative }) => negative);
    const marked = denied.reduceRight((text, { token }) => {
      const { start = 0, end = 0 } = paragraph.tokens[token] ?? {};
      return `${text.slice(0, start)}[[${text.slice(start, end)}|]]${text.slice(end)}`;
    }, paragraph.text);
    assert.equal(marked, row);
  });
