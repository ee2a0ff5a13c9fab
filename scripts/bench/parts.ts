// What is measured, part by part (`--only NAME,…`). The copy and the facts are made by test/bench/copy.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { gzipSync } from 'node:zlib';
import { type Against, against, checkDraft } from '../../src/check/against.ts';
import { draftMemory } from '../../src/check/draft-memory.ts';
import { read } from '../../src/claims/read.ts';
import { draw } from '../../src/facts/draw.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { parse } from '../../src/text/parse.ts';
import { articleOf, draftOf, factsOf } from '../../test/bench/copy.ts';
import { peer, WRITE_GOOD } from './callers.mjs';
import { medians, middle, type Part, process_, type Row } from './measure.ts';

const CLI = 'dist/cli.js';
const SCRATCH = 'node_modules/.cache/bench';
/** `--facts N`: how many the part `facts` takes; 100,000 take minutes. */
const MANY = Number(argv[argv.indexOf('--facts') + 1]) || 20_000;
const nothing = (): undefined => undefined;
/** Another text at each turn, so that no memory answers. */
const turned = (text: string, turn: number): string => text.replace('valley', `valley${turn}x`);

export const PARTS: Readonly<Record<string, Part>> = {
  reading,
  hostile,
  check,
  typing,
  drawing,
  process,
  size,
  batch,
  archives,
  facts,
};

async function reading(): Promise<Row[]> {
  const text = draftOf(10_000);
  const [wink, chrono] = [await peer('wink-nlp'), await peer('chrono-node')];
  const draft = parse(text, 'markdown');
  const ms = await medians(
    {
      parse: turn => parse(turned(text, turn), 'markdown'),
      read: () => read(draft),
      wink: turn => (wink ?? nothing)(turned(text, turn)),
      chrono: turn => (chrono ?? nothing)(turned(text, turn)),
    },
    7,
  );
  const long = parse(articleOf(160_000), 'plain');
  const short = parse(articleOf(16_000), 'plain');
  const linear = await medians({ long: () => read(long), short: () => read(short) }, 3);
  const row = { what: 'all readers, 10,000 words', value: ms.read, unit: 'ms' } as const;
  return [
    ...(wink ? [{ ...row, against: { what: 'wink-nlp', value: ms.wink }, goal: 1 }] : [row]),
    ...(chrono ? [{ ...row, against: { what: 'chrono-node, dates only', value: ms.chrono } }] : []),
    {
      what: 'Markdown parse, 10,000 words',
      value: ms.parse,
      unit: 'ms',
      against: { what: 'all readers', value: ms.read },
      goal: 1,
    },
    { what: 'all readers, 1 MB', value: linear.long, unit: 'ms', against: { what: '100 kB', value: linear.short }, goal: 11 },
  ];
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and commas': '1,',
  'curly quotes': '“',
  'straight quotes': '" ',
  brackets: '[(',
  'one word': 'a',
  capitals: 'Ab ',
  'number words': 'two hundred and ',
  dates: 'Oct. 7, ',
  said: 'he said ',
  hyphens: 'a-',
};

async function hostile(): Promise<Row[]> {
  const prose = articleOf(20_000).slice(0, 100_000);
  const runs: Record<string, () => unknown> = { prose: () => read(parse(prose, 'plain')) };
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    runs[name] = () => read(parse(text, 'plain'));
  }
  const ms = await medians(runs, 3);
  const base = { what: 'news copy of that length', value: ms.prose ?? 0 };
  return Object.keys(HOSTILE).map(name => ({
    what: `parse and read 100 kB of ${name}`,
    value: ms[name] ?? 0,
    unit: 'ms',
    against: base,
    goal: 5,
  }));
}

