import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import { checked } from '../../src/editor/checker.ts';
import { moved } from '../../src/editor/moved.ts';
import { parse } from '../../src/text/parse.ts';

const FACTS = against('facts', [
  {
    version: 1,
    story: 'Fog',
    sources: [{ id: 'H', title: 'Harbor log' }],
    people: [],
    facts: [
      {
        id: 'boats',
        kind: 'quantity',
        gist: 'boats kept in harbor by fog',
        value: 12,
        unit: 'boat',
        about: ['fog', 'harbor'],
        evidence: [{ source: 'H', paragraph: 2 }],
      },
    ],
  },
]);
const DRAFT = 'Early on, fog kept 15 boats in harbor. It lifted.\n';

/** The words that are marked after an edit of DRAFT: `[from, to, words]`. */
function marksAfter(...edits: readonly [words: string, by: string][]): string[] {
  const findings = checked(parse(DRAFT, 'markdown'), FACTS, { ignoreCodes: [], reason: '' }).filter(({ code }) => code);
  const changes = edits.map(([words, text]) => ({ rangeOffset: DRAFT.indexOf(words), rangeLength: words.length, text }));
  const lastFirst = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset);
  const after = lastFirst.reduce(
    (text, change) => text.slice(0, change.rangeOffset) + change.text + text.slice(change.rangeOffset + change.rangeLength),
    DRAFT,
  );
  return moved(findings, changes).map(({ mark, start, end }) => after.slice(mark?.start ?? start, mark?.end ?? end));
}

const ROWS: readonly [what: string, edits: [string, string][], marks: string[]][] = [
  ['an edit before it moves the mark', [['Early on', 'Very early in the day']], ['15']],
  ['an edit behind it leaves the mark', [['It lifted', 'It lifted at noon']], ['15']],
  [
    'several edits at once',
    [
      ['Early', 'Late'],
      ['lifted', 'went'],
    ],
    ['15'],
  ],
  ['the words at fault are edited', [['15', '12']], []],
  ['a letter is added to them', [['15', '151']], []],
  ['the line is taken away', [[DRAFT, '']], []],
];

for (const [what, edits, marks] of ROWS) test(what, () => assert.deepEqual(marksAfter(...edits), marks));
