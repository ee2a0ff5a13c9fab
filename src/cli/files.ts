/** Reads files and says in a sentence why one cannot be read; writes them whole. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.ts';
import { writeWhole } from './write-whole.ts';

export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le';
export type Read = { readonly text: string; readonly encoding: Encoding } | { readonly problem: string };

/** Larger drafts are not copy. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Text of a file, or of standard input for `-`, without a byte-order mark. Binary files and unknown encodings are a problem. */
export async function readText(file: string, io: Io): Promise<Read> {
  let bytes: Buffer;
  try {
    bytes = file === '-' ? await buffer(io.stdin) : readFileSync(path.resolve(io.folder, file));
  } catch (error) {
    return { problem: `cannot be read: ${reasonOf(error)}` };
  }
  if (bytes.length > MOST_BYTES) return { problem: `is too large to be a draft (${Math.round(bytes.length / 1024 / 1024)} MB)` };
  return decoded(bytes);
}

/** Writes a text whole, in the encoding that it was read in. Throws what the system throws; the old file is as it was then. */
export function writeText(file: string, text: string, encoding: Encoding, io: Io): void {
  const words = encoding === 'utf-8' ? text : `\ufeff${text}`;
  writeWhole(path.resolve(io.folder, file), Buffer.from(words, encoding === 'utf-16le' ? 'utf16le' : 'utf8'));
}

/** Whether a file still says what was read: nobody has saved it meanwhile. */
export async function isStill(file: string, text: string, io: Io): Promise<boolean> {
  const now = await readText(file, io);
  return 'text' in now && now.text === text;
}

function decoded(bytes: Buffer): Read {
  const encoding: Encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
        ? 'utf-8 with mark'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding === 'utf-16le' ? encoding : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { problem: 'is not text: it looks like a binary file' } : { text, encoding };
  } catch {
    return { problem: 'is not text: expected UTF-8' };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder; name the drafts in it',
  ENOSPC: 'the disk is full; the file is as it was',
  EROFS: 'the disk is read-only',
};

/** A system error in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
