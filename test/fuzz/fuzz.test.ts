/** A short run of the fuzzer, always the same, and everything that it ever found. The long run: `npm run fuzz -- --minutes 10`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { caseOf } from './cases.ts';
import { hold } from './oracle.ts';

const KEPT = new URL('regressions/', import.meta.url);
const CASES = 1500;

test(`${CASES} cases`, () => {
  for (let at = 0; at < CASES; at += 1) {
    const one = caseOf(20261121, at);
    assert.doesNotThrow(() => hold(one), `case ${at}: ${JSON.stringify(one)}`);
  }
});

test('the same seed and number give the same case, others another', () => {
  assert.deepEqual(caseOf(3, 77), caseOf(3, 77));
  assert.notDeepEqual(caseOf(3, 77), caseOf(3, 78));
  assert.notDeepEqual(caseOf(3, 77), caseOf(4, 77));
});

for (const file of readdirSync(KEPT).filter(name => name.endsWith('.json'))) {
  test(`kept: ${file}`, () => hold(JSON.parse(readFileSync(new URL(file, KEPT), 'utf8'))));
}

test('nothing, in every format: no finding', () => {
  for (const format of ['markdown', 'plain', 'html'] as const)
    for (const text of ['', ' ', '\n\n', '\ufeff', '---\n---\n', '<!-- -->', '&nbsp;', '\u200b'])
      hold({ kind: 'draft', text, format, ground: 0, report: 0 });
});
