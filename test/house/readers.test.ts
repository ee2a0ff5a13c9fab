/** No reader is written and forgotten: whatever has a reader's type is called by another file of the readers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const CLAIMS = 'src/claims';
const READER =
  /^export const (?<name>\w+): (?:Reader<|NumeralReader\b)|^export function (?<other>read[A-Z]\w*)\(paragraph: Paragraph/gmu;

const files = readdirSync(CLAIMS, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => ({ file, text: readFileSync(path.join(CLAIMS, file), 'utf8') }));
const readers = files.flatMap(({ file, text }) =>
  [...text.matchAll(READER)].map(({ groups }) => ({ file, name: groups?.name ?? groups?.other ?? '' })),
);

test('there are readers', () => assert.ok(readers.length >= 5));

for (const { file, name } of readers) {
  test(`${name} is called`, () => {
    assert.ok(files.some(other => other.file !== file && new RegExp(`\\b${name}\\b`, 'u').test(other.text)));
  });
}
