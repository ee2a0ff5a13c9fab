/** Reads files and says in a sentence why one cannot be read; writes them whole. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LONGEST } from '../text/longest.ts';
import type { Io } from './io.ts';
import { writeWhole } from './write-whole.ts';

export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be';
export type Read = { readonly text: string; readonly encoding: Encoding } | { readonly problem: string };

/** Larger files are not looked into. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Text of a file, or of standard input for `-`, without a byte-order mark. Binary files and unknown encodings are a problem. */
export async function readText(file: string, io: Io): Promise<Read> {
  let bytes: Buffer;
  try {
    bytes =
      file === '-' ? await (await import('node:stream/consumers')).buffer(io.stdin) : readFileSync(path.resolve(io.folder, file));
  } catch (error) {
    const isPattern = /[*?]/u.test(file) && isMissing(error);
    return {
      problem: `cannot be read: ${isPattern ? 'no file has this name, and the shell left the pattern as it is' : reasonOf(error)}`,
    };
  }
  if (bytes.length > MOST_BYTES) return { problem: `is too large to be copy (${Math.round(bytes.length / 1024 / 1024)} MB)` };
  return decoded(bytes);
}

/** A draft or an article: as `readText`, and neither is longer than a few books. */
export async function readCopy(file: string, io: Io): Promise<Read> {
  const read = await readText(file, io);
  return 'text' in read && read.text.length > LONGEST ? { problem: tooLong(read.text) } : read;
}

/** What to say of a text that is longer than copy is. */
export const tooLong = (text: string): string =>
  `is too long to be copy: ${text.length.toLocaleString('en')} characters, where ${LONGEST.toLocaleString('en')} are the most`;

/** Writes a text whole, in the encoding that it was read in. Throws what the system throws; the old file is as it was then. */
export function writeText(file: string, text: string, encoding: Encoding, io: Io): void {
  const words = encoding === 'utf-8' ? text : `\ufeff${text}`;
  const bytes = Buffer.from(words, encoding.startsWith('utf-16') ? 'utf16le' : 'utf8');
  writeWhole(path.resolve(io.folder, file), encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

/** Whether a file still says what was read: nobody has saved it meanwhile. */
export async function isStill(file: string, text: string, io: Io): Promise<boolean> {
  const now = await readText(file, io);
  return 'text' in now && now.text === text;
}

function decoded(bytes: Buffer): Read {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding.startsWith('utf-16') ? encoding : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0')
      ? { problem: 'is not text: it looks like a binary file, or like UTF-16 without its mark; save it as UTF-8' }
      : { text, encoding };
  } catch {
    if (encoding.startsWith('utf-16')) return { problem: 'is not text: it begins as UTF-16, and does not go on so' };
    return {
      problem: isBinary(bytes)
        ? 'is not text: it looks like a binary file'
        : 'is not in UTF-8: it looks like text in an older encoding, such as Windows-1252; save it as UTF-8',
    };
  }
}

/** By the byte-order mark. */
function encodingOf([first, second, third]: Buffer): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8 with mark' : 'utf-8';
}

/** Control characters that no text has, in any encoding with a byte a character. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, LOOKED_AT).some(byte => byte < 0x20 && !TEXT_CONTROLS.has(byte));
}

const LOOKED_AT = 64 * 1024;
/** Tab, line feed, form feed, carriage return. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d]);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder; name the drafts in it',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full; the file is as it was',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EACCES: 'the file or its folder may not be written to',
  EPERM: 'the file or its folder may not be written to',
  EISDIR: 'there is a folder of this name',
  EEXIST: 'another run is writing it',
};

/** A system error in plain words, of reading or of writing. */
export function reasonOf(error: unknown, isWriting = false): string {
  const code = codeOf(error);
  return (isWriting ? WRITING[code] : undefined) ?? REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
