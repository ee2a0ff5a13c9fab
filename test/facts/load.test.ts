import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FactsFile } from '../../src/facts/fact.ts';
import { FIELDS } from '../../src/facts/fields.ts';
import { factsJsonSchema } from '../../src/facts/json-schema.ts';
import { loadFacts } from '../../src/facts/load.ts';

const FILE: FactsFile = {
  version: 1,
  story: 'Harbour bridge',
  sources: [{ id: 'A', title: 'Bridge to open in May' }],
  people: [{ id: 'lind', name: 'Greta Lind', roles: ['mayor'], evidence: [{ source: 'A', paragraph: 2 }] }],
  facts: [
    {
      id: 'cost',
      kind: 'quantity',
      gist: 'cost of the bridge',
      value: { about: 24 },
      unit: 'USD',
      evidence: [{ source: 'A', paragraph: 3 }],
    },
    {
      id: 'opening',
      kind: 'date',
      gist: 'the bridge opens',
      value: 'May 4, 2024',
      owner: 'lind',
      evidence: [{ source: 'A', paragraph: 1 }],
    },
  ],
};
const TEXT = JSON.stringify(FILE, null, 2);

/** The good file with some words replaced. */
const with_ = (before: string, after: string): string => {
  assert.ok(TEXT.includes(before), before);
  return TEXT.replace(before, after);
};

test('a good file loads without problems', () => {
  assert.deepEqual(loadFacts(TEXT, 'a.facts.json'), { facts: FILE, problems: [] });
});

// Text, then for each problem: line:column pointer message.
const ROWS: readonly (readonly [name: string, text: string, ...problems: string[]])[] = [
  ['empty', '', '1:1  Found the end of the text; expected a value (a comma after the last value is not allowed).'],
  ['not JSON', 'version: 1', '1:1  Found "version"; expected JSON: a string in double quotes, a number, true, false or null.'],
  ['a list', '[]', '1:1  Found an empty list; expected an object with version, story, sources, people and facts.'],
  ['a number', '7', '1:1  Found 7; expected an object with version, story, sources, people and facts.'],
  ['version 2', with_('"version": 1', '"version": 2'), '2:14 /version /version is 2; expected the number 1.'],
  ['no story', with_('"story": "Harbour bridge",\n', ''), '1:1 /story /story is nothing; expected a string, which may be empty.'],
  [
    'no gist',
    with_('"gist": "cost of the bridge",', ''),
    '26:5 /facts/0/gist /facts/0/gist is nothing; expected a few words that say what the fact is about.',
  ],
  [
    'a paragraph in words',
    with_('"paragraph": 3', '"paragraph": "three"'),
    '37:24 /facts/0/evidence/0/paragraph /facts/0/evidence/0/paragraph is "three"; expected a whole number from 1 up.',
  ],
  [
    'a paragraph 0',
    with_('"paragraph": 3', '"paragraph": 0'),
    '37:24 /facts/0/evidence/0/paragraph /facts/0/evidence/0/paragraph is 0; expected a whole number from 1 up.',
  ],
  [
    'an unknown kind',
    with_('"kind": "date"', '"kind": "day"'),
    '43:15 /facts/1/kind /facts/1/kind is "day"; expected "quantity", "date", "quotation", "statement" or "person".',
  ],
  [
    'an unknown source',
    with_('"source": "A",\n          "paragraph": 3', '"source": "C",\n          "paragraph": 3'),
    '36:21 /facts/0/evidence/0/source /facts/0/evidence/0/source is "C"; expected the id of a source ("A").',
  ],
  [
    'an id twice',
    with_('"id": "opening"', '"id": "cost"'),
    '42:13 /facts/1/id /facts/1/id is "cost", which /facts/0 has too; expected an id that occurs once.',
  ],
  [
    'a figure for a date',
    with_('"May 4, 2024"', '2024'),
    '45:16 /facts/1/value /facts/1/value is 2024; expected a date in words, such as "Oct. 7, 2023" or "late 2023".',
  ],
  [
    'an unknown bound',
    with_('"about": 24', '"roughly": 24'),
    '30:16 /facts/0/value /facts/0/value is an object; expected a number, a figure such as {"about": 24} (about, atLeast, atMost, moreThan, lessThan, nearly, upTo, from and to), or words.',
  ],
  [
    'a range turned round',
    with_('{\n        "about": 24\n      }', '{ "from": 9, "to": 3 }'),
    '30:16 /facts/0/value /facts/0/value is a figure; expected a figure, such as 24 or {"about": 24}, lower end first.',
  ],
  [
    'no evidence and no note',
    with_('"evidence": [\n        {\n          "source": "A",\n          "paragraph": 3\n        }\n      ]', '"evidence": []'),
    `34:19 /facts/0/evidence /facts/0/evidence is an empty list; expected at least one place, or a note that makes it the desk's own word.`,
  ],
  [
    'a field twice',
    with_('"story": "Harbour bridge"', '"story": "a", "story": "b"'),
    '3:17 /story /story is the field "story" a second time; expected each field once.',
  ],
  [
    '__proto__',
    with_('"story": "Harbour bridge"', '"story": "a", "__proto__": { "facts": [] }'),
    '3:17 /__proto__ /__proto__ is a field named "__proto__"; expected another name.',
  ],
  ['a comment', `// facts\n${TEXT}`, '1:1  Found "// facts"; expected JSON without comments.'],
  [
    'a comma too many',
    with_('"paragraph": 1\n', '"paragraph": 1,\n'),
    '51:9  Found "}"; expected the name of a field in double quotes (a comma after the last field is not allowed).',
  ],
];

