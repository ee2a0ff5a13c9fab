// How the bench measures: medians, rows with ratios, processes with their peak memory.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A thing measured in the same run; without a value it is not there. */
export interface Other {
  readonly what: string;
  readonly value: number | undefined;
  readonly goal?: number;
}

/** A row for each thing that it is held against; where none is there, the value alone. */
export function beside(row: Row, ...others: readonly Other[]): Row[] {
  const rows = others.flatMap(({ what, value, ...goal }) =>
    value === undefined ? [] : [{ ...row, against: { what, value }, ...goal }],
  );
  return rows.length > 0 ? rows : [row];
}

/** No rows, and why. */
export function left(what: string, why: string): Row[] {
  console.error(`${what} is left out: ${why}`);
  return [];
}

/**
 * Turns that go before those that are measured where the goal speaks of warm code: V8 compiles what runs often while it runs, on threads of its own, and that
 * counts as processor time. Ours takes a dozen turns until most of it is compiled, theirs three or four.
 */
export const WARM = 16;

/**
 * Medians of several things that are to be compared, in milliseconds of processor time: they take turns, and what else the machine does is not counted.
 * The first turns, one if nothing else is said, only warm up.
 */
export async function medians<K extends string>(
  runs: Readonly<Record<K, (turn: number) => unknown>>,
  turns = 5,
  warm = 1,
): Promise<Record<K, number>> {
  const names = Object.keys(runs) as K[];
  const taken = new Map(names.map(name => [name, [] as number[]]));
  for (let turn = 0; turn < warm + turns; turn++) {
    for (const name of names) {
      const ms = await taking(() => runs[name](turn));
      if (turn >= warm) taken.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(names.map(name => [name, middle(taken.get(name) ?? [])])) as Record<K, number>;
}

/** Milliseconds of processor time. */
export async function taking(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export interface Ran {
  /** Wall time. */
  readonly ms: number;
  /** Processor time. */
  readonly cpu: number;
  /** Processor time of its busiest thread: what is left of `ms` where every thread has a core to itself. */
  readonly busiest: number;
  /** The most memory that it had. */
  readonly megabytes: number;
}

/**
 * Writes at its end what a process took: peak memory (Linux hands `maxRSS` down from the parent; what /proc says is the process's own) and processor time.
 * Threads are looked at every now and then, since they are gone at the end; where there is no /proc the busiest one counts as all of them.
 */
const PROBE = `
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const threads = new Map();
const look = () => {
  for (const id of readdirSync('/proc/self/task')) {
    const fields = readFileSync('/proc/self/task/' + id + '/stat', 'utf8').split(') ')[1].split(' ');
    threads.set(id, 10 * (Number(fields[11]) + Number(fields[12])));
  }
};
const orElse = (ask, other) => { try { return ask(); } catch { return other(); } };
if (require('node:worker_threads').isMainThread) {
  setInterval(() => orElse(look, () => {}), 100).unref();
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const cpu = (user + system) / 1000;
    const peak = orElse(
      () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]),
      () => process.resourceUsage().maxRSS,
    );
    const busiest = orElse(() => { look(); return Math.max(...threads.values()); }, () => cpu);
    writeFileSync(FILE, peak + ' ' + cpu + ' ' + busiest);
  });
}
`;

/** Runs a fresh Node process to its end. `input`: a file that is its standard input. */
export function process_(args: readonly string[], input?: string): Ran {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-bench-'));
  const probe = path.join(folder, 'probe.cjs');
  const found = path.join(folder, 'found');
  writeFileSync(probe, PROBE.replace('FILE', JSON.stringify(found)));
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const start = performance.now();
  spawnSync(process.execPath, ['--require', probe, ...args], { stdio: [stdin, 'ignore', 'inherit'] });
  const ms = performance.now() - start;
  if (typeof stdin === 'number') closeSync(stdin);
  const [kilobytes = 0, cpu = 0, busiest = 0] = readFileSync(found, 'utf8').split(' ').map(Number);
  rmSync(folder, { recursive: true });
  return { ms, cpu, busiest, megabytes: kilobytes / 1024 };
}
