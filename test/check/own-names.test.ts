/** Names the same throughout a draft: the spelling that stands alone is marked. A row without marks asks for silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parse } from '../../src/text/parse.ts';
import { unmark } from '../marked.ts';

const ROWS: readonly string[] = [
  '# Kelda [[Marlwo|]] quits\n\nKelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said.',
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said. The council thanked Kelda [[Marlowe|]].',
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said. “We thank her,” the clerk said. “I go,” [[Marlwo|]] said.',
  '# [[Marlwo|]] quits as mayor\n\nKelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said.',
  '# Fog shuts port of [[Tolllan|]]\n\nThe port of Tollan was shut by fog. The boats of Tollan stayed in.',
  // Two people.
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said. Her aide, Jon Marlowe, goes too.',
  'Kelda Hansen, the mayor of Tollan, resigned on Monday. “I am tired,” Hansen said. Kelda Hansen and Erik Hanson met.',
  // Neither stands often enough.
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. Kelda Marlowe is 52.',
  // Places that are nearly one, words, and other forms of a name.
  'Iran and Iraq signed. Iraq will pay. Iraq said so.',
  'Tolland lies north of Tollan. Tollan is a port. Fog came to Tollan.',
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said. The Marlows go.',
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said. The Marlowian plan is dead.',
  'Kelda Marlow, the mayor of Tollan, resigned on Monday. “I am tired,” Marlow said. It was Marlow’s plan.',
];

for (const row of ROWS)
  test(row.replaceAll('\n', ' '), () => {
    const text = unmark(row);
    const found = checkDraft(parse(text, 'markdown'), against('', [])).filter(({ code }) => code === 'name-misspelled');
    const marked = found.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[[${all.slice(start, end)}|]]${all.slice(end)}`,
      text,
    );
    assert.equal(marked, row);
  });
