/** What a command may touch of the world: given from outside, so that tests can give their own. */
import type { Readable, Writable } from 'node:stream';

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
