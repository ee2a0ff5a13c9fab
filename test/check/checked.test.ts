import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedWords, isMarkOf, markFor } from '../../src/check/checked.ts';
import { CODES, type Code, type Finding } from '../../src/check/finding.ts';
import { setAside } from '../../src/check/set-aside.ts';
import { loadSettings } from '../../src/check/settings.ts';
import { parsePlain } from '../../src/text/plain.ts';

const FILE = 'fog/fog.md';

function findingIn(text: string, words: string, found: Code | 'supported' | 'unsourced'): Finding {
  const draft = parsePlain(text);
  const [paragraph] = draft.paragraphs;
  const start = text.lastIndexOf(words);
  const end = start + words.length;
  const sentence = paragraph?.sentences.findIndex(one => one.start <= start && end <= one.end) ?? 0;
  const claim = {
    kind: 'quantity',
    type: 'count',
    value: { amount: 1, bound: 'exact', place: 1 },
    start,
    end,
    text: words,
    sentence,
  } as const;
  const judged = found === 'supported' || found === 'unsourced' ? { verdict: found } : { verdict: CODES[found], code: found };
  return {
    start,
    end,
    text: words,
    kind: 'quantity',
    claim,
    paragraph: 0,
    message: '',
    facts: [],
    evidence: [],
    sources: 0,
    corrections: [],
    ...judged,
  };
}

/** The finding after it was marked in one text and is found in another. */
function after(
  before: string,
  now: string,
  found: Code | 'supported' | 'unsourced',
  foundNow = found,
  words = '12',
): Finding | undefined {
  const mark = { ...markFor(findingIn(before, words, found), parsePlain(before), FILE), by: 'M. Ruiz', on: '2026-11-21' };
  const { settings, problem } = loadSettings(JSON.stringify({ checked: [mark] }));
  assert.equal(problem, undefined);
  assert.ok(settings);
  return setAside([findingIn(now, words, foundNow)], parsePlain(now), { settings, file: FILE })[0];
}

const FOG = 'It was still. Fog kept 12 boats in harbor.';

test('a claim that was checked says by whom and when; a conflict is set aside with it', () => {
  const { checked, setAside: reason } = after(FOG, FOG, 'number-conflict') ?? {};
  assert.deepEqual(checked, { by: 'M. Ruiz', on: '2026-11-21' });
  assert.equal(reason, 'checked by M. Ruiz on 2026-11-21');
  const unsourced = after(FOG, FOG, 'unsourced');
  assert.ok(unsourced?.checked);
  assert.equal(unsourced.setAside, undefined);
  assert.equal(checkedWords({}), 'checked');
});

test('words before and after its sentence do not matter', () => {
  assert.ok(after(FOG, 'The wind was gone. Fog kept 12 boats in harbor. It lifted.', 'unsourced')?.checked);
});

for (const now of ['It was still. Fog kept 12 boats in port.', 'It was still. Fog kept 12 boats in harbor, 12.'])
  test(`void when the sentence changes: ${now}`, () => assert.equal(after(FOG, now, 'unsourced')?.checked, undefined));

test('void when the sources come to contradict it; in force when they come to bear it out', () => {
  assert.equal(after(FOG, FOG, 'unsourced', 'number-conflict')?.checked, undefined);
  assert.equal(after(FOG, FOG, 'supported', 'unsourced')?.checked, undefined);
  assert.ok(after(FOG, FOG, 'unsourced', 'supported')?.checked);
});

test('a mark belongs to one file and one place in the sentence', () => {
  const twice = 'Fog kept 12 boats and 12 crews.';
  const draft = parsePlain(twice);
  const last = findingIn(twice, '12', 'unsourced');
  const first = { ...last, claim: { ...last.claim, start: 9, end: 11 } };
  const mark = markFor(last, draft, FILE);
  assert.equal(isMarkOf(mark, last, draft, FILE), true);
  assert.equal(isMarkOf(mark, first, draft, FILE), false);
  assert.equal(isMarkOf(mark, last, draft, 'other.md'), false);
});