async function check(): Promise<Row[]> {
  const text = draftOf(10_000);
  const long = draftOf(100_000);
  const held = withFacts(1_000);
  const [harper, lint] = [await peer('harper.js'), await peer('markdownlint')];
  const full = (draft: string, turn: number): unknown => checkDraft(parse(turned(draft, turn), 'markdown'), held);
  const ms = await medians(
    {
      full: turn => full(text, turn),
      harper: turn => (harper ?? nothing)(turned(text, turn)),
      lint: turn => (lint ?? nothing)(turned(text, turn)),
    },
    3,
  );
  const far = await medians({ long: turn => full(long, turn), short: turn => full(text, turn) }, 1);
  const row = { what: 'full check, 10,000 words, 1,000 facts', value: ms.full, unit: 'ms' } as const;
  return [
    ...(harper ? [{ ...row, against: { what: 'harper.js', value: ms.harper }, goal: 0.12 }] : [row]),
    ...(lint ? [{ ...row, against: { what: 'markdownlint', value: ms.lint }, goal: 0.8 }] : []),
    {
      what: 'full check, 100,000 words',
      value: far.long,
      unit: 'ms',
      against: { what: '10,000 words', value: far.short },
      goal: 11,
    },
  ];
}

async function facts(): Promise<Row[]> {
  const json = JSON.stringify(factsOf(MANY), undefined, 1);
  const draft = parse(draftOf(10_000), 'markdown');
  const load = (): Against => {
    const { facts: loaded, problems } = loadFacts(json, 'many.facts.json');
    if (!loaded) throw new Error(`the bench's facts do not load: ${problems[0]?.message}`);
    return against('many', [loaded]);
  };
  const few = withFacts(1_000);
  let many = few;
  const ms = await medians(
    {
      load: () => {
        many = load();
      },
      parse: () => JSON.parse(json),
    },
    1,
  );
  checkDraft(draft, many); // what is made ready on first use is not the check's cost
  const warm = await medians({ many: () => checkDraft(draft, many), few: () => checkDraft(draft, few) }, 3);
  return [
    {
      what: `load, validate and index ${MANY} facts`,
      value: ms.load,
      unit: 'ms',
      against: { what: 'JSON.parse of the file', value: ms.parse },
      goal: 4,
    },
    {
      what: `check against ${MANY} facts`,
      value: warm.many,
      unit: 'ms',
      against: { what: 'against 1,000', value: warm.few },
      goal: 3,
    },
  ];
}

async function drawing(): Promise<Row[]> {
  const text = articleOf(1_000);
  const held = withFacts(1_000);
  const ms = await medians({
    draw: turn => draw([{ id: 'A', text: turned(text, turn), format: 'plain' }]),
    check: turn => checkDraft(parse(turned(text, turn), 'plain'), held),
  });
  return [
    {
      what: 'draw, an article of 1,000 words',
      value: ms.draw,
      unit: 'ms',
      against: { what: 'check of that length', value: ms.check },
      goal: 3,
    },
  ];
}

async function process(): Promise<Row[]> {
  if (!existsSync(CLI)) return left('the whole process', `${CLI} is not built`);
  const hasPeer = existsSync(WRITE_GOOD);
  const ran = { own: [], node: [], peer: [] } as Record<'own' | 'node' | 'peer', { cpu: number; megabytes: number }[]>;
  for (let turn = 0; turn < 5; turn++) {
    ran.own.push(process_([CLI, 'check', 'samples/draft.md']));
    ran.node.push(process_(['-e', '0']));
    if (hasPeer) ran.peer.push(process_([WRITE_GOOD, 'samples/draft.md']));
  }
  const of = (who: keyof typeof ran, field: 'cpu' | 'megabytes'): number => middle(ran[who].map(one => one[field]));
  const row = { what: 'check of the sample, whole process', value: of('own', 'cpu'), unit: 'ms' } as const;
  return [
    { ...row, against: { what: 'node -e 0', value: of('node', 'cpu') }, goal: 2 },
    ...(hasPeer ? [{ ...row, against: { what: 'write-good’s command line', value: of('peer', 'cpu') }, goal: 0.7 }] : []),
    {
      what: 'memory of that process',
      value: of('own', 'megabytes'),
      unit: 'MB',
      against: { what: 'node -e 0', value: of('node', 'megabytes') },
      goal: 1.5,
    },
  ];
}

