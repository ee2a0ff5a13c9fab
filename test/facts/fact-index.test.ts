import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { draw } from '../../src/facts/draw.ts';
import type { Fact, FactsFile, Person } from '../../src/facts/fact.ts';
import { type Context, indexFacts } from '../../src/facts/fact-index.ts';
import { wordFact } from '../../src/facts/word-fact.ts';

const evidence = [{ source: 'A', paragraph: 3 }];
const PEOPLE: Person[] = [
  { id: 'lind', name: 'Greta Lind', roles: ['mayor of Havnes'], evidence },
  { id: 'lind-son', name: 'Per Lind', relations: [{ word: 'son', to: 'lind' }], evidence },
];
const NAMES = new Map(PEOPLE.map(({ id, name }) => [id, name]));
const fact = (kind: Fact['kind'], gist: string, more: Partial<Fact> = {}): Fact => ({ id: 'f', kind, gist, evidence, ...more });

const WORDED: readonly (readonly [Fact, string, string | undefined])[] = [
  [
    fact('quantity', 'living captives held in Gaza', { value: { about: 24 }, unit: 'captive' }),
    'about 24 living captives held in Gaza.',
    '24',
  ],
  [
    fact('quantity', 'people taken captive', { value: { moreThan: 1250 }, unit: 'person' }),
    'more than 1,250 people taken captive.',
    '1,250',
  ],
  [fact('quantity', 'truce in late 2023', { value: 1, unit: 'week' }), '1 week: truce in late 2023.', '1 week'],
  [
    fact('quantity', 'cost of the bridge', { value: { atMost: 2_500_000 }, unit: 'GBP' }),
    'at most £2.5 million: cost of the bridge.',
    '£2.5 million',
  ],
  [
    fact('quantity', 'cost of the quay', { value: 1_110_000, unit: 'USD' }),
    'US$1.11 million: cost of the quay.',
    'US$1.11 million',
  ],
  [fact('quantity', 'cost of the pier', { value: 1_234_000, unit: 'USD' }), 'US$1,234,000: cost of the pier.', 'US$1,234,000'],
  [
    fact('quantity', 'share of votes', { value: { from: 20, to: 30 }, unit: 'percent' }),
    '20 to 30 percent: share of votes.',
    '20 to 30 percent',
  ],
  [
    fact('quantity', 'age of the mayor', { value: 41, unit: 'year old', owner: 'lind' }),
    '41 years old: age of the mayor, Greta Lind.',
    '41 years old',
  ],
  [
    fact('quantity', 'households without power', { value: 'one in five', unit: 'household' }),
    'one in five households without power.',
    'one in five',
  ],
  [fact('date', 'the bridge opened', { value: 'May 4, 2024' }), 'the bridge opened on May 4, 2024.', 'May 4, 2024'],
  [fact('date', 'the bridge opened', { value: '2024' }), 'the bridge opened in 2024.', '2024'],
  [fact('date', 'the bridge has been open since 2024', { value: '2024' }), 'the bridge has been open since 2024.', '2024'],
  [fact('quotation', 'on the bridge', { value: 'It is open', speaker: 'lind' }), 'Greta Lind said: “It is open”', 'It is open'],
  [fact('statement', 'The council has yet to vote.'), 'The council has yet to vote.', undefined],
];
for (const [one, words, value] of WORDED) {
  test(`words a fact: ${words}`, () => {
    const worded = wordFact(one, one.value, NAMES);
    assert.equal(worded.text, words);
    assert.equal(worded.value && worded.text.slice(worded.value.start, worded.value.end), value);
  });
}

const FILE: FactsFile = {
  version: 1,
  story: '',
  sources: [
    { id: 'A', title: 'One' },
    { id: 'B', title: 'Two' },
  ],
  people: PEOPLE,
  facts: [],
};
const contextsOf = (...facts: Fact[]): readonly Context[] =>
  [...indexFacts({ ...FILE, facts }).contexts].filter(({ claims }) => claims.some(({ fact: id }) => id === 'f'));

