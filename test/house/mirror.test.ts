/** The path of a test is guessable: test/claims/figures/age.test.ts tests src/claims/figures/age.ts. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { SRC, sourceFiles } from './source-files.ts';

const TEST = new URL('../', import.meta.url);
/** Tests that are about a folder as a whole. */
const ABOUT_ALL = new Set(['properties', 'hostile', 'bundled', 'count', 'words', 'reports']);
const folders = new Set(sourceFiles().map(file => file.folder));

test('every test has the file that it tests', () => {
  const lost = readdirSync(TEST, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.test.ts') && folders.has(path.split('/')[0] ?? ''))
    .filter(path => !ABOUT_ALL.has(path.replace(/^.*\/|\.test\.ts$/gu, '')))
    .filter(path => !existsSync(new URL(path.replace(/\.test\.ts$/u, '.ts'), SRC)));
  assert.deepEqual(lost, []);
});

test('every folder of the core has tests', () => {
  const untested = [...folders].filter(folder => !['', 'editor'].includes(folder) && !existsSync(new URL(`${folder}/`, TEST)));
  assert.deepEqual(untested, []);
});
