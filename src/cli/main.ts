/** The command `second-source`: everything the process has, handed to `run`. What few commands need is asked for when they do. */
import './engine-set.ts'; // first: from here on the engine runs as a command's
import process from 'node:process';
import { AS_THREAD } from './as-thread.ts';
import { reasonOf } from './files.ts';
import { EXIT, type Io } from './io.ts';
import { run } from './run.ts';
import { serve } from './thread.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clear); // its reader has gone (`… | head`): nothing left to do, and nothing wrong
  process.stderr.write(`second-source: the output cannot be written: ${outputReason(error)}\n`);
  process.exit(EXIT.unusable);
});

const io: Io = {
  get stdin() {
    return process.stdin; // opened when a command reads it
  },
  stdout: process.stdout,
  get stderr() {
    return process.stderr;
  },
  folder: process.cwd(),
  colour: wantsColour(),
  ...(process.argv[1] === undefined ? {} : { program: process.argv[1] }),
};

begin().catch((error: unknown) => {
  process.stderr.write(`second-source: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = EXIT.unusable;
});

async function begin(): Promise<void> {
  if (process.argv[2] === AS_THREAD) {
    const { parentPort, workerData } = await import('node:worker_threads');
    if (parentPort) return serve(parentPort, workerData, { ...io, folder: workerData.folder });
  }
  process.exitCode = await run(process.argv.slice(2), io);
}

function outputReason(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOSPC' ? 'the disk is full' : reasonOf(error, true);
}

/** Source: no-color.org and force-color.org. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== '';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
