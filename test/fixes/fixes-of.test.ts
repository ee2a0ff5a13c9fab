import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { applied } from '../../src/fixes/fix.ts';
import { fixesOf } from '../../src/fixes/fixes-of.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { fixes, fixOf } from './fixed.ts';

fixes([
  // names and roles
  ['Ms. [[Tomson]] left early.', { kind: 'name', name: 'Thomson' }, 'Ms. Thomson left early.'],
  ['It was [[Tomson’s]] idea.', { kind: 'name', name: 'Thomson' }, 'It was Thomson’s idea.'],
  ['[[TOMSON]] LEAVES', { kind: 'name', name: 'Thomson' }, 'THOMSON LEAVES'],
  [
    'Ada Thomson, an [[uncle]] of the girl, wept.',
    { kind: 'title', title: 'father' },
    'Ada Thomson, the father of the girl, wept.',
  ],
  ['Ada Thomson, a [[mother]] of two, wept.', { kind: 'title', title: 'aunt' }, 'Ada Thomson, an aunt of two, wept.'],
  ['Ada Thomson, an [[uncle]] of two, wept.', { kind: 'title', title: 'father' }, 'Ada Thomson, a father of two, wept.'],
  ['An [[uncle]] of Ada wept.', { kind: 'title', title: 'father' }, 'The father of Ada wept.'],
  ['An [[uncle]] of Ada wept.', { kind: 'title', title: 'brother' }, 'A brother of Ada wept.'],
  ['[[Finance Minister]] Ada Thomson left.', { kind: 'title', title: 'prime minister' }, 'Prime Minister Ada Thomson left.'],
  [
    'Ada Thomson, the [[finance minister]], left.',
    { kind: 'title', title: 'prime minister' },
    'Ada Thomson, the prime minister, left.',
  ],
  ['“It is over,” said [[the mayor]].', { kind: 'speaker', name: 'Ada Thomson' }, '“It is over,” said Ada Thomson.'],
  [
    'Ada Thomson came. “It is over,” said [[Ortega]].',
    { kind: 'speaker', name: 'Ada Thomson' },
    'Ada Thomson came. “It is over,” said Thomson.',
  ],
  ['“It is over,” said [[Ortega]].', { kind: 'speaker', name: 'Ada Thomson' }, '“It is over,” said Ada Thomson.'],
  [
    'Ada Thomson came. “It is over,” said [[Luis Ortega]].',
    { kind: 'speaker', name: 'Ada Thomson' },
    'Ada Thomson came. “It is over,” said Ada Thomson.',
  ],
  ['[[He]] left.', { kind: 'speaker', name: 'the mayor' }, 'The mayor left.'],
  // hedges go before the figure
  ['They counted [[]]24 boats.', { kind: 'hedge', words: 'about' }, 'They counted about 24 boats.'],
  ['They counted the [[]]24 boats.', { kind: 'hedge', words: 'about' }, 'They counted the roughly 24 boats.'],
  ['[[]]Two dozen boats sank.', { kind: 'hedge', words: 'about' }, 'About two dozen boats sank.'],
  ['It cost [[]]$24.', { kind: 'hedge', words: 'at least' }, 'It cost at least $24.'],
  // other words
  ['The council [[confirmed]] it.', { kind: 'words', words: 'did not deny' }, 'The council did not deny it.'],
  ['The council [[confirmed]] it.', { kind: 'words', words: 'confirmed' }, undefined],
  // quotations: the words that differ, in the draft's marks
  [
    '“[[We will not leave the river]],” she said.',
    { kind: 'quotation', words: "We won't leave the river" },
    '“We won’t leave the river,” she said.',
  ],
  [
    '"[[We will not leave the river]]," she said.',
    { kind: 'quotation', words: 'We won’t leave the river' },
    '"We won\'t leave the river," she said.',
  ],
  [
    '“[[we leave the river]],” she said.',
    { kind: 'quotation', words: 'We leave the old river' },
    '“we leave the old river,” she said.',
  ],
  [
    '“[[We never leave the river]],” she said.',
    { kind: 'quotation', words: 'We leave the river' },
    '“We leave the river,” she said.',
  ],
  ['“[[We leave the river]],” she said.', { kind: 'quotation', words: 'We leave the river' }, undefined],
]);

