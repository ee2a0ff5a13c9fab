// `npm run package`: builds, makes the installable .vsix, and checks that it is one: a fresh VS Code server installs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { ROOT, setUpVscode } from './vscode.mjs';

/** Builds and packs; answers the path of the .vsix. */
export async function makePackage() {
  run(process.execPath, ['scripts/build.mjs']);
  const { name, version, repository } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const packagePath = path.join(ROOT, `${name}-${version}.vsix`);
  // Links and pictures of the README lead into the repository, as soon as the manifest says where that is (release.yml sets it).
  const place = { allowMissingRepository: true, rewriteRelativeLinks: repository !== undefined };
  await createVSIX({ cwd: ROOT, packagePath, dependencies: false, ...place });
  return packagePath;
}

/** Installs a .vsix into an extensions folder, as VS Code does it. `name`: how its folder there begins. */
export function install(vsix, extensions, name = 'second-source.') {
  const { node, server } = setUpVscode();
  const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-'));
  const flags = ['--server-data-dir', home, '--accept-server-license-terms'];
  const words = [path.join(server, 'out/server-main.js'), '--install-extension', vsix, '--extensions-dir', extensions, '--force'];
  try {
    run(node, [...words, ...flags], 'pipe');
  } catch (error) {
    console.log(`# VS Code did not install it, and is asked once more: ${error.message}`);
    run(node, [...words, ...flags], 'pipe');
  }
  rmSync(home, { recursive: true, force: true });
  if (!readdirSync(extensions).some(folder => folder.startsWith(name))) throw new Error(`${vsix} was not installed`);
}

function run(program, words, output = 'inherit') {
  const { status, signal, stdout, stderr } = spawnSync(program, words, {
    cwd: ROOT,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`${path.basename(program)} ${words[0]} ended with ${status ?? signal}\n${stdout ?? ''}${stderr ?? ''}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const vsix = await makePackage();
  const extensions = mkdtempSync(path.join(os.tmpdir(), 'second-source-'));
  install(vsix, extensions);
  rmSync(extensions, { recursive: true, force: true });
  console.log(`${path.relative(ROOT, vsix)}: ${Math.round(statSync(vsix).size / 1024)} KB; a fresh VS Code installs it`);
}
