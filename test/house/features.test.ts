/** docs/features.md names tests that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

test('every test that docs/features.md names is there, and a row that says yes names one', () => {
  const rows = readFileSync('docs/features.md', 'utf8').match(/^\| .*$/gmu) ?? [];
  const named = (row: string) => [...row.matchAll(/\]\((?<file>[^)]+)\)/gu)].map(({ groups }) => groups?.file ?? '');
  assert.ok(rows.length > 30);
  assert.deepEqual(
    rows.flatMap(named).filter(file => !existsSync(path.join('docs', file))),
    [],
  );
  assert.deepEqual(
    rows.filter(row => /\| yes\b/u.test(row) && named(row).length === 0 && !row.includes('both hosts')),
    [],
  );
});
