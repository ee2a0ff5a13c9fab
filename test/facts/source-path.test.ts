import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcePath } from '../../src/facts/source-path.ts';

const FOLDER = '/home/desk/stories/storm';
const ROOTS = ['/home/desk/stories'];

const LEADS: readonly (readonly [file: string, path: string])[] = [
  ['sources/a.txt', `${FOLDER}/sources/a.txt`],
  ['./sources//a.txt', `${FOLDER}/sources/a.txt`],
  ['sources\\a.txt', `${FOLDER}/sources/a.txt`],
  ['../other/a.txt', '/home/desk/stories/other/a.txt'],
  ['a b/é…txt', `${FOLDER}/a b/é…txt`],
  ['..a/b.txt', `${FOLDER}/..a/b.txt`],
];

for (const [file, path] of LEADS)
  test(`${file} lies in the story’s folders`, () => assert.equal(sourcePath(FOLDER, file, ROOTS), path));

for (const file of [
  '../../../../etc/passwd',
  '../../secret.txt',
  '/etc/passwd',
  '\\\\server\\share\\a.txt',
  'C:\\Users\\desk\\a.txt',
  'file:///etc/passwd',
  'https://example.org/a.txt',
  'vscode-remote://x/a.txt',
  'a\0.txt',
  '..',
  '../../../../../../../../x',
  'sources/../../../../.ssh/id_rsa',
])
  test(`${JSON.stringify(file)} leads elsewhere`, () => assert.equal(sourcePath(FOLDER, file, ROOTS), undefined));

test('a file two folders up is reached only where that folder is open', () => {
  assert.equal(sourcePath(FOLDER, '../../archive/a.txt', []), undefined);
  assert.equal(sourcePath(FOLDER, '../../archive/a.txt', ['/home/desk']), '/home/desk/archive/a.txt');
});
