/** Writes a file of the desk whole or not at all, and never over what somebody saved meanwhile. */
import type * as vscode from 'vscode';

/** The part of VS Code's file system that is used; tests give one that fails. */
export type Files = Pick<vscode.FileSystem, 'stat' | 'readFile' | 'writeFile' | 'rename' | 'delete'>;

/** `vscode.FileType.SymbolicLink` */
const LINK = 64;

/**
 * Writes beside the file, then puts that in its place: a full disk or a crash in between leaves the old file as it was.
 *
 * @param before what the file said when it was read; undefined when it was not there
 * @returns false when it says something else by now: nothing is written then
 */
export async function writeWhole(files: Files, target: vscode.Uri, text: string, before: string | undefined): Promise<boolean> {
  const content = new TextEncoder().encode(text);
  const slash = target.path.lastIndexOf('/') + 1;
  const part = target.with({ path: `${target.path.slice(0, slash)}.${target.path.slice(slash)}.part` });
  const isLink = await Promise.resolve(files.stat(target)).then(
    ({ type }) => (type & LINK) !== 0,
    () => false,
  );
  try {
    await files.writeFile(part, content);
    if ((await textOf(files, target)) !== before) return false;
    // A link would be replaced by a file; what it leads to is written instead, now that there is room for it.
    if (isLink) await files.writeFile(target, content);
    else await files.rename(part, target, { overwrite: true });
    return true;
  } finally {
    // Where the old file is gone and the new one is not in its place, the part is all that there is.
    if (before === undefined || (await textOf(files, target)) !== undefined) {
      await Promise.resolve(files.delete(part)).catch(() => undefined); // it was renamed, or never written
    }
  }
}

async function textOf(files: Files, uri: vscode.Uri): Promise<string | undefined> {
  return Promise.resolve(files.readFile(uri)).then(
    bytes => new TextDecoder().decode(bytes),
    () => undefined,
  );
}
