// Runs the tests in a real VS Code: in the Node extension host (desktop, remote), in the web worker host (browser), and the writer's
// way through the page; with two folders open, in a folder that nobody trusts, read aloud, and in German. Arguments choose: `node scripts/test-vscode.mjs worker writer`.
// Results are lines in $RESULTS. `long` is a long session in little time; SECOND_SOURCE_LONG=full takes it whole (see test/vscode/long-run.ts).
// SECOND_SOURCE_DESKTOP=1 takes the desktop build that @vscode/test-electron downloads for the Node host (needs a display).
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build } from 'esbuild';
import { ROOT, setUpVscode } from './vscode.mjs';

const OUT = path.join(ROOT, 'test/vscode/out');
const RESULTS = path.resolve(process.env.RESULTS ?? path.join(OUT, 'results.txt'));
const wanted = process.argv.slice(2);
const runs = {
  node: inHost('node'),
  worker: inHost('worker'),
  folders: inHost('node', { suite: 'folders', prepare: twoFolders }),
  grammar: script('grammar'),
  writer: script('writer'),
  way: script('way'),
  long: inHost('node', { suite: 'long-run' }),
  restricted: script('restricted'),
  aloud: script('aloud'),
  german: script('german'),
};

mkdirSync(OUT, { recursive: true });
if (!process.env.RESULTS) rmSync(RESULTS, { force: true });
setUpVscode();
if (spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' }).status !== 0) process.exit(1);
let ok = true;
for (const [name, run] of Object.entries(runs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== VS Code, ${name}`);
  ok = (await run()) && ok;
}
process.exit(ok ? 0 : 1);

/** The tests as one CommonJS file; `suite` is without Node built-ins, since the worker host has none. */
async function bundleSuite(name, outfile) {
  await build({
    ...{ entryPoints: [path.join(ROOT, `test/vscode/${name}.ts`)], outfile, absWorkingDir: ROOT },
    ...{ bundle: true, format: 'cjs', target: 'es2022', logLevel: 'warning', sourcemap: 'inline' },
    platform: name === 'suite' ? 'browser' : 'node',
    external: ['vscode'],
  });
}

/** The story that the tests write into. */
function oneStory(host) {
  const story = path.join(OUT, `story-${host}`);
  rmSync(story, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'test/vscode/story'), story, { recursive: true });
  return story;
}

/** A window with two folders, which are empty at first. */
function twoFolders() {
  const home = path.join(OUT, 'folders');
  rmSync(home, { recursive: true, force: true });
  const folders = ['north', 'south'].map(name => ({ name, path: name }));
  for (const { name } of folders) mkdirSync(path.join(home, name), { recursive: true });
  writeFileSync(path.join(home, 'two.code-workspace'), JSON.stringify({ folders }));
  return path.join(home, 'two.code-workspace');
}

function inHost(host, { suite = 'suite', prepare = oneStory } = {}) {
  return async () => {
    const before = countLines();
    const extension = await stage(host);
    // VS Code runs the tests in the host of the extension that they lie in.
    await bundleSuite(suite, path.join(extension, 'suite.js'));
    const story = prepare(host);
    const launcher =
      process.env.SECOND_SOURCE_DESKTOP && host === 'node'
        ? {}
        : { vscodeExecutablePath: path.join(ROOT, 'test/vscode/launcher.mjs') };
    try {
      await runTests({
        ...launcher,
        extensionDevelopmentPath: extension,
        extensionTestsPath: path.join(extension, 'suite.js'),
        launchArgs: [story],
        extensionTestsEnv: { RESULTS },
      });
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      if (countLines() === before) appendFileSync(RESULTS, `# vscode ${host}: 0 passed, 1 failed\n`); // it never came to the count
      return false;
    }
    return countLines() > before;
  };
}

/** A copy of the extension as it ships. Without `main` VS Code runs it in the web worker host. */
async function stage(host) {
  const folder = path.join(OUT, `extension-${host}`);
  rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: ROOT, packageManager: PackageManager.None })) {
    cpSync(path.join(ROOT, file), path.join(folder, file), { recursive: true });
  }
  const { main, ...manifest } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(host === 'worker' ? manifest : { main, ...manifest }));
  return folder;
}

/** A script that drives VS Code, or parts of it, from outside. */
function script(name) {
  return async () => {
    if (name === 'writer') await stage('node');
    const before = countLines();
    const { status } = spawnSync(process.execPath, [path.join(ROOT, `test/vscode/${name}.mjs`)], {
      stdio: 'inherit',
      env: { ...process.env, RESULTS },
    });
    if (countLines() === before) appendFileSync(RESULTS, `# vscode ${name}: 0 passed, 1 failed\n`);
    return status === 0;
  };
}

function countLines() {
  return existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').split('\n').length : 0;
}
