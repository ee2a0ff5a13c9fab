// Measures everything side by side in one run: `npm run bench [-- --only reading,check,…]`. Prints a table, writes dist/bench.json and, after a whole
// run, docs/performance.svg. Figures depend on the machine, so the goals are ratios; nothing here fails a test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chart } from './chart.ts';
import type { Row } from './measure.ts';
import { PARTS } from './parts.ts';

const at = process.argv.indexOf('--only');
const only = at === -1 ? Object.keys(PARTS) : (process.argv[at + 1] ?? '').split(',');
const unknown = only.filter(name => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new RangeError(`no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`);

console.log(`node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}`);
const rows: Row[] = [];
for (const name of only) {
  for (const row of (await PARTS[name]?.()) ?? []) {
    rows.push(row);
    console.log(line(row));
  }
}
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/bench.json',
  `${JSON.stringify({ node: process.version, cores: cpus().length, rows: rows.map(withRatio) }, undefined, 2)}\n`,
);
if (at === -1) writeFileSync('docs/performance.svg', chart(rows));

function ratioOf({ value, against }: Row): number {
  return against ? value / against.value : value;
}

function withRatio(row: Row): Row & { readonly ratio: number } {
  return { ...row, ratio: ratioOf(row) };
}

function line(row: Row): string {
  const { what, value, unit, against, goal, atLeast } = row;
  const ratio = ratioOf(row);
  const met = goal === undefined ? '' : (atLeast ? ratio >= goal : ratio <= goal) ? 'reached' : 'short';
  const asked = goal === undefined ? '' : `${atLeast ? '≥' : '≤'} ${goal}${against ? '×' : ` ${unit}`}`;
  const held = against ? `${ratio.toPrecision(3)}× ${against.what} (${shown(against.value)} ${unit})` : '';
  return `${what.padEnd(42)}${`${shown(value)} ${unit}`.padStart(12)}  ${held.padEnd(52)} ${asked.padEnd(10)} ${met}`;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
