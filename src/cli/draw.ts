/** `second-source draw`: a facts file out of source articles; run again, it keeps what people did to the file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draw } from '../facts/draw.ts';
import type { FactsFile } from '../facts/fact.ts';
import { type Redrawn, redraw } from '../facts/redraw.ts';
import { serializeFacts } from '../facts/serialize.ts';
import { withKnownIds } from '../facts/source-ids.ts';
import { plural } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import { isStill, readText, reasonOf, writeText } from './files.ts';
import { EXIT, type Io, tell, UsageError } from './io.ts';
import { readArticles, readFacts } from './lookup.ts';

const OPTIONS = { out: { type: 'string' } } as const;

/** Draws facts and writes them to `--out` or standard output. Throws UsageError. */
export async function drawFacts(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('no article given: expected one or more source articles.');
  const { out } = values;
  if (out !== undefined && !out.endsWith('.facts.json')) {
    throw new UsageError(`--out ${out}: expected a name that ends in .facts.json.`);
  }
  const folder = out === undefined ? io.folder : path.dirname(path.resolve(io.folder, out));
  const articles = await readArticles(positionals, io, folder);
  const isThere = (): boolean => out !== undefined && existsSync(path.resolve(io.folder, out));
  const held = out !== undefined && isThere() ? await readText(out, io) : undefined;
  const before = out !== undefined && held ? await readFacts(out, io) : undefined;
  const drawn = draw(withKnownIds(articles, before?.sources ?? []));
  for (const { message } of drawn.problems) tell(message, io);
  const redrawn = redraw(before ?? { version: 1, story: drawn.file.story, sources: [], people: [], facts: [] }, drawn.file);
  const json = serializeFacts(redrawn.file);
  if (out === undefined) io.stdout.write(json);
  else {
    const unchanged = held && 'text' in held ? await isStill(out, held.text, io) : !isThere();
    if (!unchanged) throw new UsageError(`${out} was saved by somebody else meanwhile: nothing was written. Run it again.`);
    write(out, json, io);
    io.stderr.write(`${visible(out)}: ${visible(before ? changes(redrawn) : contents(redrawn.file))}\n`);
  }
  return EXIT.clear;
}

function contents({ facts, people, sources }: FactsFile): string {
  return `${plural(facts.length, 'fact')} and ${people.length} ${people.length === 1 ? 'name' : 'names'} from ${plural(sources.length, 'source')}`;
}

function changes({ added, changed, gone, disputed }: Redrawn): string {
  const parts = [
    `${added.length} added`,
    `${changed.length} changed`,
    `${gone.length} no longer in the sources`,
    ...(disputed.length > 0 ? [`checked, but the sources now differ: ${disputed.join(', ')}`] : []),
  ];
  return parts.join(', ');
}

function write(out: string, json: string, io: Io): void {
  try {
    writeText(out, json, 'utf-8', io);
  } catch (error) {
    throw new UsageError(`${out} cannot be written: ${reasonOf(error, true)}`);
  }
}
