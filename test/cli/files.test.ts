/** Nobody's work is written over: what was saved between reading and writing stays. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { isStill, readText, writeText } from '../../src/cli/files.ts';
import { run } from '../../src/cli/run.ts';
import { command, folderWith } from './command.ts';

const ARTICLE = 'Harbor Storm Sinks Boats\n\nThe storm sank 24 fishing boats in the harbor of Port Ellery in 2019.\n';

test('a facts file that is saved while facts are drawn is left as it was saved', async context => {
  const folder = folderWith(context, { 'a.txt': `${ARTICLE}\n`, 'b.txt': ' ' });
  const file = path.join(folder, 'boats.facts.json');
  const ioOf = (stderr: Writable) => ({ stdin: Readable.from([]), stdout: stderr, stderr, folder, colour: false });
  const quiet = new Writable({ write: (_chunk, _encoding, done) => done() });
  assert.equal(await run(['draw', '--out', 'boats.facts.json', 'a.txt'], ioOf(quiet)), 0);
  // The article with nothing in it makes a warning between reading and writing: the moment at which somebody saves the file.
  const words: string[] = [];
  const saver = new Writable({
    write(chunk, _encoding, done) {
      if (words.push(String(chunk)) === 1) fs.writeFileSync(file, 'saved by the desk');
      done();
    },
  });
  assert.equal(await run(['draw', '--out', 'boats.facts.json', 'a.txt', 'b.txt'], ioOf(saver)), 2);
  assert.match(words.join(''), /saved by somebody else meanwhile/u);
  assert.equal(fs.readFileSync(file, 'utf8'), 'saved by the desk');
  assert.deepEqual(fs.readdirSync(folder).sort(), ['a.txt', 'b.txt', 'boats.facts.json']);
});

test('a draft is written back in the encoding that it was read in', async context => {
  const folder = folderWith(context, {
    'c.txt': Buffer.from('\ufeffÉdan', 'utf16le').swap16(),
    'd.txt': Buffer.from('\ufeffÉdan', 'utf16le'),
    'e.txt': '\ufeffÉdan',
    'f.txt': 'Édan',
  });
  const io = { stdin: Readable.from([]), stdout: new Writable(), stderr: new Writable(), folder, colour: false };
  for (const file of ['c.txt', 'd.txt', 'e.txt', 'f.txt']) {
    const before = fs.readFileSync(path.join(folder, file));
    const read = await readText(file, io);
    assert.ok('text' in read && read.text === 'Édan');
    assert.ok(await isStill(file, 'Édan', io));
    assert.ok(!(await isStill(file, 'Adan', io)));
    writeText(file, read.text, read.encoding, io);
    assert.deepEqual(fs.readFileSync(path.join(folder, file)), before);
  }
});

const PROBLEMS: Readonly<Record<string, readonly [content: Uint8Array, problem: RegExp]>> = {
  'Windows-1252': [
    Buffer.from('\x93About 42 boats,\x94 he said \x97 no more.\r\n', 'latin1'),
    /not in UTF-8: .*Windows-1252; save it as UTF-8/u,
  ],
  'Latin 1': [Buffer.from('Café Édan\tand more\f\n', 'latin1'), /not in UTF-8/u],
  'UTF-16 without a mark': [Buffer.from('24 boats', 'utf16le'), /UTF-16 without its mark/u],
  'half of a UTF-16 file': [Buffer.from('\ufeff\ud83d', 'utf16le'), /not text/u],
  'a picture': [Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /looks like a binary file$/u],
  'text with a NUL in it': [Buffer.from('24 boats\0 sank'), /looks like a binary file/u],
};

for (const [name, [content, problem]] of Object.entries(PROBLEMS)) {
  test(`${name}: what is the matter, and what to do`, async context => {
    const folder = folderWith(context, { 'a.md': content });
    const { code, out } = await command(['check', 'a.md'], { folder });
    assert.equal(code, 2);
    assert.match(out.trimEnd(), problem);
  });
}

test('a folder, a pattern and a missing file as drafts; a folder that is not there to write to', async context => {
  const folder = folderWith(context, { 'drafts/a.md': 'Fog.', 'a.txt': ARTICLE });
  const says = async (...args: string[]) => {
    const { code, out, err } = await command(args, { folder });
    assert.equal(code, 2);
    return out + err;
  };
  assert.match(await says('check', 'drafts'), /drafts: cannot be read: it is a folder; name the drafts in it/u);
  assert.match(await says('check', 'drafts/*.txt'), /no file has this name, and the shell left the pattern as it is/u);
  assert.match(await says('check', 'gone.md'), /gone\.md: cannot be read: there is no such file/u);
  assert.match(await says('check', 'a.txt/b.md'), /a part of its path is no folder/u);
  assert.match(await says('draw', '--out', 'gone/x.facts.json', 'a.txt'), /cannot be written: there is no such folder/u);
});

test('a draft, an article or a line longer than a few books is not read, and the others are', async context => {
  const long = 'Fog. '.repeat(400_001);
  const folder = folderWith(context, { 'long.md': long, 'short.md': 'Fog kept 12 boats in harbor.' });
  const drafts = await command(['check', 'long.md', 'short.md'], { folder });
  assert.equal(drafts.code, 2);
  assert.match(drafts.out, /long\.md: is too long to be copy: 2,000,005 characters, where 2,000,000 are the most/u);
  assert.match(drafts.out, /short\.md: /u);
  assert.match((await command(['check', '--source', 'long.md', 'short.md'], { folder })).err, /long\.md is too long/u);
  const { out } = await command(['read'], { input: `${JSON.stringify({ id: 1, text: long })}\n{"id":2,"text":"24 boats"}\n` });
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  assert.match(first.error, /"text" is too long to be copy/u);
  assert.equal(second.spans.length, 1);
});

test('a draft that cannot be written back is reported as it is, with what was in the way', async context => {
  const draft = 'The storm sank 42 fishing boats in the harbor of Port Ellery in 2019.\n';
  const folder = folderWith(context, { 'a.txt': ARTICLE, 'draft.md': draft });
  fs.writeFileSync(path.join(folder, `.draft.md.${process.pid}.part`), 'somebody else’s'); // the place where it would be written first
  const { code, out, err } = await command(['check', '--fix', '--source', 'a.txt', '--format', 'json', 'draft.md'], { folder });
  assert.equal(code, 2);
  const [file] = JSON.parse(out).files;
  assert.match(file.error, /cannot be written, and nothing was fixed/u);
  assert.ok(file.claims.some((claim: { code?: string }) => claim.code === 'number-conflict'));
  assert.match(err, /draft\.md: cannot be written/u);
  assert.equal(fs.readFileSync(path.join(folder, 'draft.md'), 'utf8'), draft);
  const sarif = await command(['check', '--fix', '--source', 'a.txt', '--format', 'sarif', 'draft.md'], { folder });
  const [run] = JSON.parse(sarif.out).runs;
  assert.equal(run.invocations[0].executionSuccessful, false);
  assert.equal(run.results.length, 1);
});
