import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../src/text/lines.ts';

const TEXT = 'ab\r\ncd\n\re😀\n';

test('an offset has a line and a column, and they have it', () => {
  const lines = linesOf(TEXT);
  assert.equal(lines.count, 5);
  const positions = [0, 1, 4, 6, 7, 8, 9, 12].map(offset => lines.positionAt(offset));
  assert.deepEqual(
    positions.map(({ line, column }) => `${line}:${column}`),
    ['1:1', '1:2', '2:1', '2:3', '3:1', '4:1', '4:2', '5:1'],
  );
  for (const offset of [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12]) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
});

test('what lies outside counts as the nearest end', () => {
  const lines = linesOf(TEXT);
  assert.deepEqual(lines.positionAt(-5), { line: 1, column: 1 });
  assert.deepEqual(lines.positionAt(99), { line: 5, column: 1 });
  assert.equal(lines.offsetAt({ line: 1, column: 99 }), 2);
  assert.equal(lines.offsetAt({ line: 99, column: 1 }), TEXT.length);
});

test('a line has a span without its line break', () => {
  const lines = linesOf(TEXT);
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(line => TEXT.slice(lines.spanOf(line).start, lines.spanOf(line).end)),
    ['ab', 'cd', '', 'e😀', ''],
  );
});
