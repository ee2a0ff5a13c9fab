/** A facts file, a settings file or a line from a stranger: nothing in it reaches our objects, and nothing makes us work without end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { loadSettings } from '../../src/check/settings.ts';
import { draw } from '../../src/facts/draw.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { serializeFacts } from '../../src/facts/serialize.ts';
import { parse } from '../../src/text/parse.ts';
import { command } from '../cli/command.ts';

const POLLUTED = '{"polluted":true,"toString":"x"}';
const isClean = (): void => {
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  assert.equal(Reflect.get([], 'polluted'), undefined);
  assert.equal(typeof {}.toString, 'function');
};

const FACTS = `{"version":1,"story":"s","__proto__":${POLLUTED},"constructor":{"prototype":${POLLUTED}},
  "sources":[{"id":"__proto__","title":"t","__proto__":${POLLUTED}}],
  "people":[{"id":"constructor","name":"__proto__ Thomson","evidence":[{"source":"__proto__","paragraph":1}]}],
  "facts":[{"id":"toString","kind":"quantity","gist":"boats sunk","value":24,"owner":"constructor","__proto__":${POLLUTED},
    "evidence":[{"source":"__proto__","paragraph":1,"__proto__":${POLLUTED}}]}]}`;

test('a facts file with fields named like an object’s own', () => {
  const { facts } = loadFacts(FACTS, 'x.facts.json');
  isClean();
  if (facts) {
    checkDraft(parse('__proto__ Thomson said 42 boats sank. The constructor has 24 boats.', 'plain'), against('x', [facts]));
    serializeFacts(facts);
  }
  isClean();
});

test('settings and front matter with such fields', () => {
  loadSettings(`{"__proto__":${POLLUTED},"ignore":[{"code":"__proto__"}]}`);
  loadSettings(`{"constructor":{"prototype":${POLLUTED}}}`);
  const { front } = parse('---\n__proto__: x\nconstructor: y\nsecond-source: __proto__\n---\n24 boats', 'markdown');
  assert.equal(Object.getPrototypeOf(front), Object.getPrototypeOf({ ...front }));
  isClean();
});

test('lines with such fields are answered', async () => {
  const lines = [
    `{"id":"__proto__","text":"24 boats","__proto__":${POLLUTED}}`,
    `{"__proto__":{"text":"24 boats"}}`,
    `{"id":1,"text":"constructor said 24 __proto__ sank"}`,
  ];
  const { code, out } = await command(['read'], { input: lines.join('\n') });
  assert.equal(code, 0);
  const answers = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  assert.equal(answers[0].id, '__proto__');
  assert.match(answers[1].error, /expected "text"/u);
  isClean();
});

test('JSON in ten thousand brackets is a problem, not an overflow', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
    for (const text of [deep, open.repeat(10_000), `{"version":1,"story":"s","sources":${deep},"people":[],"facts":[]}`]) {
      assert.ok(loadFacts(text, 'x.facts.json').problems.length > 0);
      assert.ok(loadSettings(text).problem);
    }
  }
});

test('a small page that would grow large stays as it is: entities and elements are not multiplied', () => {
  const bombs = [
    `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><p>&c;&c;&c;</p>`,
    `${'<div>'.repeat(20_000)}24 boats sank`,
    `${'<table><tr><td>'.repeat(5_000)}24 boats sank`,
    `<p>${'&amp;'.repeat(20_000)}</p>`,
  ];
  for (const text of bombs) {
    const { paragraphs } = parse(text, 'html');
    const grown = paragraphs.reduce((sum, { text: words }) => sum + words.length, 0);
    assert.ok(grown <= text.length, `${text.length} → ${grown}`);
    draw([{ id: 'A', text, format: 'html' }]);
  }
  for (const text of [`${'> '.repeat(5_000)}24`, `${'- '.repeat(5_000)}24`, '[a]: b\n'.repeat(5_000) + '[a]'.repeat(5_000)]) {
    const { paragraphs } = parse(text, 'markdown');
    assert.ok(paragraphs.reduce((sum, { text: words }) => sum + words.length, 0) <= text.length);
  }
});
