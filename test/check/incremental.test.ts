import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import { rememberingCheck } from '../../src/check/incremental.ts';
import { read } from '../../src/claims/read.ts';
import { parse } from '../../src/text/parse.ts';
import { factsOf } from '../bench/copy.ts';

test('a check that is overtaken again and again keeps only the paragraphs of the newest', () => {
  const { corpus } = against('the week', [factsOf(5)]);
  const compare = rememberingCheck();
  const begun = (words: string) => [...compare.ahead(read(parse(`It was still.\n\n${words}\n`, 'markdown')), corpus)].length;
  assert.equal(begun('Fog kept 1 boat in.'), 2);
  for (const boats of [2, 3, 4]) assert.equal(begun(`Fog kept ${boats} boats in.`), 1, 'what both have is compared once');
  assert.equal(begun('Fog kept 1 boat in.'), 1, 'the first was let go');
});
