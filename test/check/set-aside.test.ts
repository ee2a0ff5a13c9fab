import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Code, Finding } from '../../src/check/finding.ts';
import { setAside } from '../../src/check/set-aside.ts';
import { loadSettings, type Settings } from '../../src/check/settings.ts';
import type { Draft } from '../../src/text/paragraph.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** Conflicts at every [[words]]; the words that are still shown afterwards. */
function shown(
  marked: string,
  { code = 'number-conflict' as Code, front = {}, settings = {} as Settings, file = 'a/b.md' } = {},
): string[] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?<mark>\[\[.*?\]\])/u)) {
    const words = piece.startsWith('[[') ? piece.slice(2, -2) : piece;
    if (words !== piece) spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const draft: Draft = { ...parsePlain(text), front };
  const findings = spans.map(({ start, end }): Finding => {
    const words = text.slice(start, end);
    const claim = {
      kind: 'quantity',
      type: 'count',
      value: { amount: 1, bound: 'exact', place: 1 },
      start,
      end,
      text: words,
      sentence: 0,
    } as const;
    const none = { facts: [], evidence: [], sources: 1, corrections: [] };
    return { start, end, text: words, kind: 'quantity', claim, paragraph: 0, verdict: 'conflict', code, message: '', ...none };
  });
  return setAside(findings, draft, { settings, file })
    .filter(finding => !finding.setAside)
    .map(finding => finding.text);
}

const rows: readonly (readonly [marked: string, shown: readonly string[]])[] = [
  // a comment before or on the line
  ['<!-- second-source-ignore -->\nThey had [[42]] boats.\nThey had [[43]] cars.', ['43']],
  ['They had [[42]] boats. <!-- second-source-ignore -->\nThey had [[43]] cars.', ['43']],
  ['<!-- second-source-ignore number-conflict -->\n\nThey had [[42]] boats.', []],
  ['<!-- second-source-ignore number-conflict: harbour master, by phone -->\nThey had [[42]] boats.', []],
  ['<!-- second-source-ignore date-conflict, number-conflict -->\nThey had [[42]] boats.', []],
  // another code, a slip in the code, another comment, a line further on
  ['<!-- second-source-ignore date-conflict -->\nThey had [[42]] boats.', ['42']],
  ['<!-- second-source-ignore number-conflit -->\nThey had [[42]] boats.', ['42']],
  ['<!-- ignore -->\nThey had [[42]] boats.', ['42']],
  ['They had [[42]] boats.\n<!-- second-source-ignore -->', ['42']],
  // CQ after the words
  ['They had [[42]] (CQ) boats.', []],
  ['They had [[42]] fishing boats [CQ] at sea.', []],
  ['They had [[42]] boats CQ.', []],
  ['They had [[42]] boats and [[43]] (cq) cars.', ['42']],
  ['They had [[42]] boats. Ms. Boehler (CQ) left.', ['42']],
  ['They had [[42]] boats near the old harbour wall (CQ).', ['42']],
  ['They asked the CQC about [[42]] boats.', ['42']],
];

for (const [marked, expected] of rows) {
  test(`${JSON.stringify(marked)} shows ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(shown(marked), expected));
}

test('front matter sets a draft aside, or some codes', () => {
  const draft = 'They had [[42]] boats.';
  assert.deepEqual(shown(draft, { front: { 'second-source': 'ignore' } }), []);
  assert.deepEqual(shown(draft, { front: { 'second-source': '[number-conflict, date-conflict]' } }), []);
  assert.deepEqual(shown(draft, { front: { 'second-source': 'ignore number-conflict' } }), []);
  assert.deepEqual(shown(draft, { front: { 'second-source': 'date-conflict' } }), ['42']);
  assert.deepEqual(shown(draft, { front: { 'second-source': 'everything' } }), ['42']);
  assert.deepEqual(shown(draft, { front: { 'second-source': '' } }), ['42']);
});

test('settings set aside by code, exact words and file', () => {
  const by = (ignore: NonNullable<Settings['ignore']>) => shown('They had [[42]] boats.', { settings: { ignore } });
  assert.deepEqual(by([{ code: 'number-conflict', words: '42', file: 'a/**' }]), []);
  assert.deepEqual(by([{ file: '*.md' }]), []);
  assert.deepEqual(by([{ words: '43' }]), ['42']);
  assert.deepEqual(by([{ code: 'date-conflict' }]), ['42']);
  assert.deepEqual(by([{ code: 'number-conflict', file: 'archive/**' }]), ['42']);
});

test('settings with a mistake say where and what was expected', () => {
  assert.deepEqual(loadSettings('{ "ignore": [{ "code": "number-conflict" }], // quiet\n }').settings?.ignore?.length, 1);
  assert.match(loadSettings('{ "ignore": [{}] }').problem ?? '', /^\/ignore\/0: expected a code, words or a file$/u);
  assert.match(
    loadSettings('{ "ignore": [{ "code": "nonsense" }] }').problem ?? '',
    /^\/ignore\/0\/code: expected one of the codes/u,
  );
  assert.match(loadSettings('{\n"ignore": [').problem ?? '', /^line 2: not JSON/u);
  assert.match(loadSettings('').problem ?? '', /empty|not JSON/u);
});
