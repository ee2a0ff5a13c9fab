/** Picks the command and turns what went wrong into a message and an exit status. */
import { parseArgs } from 'node:util';
import { batchLine } from './batch.ts';
import { check } from './check.ts';
import { drawFacts } from './draw.ts';
import { HELP, version } from './help.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { answerLines } from './lines.ts';
import { Lookup } from './lookup.ts';
import { readLine } from './read.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, draw: drawFacts, read, batch };

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
    io.stderr.write(`second-source: ${message}\n`);
    return EXIT.unusable;
  }
}

async function read(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {}, allowPositionals: false });
  await answerLines(io.stdin, io.stdout, readLine);
  return EXIT.clear;
}

async function batch(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { facts: { type: 'string', multiple: true } },
    allowPositionals: false,
  });
  const lookup = new Lookup(io);
  const facts = await (values.facts ? lookup.named(values.facts, []) : lookup.bundled());
  await answerLines(io.stdin, io.stdout, line => batchLine(line, () => facts));
  return EXIT.clear;
}

/** What to tell a person; undefined for a fault of ours. */
function usageMessage(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const isArgument = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isArgument ? `${error.message.split(/\.(?:\s|$)/u)[0]}. See second-source --help.` : undefined;
}
