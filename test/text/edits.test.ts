import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../src/text/edits.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

test('edits are made whatever their order', () =>
  assert.equal(applyEdits('abcdef', [edit(4, 5, 'Y'), edit(0, 2, 'X')]), 'XcdYf'));
test('insertions at one place are made in the order given', () =>
  assert.equal(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')]), 'axyb'));
test('of two that overlap the first is made', () =>
  assert.equal(applyEdits('abcdef', [edit(2, 5, 'X'), edit(1, 3, 'Y')]), 'aYdef'));
test('an edit outside the text is not made', () => assert.equal(applyEdits('ab', [edit(1, 9, 'x'), edit(-1, 0, 'y')]), 'ab'));
test('no edits, no change', () => assert.equal(applyEdits('ab', []), 'ab'));
