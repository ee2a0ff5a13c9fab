/** Nobody's work is written over: what was saved between reading and writing stays. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { isStill, readText, writeText } from '../../src/cli/files.ts';
import { run } from '../../src/cli/run.ts';
import { folderWith } from './command.ts';

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
  const folder = folderWith(context, { 'd.txt': Buffer.from('\ufeffÉdan', 'utf16le'), 'e.txt': '\ufeffÉdan', 'f.txt': 'Édan' });
  const io = { stdin: Readable.from([]), stdout: new Writable(), stderr: new Writable(), folder, colour: false };
  for (const file of ['d.txt', 'e.txt', 'f.txt']) {
    const before = fs.readFileSync(path.join(folder, file));
    const read = await readText(file, io);
    assert.ok('text' in read && read.text === 'Édan');
    assert.ok(await isStill(file, 'Édan', io));
    assert.ok(!(await isStill(file, 'Adan', io)));
    writeText(file, read.text, read.encoding, io);
    assert.deepEqual(fs.readFileSync(path.join(folder, file)), before);
  }
});
