import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '../../src/facts/draw.ts';
import type { Fact, FactsFile } from '../../src/facts/fact.ts';
import { type Redrawn, redraw } from '../../src/facts/redraw.ts';
import { serializeFacts } from '../../src/facts/serialize.ts';

const TEXT = `Ferry sinks off Havnes
A ferry with about 140 passengers sank off Havnes on March 3, 2021, the coast guard said.
“We had no warning at all,” said Pia Holm, a passenger.`;

const drawn = (text: string): FactsFile => draw([{ id: 'A', text, format: 'plain' }]).file;
const quantity = ({ facts }: FactsFile): Fact => {
  const found = facts.find(({ kind }) => kind === 'quantity');
  assert.ok(found);
  return found;
};
/** The file with its figure changed by hand. */
const edited = (file: FactsFile, change: Partial<Fact>): FactsFile => {
  const old = quantity(file);
  return { ...file, facts: file.facts.map(fact => (fact === old ? { ...fact, ...change } : fact)) };
};
const again = (file: FactsFile, text: string): Redrawn => redraw(file, drawn(text));

test('nothing changed: the same file', () => {
  const { file, added, gone, changed } = again(drawn(TEXT), TEXT);
  assert.equal(serializeFacts(file), serializeFacts(drawn(TEXT)));
  assert.deepEqual([added, gone, changed], [[], [], []]);
});

test('a paragraph put in front moves the evidence and nothing else', () => {
  const { file, added, gone } = again(drawn(TEXT), TEXT.replace('\n', '\nIt was a calm night.\n'));
  assert.deepEqual([added, gone], [[], []]);
  assert.deepEqual(
    file.facts.map(({ id }) => id),
    drawn(TEXT).facts.map(({ id }) => id),
  );
  assert.equal(quantity(file).evidence[0]?.paragraph, 3);
});

test('a new figure in the source is taken over under the old id', () => {
  const { file, changed } = again(drawn(TEXT), TEXT.replace('140', '150'));
  assert.deepEqual(quantity(file).value, { about: 150 });
  assert.equal(quantity(file).id, quantity(drawn(TEXT)).id);
  assert.ok(changed.includes(quantity(file).id));
});

test('what a person changed stays', () => {
  const file = edited(drawn(TEXT), { gist: 'people aboard the ferry', about: ['travellers'], id: 'aboard' });
  const { file: after } = again(file, TEXT.replace('\n', '\nIt was a calm night.\n'));
  const { gist, about, id, evidence } = quantity(after);
  assert.deepEqual({ gist, about, id }, { gist: 'people aboard the ferry', about: ['travellers'], id: 'aboard' });
  assert.equal(evidence[0]?.paragraph, 3);
});

test('a checked fact keeps its value when the source says something else, and that is told', () => {
  const file = edited(drawn(TEXT), { checked: { by: 'mk' } });
  const { file: after, disputed } = again(file, TEXT.replace('140', '150'));
  assert.deepEqual(quantity(after).value, { about: 140 });
  assert.deepEqual(quantity(after).checked, { by: 'mk' });
  assert.deepEqual(disputed, [quantity(after).id]);
});

test('fields that we do not know stay', () => {
  const file = { ...edited(drawn(TEXT), { slug: 'x' } as Partial<Fact>), desk: 'foreign' };
  const { file: after } = again(file, TEXT.replace('140', '150'));
  assert.deepEqual(quantity(after).value, { about: 150 });
  assert.match(JSON.stringify(after), /"slug":"x".*"desk":"foreign"/u);
});

test('facts of one’s own stay, also where the sources have nothing of the kind', () => {
  const own: Fact = { id: 'own', kind: 'statement', gist: 'The ferry was new.', evidence: [], note: 'Told by the yard.' };
  const { file, gone } = again({ ...drawn(TEXT), facts: [own, ...drawn(TEXT).facts] }, TEXT);
  assert.deepEqual(file.facts[0], own);
  assert.deepEqual(gone, []);
});

test('what the source no longer has goes, unless a person had a hand in it', () => {
  const shorter = TEXT.split('\n').slice(0, 2).join('\n');
  const { file, gone } = again(drawn(TEXT), shorter);
  assert.ok(!file.facts.some(({ kind }) => kind === 'quotation'));
  assert.ok(gone.some(id => id.startsWith('quotation')));
  const checked = { ...drawn(TEXT), facts: drawn(TEXT).facts.map(fact => ({ ...fact, checked: {} })) };
  assert.ok(again(checked, shorter).file.facts.some(({ kind }) => kind === 'quotation'));
});

test('sources that are not drawn again are left alone', () => {
  const two = draw([
    { id: 'A', text: TEXT, format: 'plain' },
    { id: 'B', text: 'Bridge opens\nThe bridge cost $24 million, the mayor said.', format: 'plain' },
  ]).file;
  const { file, gone } = again(two, TEXT);
  assert.deepEqual(gone, []);
  assert.deepEqual(
    file.sources.map(({ id }) => id),
    ['A', 'B'],
  );
  assert.ok(file.facts.some(({ unit }) => unit === 'dollar'));
});

test('what a person wrote about a source stays, its fingerprint is renewed', () => {
  const before = { ...drawn(TEXT), sources: [{ id: 'A', title: 'The ferry', publisher: 'Courier', sha256: 'a'.repeat(64) }] };
  const now = draw([{ id: 'A', text: TEXT, format: 'plain', sha256: 'b'.repeat(64) }]).file;
  assert.deepEqual(redraw(before, now).file.sources, [
    { id: 'A', title: 'The ferry', publisher: 'Courier', sha256: 'b'.repeat(64) },
  ]);
});
