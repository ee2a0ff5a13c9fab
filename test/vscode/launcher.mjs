#!/usr/bin/env node
// Stands in for the VS Code executable: `@vscode/test-electron` starts it with VS Code's own flags, and it runs the tests in a real
// VS Code in a headless browser. Lines of the form "# suite host: N passed, N failed" are also appended to the file $RESULTS.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { address, openBrowser, remote, startServer } from '../../scripts/vscode-server.mjs';

const OURS = /^(?:ok|not ok) - |^# /u; // everything else is VS Code talking to itself, and shown only when the tests did not come to their end
const { options, extensions, positional } = readArguments(process.argv.slice(2));
const server = await startServer({ testing: true });
const { browser, page } = await openBrowser();

const log = [];
const ended = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
await page.exposeFunction('codeAutomationLog', (type, words) => {
  const line = format(...[words].flat());
  if (process.env.RESULTS && /^# .* passed, /u.test(line)) appendFileSync(process.env.RESULTS, `${line}\n`);
  if (OURS.test(line)) console.log(line);
  else log.push(`${type}: ${line.slice(0, 1000)}`);
});
const payload = [
  ...extensions.map(folder => ['extensionDevelopmentPath', remote(server, folder)]),
  ['extensionTestsPath', remote(server, options.get('extensionTestsPath'))],
  ['enableProposedApi', ''],
  ['skipWelcome', 'true'],
];
await page.goto(address(server, positional[0], payload));

const limit = Number(process.env.TEST_TIMEOUT_MS ?? (process.env.SECOND_SOURCE_LONG === 'full' ? 3_600_000 : 600_000));
const code = await Promise.race([ended, new Promise(resolve => setTimeout(resolve, limit, 'late'))]);
if (code === 'late') {
  await page.screenshot({ path: path.join(import.meta.dirname ?? '.', 'out/timeout.png') });
  console.error([`no end after ${limit} ms`, ...log, server.log().slice(-3000)].join('\n'));
}
await browser.close();
server.stop();
process.exit(code === 'late' ? 124 : Number(code) || 0);

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
