// Starts the VS Code server and a browser page: for the tests (vscode-window.mjs), the bench and `npm run code`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { setUpVscode } from './vscode.mjs';

// Settings of the trial VS Code: nothing but the editor and us. AI features would put their own entries among the quick fixes.
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
};

/** Patience with a machine that has much else to do: a server or a browser that starts, and each wait in the page. */
const START_MS = 180_000;
const WAIT_MS = 120_000;
/** A server that is asked to end and does not is made to. */
const END_MS = 10_000;

/**
 * Starts a server on a free port (or `port`) and waits until it says that it listens.
 * `testing` switches on the driver through which VS Code runs extension tests; without `trusting` no folder is trusted.
 * Answers `{ base, authority, home, log(), stop() }`; `stop` waits for its end.
 * @param {{ testing?: boolean, trusting?: boolean, port?: number, extensions?: string, settings?: object, flags?: string[] }} options
 */
export async function startServer({ testing = false, trusting = true, port = 0, extensions, settings = {}, flags = [] } = {}) {
  const { node, server } = setUpVscode();
  const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-'));
  for (const folder of ['user/User', 'temp']) mkdirSync(path.join(home, folder), { recursive: true });
  writeFileSync(path.join(home, 'user/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const words = [
    path.join(server, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--disable-telemetry', '--telemetry-level', 'off'],
    ...(trusting ? ['--disable-workspace-trust'] : []),
    ...['--user-data-dir', path.join(home, 'user'), '--server-data-dir', path.join(home, 'server')],
    ...['--extensions-dir', extensions ?? path.join(home, 'extensions')],
    ...(testing ? ['--enable-smoke-test-driver'] : []),
    ...flags,
  ];
  // Its sockets go to its own temp folder, so that none stay behind.
  const child = spawn(node, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: path.join(home, 'temp') },
  });
  const ended = new Promise(resolve => child.once('close', resolve).once('error', resolve));
  const stop = async () => {
    child.kill();
    const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await ended;
    clearTimeout(late);
    remove(home);
  };
  process.once('exit', () => child.kill());
  let log = '';
  const listening = new Promise((resolve, reject) => {
    const hear = words => {
      log += words;
      const said = /Extension host agent listening on (\d+)/.exec(log);
      if (said) resolve(`127.0.0.1:${said[1]}`);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', code => reject(new Error(`the VS Code server ended (${code})\n${log.slice(-3000)}`)));
    setTimeout(() => reject(new Error(`the VS Code server does not listen after ${START_MS} ms\n${log}`)), START_MS).unref();
  });
  try {
    const authority = await listening;
    return { base: `http://${authority}`, authority, home, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens a headless browser with one page. */
export async function openBrowser(options = {}) {
  const { executablePath, env } = setUpVscode().chromium;
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({
    executablePath,
    env,
    headless: true,
    timeout: START_MS,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(WAIT_MS);
  context.setDefaultNavigationTimeout(START_MS);
  return { browser, page: await context.newPage() };
}

/** Takes a folder of the trial away. What a program that is just ending still writes there stays in the system's temp folder, and is nobody's failure. */
export function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch (error) {
    console.log(`# ${folder} was not taken away: ${error.message}`);
  }
}

/** Address that shows a folder, or the folders of a `.code-workspace`, with a payload of [name, value] pairs (`openFile`, `extensionDevelopmentPath` …). */
export function address(server, folder, payload = []) {
  const query = new URLSearchParams();
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.base}/?${query}`;
}

/** The name by which the page knows a file of this machine. */
export const remote = (server, file) => `vscode-remote://${server.authority}${path.resolve(file)}`;