function size(): Row[] {
  if (!existsSync('dist/web.js')) return left('the bundles', 'dist/web.js is not built');
  const bytes = readFileSync('dist/web.js');
  return [
    { what: 'web bundle, minified', value: bytes.length / 1024, unit: 'KB', goal: 400 },
    { what: 'web bundle, gzipped', value: gzipSync(bytes).length / 1024, unit: 'KB', goal: 130 },
  ];
}

function left(what: string, why: string): Row[] {
  console.error(`${what} is left out: ${why}`);
  return [];
}

function withFacts(count: number): Against {
  return against(`${count} facts`, [factsOf(count)]);
}

/** Drafts of about 60 words, each with a number of its own. */
function archive(drafts: number): string {
  mkdirSync(SCRATCH, { recursive: true });
  const file = path.join(SCRATCH, `${drafts}.ndjson`);
  const words = articleOf(6_000).split('\n');
  const lines = Array.from({ length: drafts }, (_, id) => JSON.stringify({ id, draft: words[id % words.length] }));
  if (!existsSync(file)) writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** One letter after another typed into a paragraph in the middle, each followed by a check of the whole draft. */
async function typing(): Promise<Row[]> {
  const text = draftOf(10_000);
  const held = withFacts(1_000);
  const memory = draftMemory();
  const at = text.indexOf('. ', text.length >> 1) - 3;
  const typed = (turn: number): string => text.slice(0, at) + 'abcdefghij'.slice(0, turn % 11) + text.slice(at);
  const again = (turn: number): unknown => memory.check(memory.parse(typed(turn), 'markdown'), held);
  again(0);
  const ms = await medians({ full: turn => checkDraft(parse(typed(turn), 'markdown'), held), again }, 5);
  return [
    {
      what: 're-check after a keystroke, 10,000 words',
      value: ms.again,
      unit: 'ms',
      against: { what: 'full check', value: ms.full },
      goal: 0.02,
    },
  ];
}

function batch(): Row[] {
  if (!existsSync(CLI)) return left('batch', `${CLI} is not built`);
  const few = archive(400);
  const many = archive(4_000);
  const one = process_([CLI, 'batch', '--jobs', '1'], many);
  const two = process_([CLI, 'batch', '--jobs', '2'], many);
  const small = process_([CLI, 'batch', '--jobs', '1'], few);
  return [
    {
      what: 'batch of 4,000 drafts, one job',
      value: one.ms,
      unit: 'ms',
      against: { what: '--jobs 2', value: two.ms },
      goal: 1.8,
      atLeast: true,
    },
    {
      what: 'memory of batch, 4,000 drafts',
      value: one.megabytes,
      unit: 'MB',
      against: { what: '400 drafts', value: small.megabytes },
      goal: 1.2,
    },
  ];
}

/** What docs/scale.md reckons with: articles of 600 words, each with a source of that length to be read and drawn from. */
function archives(): Row[] {
  if (!existsSync(CLI)) return left('archives', `${CLI} is not built`);
  mkdirSync(SCRATCH, { recursive: true });
  const file = path.join(SCRATCH, 'articles.ndjson');
  const paragraphs = articleOf(60_000).split('\n');
  const article = (at: number): string => paragraphs.slice(at, at + 13).join('\n');
  const lines = Array.from({ length: 100 }, (_, id) =>
    JSON.stringify({ id, draft: article(id * 9), sources: [{ id: 'A', text: article(id * 9 + 3) }] }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  const start = process_([CLI, 'batch'], '/dev/null').cpu;
  const one = process_([CLI, 'batch'], file);
  const drawn = process_([CLI, 'draw', '--lines'], file);
  return [
    { what: 'batch, 1,000 articles with a source each', value: (one.cpu - start) * 10, unit: 'ms' },
    { what: 'draw --lines, 1,000 articles', value: (drawn.cpu - start) * 10, unit: 'ms' },
  ];
}
