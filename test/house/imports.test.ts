/** Imports go one way (ARCHITECTURE.md): text ← claims ← facts ← check ← fixes ← report ← editor, cli. */
import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { test } from 'node:test';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Each folder may use those before it; editor and cli do not know each other. */
const ORDER = ['text', 'claims', 'facts', 'check', 'fixes', 'report', 'editor', 'cli'];
const OUTER = ['editor', 'cli'];
const files = sourceFiles();

/** "file → import" for every import that the rule refuses. */
function refused(refuses: (file: SourceFile, target: string) => boolean): string[] {
  return files.flatMap(file =>
    importsOf(file).flatMap(target => (refuses(file, target) ? [`src/${file.path} → ${target}`] : [])),
  );
}

function folderOf(file: SourceFile, target: string): string {
  return new URL(target, `file:///${file.path}`).pathname.split('/')[1] ?? '';
}

test('every folder has its place', () => {
  assert.deepEqual(
    [...new Set(files.map(file => file.folder))].filter(folder => !ORDER.includes(folder)),
    [],
  );
});

test('no import goes against the arrow', () => {
  const against = refused((file, target) => {
    if (!target.startsWith('.')) return false;
    const to = folderOf(file, target);
    return (
      to !== file.folder &&
      (ORDER.indexOf(to) > ORDER.indexOf(file.folder) || (OUTER.includes(to) && OUTER.includes(file.folder)))
    );
  });
  assert.deepEqual(against, []);
});

test('relative imports name the file', () => {
  assert.deepEqual(
    refused((_, target) => target.startsWith('.') && !/\.(?:ts|json)$/u.test(target)),
    [],
  );
});

test('only the editor knows VS Code', () => {
  assert.deepEqual(
    refused((file, target) => target === 'vscode' && file.folder !== 'editor'),
    [],
  );
});

test('only the command line uses Node', () => {
  const isNode = (target: string): boolean => target.startsWith('node:') || builtinModules.includes(target);
  assert.deepEqual(
    refused((file, target) => isNode(target) && file.folder !== 'cli'),
    [],
  );
});

test('natural is imported file by file: its root loads databases and reads .env', () => {
  assert.deepEqual(
    refused(
      (_, target) => /^natural(?:\/|$)/u.test(target) && !/^natural\/lib\/natural\/(?!util\/index)[\w/-]+\.js$/u.test(target),
    ),
    [],
  );
});

test('the core has no clock and no network', () => {
  const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bXMLHttpRequest\b|\bMath\.random\(|\bperformance\.now\(/u;
  assert.deepEqual(
    files.filter(file => !OUTER.includes(file.folder) && CLOCK.test(withoutComments(file.code))).map(file => file.path),
    [],
  );
});

test('the rules of imports are looked at: a known import is found', () => {
  const words = files.find(file => file.path === 'text/words.ts');
  assert.ok(words && importsOf(words).includes('stemmer'));
});

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '');
}

test('what VS Code wakes first reaches nothing of the readers and comparers', () => {
  const values = /^import\s(?!type\s)[^'";]*?\sfrom\s'(?<target>\.[^'\n]+)'/gmu;
  const met = new Set<string>();
  const reach = (path: string): void => {
    const file = files.find(one => one.path === path);
    if (!file || met.has(path)) return;
    met.add(path);
    for (const { groups } of file.code.matchAll(values))
      reach(new URL(groups?.target ?? '', `file:///${path}`).pathname.slice(1));
  };
  reach('editor/extension.ts');
  assert.deepEqual([...met].sort(), [
    'check/finding.ts',
    ...['drafts', 'extension', 'pages', 'settings'].map(name => `editor/${name}.ts`),
    'text/longest.ts',
  ]);
});
