import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { engineFlags } from '../../src/cli/engine.ts';

test('the engine of this Node knows every setting: it does not complain', () => {
  for (const what of ['command', 'lines'] as const) {
    const flags = engineFlags(process.versions.v8, what);
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--eval', '0'], { encoding: 'utf8' });
    assert.deepEqual([status, stdout, stderr], [0, '', ''], what);
  }
});

test('the engines of Node 20, 22 and 24 are set; another one is left as it is', () => {
  for (const version of ['11.3.244.8-node.33', '12.4.254.21-node.33', '13.6.233.8-node.26']) {
    assert.ok(engineFlags(version).length > 0, version);
  }
  for (const version of ['10.2.154', '14.0.1', '113.0', '']) assert.deepEqual(engineFlags(version), [], version);
});
