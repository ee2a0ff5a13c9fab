/** The licences of all that is shipped are shipped with it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the notices are those of what is in the bundles', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('nothing is installed for running: what runs is in the bundles, and versions are exact', () => {
  const {
    dependencies = {},
    devDependencies,
  }: { dependencies?: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(`${ROOT}package.json`, 'utf8'),
  );
  assert.deepEqual(dependencies, {});
  for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u, name);
});
