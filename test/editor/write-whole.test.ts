/** Faults on purpose, in VS Code's file system: the old file is whole, whatever happens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as vscode from 'vscode';
import { type Files, writeWhole } from '../../src/editor/write-whole.ts';

const PATH = '/desk/boats.facts.json';
const PART = '/desk/.boats.facts.json.part';
const [FILE, LINK] = [1, 65];

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

class Disk {
  readonly #files: Map<string, string>;

  constructor(
    files: Readonly<Record<string, string>>,
    readonly type = FILE,
  ) {
    this.#files = new Map(Object.entries(files));
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#files);
  }

  put(path: string, text: string): void {
    this.#files.set(path, text);
  }

  drop(path: string): void {
    this.#files.delete(path);
  }

  uri(path: string): vscode.Uri {
    const uri: Pick<vscode.Uri, 'path' | 'with'> = { path, with: change => this.uri(change.path ?? path) };
    return uri as vscode.Uri;
  }

  files(broken: Partial<Files> = {}): Files {
    const there = (path: string): string => {
      const text = this.#files.get(path);
      if (text === undefined) throw new Error(`no ${path}`);
      return text;
    };
    return {
      stat: async ({ path }) => ({ type: this.type, ctime: 0, mtime: 0, size: there(path).length }),
      readFile: async ({ path }) => new TextEncoder().encode(there(path)),
      writeFile: async ({ path }, bytes) => this.put(path, new TextDecoder().decode(bytes)),
      rename: async (from, to) => {
        this.put(to.path, there(from.path));
        this.drop(from.path);
      },
      delete: async ({ path }) => {
        there(path);
        this.drop(path);
      },
      ...broken,
    };
  }
}
