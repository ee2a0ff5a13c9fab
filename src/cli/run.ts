/** Picks the command and turns what went wrong into a message and an exit status. */
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { drawFacts } from './draw.ts';
import { setEngine } from './engine.ts';
import { HELP, version } from './help.ts';
import { EXIT, type Io, tell, UsageError } from './io.ts';
import { answerByJobs, type Job } from './jobs.ts';
import { answerLines } from './lines.ts';
import { readLine } from './read.ts';
import { answerer } from './thread.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, draw: drawOrLines, read, batch };

/** Runs the command line (without the program's name) and returns the exit status. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.stderr.write(HELP);
    return EXIT.unusable;
  }
  const options = args.slice(0, args.indexOf('--') === -1 ? undefined : args.indexOf('--'));
  if (options.includes('--help') || options.includes('-h') || name === 'help') {
    io.stdout.write(HELP);
    return EXIT.clear;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return EXIT.clear;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new UsageError(`“${name}” is not a command: expected check, draw, read or batch. See second-source --help.`);
    return await command(rest, io);
  } catch (error) {
    const message = usageMessage(error);
    if (message === undefined) throw error;
    tell(message, io);
    return EXIT.unusable;
  }
}

async function read(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {}, allowPositionals: false });
  setEngine('lines');
  await answerLines(io.stdin, io.stdout, readLine);
  return EXIT.clear;
}

async function batch(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { facts: { type: 'string', multiple: true }, jobs: { type: 'string' } },
    allowPositionals: false,
  });
  return byLines({ command: 'batch', facts: values.facts ?? [], folder: io.folder }, values.jobs, io);
}

/** `draw --lines` draws from lines of JSON; otherwise articles are named. */
async function drawOrLines(args: readonly string[], io: Io): Promise<number> {
  if (!args.includes('--lines')) return drawFacts(args, io);
  const { values } = parseArgs({
    args: [...args],
    options: { lines: { type: 'boolean' }, jobs: { type: 'string' } },
    allowPositionals: false,
  });
  return byLines({ command: 'draw', facts: [], folder: io.folder }, values.jobs, io);
}

async function byLines(job: Job, jobs: string | undefined, io: Io): Promise<number> {
  const threads = jobsIn(jobs);
  setEngine('lines');
  if (threads > 1 && io.program !== undefined) await answerByJobs(job, threads, io.program, io);
  else await answerLines(io.stdin, io.stdout, await answerer(job, io));
  return EXIT.clear;
}

/** A slip of the hand asks for more. */
const MOST_JOBS = 256;

function jobsIn(jobs = '1'): number {
  const count = Number(jobs);
  if (/^\d+$/u.test(jobs) && count >= 1 && count <= MOST_JOBS) return count;
  throw new UsageError(`--jobs ${jobs}: expected a number from 1 to ${MOST_JOBS}.`);
}

/** What to tell a person; undefined for a fault of ours. */
function usageMessage(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isArgument ? `${error.message.split(/\.(?:\s|$)/u)[0]}. See second-source --help.` : undefined;
}
