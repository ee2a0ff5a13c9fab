/** Faults on purpose: whatever happens in mid-write, the old file is whole and nothing is left beside it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Disk, writeWhole } from '../../src/cli/write-whole.ts';
import { folderWith } from './command.ts';

const OLD = '{ "old": true }';
const NEW = Buffer.from('{ "new": true }'.repeat(1000));

function fault(code: string): Error {
  return Object.assign(new Error(`${code}: on purpose`), { code });
}

const FAULTS: Readonly<Record<string, Partial<Disk>>> = {
  'the disk is full after half of it': {
    writeFileSync: handle => {
      if (typeof handle === 'number') fs.writeSync(handle, NEW.subarray(0, NEW.length / 2));
      throw fault('ENOSPC');
    },
  },
  'the disk cannot keep it': {
    fsyncSync: () => {
      throw fault('EIO');
    },
  },
  'it cannot take the old file’s place': {
    renameSync: () => {
      throw fault('EPERM');
    },
  },
  'the file is read-only, in a folder that is not': {
    accessSync: () => {
      throw fault('EACCES');
    },
  },
  'the folder is read-only': {
    openSync: () => {
      throw fault('EROFS');
    },
  },
};

for (const [name, broken] of Object.entries(FAULTS)) {
  test(`${name}: the old file is whole`, context => {
    const { folder, file } = held(context);
    assert.throws(() => writeWhole(file, NEW, { ...fs, ...broken }), /on purpose/u);
    assert.equal(fs.readFileSync(file, 'utf8'), OLD);
    assert.deepEqual(fs.readdirSync(folder), ['x.facts.json']);
  });
}

test('until the new file is whole on the disk, the old one is there to be read', context => {
  const { file } = held(context);
  const seen: string[] = [];
  const look = (): number => seen.push(fs.readFileSync(file, 'utf8'));
  const watched: Disk = {
    ...fs,
    fsyncSync: handle => {
      look();
      fs.fsyncSync(handle);
      look();
    },
  };
  writeWhole(file, NEW, watched);
  look();
  assert.deepEqual(seen, [OLD, OLD, NEW.toString()]);
});

test('a link stays a link, and the file keeps who may read it', context => {
  const { folder, file } = held(context);
  const link = path.join(folder, 'link.facts.json');
  fs.symlinkSync('x.facts.json', link);
  fs.chmodSync(file, 0o640);
  writeWhole(link, NEW);
  assert.ok(fs.lstatSync(link).isSymbolicLink());
  assert.equal(fs.readFileSync(file, 'utf8'), NEW.toString());
  assert.equal(fs.statSync(file).mode & 0o777, 0o640);
});

test('somebody else’s half-written file beside it is left alone', context => {
  const { folder, file } = held(context);
  const part = path.join(folder, `.x.facts.json.${process.pid}.part`);
  fs.writeFileSync(part, 'theirs');
  assert.throws(() => writeWhole(file, NEW), /EEXIST/u);
  assert.equal(fs.readFileSync(part, 'utf8'), 'theirs');
  assert.equal(fs.readFileSync(file, 'utf8'), OLD);
});

test('a process that is killed in mid-write, again and again: the file is always one of the whole ones', async context => {
  const { file } = held(context);
  const length = 3_000_000;
  const whole = ['a', 'b'].map(letter => letter.repeat(length));
  const program = fileURLToPath(new URL('write-on-and-on.ts', import.meta.url));
  for (let times = 0; times < 3; times += 1) {
    const writer = spawn(process.execPath, ['--import', 'tsx', program, file, String(length)]);
    await once(writer.stdout, 'data');
    for (let looks = 0; looks < 20; looks += 1) {
      assert.ok(whole.includes(fs.readFileSync(file, 'utf8')), 'half a file, while it is written');
      await new Promise(resolve => setImmediate(resolve));
    }
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    assert.ok(whole.includes(fs.readFileSync(file, 'utf8')), 'half a file, after the kill');
  }
});

test('a new file', context => {
  const { folder } = held(context);
  writeWhole(path.join(folder, 'new.facts.json'), NEW);
  assert.equal(fs.readFileSync(path.join(folder, 'new.facts.json'), 'utf8'), NEW.toString());
});

function held(context: TestContext): { folder: string; file: string } {
  const folder = folderWith(context, { 'x.facts.json': OLD });
  return { folder, file: path.join(folder, 'x.facts.json') };
}
