import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft, sourceId } from '../../src/check/against.ts';
import type { FactsFile, Source } from '../../src/facts/fact.ts';
import { parsePlain } from '../../src/text/plain.ts';

function facts(source: Partial<Source>, value = 24): FactsFile {
  return {
    version: 1,
    story: 'boats',
    sources: [{ id: 'A', title: 'Lunch with Tomson', ...source }],
    people: [],
    facts: [
      {
        id: 'boats',
        kind: 'quantity',
        gist: 'fishing boats sunk by the storm in the harbor of Port Ellery',
        value,
        unit: 'boat',
        evidence: [{ source: 'A', paragraph: 3 }],
      },
    ],
  };
}

const DRAFT = parsePlain('The storm sank 42 fishing boats in the harbor of Port Ellery.');
const conflict = (...files: FactsFile[]) => checkDraft(DRAFT, against('', files)).find(({ verdict }) => verdict === 'conflict');

test('a source on background is checked against, and nothing names it', () => {
  for (const terms of ['background', 'off the record'] as const) {
    const found = conflict(facts({ terms, publisher: 'Tomson & Co' }));
    assert.match(found?.message ?? '', /^background ¶3: 24 /u);
    assert.ok(!JSON.stringify(found).includes('Tomson'));
    assert.ok(!JSON.stringify(against('', [facts({ terms, publisher: 'Tomson & Co' })]).sources).includes('Tomson'));
  }
});

test('a source on the record is named', () => {
  assert.match(conflict(facts({ terms: 'on the record' }))?.message ?? '', /^A ¶3: 24 /u);
  assert.equal(conflict(facts({}))?.evidence[0]?.title, 'Lunch with Tomson');
});

test('sources of several files that share an id are told apart, articles among them', () => {
  const text = 'The storm sank 24 fishing boats in the harbor of Port Ellery.';
  const both = against('', [facts({}), facts({ title: 'Notes' })], [{ id: 'A', text, format: 'plain' }]);
  assert.deepEqual(
    both.sources.map(({ id }) => id),
    ['A', 'A2', 'A3'],
  );
  assert.deepEqual(
    checkDraft(DRAFT, both)
      .find(({ verdict }) => verdict === 'conflict')
      ?.evidence.map(({ source }) => source),
    ['A', 'A2', 'A3'],
  );
});

test('letters for articles without an id', () => {
  assert.deepEqual([0, 1, 25, 26, 52].map(sourceId), ['A', 'B', 'Z', 'A2', 'A3']);
});

test('a day that the draft says itself is what its weekdays are reckoned from', () => {
  const source = 'PORT ELLERY, March 5, 2024 — The storm sank 24 fishing boats in the harbor on Monday, March 4.';
  const held = against('', [], [{ id: 'A', text: source, format: 'plain', date: '2024-03-05' }]);
  const dated = (day: string) =>
    checkDraft(parsePlain(`PORT ELLERY, ${day} — The storm sank 24 fishing boats in the harbor yesterday.`), held).find(
      ({ text }) => text === 'yesterday',
    )?.verdict;
  assert.equal(dated('March 5, 2024'), 'supported');
  assert.notEqual(dated('March 5'), 'conflict');
});
