import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { indexFacts } from '../../src/facts/fact-index.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { serializeFacts } from '../../src/facts/serialize.ts';

const TEXT = readFileSync('bundled/story.facts.json', 'utf8');
const { facts, problems } = loadFacts(TEXT, 'story.facts.json');

test('the bundled file loads without a problem', () => {
  assert.deepEqual(problems, []);
});

test('it is written as the product writes files', () => {
  assert.ok(facts);
  assert.equal(serializeFacts(facts), TEXT);
});

test('it has no sentence of an article: gists are short', () => {
  for (const { gist, id } of facts?.facts ?? []) assert.ok(gist.split(' ').length <= 20, id);
});

test('every figure and date in it is read', () => {
  assert.ok(facts);
  const read = new Set(
    [...indexFacts(facts).contexts].flatMap(({ claims }) => claims.map(({ claim, fact }) => `${fact} ${claim.kind}`)),
  );
  for (const { id, kind } of facts.facts) {
    if (kind === 'quantity' || kind === 'date' || kind === 'quotation') assert.ok(read.has(`${id} ${kind}`), id);
  }
});
