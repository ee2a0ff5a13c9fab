/** The command as a process: pipes that close, disks that are full, somebody who stops it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { buildSync } from 'esbuild';

const folder = mkdtempSync(path.join(tmpdir(), 'second-source-main-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const program = path.join(folder, 'cli.js');
buildSync({
  entryPoints: ['src/cli/main.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  define: { VERSION: '"0"' },
});
const LINE = `${JSON.stringify({ id: 1, text: 'The storm sank about 24 boats.' })}\n`;
const isPosix = process.platform !== 'win32';

test('the reader of a long answer goes away (… | head): silence, and nothing wrong', { skip: !isPosix }, () => {
  const input = path.join(folder, 'lines.jsonl');
  fs.writeFileSync(input, LINE.repeat(5000));
  const words = `"$0" "$1" read < "$2" | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', words, process.execPath, program, input], { encoding: 'utf8' });
  const [answer, status] = stdout.trimEnd().split('\n');
  assert.equal(JSON.parse(answer ?? '').id, 1);
  assert.equal(status, '0');
  assert.equal(stderr, '');
});

/** Settings of the engine (src/cli/engine.ts) act on the process only, and what a wrong one does shows after some work. */
test('an archive of whole stories is answered line by line, to its end', () => {
  const sources = ['strike', 'ferry'].map(story => {
    const at = path.join('test/stories', story, 'sources');
    return fs.readdirSync(at).map(name => ({ id: name, text: fs.readFileSync(path.join(at, name), 'utf8') }));
  });
  const lines = ['clean', 'planted'].flatMap(copy =>
    ['strike', 'ferry'].map((story, at) => ({
      id: `${story} ${copy}`,
      draft: fs.readFileSync(path.join('test/stories', story, `${copy}.md`), 'utf8'),
      sources: sources[at],
    })),
  );
  const input = lines.map(line => `${JSON.stringify(line)}\n`).join('');
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, 'batch'], {
    input: input.repeat(4),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  assert.deepEqual({ status, signal, stderr }, { status: 0, signal: null, stderr: '' });
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id);
  assert.deepEqual(
    ids,
    [...Array(4)].flatMap(() => lines.map(({ id }) => id)),
  );
});

test('the disk behind the output is full: said so, exit status 2', { skip: !fs.existsSync('/dev/full') }, () => {
  for (const command of ['check -', 'read']) {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `echo '${LINE.trim()}' | "$0" "$1" ${command} > /dev/full`, process.execPath, program],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(stderr, 'second-source: the output cannot be written: the disk is full\n');
    assert.equal(status, 2);
  }
});

test('standard input that is closed is empty', { skip: !isPosix }, () => {
  for (const [command, says] of [
    ['check -', /nothing to check/u],
    ['read', /^$/u],
    ['batch', /^$/u],
  ] as const) {
    const { status, stdout } = spawnSync('bash', ['-c', `"$0" "$1" ${command} <&-`, process.execPath, program], {
      encoding: 'utf8',
    });
    assert.match(stdout, says);
    assert.equal(status, 0);
  }
});

test('Ctrl-C ends it at once, with every line whole and no word of ours', { skip: !isPosix }, async () => {
  for (const args of [['read'], ['draw', '--lines', '--jobs', '2']]) {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', chunk => out.push(chunk));
    child.stderr.on('data', chunk => err.push(chunk));
    child.stdin.on('error', () => undefined); // it is gone
    child.stdin.write(LINE.repeat(100));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [, signal] = await once(child, 'close');
    assert.equal(signal, 'SIGINT');
    assert.equal(Buffer.concat(err).toString(), '');
    for (const line of Buffer.concat(out).toString().trimEnd().split('\n')) assert.equal(JSON.parse(line).id, 1);
  }
});
