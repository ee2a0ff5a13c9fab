/** The extension as it is shipped: it asks for nothing but VS Code, and works where network, processes and code from text are taken away. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { extensionContext, fakeDocument, fakeVscode } from './fake-vscode.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'second-source-bundle-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const built = spawnSync(process.execPath, ['scripts/build.mjs', '--out', folder], { cwd: ROOT, encoding: 'utf8' });
assert.equal(built.status, 0, built.stderr);

const FORBIDDEN =
  /\b(?:eval|fetch|importScripts)\s*\(|\bnew Function\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebAssembly\b|\bchild_process\b|\bimport\s*\(|\bprocess\s*\.|\bglobalThis\s*\[/u;
const TAKEN_AWAY = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'process', 'navigator', 'Worker'];

interface Loaded {
  readonly activate?: (context: unknown) => { check(document: unknown): Promise<{ code?: string }[]> };
}

const codeOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

for (const [name, ...needs] of [['node.js', './whole.js'], ['whole.js'], ['web.js']]) {
  const code = codeOf(name ?? '');

  test(`${name} requires vscode and nothing else that is not its own`, () => {
    const required = new Set(Array.from(code.matchAll(/\brequire\(([^)]*)\)/gu), ([, what]) => what));
    assert.deepEqual(
      [...required].sort(),
      [...needs, 'vscode'].map(file => JSON.stringify(file)),
    );
  });

  test(`${name} has no way to the network, to a process or to code made from text`, () => {
    assert.doesNotMatch(code, FORBIDDEN);
  });
}

for (const name of ['node.js', 'web.js']) {
  test(`${name} checks a draft where all that is taken away`, async () => {
    const touched: string[] = [];
    const story = readFileSync(path.join(ROOT, 'bundled/story.facts.json'), 'utf8');
    const vscode = fakeVscode({ '/extension/bundled/story.facts.json': story });
    const require = (wanted: string): unknown => {
      if (wanted === 'vscode') return vscode;
      if (wanted === './whole.js') return load(wanted);
      touched.push(wanted);
      throw new Error(`${wanted} is taken away`);
    };
    const world = {
      require,
      setTimeout,
      clearTimeout,
      performance,
      atob,
      TextEncoder,
      TextDecoder,
    };
    for (const taken of TAKEN_AWAY) {
      Object.defineProperty(world, taken, {
        get: () => {
          touched.push(taken);
          return undefined;
        },
      });
    }
    const context = vm.createContext(world, { codeGeneration: { strings: false, wasm: false } });
    const load = (file: string): Loaded => {
      const module = { exports: {} };
      vm.runInContext(`((module, exports) => {${codeOf(file)}\n})`, context)(module, module.exports);
      return module.exports;
    };
    const { activate } = load(name);
    assert.ok(activate);
    const api = activate(extensionContext('/extension'));
    const claims = await api.check(fakeDocument('About 42 hostages are believed to be alive in Gaza.'));
    assert.deepEqual(Array.from(claims, ({ code = '' }) => code).filter(Boolean), ['number-conflict']);
    assert.deepEqual(touched, []);
  });
}

test('cli.js asks for files, threads and text, and for nothing that leads to the network or to a process', () => {
  const code = readFileSync(path.join(folder, 'cli.js'), 'utf8');
  const required = new Set(
    Array.from(code.matchAll(/\brequire\(([^)]*)\)/gu), ([, what]) => what?.replaceAll(/["']|node:/gu, '')),
  );
  const allowed = ['crypto', 'events', 'fs', 'path', 'process', 'stream/consumers', 'util', 'v8', 'worker_threads'];
  assert.deepEqual(
    [...required].filter(what => !allowed.includes(what ?? '')),
    [],
  );
  assert.ok(required.has('fs'));
  assert.doesNotMatch(code, new RegExp(FORBIDDEN.source.replace('|\\bprocess\\s*\\.', ''), 'u'));
});
