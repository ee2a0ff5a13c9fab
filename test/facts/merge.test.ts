import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fact, FactValue } from '../../src/facts/fact.ts';
import { mergeFacts } from '../../src/facts/merge.ts';

const fact = (source: string, kind: Fact['kind'], gist: string, value?: FactValue, more: Partial<Fact> = {}): Fact => ({
  id: '',
  kind,
  gist,
  ...(value === undefined ? {} : { value }),
  ...more,
  evidence: [{ source, paragraph: 1 }],
});
/** How many facts are left, and the evidence of the first. */
const merged = (...facts: Fact[]): string => {
  const { facts: left } = mergeFacts(facts);
  const places = left[0]?.evidence.map(({ source, value }) =>
    value === undefined ? source : `${source} ${JSON.stringify(value)}`,
  );
  return `${left.length}: ${places?.join(', ')}`;
};

const ROWS: readonly (readonly [name: string, first: Fact, second: Fact, result: string])[] = [
  [
    'one figure in two sources',
    fact('A', 'quantity', 'passengers aboard sunken ferry Havnes', 140),
    fact('B', 'quantity', 'ferry sunk off Havnes carried passengers', 140),
    '1: A, B',
  ],
  [
    'one figure, hedged in one of them: both are kept',
    fact('A', 'quantity', 'passengers aboard sunken ferry Havnes', 140),
    fact('B', 'quantity', 'passengers aboard ferry Havnes', { about: 140 }),
    '1: A, B {"about":140}',
  ],
  [
    'persons counted by different nouns',
    fact('A', 'quantity', 'captives freed Lune truce', { about: 140 }, { unit: 'captive' }),
    fact('B', 'quantity', 'individuals freed truce', { about: 140 }, { unit: 'individual' }),
    '1: A, B',
  ],
  [
    'two values of one thing in two sources',
    fact('A', 'quantity', 'workers hurt when Lune bridge fell', 13, { unit: 'worker' }),
    fact('B', 'quantity', 'workers hurt when Lune bridge fell', 15, { unit: 'worker' }),
    '1: A, B 15',
  ],
  [
    'two values of one thing in one source',
    fact('A', 'quantity', 'workers hurt when Lune bridge fell', 13, { unit: 'worker' }),
    fact('A', 'quantity', 'workers hurt when Lune bridge fell', 15, { unit: 'worker' }),
    '2: A',
  ],
  [
    'one figure of two units',
    fact('A', 'quantity', 'Lune bridge length', 140, { unit: 'meter' }),
    fact('B', 'quantity', 'Lune bridge length', 140, { unit: 'foot' }),
    '2: A',
  ],
  [
    'one figure of two things',
    fact('A', 'quantity', 'passengers aboard sunken ferry', 140, { unit: 'passenger' }),
    fact('B', 'quantity', 'seats town council chamber', 140, { unit: 'seat' }),
    '2: A',
  ],
  [
    'a small figure that two things share',
    fact('A', 'quantity', 'divers reached ferry Havnes', 3, { unit: 'diver' }),
    fact('B', 'quantity', 'divers hurt Havnes', 3, { unit: 'diver' }),
    '2: A',
  ],
  [
    'one day of one event',
    fact('A', 'date', 'ferry sank off Havnes', 'March 3, 2021'),
    fact('B', 'date', 'sunken ferry Havnes', 'March 3, 2021'),
    '1: A, B',
  ],
  [
    'one year of two events',
    fact('A', 'date', 'ferry built Havnes yard', '2007'),
    fact('B', 'date', 'mayor elected town Havnes', '2007'),
    '2: A',
  ],
  [
    'one quotation',
    fact('A', 'quotation', 'Holm', 'We had no warning at all', { speaker: 'holm' }),
    fact('B', 'quotation', 'Holm', 'we had no warning at all.', { speaker: 'holm' }),
    '1: A, B',
  ],
  [
    'a part of a quotation',
    fact('A', 'quotation', 'Holm', 'We had no warning at all', { speaker: 'holm' }),
    fact('B', 'quotation', 'Holm', 'had no warning at all', { speaker: 'holm' }),
    '1: A, B "had no warning at all"',
  ],
  [
    'a quotation in two mouths',
    fact('A', 'quotation', 'Holm', 'We had no warning at all', { speaker: 'holm' }),
    fact('B', 'quotation', 'Berg', 'We had no warning at all', { speaker: 'berg' }),
    '2: A',
  ],
  [
    'two words that two quotations share',
    fact('A', 'quotation', 'Holm', 'no warning', { speaker: 'holm' }),
    fact('B', 'quotation', 'Holm', 'There was no warning and no help', { speaker: 'holm' }),
    '2: A',
  ],
  [
    'one statement',
    fact('A', 'statement', 'Berg denied ferry overloaded passengers', undefined, { speaker: 'berg' }),
    fact('B', 'statement', 'Berg denied ferry overloaded passengers aboard', undefined, { speaker: 'berg' }),
    '1: A, B',
  ],
  [
    'a statement and its contrary',
    fact('A', 'statement', 'Berg did not deny ferry overloaded passengers', undefined, { speaker: 'berg' }),
    fact('B', 'statement', 'Berg said ferry overloaded passengers', undefined, { speaker: 'berg' }),
    '2: A',
  ],
  [
    'one statement of two speakers',
    fact('A', 'statement', 'Berg denied ferry overloaded passengers', undefined, { speaker: 'berg' }),
    fact('B', 'statement', 'Holm denied ferry overloaded passengers', undefined, { speaker: 'holm' }),
    '2: A',
  ],
];
for (const [name, first, second, result] of ROWS) test(name, () => assert.equal(merged(first, second), result));

test('says where each fact went', () => {
  const ferry = fact('A', 'date', 'ferry sank off Havnes', 'March 3, 2021');
  const { into, facts } = mergeFacts([
    ferry,
    fact('A', 'date', 'mayor elected', '2007'),
    { ...ferry, evidence: [{ source: 'B', paragraph: 4 }] },
  ]);
  assert.deepEqual(into, [0, 1, 0]);
  assert.equal(facts.length, 2);
});

test('nothing is lost: every piece of evidence is somewhere', () => {
  const words = fc.array(fc.constantFrom('ferry', 'sank', 'Havnes', 'mayor', 'bridge', 'Lune'), { minLength: 1, maxLength: 5 });
  const one = fc.tuple(words, fc.integer({ min: 1, max: 40 }), fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(one), made => {
      const facts = made.map(([gist, value, source, paragraph]) => ({
        ...fact(source, 'quantity', gist.join(' '), value),
        evidence: [{ source, paragraph }],
      }));
      const result = mergeFacts(facts);
      for (const [index, { evidence }] of facts.entries()) {
        const places =
          result.facts[result.into[index] ?? -1]?.evidence.map(({ source, paragraph }) => `${source}${paragraph}`) ?? [];
        for (const { source, paragraph } of evidence) assert.ok(places.includes(`${source}${paragraph}`));
      }
    }),
  );
});
