/** Writes a file whole or not at all: a full disk, a crash or a power cut leaves the old file as it was. */
import fs from 'node:fs';
import path from 'node:path';

/** The part of `node:fs` that is used; tests give one that fails. */
export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'openSync'
  | 'writeFileSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'rmSync'
  | 'realpathSync'
  | 'statSync'
  | 'fchmodSync'
>;

/** Who may read and write a file that was not there before. */
const NEW_FILE = 0o666;

/**
 * Writes beside the file, waits until it is on the disk, then renames: there is no moment without a whole file. A link stays a link, and the
 * file keeps who may read it. Throws what the system throws; nothing is left behind then.
 */
export function writeWhole(file: string, content: Buffer, disk: Disk = fs): void {
  const target = realPath(file, disk);
  const mode = disk.statSync(target, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) disk.accessSync(target, fs.constants.W_OK); // a rename would not ask
  const part = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  try {
    const handle = disk.openSync(part, 'wx', NEW_FILE);
    try {
      disk.writeFileSync(handle, content);
      if (mode !== undefined) disk.fchmodSync(handle, mode & 0o7777);
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
    disk.renameSync(part, target);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) disk.rmSync(part, { force: true });
    throw error;
  }
}

function realPath(file: string, disk: Disk): string {
  try {
    return disk.realpathSync(file);
  } catch {
    return file; // a new file
  }
}
