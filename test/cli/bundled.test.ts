import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledFacts } from '../../src/cli/bundled.ts';
import { command } from './command.ts';

test('the bundled facts load', () => assert.equal(bundledFacts().length, 1));

test('the sample draft has its slips, each under the words that its page lists', async () => {
  const { code, out } = await command(['check', '--bundled', '--format', 'json', '-'], {
    input: readFileSync('samples/draft.md', 'utf8'),
  });
  assert.equal(code, 1);
  const claims: { text: string; code?: string; fixes: { edits: { text: string }[] }[] }[] = JSON.parse(out).files[0].claims;
  const found = (words: string) => claims.find(({ text, code: kind }) => text === words && kind !== undefined);
  assert.equal(found('42')?.code, 'number-conflict');
  assert.equal(found('42')?.fixes[0]?.edits[0]?.text, '24');
  assert.equal(found('Boheler')?.code, 'name-misspelled');
  assert.equal(found('secretary of state')?.code, 'title-conflict');
  assert.equal(found('2017')?.code, 'date-conflict');
  assert.equal(found('Friday')?.code, 'date-conflict');
  assert.equal(found('35')?.code, 'hedge-dropped');
});
