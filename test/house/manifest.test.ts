/** The manifest, the words in it and the code behind it say the same. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;
const code = readdirSync('src/editor')
  .map(file => readFileSync(`src/editor/${file}`, 'utf8'))
  .join('\n');
const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);
const settings: string[] = contributes.configuration.flatMap(({ properties }: { properties: object }) => Object.keys(properties));

test('each command of the manifest is registered', () => {
  const missing = commands.filter(command => {
    const name = command.replace('secondSource.', '');
    return !code.includes(`'${command}'`) && !new RegExp(`^ {4}${name}: `, 'mu').test(code);
  });
  assert.deepEqual(missing, []);
});

test('each command of a menu, a walkthrough or a status item is in the manifest', () => {
  const named = JSON.stringify([contributes.menus, contributes.walkthroughs, contributes.viewsWelcome, words]).match(
    /secondSource\.[a-z]\w+(?=[)"])/giu,
  );
  const views = ['claims', 'facts', 'onDraft', 'claimsFiltered', 'claimsGrouped', 'factsUsed'].map(
    name => `secondSource.${name}`,
  );
  assert.deepEqual(
    [...new Set(named)].filter(name => !commands.includes(name) && !views.includes(name)),
    [],
  );
});

test('each condition of ours in the manifest is set by the code', () => {
  const conditions = [...JSON.stringify(contributes).matchAll(/"when":"(?<when>[^"]*)"/gu)].flatMap(({ groups }) =>
    [...(groups?.when ?? '').matchAll(/(?<!config\.|== )\bsecondSource\.\w+/gu)].map(([name]) => name),
  );
  assert.ok(conditions.length > 20);
  assert.deepEqual(
    [...new Set(conditions)].filter(name => !code.includes(`'${name}'`)),
    [],
  );
});

test('each setting is read, and each one that is read is in the manifest', () => {
  const read = [...code.matchAll(/get(?:<\w+>)?\((?:scope|undefined), ['`](?<name>[\w.$]+|marks\.\$\{verdict\})['`]/gu)].map(
    ({ groups }) => `secondSource.${groups?.name}`,
  );
  const plain = read.filter(name => !name.includes('$'));
  assert.deepEqual(plain.sort(), settings.filter(name => !name.includes('.marks.')).sort());
});

test('each setting says in plain words what it is', () => {
  for (const { properties } of contributes.configuration) {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(properties)) {
      assert.ok(setting.description ?? setting.markdownDescription, name);
      assert.ok('default' in setting, name);
      // A choice is named in words, not by what stands in the settings file.
      const choices = ['enum', 'enumItemLabels', 'enumDescriptions'].map(
        field => (setting[field] as unknown[] | undefined)?.length,
      );
      assert.equal(new Set(choices).size, 1, name);
    }
  }
  assert.doesNotMatch(JSON.stringify(words), /\b(?:linter|schema|workspace|diagnostic|regex)/iu);
});

test('each word of the manifest is there, and none is left over', () => {
  const asked = [...JSON.stringify(manifest).matchAll(/"%(?<key>[^%"]+)%"/gu)].map(({ groups }) => groups?.key);
  assert.deepEqual([...new Set(asked)].sort(), Object.keys(words).sort());
});

test('each file that the manifest names is there', () => {
  const text = JSON.stringify(contributes);
  const files = [...text.matchAll(/"(?:\.\/)?(?<file>(?:media|syntaxes)\/[^"]+)"/gu)].map(({ groups }) => groups?.file ?? '');
  assert.deepEqual(
    [manifest.icon, ...files].filter(file => !existsSync(file)),
    [],
  );
});

test('each sentence that the editor says is in the bundle for translators', async () => {
  const script = new URL('../../scripts/l10n.mjs', import.meta.url).href;
  const { bundle, BUNDLE }: { bundle(): string; BUNDLE: string } = await import(script);
  assert.equal(readFileSync(BUNDLE, 'utf8'), bundle(), 'run node scripts/l10n.mjs');
});

for (const [english, german] of [
  ['package.nls.json', 'package.nls.de.json'],
  ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
] as const)
  test(`${german} has every sentence, with the same gaps and commands`, () => {
    const [from, to]: Record<string, string>[] = [english, german].map(file => JSON.parse(readFileSync(file, 'utf8')));
    assert.deepEqual(Object.keys(to ?? {}), Object.keys(from ?? {}));
    const fixed = (words = '') => words.match(/\{\d\}|\(command:[\w.]+\)|`[^`]+`|\$\([\w-]+\)/gu)?.sort();
    for (const [key, words] of Object.entries(from ?? {})) assert.deepEqual(fixed(to?.[key]), fixed(words), key);
  });
