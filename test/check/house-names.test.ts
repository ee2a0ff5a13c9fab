/** The house list of names: what is marked, with `[[words|right]]`. A row without marks asks for silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { type HouseName, withHouseNames } from '../../src/check/house-names.ts';
import { loadSettings } from '../../src/check/settings.ts';
import { parse } from '../../src/text/parse.ts';
import { unmark } from '../marked.ts';

const LIST: readonly HouseName[] = [
  'Tollan',
  { name: 'Omar Qasimov', also: ['Mr. Qasimov'], not: ['Kasimoff', 'Casimov'] },
  { name: 'Ellmark', not: ['Elmark Republic', 'Helmarck'] },
];
/** Another house spells the same names otherwise. */
const SOURCE = 'Fog\n\nOmar Kasimov, the mayor of Tolan, left Helmarck on Monday, the clerk said.\n';

const ROWS: readonly string[] = [
  'The port of [[Tolaln|Tollan]] is shut.',
  'The mayor, Omar [[Kasimoff|Qasimov]], left on Monday.',
  'The mayor, Omar [[Qasimof|Qasimov]], left on Monday.',
  'The mayor left [[Helmarck|Ellmark]] on Monday.',
  'The mayor left the [[Elmark Republic|Ellmark]] on Monday.',
  'It was [[Tolaln|Tollan]]’s fog.',
  // The house’s own spellings, whatever the source has.
  'The port of Tollan is shut.',
  'The mayor of Tollan, Omar Qasimov, left on Monday.',
  'Mr. Qasimov left Ellmark on Monday.',
  'It was Tollan’s fog.',
  // Other people, places and words; a spelling that a source has may be another place’s, unless the list says that it is not used.
  'The port of Tolan is shut.',
  'The port of Marlow is shut.',
  'Kelda Qasimova left on Monday.',
  'Jon Marlow left on Monday.',
  'It will toll an hour.',
  'The Tollanians left.',
];

const FACTS = against('log', [], [{ id: 'A', text: SOURCE, format: 'plain' }]);

for (const row of ROWS)
  test(row, () => {
    const text = unmark(row);
    const found = withHouseNames(checkDraft(parse(text, 'markdown'), FACTS), LIST).filter(
      ({ code }) => code === 'name-misspelled',
    );
    const marked = found.reduceRight((all, { start, end, corrections: [first] }) => {
      const right = first?.kind === 'name' ? first.name : '';
      return `${all.slice(0, start)}[[${all.slice(start, end)}|${right}]]${all.slice(end)}`;
    }, text);
    assert.equal(marked, row);
  });

test('what is said, and what the source has beside it', () => {
  const of = (text: string) =>
    withHouseNames(checkDraft(parse(text, 'markdown'), FACTS), LIST).find(({ kind }) => kind === 'person');
  assert.equal(of('The port of Tolaln is shut.')?.message, 'House list: Tollan. Draft: Tolaln.');
  const own = of('Omar Qasimov left on Monday.');
  assert.equal(own?.verdict, 'supported');
  assert.equal(own?.code, undefined);
  assert.deepEqual(own?.corrections, []);
});

test('one entry must have every word of a name', () => {
  const list = ['Karin Poe', 'Rosa Lund'];
  const facts = against(
    'log',
    [],
    [{ id: 'A', text: 'Fog\n\nKarim Lund, the mayor, left on Monday, the clerk said.\n', format: 'plain' }],
  );
  const codesOf = (text: string, names: readonly HouseName[]) =>
    withHouseNames(checkDraft(parse(text, 'markdown'), facts), names).flatMap(({ kind, code }) =>
      kind === 'person' ? [code] : [],
    );
  assert.deepEqual(codesOf('The mayor, Karin Lund, left on Monday.', list), ['name-misspelled']);
  assert.deepEqual(codesOf('The mayor, Karin Lund, left on Monday.', [...list, 'Karin Lund']), [undefined]);
  assert.deepEqual(codesOf('The mayor, Karin T. Lund, left on Monday.', [...list, 'Karin Lund']), [undefined]);
  assert.deepEqual(codesOf('The mayor, Karin Lund, left on Monday.', [...list, 'Karin']), [undefined]);
});

test('a short name that stands alone is not one slip off another', () => {
  const list = ['Iraq', 'Iskar', 'Rosa Lund'];
  const markedIn = (text: string) =>
    withHouseNames(checkDraft(parse(text, 'markdown'), FACTS), list).flatMap(({ code, text: words }) =>
      code === 'name-misspelled' ? words : [],
    );
  assert.deepEqual(markedIn('The envoys of Iran left on Monday.'), []);
  assert.deepEqual(markedIn('The port of Iskra is shut.'), []);
  assert.deepEqual(markedIn('Rosa Lunt left on Monday.'), ['Lunt']);
});

test('without a list nothing changes', () => {
  const findings = checkDraft(parse('Omar Qasimov left Tolan.', 'markdown'), FACTS);
  assert.equal(withHouseNames(findings, undefined), findings);
  assert.equal(withHouseNames(findings, []), findings);
});

test('the list is read from the desk’s settings', () => {
  assert.deepEqual(loadSettings(JSON.stringify({ names: LIST })).settings?.names, LIST);
  assert.match(loadSettings('{ "names": [{ "name": "Tollan", "nott": [] }] }').problem ?? '', /^\/names\/0.*expected a name/u);
  assert.match(loadSettings('{ "names": [""] }').problem ?? '', /^\/names\/0.*expected a name/u);
});
