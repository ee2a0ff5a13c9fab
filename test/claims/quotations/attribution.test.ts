import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { read } from '../../../src/claims/read.ts';
import { parsePlain } from '../../../src/text/plain.ts';

/** Name of the speaker of each quotation, in text order; – where nobody is named. */
function speakers(text: string): string {
  return read(parsePlain(text), {})
    .paragraphs.flatMap(({ claims }) => claims)
    .flatMap(claim => (claim.kind === 'quotation' && !claim.use ? [claim.speaker?.name ?? '–'] : []))
    .join(', ');
}

const POE = 'Ann Poe, the mayor of Leeds, met Tom Roe, a builder, on Monday.';
const ROWS: readonly (readonly [text: string, names: string])[] = [
  [`${POE}\n“Yes,” Ms. Poe said. “We won.”`, 'Ann Poe, Ann Poe'],
  [`${POE}\n“Yes,” she said.`, 'Ann Poe'],
  [`${POE}\n“Yes,” he said.`, 'Tom Roe'],
  [`${POE}\n“Yes,” the mayor said.`, 'Ann Poe'],
  [`${POE}\n“Yes,” the builder said.`, 'Tom Roe'],
  [`${POE}\n“Yes,” Mr. Roe said.\n“No.”`, 'Tom Roe, Tom Roe'],
  [`${POE}\n“We won,” Mr. Roe said. “It was hard.\n“It took years.”`, 'Tom Roe, Tom Roe, Tom Roe'],
  [`${POE}\n“Yes,” Mr. Roe said.\nHe added: “No.”`, 'Tom Roe, Tom Roe'],
  [`${POE}\nIn Leeds Mr. Roe declared:\n“We won the cup.”`, 'Tom Roe'],
  [`${POE}\nPoe called the cup “a true triumph for Leeds”.`, 'Ann Poe'],
  [`${POE}\nMs. Poe rose and, waving, said: “We won.”`, 'Ann Poe'],
  // the name behind the verb is whom it is said of
  [`${POE}\nAnn Poe, the mayor, called Roe “a fool”.`, 'Ann Poe'],
  [`${POE}\n“Yes,” said Roe, the builder. “No,” said Poe.`, 'Tom Roe, Ann Poe'],
  // a closing mark that is still to be typed
  [`${POE}\n“We won the cup, Mr. Roe said.\nThe cup is silver.`, ''],
  // nobody is named
  [`${POE}\n“Yes,” officials said.`, '–'],
  [`${POE}\n“Yes,” a spokesman for Mr. Roe said.`, '–'],
  [`${POE}\n“Yes,” Roe aides said.`, '–'],
  [`${POE}\n“Yes,” they said.`, '–'],
  [`${POE}\n“Yes,” one of the workers said.`, '–'],
  [`${POE}\n“The pier is unsafe,” the report said.`, '–'],
  ['“Yes,” she said.', '–'],
  [POE, ''],
  [`${POE}\nThe so-called “reform” cost millions.`, ''],
  [`${POE}\nShe said the pier was safe.`, ''],
  [`${POE}\nHe read “War and Peace” on the pier.`, ''],
];
for (const [text, names] of ROWS) test(text.replace(`${POE}\n`, '… '), () => assert.equal(speakers(text), names));

test('quotations of one attribution share a number', () => {
  const claims = read(parsePlain('“Yes,” Ann Poe said. “No.”\n“Never,” Tom Roe said.'), {}).paragraphs.flatMap(
    ({ claims }) => claims,
  );
  const [first, second, third] = claims.flatMap(claim => (claim.kind === 'quotation' ? [claim.attribution] : []));
  assert.ok(first !== undefined && first === second && third !== undefined && third !== first);
});

test('the speaker carried from another paragraph has no mention', () => {
  const [, last] = read(parsePlain('“Yes,” Ann Poe said.\n“No.”'), {}).paragraphs;
  const [claim] = last?.claims ?? [];
  assert.ok(claim?.kind === 'quotation');
  assert.deepEqual([claim.speaker?.name, claim.speaker?.mention], ['Ann Poe', undefined]);
});

const soup = fc.array(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    'said',
    'he',
    'she',
    'Ann Poe',
    'Mr. Roe',
    'the mayor',
    ',',
    '.',
    ':',
    '\n',
    'adding',
    'that',
    'who',
    'according to',
  ),
  { maxLength: 60 },
);

test('reading does not throw, and every span lies inside its paragraph', () => {
  fc.assert(
    fc.property(soup, words => {
      for (const { paragraph, claims } of read(parsePlain(words.join(' ')), {}).paragraphs) {
        for (const { start, end } of claims) assert.ok(start >= 0 && end > start && end <= paragraph.text.length);
      }
    }),
  );
});
