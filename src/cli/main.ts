/** The command `second-source`: everything the process has, handed to `run`. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { engineFlags } from './engine.ts';
import { reasonOf } from './files.ts';
import { EXIT, type Io } from './io.ts';
import { run } from './run.ts';
import { serve } from './thread.ts';

for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clear); // its reader has gone (`… | head`): nothing left to do, and nothing wrong
  process.stderr.write(`second-source: the output cannot be written: ${outputReason(error)}\n`);
  process.exit(EXIT.unusable);
});

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  colour: wantsColour(),
  ...(process.argv[1] === undefined ? {} : { program: process.argv[1] }),
};

if (!isMainThread && parentPort) serve(parentPort, workerData, { ...io, folder: workerData.folder });
else {
  run(process.argv.slice(2), io).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`second-source: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = EXIT.unusable;
    },
  );
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