test('the title says what is changed to what, and where it stands', () => {
  const { fix } = fixOf('They counted [[42]] boats.', {
    kind: 'figure',
    type: 'count',
    value: { amount: 24, bound: 'exact', place: 1 },
  });
  assert.equal(fix?.title, 'Change “42” to “24” (A ¶5, B ¶6)');
});

test('the title of a quotation holds only the words that differ', () => {
  const { fix } = fixOf('“[[We will leave the river]],” she said.', { kind: 'quotation', words: 'We will love the river' });
  assert.equal(fix?.title, 'Change “leave” to “love” (A ¶5, B ¶6)');
});

test('a hedge is put before its figure', () => {
  const { fix } = fixOf('They counted [[]]24 boats.', { kind: 'hedge', words: 'about' });
  assert.equal(fix?.title, 'Put “about” before “24” (A ¶5, B ¶6)');
});

test('only one answer, and no quotation or name, makes a fix certain', () => {
  const figure = { kind: 'figure', type: 'count', value: { amount: 24, bound: 'exact', place: 1 } } as const;
  assert.equal(fixOf('They counted [[42]] boats.', figure, { certain: true }).fix?.certain, true);
  assert.equal(fixOf('They counted [[42]] boats.', figure).fix?.certain, undefined);
  assert.equal(
    fixOf('“[[We leave]],” she said.', { kind: 'quotation', words: 'We stay' }, { certain: true }).fix?.certain,
    undefined,
  );
  assert.equal(fixOf('Ms. [[Tomson]] left.', { kind: 'name', name: 'Thomson' }, { certain: true }).fix?.certain, undefined);
});

// Source, draft, and the draft after its first fix: a unit that differs is written with its figure, one that does not stays as it is.
const UNITS: readonly (readonly [source: string, draft: string, fixed: string | undefined])[] = [
  [
    'The strike at the port lasted three years.',
    'The strike at the port lasted three months.',
    'The strike at the port lasted three years.',
  ],
  ['A two-week strike shut the port.', 'A two-day strike shut the port.', 'A two-week strike shut the port.'],
  [
    'The pipe to the coast is 100 miles long.',
    'The pipe to the coast is 140 kilometers long.',
    'The pipe to the coast is 100 miles long.',
  ],
  [
    'The mast of the ferry is 20 feet high.',
    'The mast of the ferry is 20 meters high.',
    'The mast of the ferry is 20 feet high.',
  ],
  ['Prices of bread rose 5 percent.', 'Prices of bread rose 5 percentage points.', 'Prices of bread rose 5 percent.'],
  [
    'The pipe to the coast is 100 km long.',
    'The pipe to the coast is 140 kilometres long.',
    'The pipe to the coast is 100 kilometres long.',
  ],
  ['The strike at the port lasted three years.', 'The strike at the port lasted 36 months.', undefined],
  ['The pipe to the coast is 100 miles long.', 'The pipe to the coast is about 160 kilometers long.', undefined],
  ['The mast of the ferry is 20 feet high.', 'The mast of the ferry is 20 feet high.', undefined],
];

for (const [source, text, fixed] of UNITS) {
  test(`${text} → ${fixed ?? 'left alone'}`, () => {
    const draft = parsePlain(text);
    const findings = checkDraft(draft, against('', [], [{ id: 'A', text: source, format: 'plain' }]));
    const [fix] = findings.flatMap(finding => fixesOf(finding, draft));
    assert.equal(fix ? applied(text, fix.edits) : undefined, fixed);
  });
}
