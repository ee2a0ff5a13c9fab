// Installs the tools that `npm run bench` measures beside us, once, under node_modules/.cache/peers: they are no dependencies of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Pinned, so that two runs measure the same thing. */
const PEERS = {
  'chrono-node': '2.10.3',
  'harper.js': '2.10.0',
  markdownlint: '0.40.0',
  'wink-eng-lite-web-model': '1.8.1',
  'wink-nlp': '2.4.0',
  'write-good': '1.0.8',
};

const folder = path.resolve('node_modules/.cache/peers');
const manifest = path.join(folder, 'package.json');
const wanted = JSON.stringify({ name: 'peers', private: true, type: 'module', dependencies: PEERS }, undefined, 2);

if (existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) {
  console.log(`peers: already in ${path.relative('.', folder)}`);
} else {
  console.log(
    `peers: installing ${Object.keys(PEERS).join(', ')} into ${path.relative('.', folder)}, without their install scripts`,
  );
  mkdirSync(folder, { recursive: true });
  const beside = path.join(folder, 'package.json');
  writeFileSync(beside, wanted);
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) {
    writeFileSync(beside, '{}');
    console.error('peers: they could not be installed; the bench leaves them out');
    process.exitCode = 1;
  }
}
