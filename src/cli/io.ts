/** What a command may touch of the world: given from outside, so that tests can give their own. */
import type { Readable, Writable } from 'node:stream';
import { visible } from '../report/visible.ts';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly colour: boolean;
  /** The program's own file, for threads; without it there is one thread, this one. */
  readonly program?: string;
}

/** How a command ended (DESIGN.md §6): no conflict; conflicts found; bad usage or input. */
export const EXIT = { clear: 0, conflicts: 1, unusable: 2 } as const;

/** Something the person at the keyboard can put right. Shown without a stack. */
export class UsageError extends Error {}

/** Says on standard error what is the matter. A file’s name and words in it may be a stranger’s: they do not steer the terminal. */
export function tell(message: string, io: Io): void {
  io.stderr.write(`second-source: ${visible(message)}\n`);
}
