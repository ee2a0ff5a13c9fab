/** Picks the command and turns what went wrong into a message and an exit status. */
import { batchLine } from './batch.ts';
import { fromArticles } from './desk.ts';
import { HELP, version } from './help.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { answerLines } from './lines.ts';
import { readLine } from './read.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  read: async (args, io) => {
    if (args.length > 0)
      throw new UsageError(`read takes no arguments, found “${args[0]}”. Lines of JSON are read from standard input.`);
    await answerLines(io.stdin, io.stdout, readLine);
    return EXIT.clear;
  },
  batch: async (_args, io) => {
    const none = fromArticles([]);
    await answerLines(io.stdin, io.stdout, line => batchLine(line, () => none));
    return EXIT.clear;
  },
};

/** Runs the command line (without the program's name) and returns the exit status. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.stderr.write(HELP);
    return EXIT.unusable;
  }
  if (args.includes('--help') || args.includes('-h') || name === 'help') {
    io.stdout.write(HELP);
    return EXIT.clear;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return EXIT.clear;
  }
  const command = COMMANDS[name];
  try {
    if (!command)
      throw new UsageError(`“${name}” is not a command: expected check, draw, read or batch. See second-source --help.`);
    return await command(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`second-source: ${error.message}\n`);
    return EXIT.unusable;
  }
}
