// What the program costs as a process: start, memory, size, archives. It is dist/, as scripts/build.mjs makes it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { gzipSync } from 'node:zlib';
import { articleOf } from '../../test/bench/copy.ts';
import { WRITE_GOOD } from './callers.mjs';
import { beside, left, middle, process_, type Ran, type Row } from './measure.ts';

const CLI = 'dist/cli.js';
const SCRATCH = 'node_modules/.cache/bench';
/** `--drafts N`: how many the memory of `batch` is measured with; 100,000 take minutes. */
const MANY = argv.includes('--drafts') ? Number(argv[argv.indexOf('--drafts') + 1]) : 10_000;

export function start(): Row[] {
  if (!existsSync(CLI)) return left('the whole process', `${CLI} is not built`);
  const sample = 'samples/draft.md';
  const commands = {
    own: [CLI, 'check', sample],
    node: ['-e', '0'],
    ...(existsSync(WRITE_GOOD) && { peer: [WRITE_GOOD, sample] }),
  };
  const ran = new Map<string, Ran[]>(Object.keys(commands).map(who => [who, []]));
  for (let turn = 0; turn < 5; turn++) {
    for (const [who, words] of Object.entries(commands)) ran.get(who)?.push(process_(words));
  }
  const of = (who: keyof typeof commands, field: 'cpu' | 'megabytes'): number =>
    middle(ran.get(who)?.map(one => one[field]) ?? []);
  return [
    ...beside(
      { what: 'check of the sample, whole process', value: of('own', 'cpu'), unit: 'ms' },
      { what: 'node -e 0', value: of('node', 'cpu'), goal: 2 },
      { what: 'write-good’s command line', value: commands.peer && of('peer', 'cpu'), goal: 0.7 },
    ),
    ...beside(
      { what: 'memory of that process', value: of('own', 'megabytes'), unit: 'MB' },
      { what: 'node -e 0', value: of('node', 'megabytes'), goal: 1.5 },
    ),
  ];
}

export function size(): Row[] {
  if (!existsSync('dist/web.js')) return left('the bundles', 'dist/web.js is not built');
  const bytes = readFileSync('dist/web.js');
  return [
    { what: 'web bundle, minified', value: bytes.length / 1024, unit: 'KB', goal: 400 },
    { what: 'web bundle, gzipped', value: gzipSync(bytes).length / 1024, unit: 'KB', goal: 130 },
  ];
}

export function batch(): Row[] {
  if (!existsSync(CLI)) return left('batch', `${CLI} is not built`);
  const paragraphs = articleOf(6_000).split('\n');
  const drafts = lines('drafts', 4_000, id => ({ id, draft: paragraphs[id % paragraphs.length] }));
  const [one, two] = ['1', '2'].map(jobs => process_([CLI, 'batch', '--jobs', jobs], drafts)) as [Ran, Ran];
  const memory = (count: number): number => {
    const short = lines('short', count, id => ({ id, draft: paragraphs[id % paragraphs.length]?.slice(0, 90) }));
    return process_([CLI, 'batch'], short).megabytes;
  };
  const faster = { goal: 1.8, atLeast: true } as const;
  return [
    {
      what: 'batch of 4,000 drafts, one job',
      value: one.ms,
      unit: 'ms',
      against: { what: '--jobs 2', value: two.ms },
      ...faster,
    },
    {
      what: 'batch of 4,000 drafts, busiest thread',
      value: one.busiest,
      unit: 'ms',
      against: { what: '--jobs 2', value: two.busiest },
      ...faster,
    },
    {
      what: `memory of batch, ${MANY} short drafts`,
      value: memory(MANY),
      unit: 'MB',
      against: { what: '1,000', value: memory(1_000) },
      goal: 1.2,
    },
  ];
}

/** What docs/scale.md reckons with: articles of 600 words, each with a source of that length to be read and drawn from. */
export function archives(): Row[] {
  if (!existsSync(CLI)) return left('archives', `${CLI} is not built`);
  const paragraphs = articleOf(60_000).split('\n');
  const article = (at: number): string => {
    const first = at % (paragraphs.length - 13);
    return paragraphs.slice(first, first + 13).join('\n');
  };
  const articles = lines('articles', 1_000, id => ({
    id,
    draft: article(id * 9),
    sources: [{ id: 'A', text: article(id * 9 + 3) }],
  }));
  const none = process_(
    [CLI, 'batch'],
    lines('none', 0, () => ({})),
  ).cpu;
  const [checked, drawn] = [['batch'], ['draw', '--lines']].map(command => process_([CLI, ...command], articles).cpu - none) as [
    number,
    number,
  ];
  return [
    { what: 'batch, 1,000 articles with a source each', value: checked, unit: 'ms' },
    { what: 'draw --lines, 1,000 articles', value: drawn, unit: 'ms' },
  ];
}

/** A file of lines of JSON. */
function lines(name: string, count: number, line: (id: number) => object): string {
  mkdirSync(SCRATCH, { recursive: true });
  const file = path.join(SCRATCH, `${name}.ndjson`);
  writeFileSync(file, Array.from({ length: count }, (_, id) => `${JSON.stringify(line(id))}\n`).join(''));
  return file;
}
