#!/usr/bin/env node
// Stands in for the VS Code executable: `@vscode/test-electron` starts it with VS Code's own flags, and it runs the tests in a real
// VS Code in a headless browser. Lines of the form "# suite host: N passed, N failed" are also appended to the file $RESULTS.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { remote } from '../../scripts/vscode-server.mjs';
import { openWindow } from '../../scripts/vscode-window.mjs';

const OURS = /^(?:ok|not ok) - |^# /u; // everything else is VS Code talking to itself, and shown only when the tests did not come to their end
/** The runner's first line (runner.ts). */
const BEGUN = '# the tests begin';
const BEGIN_MS = 300_000;
const limit = Number(process.env.TEST_TIMEOUT_MS ?? (process.env.SECOND_SOURCE_LONG === 'full' ? 7_200_000 : 1_800_000));
const { options, extensions, positional } = readArguments(process.argv.slice(2));

let log = [];
let begun;
let ended;
const { server, page, close } = await openWindow({
  serve: { testing: true },
  folder: positional[0],
  payload: server => [
    ...extensions.map(folder => ['extensionDevelopmentPath', remote(server, folder)]),
    ['extensionTestsPath', remote(server, options.get('extensionTestsPath'))],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ],
  furnish: async ({ page }) => {
    log = [];
    const crash = new Promise(resolve => page.once('crash', () => resolve('crashed')));
    const exit = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
    ended = Promise.race([exit, crash]);
    begun = new Promise(resolve => page.exposeFunction('codeAutomationLog', (type, words) => hear(type, words, resolve)));
  },
  isUp: async () => {
    const first = await Promise.race([begun, ended.then(code => `ended with ${code}`), after(BEGIN_MS)]);
    if (first !== BEGUN) throw new Error([`the tests did not begin: ${first}`, ...log].join('\n'));
  },
});

const code = await Promise.race([ended, after(limit)]);
if (typeof code === 'string') {
  console.error([`no end of the tests: ${code}`, ...log, server.log().slice(-3000)].join('\n'));
  if (code !== 'crashed') await page.screenshot({ path: path.join(import.meta.dirname ?? '.', 'out/timeout.png') });
}
await close();
process.exit(typeof code === 'string' ? 124 : Number(code) || 0);

function hear(type, words, begin) {
  const line = format(...[words].flat());
  if (line === BEGUN) return begin(BEGUN);
  if (process.env.RESULTS && /^# .* passed, /u.test(line)) appendFileSync(process.env.RESULTS, `${line}\n`);
  if (OURS.test(line)) console.log(line);
  else log.push(`${type}: ${line.slice(0, 1000)}`);
}

function after(ms) {
  return new Promise(resolve => setTimeout(resolve, ms, `nothing after ${ms} ms`));
}

function readArguments(words) {
  const found = { options: new Map(), extensions: [], positional: [] };
  for (const word of words) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (name === undefined) found.positional.push(word);
    else if (name === 'extensionDevelopmentPath') found.extensions.push(value);
    else found.options.set(name, value ?? 'true');
  }
  return found;
}
