import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { command, folderWith } from './command.ts';

const ARTICLE = 'Harbor Storm Sinks Boats\n\nThe storm sank 24 fishing boats in the harbor of Port Ellery in 2019.\n';

test('a facts file is drawn, checks drafts, and never holds an article’s sentence', async context => {
  const folder = folderWith(context, {
    'a.txt': ARTICLE,
    'draft.md': 'The storm sank 42 fishing boats in the harbor of Port Ellery.\n',
  });
  const { code, err } = await command(['draw', '--out', 'boats.facts.json', 'a.txt'], { folder });
  assert.equal(code, 0);
  assert.match(err, /^boats\.facts\.json: \d+ facts? and \d+ names? from 1 source\n$/u);
  const written = readFileSync(path.join(folder, 'boats.facts.json'), 'utf8');
  assert.ok(!written.includes('passage') && !written.includes('The storm sank 24 fishing boats in'));
  assert.deepEqual(JSON.parse(written).sources[0], { ...JSON.parse(written).sources[0], id: 'A', file: 'a.txt' });
  assert.equal((await command(['check', 'draft.md'], { folder })).code, 1);
});

test('drawn again, hand edits stay, a known article keeps its id and a new one takes the next letter', async context => {
  const folder = folderWith(context, {
    'a.txt': ARTICLE,
    'b.txt': 'Ferry Line Opens\n\nThe ferry line carries 350 passengers a day.\n',
  });
  const file = path.join(folder, 'boats.facts.json');
  await command(['draw', '--out', 'boats.facts.json', 'a.txt'], { folder });
  const before = JSON.parse(readFileSync(file, 'utf8'));
  before.facts[0].note = 'counted again by the desk';
  writeFileSync(file, JSON.stringify(before));
  const { err } = await command(['draw', '--out', 'boats.facts.json', 'b.txt', 'a.txt'], { folder });
  assert.match(err, /added, \d+ changed, 0 no longer in the sources/u);
  const after = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(after.facts.find(({ id }: { id: string }) => id === before.facts[0].id).note, 'counted again by the desk');
  assert.deepEqual(
    after.sources.map(({ id, file: name }: { id: string; file: string }) => [id, name]),
    [
      ['A', 'a.txt'],
      ['B', 'b.txt'],
    ],
  );
});

test('a broken facts file is left as it is', async context => {
  const folder = folderWith(context, { 'a.txt': ARTICLE, 'boats.facts.json': '{ "version": 1,' });
  const { code, err } = await command(['draw', '--out', 'boats.facts.json', 'a.txt'], { folder });
  assert.equal(code, 2);
  assert.match(err, /boats\.facts\.json:1:\d+/u);
  assert.equal(readFileSync(path.join(folder, 'boats.facts.json'), 'utf8'), '{ "version": 1,');
});

test('bad usage says what was expected', async context => {
  const folder = folderWith(context, { 'a.txt': ARTICLE });
  assert.match((await command(['draw'], { folder })).err, /no article given/u);
  assert.match(
    (await command(['draw', '--out', 'x.json', 'a.txt'], { folder })).err,
    /expected a name that ends in \.facts\.json/u,
  );
  assert.match((await command(['draw', 'gone.txt'], { folder })).err, /gone\.txt cannot be read: there is no such file/u);
});
