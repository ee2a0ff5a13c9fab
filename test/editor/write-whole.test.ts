/** Faults on purpose, in VS Code's file system: the old file is whole, whatever happens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeWhole } from '../../src/editor/write-whole.ts';
import { Disk } from './disk.ts';

const PATH = '/desk/boats.facts.json';
const PART = '/desk/.boats.facts.json.part';
const LINK = 65;

test('written whole, nothing left beside it', async () => {
  const disk = new Disk({ [PATH]: 'old' });
  assert.ok(await writeWhole(disk.files(), disk.uri(PATH), 'new', 'old'));
  assert.deepEqual(disk.all(), { [PATH]: 'new' });
});

test('a new file', async () => {
  const disk = new Disk({});
  assert.ok(await writeWhole(disk.files(), disk.uri(PATH), 'new', undefined));
  assert.deepEqual(disk.all(), { [PATH]: 'new' });
});

test('what somebody saved meanwhile stays', async () => {
  const disk = new Disk({ [PATH]: 'by hand' });
  assert.equal(await writeWhole(disk.files(), disk.uri(PATH), 'new', 'old'), false);
  assert.equal(await writeWhole(disk.files(), disk.uri(PATH), 'new', undefined), false);
  assert.deepEqual(disk.all(), { [PATH]: 'by hand' });
});

test('the disk is full: the old file is as it was', async () => {
  const disk = new Disk({ [PATH]: 'old' });
  const files = disk.files({
    writeFile: async uri => {
      disk.put(uri.path, 'n');
      throw new Error('ENOSPC');
    },
  });
  await assert.rejects(writeWhole(files, disk.uri(PATH), 'new', 'old'), /ENOSPC/u);
  assert.deepEqual(disk.all(), { [PATH]: 'old' });
});

test('it cannot take the old file’s place: the old file is as it was', async () => {
  const disk = new Disk({ [PATH]: 'old' });
  const files = disk.files({ rename: async () => Promise.reject(new Error('EPERM')) });
  await assert.rejects(writeWhole(files, disk.uri(PATH), 'new', 'old'), /EPERM/u);
  assert.deepEqual(disk.all(), { [PATH]: 'old' });
});

test('a crash between taking the old file away and putting the new one there: the new one is beside it, whole', async () => {
  const disk = new Disk({ [PATH]: 'old' });
  const files = disk.files({
    rename: async (_from, to) => {
      disk.drop(to.path);
      throw new Error('EIO');
    },
  });
  await assert.rejects(writeWhole(files, disk.uri(PATH), 'new', 'old'), /EIO/u);
  assert.deepEqual(disk.all(), { [PART]: 'new' });
});

test('a link stays a link', async () => {
  const disk = new Disk({ [PATH]: 'old' }, LINK);
  const files = disk.files({ rename: async () => assert.fail('renamed over a link') });
  assert.ok(await writeWhole(files, disk.uri(PATH), 'new', 'old'));
  assert.deepEqual(disk.all(), { [PATH]: 'new' });
});
