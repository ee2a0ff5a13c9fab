// Packs twice and compares: the same files with the same bytes (by length and checksum; dates in the archive are not compared). Exit status 1 when they differ.
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makePackage } from './package.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'second-source-twice-'));
const [first, second] = [await packed('first'), await packed('second')];
rmSync(folder, { recursive: true, force: true });
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter(name => first.get(name) !== second.get(name));
for (const name of different) console.log(`differs: ${name}`);
console.log(`${names.length} files in the package, ${different.length} differ between two builds`);
process.exitCode = different.length > 0 ? 1 : 0;

async function packed(name) {
  const vsix = path.join(folder, name);
  renameSync(await makePackage(), vsix);
  return entriesOf(readFileSync(vsix));
}

/** Name → length and checksum, from the archive's central directory. Source: PKWARE, APPNOTE.TXT 4.3.12 and 4.3.16. */
function entriesOf(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = zip.readUInt16LE(end + 10);
  const entries = new Map();
  for (let left = count, at = zip.readUInt32LE(end + 16); left > 0; left -= 1) {
    const [checksum, length, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, `${length} ${checksum}`);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
