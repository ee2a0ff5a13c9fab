/** Threads and processes: many at work say what one would have said. The program is built for it, since a thread starts from a file. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { buildSync } from 'esbuild';
import { articleOf } from '../bench/copy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'second-source-jobs-'));
const program = path.join(folder, 'cli.cjs');
buildSync({
  entryPoints: ['src/cli/main.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  logLevel: 'error',
});
after(() => rmSync(folder, { recursive: true, force: true }));

const paragraphs = articleOf(4_000).split('\n');
const ARCHIVE = Array.from({ length: 60 }, (_, id) =>
  JSON.stringify({ id, draft: paragraphs[id % paragraphs.length], sources: [{ id: 'A', text: paragraphs[id % 7] }] }),
);
const run = (args: readonly string[], input: readonly string[]) =>
  spawnSync(process.execPath, [program, ...args], { input: `${input.join('\n')}\n`, encoding: 'utf8' });

test('threads answer in the order of the lines, bad ones and blank ones too', () => {
  const lines = [...ARCHIVE.slice(0, 30), '', '{"id": "bad"}', 'no JSON', ...ARCHIVE.slice(30)];
  const one = run(['batch'], lines);
  for (const jobs of ['2', '3']) assert.equal(run(['batch', '--jobs', jobs], lines).stdout, one.stdout);
  assert.match(one.stdout, /"id":"bad","error":"line 32: expected \\"draft\\" to be text/u);
  assert.equal(one.stdout.split('\n').length, 63);
});

test('facts are drawn line by line', () => {
  const lines = paragraphs.slice(0, 20).map((text, id) => JSON.stringify({ id, text, date: '2024-03-08' }));
  const one = run(['draw', '--lines'], lines);
  assert.equal(run(['draw', '--lines', '--jobs', '2'], lines).stdout, one.stdout);
  const [first] = one.stdout.split('\n').map(line => line && JSON.parse(line));
  assert.equal(first.facts.version, 1);
  assert.equal(one.stdout.includes('"passage"'), false, 'no sentence of an article goes into a facts file');
});

test('facts that cannot be used are told once, and nothing is answered', () => {
  const { status, stderr, stdout } = run(['batch', '--jobs', '2', '--facts', 'nowhere.facts.json'], ARCHIVE);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^second-source: nowhere\.facts\.json cannot be read/u);
});

test('a number of jobs that is none is refused', () => {
  for (const jobs of ['0', '-1', 'two', '1000']) assert.equal(run(['batch', `--jobs=${jobs}`], []).status, 2, jobs);
});

test('GNU parallel: the output of one process, and a worker that is killed loses nothing', async t => {
  if (spawnSync('parallel', ['--version']).status !== 0) {
    t.skip('GNU parallel is not installed: docs/scale.md’s recipe was NOT tested (Debian: apt-get install parallel)');
    return;
  }
  // The first worker is killed in the middle of its work.
  const killed = path.join(folder, 'killed');
  const worker = path.join(folder, 'worker.sh');
  const script = ['#!/bin/sh', `if mkdir "${killed}" 2>/dev/null; then head -c 100; kill -9 $$; fi`];
  writeFileSync(worker, `${script.join('\n')}\nexec "${process.execPath}" "${program}" batch\n`, { mode: 0o755 });
  const args = ['--pipe', '--block', '4k', '--keep-order', '--jobs', '2', '--retries', '3', worker];
  const parallel = spawn('parallel', args, { stdio: ['pipe', 'pipe', 'ignore'] });
  parallel.stdin.end(`${ARCHIVE.join('\n')}\n`);
  let output = '';
  parallel.stdout.setEncoding('utf8').on('data', (words: string) => {
    output += words;
  });
  await new Promise(resolve => parallel.on('close', resolve));
  assert.equal(existsSync(killed), true, 'one worker was killed');
  assert.equal(output, run(['batch'], ARCHIVE).stdout);
});
