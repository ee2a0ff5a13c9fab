/** `second-source draw`: a facts file out of source articles. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from '../facts/draw.ts';
import { serializeFacts } from '../facts/serialize.ts';
import { reasonOf, writeText } from './files.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { readArticles } from './lookup.ts';

const OPTIONS = { out: { type: 'string' } } as const;

/** Draws facts and writes them to `--out` or standard output. Throws UsageError. */
export async function drawFacts(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('no article given: expected one or more source articles.');
  const { out } = values;
  if (out !== undefined && !out.endsWith('.facts.json'))
    throw new UsageError(`--out ${out}: expected a name that ends in .facts.json.`);
  const folder = out === undefined ? io.folder : path.dirname(path.resolve(io.folder, out));
  const { file, problems } = draw(await readArticles(positionals, io, folder));
  for (const { message } of problems) io.stderr.write(`second-source: ${message}\n`);
  const json = serializeFacts(file);
  if (out === undefined) io.stdout.write(json);
  else {
    try {
      writeText(out, json, 'utf-8', io);
    } catch (error) {
      throw new UsageError(`${out} cannot be written: ${reasonOf(error)}`);
    }
    io.stderr.write(
      `${out}: ${file.facts.length} facts from ${positionals.length} ${positionals.length === 1 ? 'source' : 'sources'}\n`,
    );
  }
  return EXIT.clear;
}
