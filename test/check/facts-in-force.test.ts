import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsInForce, type Surroundings } from '../../src/check/facts-in-force.ts';

const here = { path: '/desk/boats', factsFiles: [], articles: [] };
const above = { path: '/desk', factsFiles: [], articles: [] };
const from = (more: Partial<Surroundings>) => factsInForce({ draft: 'boats.md', folders: [here, above], bundled: true, ...more });

test('a flag goes before front matter, front matter before settings, settings before what lies near', () => {
  const near = { folders: [{ ...here, factsFiles: ['n.facts.json'] }] };
  assert.deepEqual(from({ ...near, flags: ['f.json'], front: 'g.json', settings: ['s.json'] }), {
    kind: 'named',
    by: 'flag',
    files: ['f.json'],
  });
  assert.deepEqual(from({ ...near, front: '["g.json", h.json]', settings: ['s.json'] }), {
    kind: 'named',
    by: 'front matter',
    files: ['g.json', 'h.json'],
  });
  assert.deepEqual(from({ ...near, settings: ['s.json'] }), { kind: 'named', by: 'settings', files: ['s.json'] });
  assert.deepEqual(from(near), { kind: 'facts', folder: '/desk/boats', files: ['n.facts.json'] });
});

test('any facts file above goes before any sources folder; the nearest of each wins', () => {
  const both = [
    { ...here, articles: ['a.txt'] },
    { ...above, factsFiles: ['u.facts.json'], articles: ['b.txt'] },
  ];
  assert.deepEqual(from({ folders: both }), { kind: 'facts', folder: '/desk', files: ['u.facts.json'] });
  assert.deepEqual(from({ folders: [{ ...here, articles: ['b.txt', 'a.txt'] }, above] }), {
    kind: 'sources',
    folder: '/desk/boats',
    files: ['a.txt', 'b.txt'],
  });
});

test('of several facts files in a folder the one with the draft’s slug is in force', () => {
  const folders = [{ ...here, factsFiles: ['cars.facts.json', 'boats.facts.json'] }];
  const files = (draft: string) => {
    const chosen = from({ draft, folders });
    return chosen.kind === 'facts' ? chosen.files : chosen.kind;
  };
  assert.deepEqual(files('Boats.md'), ['boats.facts.json']);
  assert.deepEqual(files('boats-2.md'), ['boats.facts.json']);
  assert.deepEqual(files('trains.md'), ['boats.facts.json', 'cars.facts.json']);
});

test('with nothing near the sample story is in force, unless it is switched off', () => {
  assert.deepEqual(from({}), { kind: 'bundled' });
  assert.deepEqual(from({ bundled: false }), { kind: 'none' });
});
