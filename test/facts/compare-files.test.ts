import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFiles } from '../../src/facts/compare-files.ts';
import type { Fact, FactsFile } from '../../src/facts/fact.ts';

const file = (...facts: Fact[]): FactsFile => ({ version: 1, story: '', sources: [], people: [], facts });
const fact = (id: string, kind: Fact['kind'], value: string | number, source = 'A'): Fact => ({
  id,
  kind,
  gist: id,
  value,
  evidence: [{ source, paragraph: 3 }],
});

test('what both files have, and what only one has', () => {
  const first = file(fact('aboard', 'quantity', 140), fact('sank', 'date', 'Oct. 7, 2023'), fact('lost', 'quantity', 17));
  const second = file(fact('q1', 'quantity', 140), fact('d1', 'date', 'October 7, 2023'), fact('q2', 'quantity', 17, 'B'));
  assert.deepEqual(compareFiles(first, second), {
    both: [
      { first: 'aboard', second: 'q1' },
      { first: 'sank', second: 'd1' },
    ],
    onlyFirst: ['lost'],
    onlySecond: ['q2'],
  });
});

test('people by name, quotations by their words, statements not at all', () => {
  const person = { name: 'Greta Lind', evidence: [] };
  const first = {
    ...file(fact('q', 'quotation', 'We had no warning.'), fact('s', 'statement', '')),
    people: [{ id: 'lind', ...person }],
  };
  const second = { ...file(fact('r', 'quotation', 'we had no warning')), people: [{ id: 'p', ...person }] };
  const { both, onlyFirst, onlySecond } = compareFiles(first, second);
  assert.deepEqual(
    both.map(({ first: one }) => one),
    ['q', 'lind'],
  );
  assert.deepEqual([onlyFirst, onlySecond], [[], []]);
});
