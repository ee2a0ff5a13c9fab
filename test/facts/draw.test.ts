import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/facts/article.ts';
import { draw } from '../../src/facts/draw.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { serializeFacts } from '../../src/facts/serialize.ts';

const FIRST = `Ferry sinks off Havnes
By Ana Reyes
A ferry with about 140 passengers sank off Havnes on March 3, 2021, the coast guard said.
At least 17 people drowned.
“We had no warning at all,” said Pia Holm, a passenger.
Previous Post Next Post`;
const SECOND = `Sunken ferry off Havnes
The ferry that sank off Havnes on March 3, 2021, carried around 140 passengers.
Captain Jon Berg denied that the ferry was overloaded.`;

const article = (id: string, text: string): Article => ({ id, text, format: 'plain' });
const both = (): ReturnType<typeof draw> => draw([article('A', FIRST), article('B', SECOND)]);

const line = ({ kind, value, unit, evidence }: Fact): string =>
  `${kind} ${JSON.stringify(value)} ${unit ?? '–'} ${evidence.map(({ source, paragraph }) => `${source}¶${paragraph}`).join(' ')}`;
const linesOf = (kind: Fact['kind']): string[] =>
  both()
    .file.facts.filter(fact => fact.kind === kind)
    .map(line);

test('figures of two sources: one fact where they speak of one thing', () => {
  assert.deepEqual(linesOf('quantity'), ['quantity {"about":140} passenger A¶3 B¶2', 'quantity {"atLeast":17} person A¶4']);
});

test('a date of two sources is one fact', () => {
  assert.deepEqual(linesOf('date'), ['date "March 3, 2021" – A¶3 B¶2']);
});

test('a quotation has its exact words and its speaker', () => {
  const [quotation] = both().file.facts.filter(({ kind }) => kind === 'quotation');
  assert.equal(quotation?.value, 'We had no warning at all');
  assert.equal(quotation?.speaker, 'holm');
});

test('a speaker whom the paragraph does not name is not put into the file', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Pia Holm, a passenger, wept on the quay.\n“We had no warning at all,” she said.', undefined],
    ['Pia Holm, a passenger, wept on the quay. “We had no warning at all,” she said.', 'holm'],
  ];
  for (const [text, speaker] of rows) {
    const facts = draw([article('A', `Ferry sinks\n${text}`)]).file.facts;
    const found = facts.find(({ kind }) => kind === 'quotation');
    assert.ok(found);
    assert.equal(found.speaker, speaker, text);
    assert.equal(found.gist.includes('Holm'), speaker !== undefined, text);
  }
});

test('a weekday of a dated article is a day in the file', () => {
  const dated = { ...article('A', 'Ferry sinks\nThe ferry sank on Tuesday, the coast guard said.'), date: '2021-03-04' };
  assert.deepEqual(
    draw([dated])
      .file.facts.filter(({ kind }) => kind === 'date')
      .map(({ value }) => value),
    ['March 2, 2021'],
  );
});

test('a gist that says too little is helped by the sentence before', () => {
  const { facts } = draw([article('A', 'Ferry sinks\nThe ferry Astrid sank off Havnes. It had cost 24 million dollars.')]).file;
  assert.ok(facts.some(({ kind, about = [] }) => kind === 'quantity' && about.includes('Astrid')));
});

test('people have their roles', () => {
  const people = both().file.people.map(({ name, roles = [] }) => `${name}: ${roles.join(', ')}`);
  assert.ok(people.includes('Jon Berg: Captain'), people.join('; '));
  assert.ok(!people.some(person => /^(?:Ferry|Sunken)/u.test(person)), people.join('; '));
});

test('sources have headline and writers', () => {
  assert.deepEqual(both().file.sources, [
    { id: 'A', title: 'Ferry sinks off Havnes', byline: ['Ana Reyes'] },
    { id: 'B', title: 'Sunken ferry off Havnes' },
  ]);
});

test('the gist is a few words, not the sentence', () => {
  for (const { gist, kind } of both().file.facts) {
    assert.ok(gist.split(' ').length <= 14, gist);
    if (kind === 'quantity' || kind === 'date') assert.ok(!FIRST.includes(gist) || gist.split(' ').length < 5, gist);
  }
});

test('what is drawn is a good facts file, without passages', () => {
  const text = serializeFacts(both().file);
  const { facts, problems } = loadFacts(text, 'a.facts.json');
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.ok(facts);
  assert.doesNotMatch(text, /passage|tokens/u);
  assert.equal(serializeFacts(facts), text);
});

test('the same articles give the same file', () => {
  assert.equal(serializeFacts(both().file), serializeFacts(both().file));
});

test('every claim leads to its fact', () => {
  const { factOf, file } = both();
  const ids = new Set(file.facts.map(({ id }) => id));
  assert.equal(ids.size, file.facts.length);
  for (const id of factOf.values()) assert.ok(ids.has(id), id);
});

test('an empty article is a problem, not an exception', () => {
  const { file, problems } = draw([article('A', ' \n')]);
  assert.deepEqual(file.facts, []);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['Source A has no copy to draw facts from.'],
  );
});

test('no text throws, and all that is drawn loads', () => {
  const words = fc.constantFrom(
    '24',
    'about',
    'two',
    '“',
    '”',
    'said',
    'Mr. Berg',
    'ferry',
    '.',
    ',',
    '\n',
    'May 4',
    '$3',
    '%',
    '(',
    '—',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), parts => {
      const { file } = draw([article('A', parts.join(' '))]);
      assert.deepEqual(
        loadFacts(serializeFacts(file), 'x').problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test('a whole story in one paragraph that breaks off is no headline: its names count', () => {
  const told =
    'Nora Quist led the survey of the old mill. She handed her report to the town on Monday, after eleven weeks in which nobody had been allowed inside. The roof had come down in March, and the wheel with it. Her brother, Emil Quist, who owns the';
  const { file } = draw([{ id: 'A', text: told, format: 'plain' }]);
  assert.deepEqual(
    file.people.map(({ name }) => name),
    ['Nora Quist', 'Emil Quist'],
  );
});
