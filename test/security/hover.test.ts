/** What a draft or an article wrote is shown in VS Code's Markdown as it is: no link, no command, no picture, no HTML. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { GFM, parser } from '@lezer/markdown';
import { buildSync } from 'esbuild';
import { fakeVscode } from './fake-vscode.ts';

const EDITOR = new URL('../../src/editor/', import.meta.url);
const escaped = hoverEscape();

const HOSTILE = [
  '[click](command:workbench.action.terminal.new)',
  '<a href="command:secondSource.fixAll">x</a>',
  '<img src=x onerror=alert(1)>',
  '![x](https://example.org/beacon.png)',
  '<https://example.org>',
  '`code` **bold** _it_ ~~no~~',
  '$(trash) $(gear~spin)',
  'a\n\n# heading\n- list\n1. one\n> quote\n\n    code',
  '[x]: command:y\n\n[x]',
  '&lt;script&gt; &#60;b&#62;',
  '\\[x](command:y)',
  '| a | b |\n|---|---|\n| c | d |',
];
/** What may stand in the tree of a text without mark-up. */
const PLAIN = new Set(['Document', 'Paragraph', 'Escape']);

for (const words of HOSTILE) {
  test(`no mark-up is left of ${JSON.stringify(words)}`, () => {
    const found = new Set<string>();
    parser
      .configure(GFM)
      .parse(escaped(words))
      .iterate({ enter: ({ name }) => void found.add(name) });
    assert.deepEqual(
      [...found].filter(name => !PLAIN.has(name)),
      [],
    );
  });
}

test('only our own commands are links, and HTML is never on', () => {
  for (const file of readdirSync(EDITOR).filter(name => name.endsWith('.ts'))) {
    const code = readFileSync(new URL(file, EDITOR), 'utf8');
    assert.doesNotMatch(code, /supportHtml\s*[=:]\s*true|isTrusted\s*[=:]\s*true/u, file);
    for (const [trust] of code.matchAll(/isTrusted\s*[=:].*/gu))
      assert.match(trust, /\{ enabledCommands: \[[A-Z_, ]+\] \}/u, file);
  }
});

/** `escaped` of hover.ts, with a stand-in for VS Code. */
function hoverEscape(): (words: string) => string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('hover.ts', EDITOR))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
  });
  const module: { exports: { escaped?: (words: string) => string } } = { exports: {} };
  vm.runInNewContext(outputFiles[0]?.text ?? '', {
    module,
    exports: module.exports,
    require: () => fakeVscode({}),
    atob,
    TextEncoder,
    TextDecoder,
  });
  assert.ok(module.exports.escaped);
  return module.exports.escaped;
}
