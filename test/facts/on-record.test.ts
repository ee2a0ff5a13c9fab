import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeNamed, unnamed } from '../../src/facts/on-record.ts';

test('only what is said on the record has a name', () => {
  assert.ok(mayBeNamed({ id: 'A', title: 'A talk' }));
  assert.ok(mayBeNamed({ id: 'A', title: 'A talk', terms: 'on the record' }));
  assert.ok(!mayBeNamed({ id: 'A', title: 'A talk', terms: 'background' }));
  assert.ok(!mayBeNamed({ id: 'A', title: 'A talk', terms: 'off the record' }));
});

test('nothing is left that tells who it was', () => {
  const source = {
    id: 'Tomson',
    title: 'Lunch with Tomson',
    publisher: 'us',
    byline: ['me'],
    file: 'tomson.txt',
    via: 'wire',
    terms: 'background',
  } as const;
  assert.deepEqual(unnamed(source, 'background'), {
    id: 'background',
    title: 'A source that is not to be named',
    terms: 'background',
  });
});
