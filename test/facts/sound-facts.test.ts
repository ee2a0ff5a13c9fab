import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { examineFacts } from '../../src/facts/load.ts';
import { soundFacts } from '../../src/facts/sound-facts.ts';

const FILE = {
  version: 1,
  story: 'A ferry: lost',
  sources: [
    {
      id: 'A',
      title: 'Ferry sinks',
      byline: ['Al Poe'],
      published: '2024-03-05',
      terms: 'background',
      via: 'AP',
      sha256: 'a'.repeat(64),
    },
    { id: 'B', title: 'Harbour notes' },
  ],
  people: [
    {
      id: 'lind',
      name: 'Greta Lind',
      also: ['Ms. Lind'],
      roles: ['captain'],
      relations: [{ word: 'mother', to: 'Per' }],
      age: 52,
      evidence: [{ source: 'A', paragraph: 2 }],
    },
    { id: 'board', name: 'Harbour Board', body: 'organisation', evidence: [], note: 'ours: the desk’s' },
  ],
  facts: [
    {
      id: 'crew',
      kind: 'quantity',
      gist: 'crew of the ferry',
      value: { about: 24 },
      unit: 'sailor',
      about: ['saved'],
      owner: 'lind',
      evidence: [
        { source: 'A', paragraph: 3 },
        { source: 'B', paragraph: 1, value: 25 },
      ],
    },
    { id: 'seats', kind: 'quantity', gist: 'seats', value: { from: 20, to: 30 }, evidence: [{ source: 'A', paragraph: 3 }] },
    { id: 'share', kind: 'quantity', gist: 'passengers hurt', value: 'one in five', evidence: [{ source: 'A', paragraph: 4 }] },
    {
      id: 'day',
      kind: 'date',
      gist: 'the ferry sank',
      value: 'March 4, 2024',
      event: 'storm',
      evidence: [{ source: 'B', paragraph: 1 }],
    },
    {
      id: 'words',
      kind: 'quotation',
      gist: 'on the storm',
      value: 'It came: at once',
      speaker: 'lind',
      checked: { by: 'mk', on: '2024-03-06' },
      evidence: [{ source: 'B', paragraph: 2 }],
    },
    { id: 'deed', kind: 'statement', gist: 'Lind did not leave.', speaker: 'Greta Lind', evidence: [], note: 'seen' },
  ],
};
const TEXT = JSON.stringify(FILE, undefined, 1);

test('a file with nothing to complain of is taken as it stands', () => {
  assert.deepEqual(soundFacts(TEXT), FILE);
  assert.deepEqual(examineFacts(TEXT, 'a').problems, []);
});

// What is put into the text, and where: each of these is for somebody else to look at.
const DOUBTFUL: readonly (readonly [before: string, after: string])[] = [
  ['"story"', '"story": "", "story"'],
  ['"story"', '"st\\u006fry": "", "story"'],
  ['"A ferry: lost"', '"A ferry\\u003a lost"'],
  ['"version": 1', '"version": 2'],
  ['"id": "B"', '"id": "A"'],
  ['"id": "seats"', '"id": "crew"'],
  ['"id": "board"', '"id": "lind"'],
  ['"source": "B"', '"source": "C"'],
  ['"paragraph": 4', '"paragraph": 0'],
  ['"paragraph": 4', '"paragraph": 1.5'],
  ['"value": 25', '"value": "no figure", "x": {"value": 1'],
  ['"about": 24', '"about": 24, "atLeast": 20'],
  ['"about": 24', '"roughly": 24'],
  ['"about": 24', '"about": 1e999'],
  ['"to": 30', '"to": 10'],
  ['"one in five"', '"…"'],
  ['"March 4, 2024"', '2024'],
  ['"gist": "seats"', '"gist": ""'],
  ['"owner": "lind"', '"owner": "lund"'],
  ['"to": "Per"', '"to": "per"'],
  ['"note": "seen"', '"note": ""'],
  ['"kind": "statement"', '"kind": "claim"'],
  ['"kind": "statement"', '"kind": "quantity"'],
  ['"age": 52', '"age": 131'],
  ['"on": "2024-03-06"', '"on": "6 March"'],
  ['"storm"', '"storm", "__proto__": {}'],
  ['"storm"', '"storm", "\\u005f_proto__": {}'],
  ['"event": "storm"', `"extra": ${'['.repeat(40)}${']'.repeat(40)}`],
  ['"event": "storm"', '"event": null'],
  ['"roles": [', '"roles": [3, '],
];
for (const [before, after] of DOUBTFUL) {
  test(`looked at closer: ${after}`, () => {
    assert.ok(TEXT.includes(before), before);
    assert.equal(soundFacts(TEXT.replace(before, after)), undefined);
  });
}

test('whatever is changed, a file that is taken is one that nobody complains of', () => {
  const pieces = ['', '"', ':', ',', '0', '7', '-1', 'null', '{}', '[]', '"x": 1,', '"A"', 'a', '\\u003a', '\n', '}', ']'];
  let taken = 0;
  fc.assert(
    fc.property(fc.nat(TEXT.length), fc.nat(12), fc.constantFrom(...pieces), (at, cut, put) => {
      const text = TEXT.slice(0, at) + put + TEXT.slice(at + cut);
      const facts = soundFacts(text);
      if (!facts) return;
      taken += 1;
      assert.deepEqual(examineFacts(text, 'a'), { facts, problems: [] }, text);
    }),
    { numRuns: 3000 },
  );
  assert.ok(taken > 20, 'some changes do no harm');
});
