// Measures speed and size in one run, as ratios where a figure would depend on the machine: `npm run bench`. Nothing here fails a test.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Against, against, checkDraft } from '../src/check/against.ts';
import { read, readParagraph } from '../src/claims/read.ts';
import { loadFacts } from '../src/facts/load.ts';
import { parse } from '../src/text/parse.ts';

const SAMPLE = readFileSync('samples/draft.md', 'utf8').replace(/^---[\s\S]*?\n---\n/u, '');
const { facts } = loadFacts(readFileSync('bundled/story.facts.json', 'utf8'), 'story.facts.json');
if (!facts) throw new Error('the bundled facts do not load');
const sample = against('bundled', [facts]);
const words = SAMPLE.split(/\s+/u).length;

const short = draftOf(2_500);
const long = draftOf(10_000);
row(
  'draft, 10,000 words: parse',
  time(() => parse(long, 'markdown')),
  'ms',
);
row(
  'draft, 10,000 words: read',
  time(() => read(parse(long, 'markdown'))),
  'ms',
);
const full = time(() => checked(long, sample));
row('draft, 10,000 words: parse, read, check', full, 'ms');
row('four times the draft costs', full / time(() => checked(short, sample)), 'times');
const paragraphs = parse(long, 'markdown').paragraphs;
const one = time(() => {
  for (const paragraph of paragraphs) readParagraph(paragraph, {});
});
row('reading one paragraph again', (100 * one) / paragraphs.length / full, '% of the whole check');
row(
  'sixteen times the facts cost',
  time(() => checked(short, factsTimes(16))) / time(() => checked(short, factsTimes(1))),
  'times',
);

const prose = time(() => read(parse(SAMPLE.repeat(Math.ceil(100_000 / SAMPLE.length)).slice(0, 100_000), 'plain')));
row('prose, 100 kB: parse and read', prose, 'ms');
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  commas: '1,',
  quotes: '“',
  'straight quotes': '" ',
  brackets: '[(',
  'one word': 'a',
  capitals: 'Ab ',
  'number words': 'two hundred and ',
  dates: 'Oct. 7, ',
  said: 'he said ',
  hyphens: 'a-',
  spaces: ' ',
};
for (const [name, unit] of Object.entries(HOSTILE)) {
  const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
  row(`hostile, 100 kB of ${name}`, time(() => read(parse(text, 'plain')), 1) / prose, 'times prose');
}

for (const file of ['dist/node.js', 'dist/web.js', 'dist/cli.js']) {
  if (!existsSync(file)) continue;
  const bytes = readFileSync(file);
  row(file, bytes.length / 1024, `kB, ${Math.round(gzipSync(bytes).length / 1024)} kB gzipped`);
}

function draftOf(length: number): string {
  return Array.from({ length: Math.ceil(length / words) }, (_, index) => SAMPLE.replaceAll('Gaza', `Gaza${index}`)).join('\n\n');
}

function checked(text: string, with_: Against): void {
  checkDraft(parse(text, 'markdown'), with_);
}

function factsTimes(times: number): Against {
  if (!facts) throw new Error('no facts');
  return against(
    'many',
    Array.from({ length: times }, () => facts),
  );
}

/** Median of the runs, in milliseconds, after one to warm up. */
function time(run: () => void, runs = 5): number {
  run();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

function row(name: string, value: number, unit: string): void {
  console.log(`${name.padEnd(44)}${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
}
