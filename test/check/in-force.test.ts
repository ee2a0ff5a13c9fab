import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';

const MONDAY = 'The storm killed 12 people in Port Ellery, the police said.';
const TUESDAY = 'The storm killed 15 people in Port Ellery, the police said.';
const DRAFT = 'The storm killed 12 people in Port Ellery, the police said.';

function finding(draft: string, ...sources: readonly (readonly [text: string, date?: string])[]) {
  const articles = sources.map(([text, date], at) => ({
    id: 'ABC'[at] ?? '',
    text,
    format: 'plain' as const,
    ...(date ? { date } : {}),
  }));
  return checkDraft(parsePlain(draft), against('', [], articles)).find(({ kind }) => kind === 'quantity');
}

test('of counts as of different days the later source decides', () => {
  const older = finding(DRAFT, [MONDAY, '2024-03-04'], [TUESDAY, '2024-03-05']);
  assert.equal(older?.code, 'number-conflict');
  assert.match(older?.message ?? '', /^B ¶1: 15 people\. Draft: 12; now 15\.$/u);
  assert.equal(finding(TUESDAY, [MONDAY, '2024-03-04'], [TUESDAY, '2024-03-05'])?.verdict, 'supported');
});

test('undated, or of one day, the sources disagree', () => {
  assert.equal(finding(DRAFT, [MONDAY], [TUESDAY])?.code, 'sources-disagree');
  assert.equal(finding(DRAFT, [MONDAY, '2024-03-04'], [TUESDAY])?.code, 'sources-disagree');
  assert.equal(finding(DRAFT, [MONDAY, '2024-03-04'], [TUESDAY, '2024-03-04'])?.code, 'sources-disagree');
});

test('where they agree, nothing is out of date', () => {
  assert.equal(finding(DRAFT, [MONDAY, '2024-03-04'], [MONDAY, '2024-03-05'])?.verdict, 'supported');
});

test('the desk’s own word outranks the sources', () => {
  const fact = { id: 'dead', kind: 'quantity' as const, gist: 'people killed by the storm in Port Ellery', unit: 'person' };
  const file = {
    version: 1 as const,
    story: 'storm',
    sources: [{ id: 'A', title: 'Storm' }],
    people: [],
    facts: [
      { ...fact, value: 12, evidence: [{ source: 'A', paragraph: 1 }] },
      { ...fact, id: 'dead-2', value: 15, note: 'The mayor by telephone.', evidence: [] },
    ],
  };
  const found = checkDraft(parsePlain(DRAFT), against('', [file])).find(({ kind }) => kind === 'quantity');
  assert.equal(found?.verdict, 'conflict');
  assert.match(found?.message ?? '', /^The desk’s facts: 15 people/u);
});
