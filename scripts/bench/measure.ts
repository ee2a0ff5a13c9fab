// How the bench measures: medians, rows with ratios, processes with their peak memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One line of the table. `value` and `base` are in the same unit; the ratio is what has a goal. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'KB';
  /** What it is held against, measured in the same run. */
  readonly against?: { readonly what: string; readonly value: number };
  /** The ratio to reach, or, without `against`, the value. A goal met is at most this; `atLeast` turns that round. */
  readonly goal?: number;
  readonly atLeast?: true;
}

/** A part of the bench: what `--only` names. */
export type Part = () => Row[] | Promise<Row[]>;

/**
 * Medians of several things that are to be compared, in milliseconds of processor time: they take turns, and what else the machine does is not counted.
 * The first turn only warms up.
 */
export async function medians<K extends string>(
  runs: Readonly<Record<K, (turn: number) => unknown>>,
  turns = 5,
): Promise<Record<K, number>> {
  const names = Object.keys(runs) as K[];
  const taken = new Map(names.map(name => [name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of names) {
      const start = process.cpuUsage();
      await runs[name](turn);
      const { user, system } = process.cpuUsage(start);
      if (turn > 0) taken.get(name)?.push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map(name => [name, middle(taken.get(name) ?? [])])) as Record<K, number>;
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export interface Ran {
  /** Wall time. */
  readonly ms: number;
  /** Processor time. */
  readonly cpu: number;
  readonly megabytes: number;
  readonly output: string;
}

/** Writes the process's own peak at its end. Linux hands `maxRSS` down from the parent; what /proc says is the process's own. */
const PROBE = `
const { readFileSync, writeFileSync } = require('node:fs');
const peak = () => {
  try { return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); }
  catch { return process.resourceUsage().maxRSS; }
};
if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(FILE, peak() + ' ' + (user + system) / 1000);
});
`;

/** Runs a fresh Node process to its end: wall and processor time, peak resident memory. `input`: a file that is its standard input. */
export function process_(args: readonly string[], input?: string): Ran {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-bench-'));
  const probe = path.join(folder, 'probe.cjs');
  const memory = path.join(folder, 'memory');
  writeFileSync(probe, PROBE.replace('FILE', JSON.stringify(memory)));
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, ['--require', probe, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input: readFileSync(input) }),
  });
  const ms = performance.now() - start;
  const [kilobytes = 0, cpu = 0] = readFileSync(memory, 'utf8').split(' ').map(Number);
  rmSync(folder, { recursive: true });
  return { ms, cpu, megabytes: kilobytes / 1024, output: stdout };
}