test('the claim of a figure says what the file says', () => {
  const [context] = contextsOf(fact('quantity', 'living captives held in Gaza', { value: { atLeast: 1200 }, unit: 'captive' }));
  const claim = context?.claims.find(({ claim: { kind } }) => kind === 'quantity')?.claim;
  assert.ok(claim?.kind === 'quantity');
  assert.deepEqual(
    [claim.value.amount, claim.value.bound, claim.counted?.head, claim.counted?.modifiers],
    [1200, 'at-least', 'captive', ['living']],
  );
});

test('a figure that two sources give differently is two contexts', () => {
  const two = { evidence: [...evidence, { source: 'B', paragraph: 2, value: 1 }] };
  const contexts = contextsOf(fact('quantity', 'officials who confirmed the talks', { value: 2, unit: 'official', ...two }));
  assert.deepEqual(
    contexts.map(({ origins, claims }) => [
      origins,
      claims.flatMap(({ claim }) => (claim.kind === 'quantity' ? claim.value.amount : [])),
    ]),
    [
      [[{ source: 'A', paragraph: 3 }], [2]],
      [[{ source: 'B', paragraph: 2 }], [1]],
    ],
  );
});

test('people have their roles and relations', () => {
  const claims = [...indexFacts(FILE).contexts].flatMap(context =>
    context.claims.map(({ claim }) => ({ claim, text: context.paragraph.text })),
  );
  const said = claims.flatMap(({ claim, text }) =>
    claim.kind === 'person' && claim.start === 0
      ? [
          `${claim.fullName}: ${claim.roles.map(({ start, end }) => text.slice(start, end)).join()}${claim.relations.map(({ word, to }) => `${word} of ${to}`).join()}`,
        ]
      : [],
  );
  assert.deepEqual(said, ['Greta Lind: mayor of Havnes', 'Per Lind: son of Greta Lind']);
});

test('a note without evidence is the desk’s word: no origin', () => {
  const [context] = contextsOf(
    fact('quantity', 'seats of the council', { value: 41, unit: 'seat', evidence: [], note: 'Counted.' }),
  );
  assert.deepEqual(context?.origins, []);
});

test('words lead to facts, surnames to people', () => {
  const index = indexFacts({ ...FILE, facts: [fact('date', 'the bridge opened', { value: '2024', about: ['crossing'] })] });
  assert.deepEqual(index.factsWith('bridg'), ['f']);
  assert.deepEqual(index.factsWith('cross'), ['f']);
  assert.deepEqual(index.factsWith('ferri'), []);
  assert.deepEqual(
    index.peopleNamed('Lind').map(({ id }) => id),
    ['lind', 'lind-son'],
  );
  assert.deepEqual(index.peopleNamed('constructor'), []);
});

test('drawn facts come with the sentences of their articles', () => {
  const drawn = draw([
    { id: 'A', text: 'Ferry sinks\nA ferry with about 140 passengers sank. It was a calm night.', format: 'plain' },
  ]);
  const contexts = [...indexFacts(drawn).contexts];
  assert.deepEqual(
    contexts.map(({ paragraph, sentence, follows }) => [paragraph.number, sentence, follows]),
    [
      [1, 0, false],
      [2, 0, true],
      [2, 1, true],
    ],
  );
  assert.ok(
    contexts[1]?.claims.some(({ claim, fact: id }) => claim.kind === 'quantity' && drawn.file.facts.some(one => one.id === id)),
  );
});

test('whatever stands in a fact, every context has its sentence and claims inside it', () => {
  const words = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom<Fact['kind']>('quantity', 'date', 'quotation', 'statement'),
      fc.double({ noNaN: true }),
      (gist, value, kind, figure) => {
        const one = fact(
          kind,
          gist,
          kind === 'quantity' ? { value: figure, unit: value } : kind === 'statement' ? {} : { value },
        );
        for (const { paragraph, sentence, claims } of indexFacts({ ...FILE, facts: [one] }).contexts) {
          assert.ok(paragraph.sentences[sentence]);
          for (const { claim } of claims) assert.ok(claim.start >= 0 && claim.end <= paragraph.text.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});