for (const [name, text, ...expected] of ROWS) {
  test(`says what is wrong: ${name}`, () => {
    const { facts, problems } = loadFacts(text, 'a.facts.json');
    assert.equal(facts, undefined);
    const said = problems.map(({ line, column, pointer, message }) => `${line}:${column} ${pointer} ${message}`);
    assert.deepEqual(said, expected);
    for (const { offset, length } of problems) assert.ok(offset >= 0 && offset + length <= text.length);
  });
}

test('an owner that looks like an id and is nobody is a warning, and the facts are used', () => {
  const { facts, problems } = loadFacts(with_('"owner": "lind"', '"owner": "lindt"'), 'a.facts.json');
  assert.ok(facts);
  assert.deepEqual(
    problems.map(({ severity, message }) => `${severity}: ${message}`),
    ['warning: /facts/1/owner is "lindt"; expected the id of a person ("lind") or a name.'],
  );
});

test('fields that we do not know are kept', () => {
  const { facts, problems } = loadFacts(with_('"unit": "USD"', '"unit": "USD", "desk": { "slug": ["x"] }'), 'a.facts.json');
  assert.deepEqual(problems, []);
  assert.match(JSON.stringify(facts), /"desk":\{"slug":\["x"\]\}/u);
});

test('a byte order mark is passed over', () => {
  assert.ok(loadFacts(`\uFEFF${TEXT}`, 'a.facts.json').facts);
});

test('deep nesting is refused, not followed', () => {
  const { problems } = loadFacts('['.repeat(100_000), 'a.facts.json');
  assert.equal(problems.length, 1);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), text => Array.isArray(loadFacts(text, 'x').problems)));
  fc.assert(fc.property(fc.json(), text => Array.isArray(loadFacts(text, 'x').problems)));
});

test('no value in the place of another throws, and all offsets lie in the text', () => {
  const fields = [...TEXT.matchAll(/(?<=": ?)(?:"[^"]*"|\d+)/gu)];
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.json(), (field, json) => {
      const text = TEXT.slice(0, field.index) + json + TEXT.slice(field.index + field[0].length);
      for (const { offset, length } of loadFacts(text, 'x').problems) assert.ok(offset >= 0 && offset + length <= text.length);
    }),
  );
});

test('the JSON Schema is the one that the code makes', () => {
  assert.equal(readFileSync('media/facts.schema.json', 'utf8'), factsJsonSchema());
});

test('the example of docs/facts-file.md loads without a problem, and the page names every field', () => {
  const page = readFileSync('docs/facts-file.md', 'utf8');
  const example = /```json\n(?<json>[^`]+)```/u.exec(page)?.groups?.json;
  assert.ok(example);
  assert.deepEqual(loadFacts(example, 'example.facts.json').problems, []);
  const inner = new Set(['word', 'to', 'by', 'on', 'source', 'paragraph']);
  for (const field of Object.keys(FIELDS)) if (!inner.has(field)) assert.ok(page.includes(`\`${field}\``), field);
});
