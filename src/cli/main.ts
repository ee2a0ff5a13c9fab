/** The command `second-source`: everything the process has, handed to `run`. */
import process from 'node:process';
import { EXIT } from './io.ts';
import { run } from './run.ts';

// The reader of our output has gone (`… | head`): nothing left to do, and nothing wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.clear : EXIT.unusable));

run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  colour: wantsColour(),
}).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`second-source: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = EXIT.unusable;
  },
);

/** Source: no-color.org and force-color.org. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== '';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
