// Measures dist/cli.js on the bench data: `npm run eval -- --data ../shared [--only numbers,quotes,rewrites,natural,drafts,silent,story,facts,own]`.
// Prints a row for each figure: set, figure, value. The data folder is no part of this repository; without it this says so and exits 2.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, only: { type: 'string' }, build: { type: 'boolean' } },
});
const data = options.data ?? '../shared';
const bench = path.join(data, 'bench');
const cli = path.resolve('dist/cli.js');
if (!existsSync(bench)) {
  console.error(
    `eval: there is no bench data in ${data}. Say where it is: npm run eval -- --data FOLDER (the folder that holds bench/ and cases/).`,
  );
  process.exit(2);
}
if (options.build || !existsSync(cli)) spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const scratch = mkdtempSync(path.join(tmpdir(), 'second-source-eval-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const SETS = { numbers, quotes, rewrites, natural, drafts, silent, story, facts, own };
const chosen = options.only?.split(',') ?? Object.keys(SETS);
const unknown = chosen.find(name => !Object.hasOwn(SETS, name));
if (unknown !== undefined) {
  console.error(`eval: --only ${unknown}: expected some of ${Object.keys(SETS).join(', ')}`);
  process.exit(2);
}
row('set', 'figure', 'value');
for (const name of chosen) SETS[name]();

function numbers() {
  const gold = path.join(bench, 'numbers/dev.jsonl');
  const given = lines(gold).map(({ id, text, ref }) => JSON.stringify({ id, text, ...(ref ? { ref } : {}) }));
  const result = jsonIn(
    scorer('score-numbers.mjs', [gold, saved('numbers', product(['read'], `${given.join('\n')}\n`)), '--json']),
  );
  row('numbers, all', 'span-F1', result.all.F1);
  row('numbers, all', 'value-acc', result.all.valueAcc);
  for (const [type, { valueAcc, gold: count }] of Object.entries(result.types))
    row(`numbers, ${type} (${count})`, 'value-acc', valueAcc);
}

function quotes() {
  const gold = path.join(bench, 'quotes/dev.jsonl');
  for (const style of [undefined, 'straight', 'curly', 'single']) {
    const given = scorer('score-quotes.mjs', ['--inputs', gold, ...(style ? ['--style', style] : [])]);
    const predicted = saved('quotes', product(['read'], given));
    const printed = scorer('score-quotes.mjs', [gold, predicted, '--json']);
    const result = jsonIn(printed);
    row(`quotes, ${style ?? 'as printed'}`, 'direct F1', result.direct.exact.f);
    if (style) continue;
    row('quotes', 'speaker-acc', result.speakerAcc);
    row(
      'quotes',
      'attributed F1',
      /^attributed .*\bF1 (?<value>[\d.]+)/mu.exec(scorer('score-quotes.mjs', [gold, predicted]))?.groups?.value,
    );
    row('quotes', 'indirect F1', result.indirect.f);
  }
}

function rewrites() {
  stories('rewrites');
}

function drafts() {
  stories('drafts');
}

// Stories of our own, which are part of this repository: only the scorer is not.
function own() {
  for (const set of ['odd', 'late', 'last', 'even', 'further', 'fresh', 'wide'])
    stories(`own stories, ${set}`, `test/bench/stories/${set}.jsonl`);
}

function stories(set, cases = path.join(bench, set, 'dev.jsonl')) {
  const printed = scorer('score-drafts.mjs', ['run', cases, '--', process.execPath, cli, 'batch']);
  const value = pattern => pattern.exec(printed)?.[1];
  row(set, 'precision', value(/^drafts: precision ([\d.]+)/mu));
  row(set, 'recall', value(/^drafts: .*\brecall ([\d.]+)/mu));
  row(set, 'false alarms/1000 words', value(/^drafts: .*alarms\/1000w ([\d.]+)/mu));
  row(set, 'supported', value(/^drafts: .*supported ([\d.]+)/mu));
  row(set, 'exact', value(/^marks: exact ([\d.]+)/mu));
  row(set, 'code', value(/^marks: .*\bcode ([\d.]+)/mu));
  row(set, 'cautions/1000 words', value(/^marks: .*cautions\/1000w ([\d.]+)/mu));
  row(set, 'cautions met', value(/^marks: .*cautions-met ([\d.]+)/mu));
}

function natural() {
  const gold = path.join(bench, 'natural/dev.cased.jsonl');
  const predicted = saved('natural', product(['batch'], scorer('score-natural.mjs', ['expand', gold])));
  const result = jsonIn(scorer('score-natural.mjs', [gold, predicted, '--json']));
  row('natural', 'precision', result.precision);
  row('natural', 'recall', result.recallConflict);
  row('natural', 'conflict on unsourced', result.falseConflictOnUnsourced);
  row('natural', 'conflict on supported', result.falseConflictOnSupported);
  row('natural', 'fix has the sourced value', result.rightSourcedValue);
}

function silent() {
  for (const set of ['drafts', 'rewrites']) {
    const printed = scorer('score-drafts.mjs', [
      'run',
      path.join(bench, set, 'dev.jsonl'),
      '--silent',
      '--',
      process.execPath,
      cli,
      'batch',
    ]);
    row(`${set}, silent`, 'accused per 100', /, ([\d.]+) per 100/u.exec(printed)?.[1]);
  }
}

function story() {
  for (const mode of [[], ['--bundled']]) {
    const printed = scorer('score-drafts.mjs', [
      'run',
      path.join(data, 'cases/story-cases.jsonl'),
      ...mode,
      '--',
      process.execPath,
      cli,
      'batch',
    ]);
    row(
      `story cases, ${mode.length ? 'bundled facts' : 'articles given'}`,
      'wholly right',
      /^wholly right (.+) cases/mu.exec(printed)?.[1],
    );
  }
}

// How much of the reviewed bundled facts is drawn from the two articles by the product itself.
function facts() {
  const folder = path.join(data, 'sources');
  const script = 'scripts/compare-facts.ts';
  if (!existsSync(folder) || !existsSync(script)) return row('facts', 'drawn against bundled', undefined);
  const articles = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort();
  const drawn = saved('drawn', product(['draw', ...articles.map(name => path.join(folder, name))], ''));
  const printed = node(['--import', 'tsx', script, drawn]);
  for (const line of printed.trim().split('\n')) {
    const [figure, value] = line.split('\t');
    row('facts', figure, value);
  }
}

function product(args, input) {
  return node([cli, ...args], input);
}

function scorer(name, args) {
  return node([path.join(bench, name), ...args]);
}

function node(args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { input, maxBuffer: 1 << 30, encoding: 'utf8' });
  if (error || status !== 0) {
    console.error(
      `eval: ${args.map(arg => path.basename(arg)).join(' ')} ended with ${status ?? error?.message}\n${stderr.slice(-2000)}`,
    );
    process.exit(1);
  }
  return stdout;
}

function saved(name, text) {
  const file = path.join(scratch, `${name}.jsonl`);
  writeFileSync(file, text);
  return file;
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}

function jsonIn(printed) {
  return JSON.parse(printed.split('\n').find(line => line.startsWith('{')) ?? '{}');
}

function row(set, figure, value) {
  const shown = value === undefined ? '–' : typeof value === 'number' ? value.toFixed(3) : String(value);
  console.log(`${set.padEnd(30)}${figure.padEnd(32)}${shown}`);
}
