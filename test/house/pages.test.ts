import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { CODES } from '../../src/check/finding.ts';
import { HELP } from '../../src/cli/help.ts';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'SECURITY.md', 'samples/README.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name.replaceAll('\\', '/')}`),
];
const page = (file: string): string => readFileSync(file, 'utf8');
const manifest: {
  version: string;
  scripts: Record<string, string>;
  contributes: { configuration: { properties: Record<string, unknown> }[] };
} = JSON.parse(page('package.json'));

test('the README has every setting, and no other', () => {
  const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  const listed = [...page('README.md').matchAll(/^\| `(?<name>secondSource\.[^`]+)`/gmu)].map(({ groups }) => groups?.name);
  assert.deepEqual(listed.toSorted(), settings.toSorted());
});

test('the README has every code with its verdict and its page', () => {
  const listed = [...page('README.md').matchAll(/^\| \[`(?<code>[^`]+)`\]\(docs\/codes\/\k<code>\.md\) \| (?<kind>\S+)/gmu)];
  assert.deepEqual(Object.fromEntries(listed.map(({ groups }) => [groups?.code, groups?.kind])), CODES);
});

test('README and help know the same options', () => {
  const optionsIn = (text: string) => new Set(text.match(/--[a-z]+/gu) ?? []);
  const readme = optionsIn(page('README.md'));
  for (const option of optionsIn(HELP)) assert.ok(readme.has(option) || option === '--help', option);
});

test('the newest change is the version in the manifest', () => {
  assert.equal(/^## (?<version>\S+)/mu.exec(page('CHANGELOG.md'))?.groups?.version, manifest.version);
});

test('commands that the pages name are called so in the editor', () => {
  const words: Record<string, string> = JSON.parse(page('package.nls.json'));
  const titles = Object.entries(words).flatMap(([key, title]) => (key.startsWith('command.') ? [`Second Source: ${title}`] : []));
  for (const file of ['README.md', 'docs/for-desks.md']) {
    for (const { groups } of page(file).matchAll(/(?<![*\w])\*(?<name>[A-Z][^*\n]+)\*(?!\*)/gu)) {
      const name = groups?.name?.replace(/^Second Source: /u, '');
      assert.ok(
        titles.some(title => title.startsWith(`Second Source: ${name}`)),
        `${file}: ${name}`,
      );
    }
  }
});

test('links in the pages lead somewhere', () => {
  for (const file of PAGES) {
    for (const { groups } of page(file).matchAll(/\]\((?<target>[^)#:]+)(?:#[^)]*)?\)/gu)) {
      const target = path.join(path.dirname(file), groups?.target ?? '');
      assert.ok(existsSync(target), `${file}: ${groups?.target}`);
    }
  }
});

/** A file that the reader of CONTRIBUTING.md is shown how to write. */
const TO_BE_WRITTEN = /tonnage/u;

test('scripts and tests that pages and workflows name are there', () => {
  for (const file of [...PAGES, '.github/workflows/test.yml', '.github/workflows/release.yml']) {
    for (const { groups } of page(file).matchAll(/npm run (?:-s )?(?<script>[a-z]+)/gu))
      assert.ok(groups?.script && groups.script in manifest.scripts, `${file}: ${groups?.script}`);
    for (const [target] of page(file).matchAll(/(?<![\w./-])(?:scripts|test)\/[\w./-]+\.(?:mjs|ts|json)\b/gu))
      assert.ok(existsSync(target) || TO_BE_WRITTEN.test(target), `${file}: ${target}`);
  }
});
