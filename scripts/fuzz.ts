// Feeds the core broken copy, facts files, articles and lines until the time is up: `npm run fuzz -- --minutes 5`.
// `--seed S` (1 by default) and `--from N`: where to begin; the same seed gives the same cases. `--cases N`: stop after so many. `--workers N`: threads (1).
// What fails is shrunk, printed and kept in test/fuzz/regressions/, where it stays a test. Exit status 1 when anything failed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { caseOf } from '../test/fuzz/cases.ts';
import type { Found, Orders } from '../test/fuzz/worker.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    cases: { type: 'string', default: '0' },
    workers: { type: 'string', default: '1' },
  },
});
const [seed, from, workers] = [Number(values.seed), Number(values.from), Math.max(1, Number(values.workers))];
const most = Number(values.cases) || Number.POSITIVE_INFINITY;
const until = Date.now() + Number(values.minutes) * 60_000;
/** A case that takes longer hangs: a thousand times what a long one takes. */
const HANG_MS = 60_000;
const KEPT = new URL('../test/fuzz/regressions/', import.meta.url);

const failures = new Map<string, number>();
const begun = Date.now();
const scratch = mkdtempSync(path.join(tmpdir(), 'second-source-fuzz-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const program = bundled('test/fuzz/worker.ts');
void fuzz();

async function fuzz(): Promise<void> {
  const counts = await Promise.all(Array.from({ length: workers }, (_, index) => run(from + index)));
  const done = counts.reduce((all, count) => all + count, 0);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`seed ${seed} from ${from}: ${done.toLocaleString('en')} cases in ${seconds} s, ${failures.size} kinds of failure`);
  process.exit(failures.size > 0 ? 1 : 0);
}

/** One plain file, so that a thread needs no loader. */
function bundled(entry: string): string {
  const outfile = path.join(scratch, 'worker.mjs');
  const here = new URL(`../${entry}`, import.meta.url).href;
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': JSON.stringify(here) },
    logLevel: 'warning',
  });
  return outfile;
}

/** Every `workers`th case from `first` on; a worker that hangs is ended, and another goes on behind the case. Answers how many were done. */
async function run(first: number): Promise<number> {
  let total = 0;
  let next: number | undefined = first;
  while (next !== undefined) {
    const shared = new SharedArrayBuffer(16);
    const progress = new Float64Array(shared);
    progress[0] = next;
    const orders: Orders = { seed, first: next, step: workers, shared };
    const worker = new Worker(program, {
      workerData: orders,
      execArgv: ['--enable-source-maps'],
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    worker.on('message', (found: Found) => keep(found));
    let crash: unknown;
    worker.on('error', error => {
      crash = error;
    });
    const ended = await watch(
      progress,
      () => crash !== undefined,
      () => most / workers - total,
    );
    total += progress[1] ?? 0;
    const at: number = progress[0] ?? next;
    await worker.terminate();
    if (ended === 'hung') keep({ at, failure: `hang: more than ${HANG_MS} ms`, one: caseOf(seed, at) });
    if (ended === 'crashed') keep({ at, failure: `worker ended: ${String(crash).slice(0, 200)}`, one: caseOf(seed, at) });
    next = ended === 'done' ? undefined : at + workers;
  }
  return total;
}

/** Looks on until the time is up, enough is done, or a case takes too long. */
async function watch(progress: Float64Array, crashed: () => boolean, left: () => number): Promise<'done' | 'hung' | 'crashed'> {
  let [last, since] = [-1, Date.now()];
  let told = Date.now();
  while (Date.now() < until && (progress[1] ?? 0) < left()) {
    await new Promise(resolve => setTimeout(resolve, 250));
    if (crashed()) return 'crashed';
    if (progress[1] !== last) [last, since] = [progress[1] ?? 0, Date.now()];
    else if (Date.now() - since > HANG_MS) return 'hung';
    if (Date.now() - told > 60_000) {
      told = Date.now();
      console.log(
        `${Math.round((told - begun) / 60_000)} min: ${(progress[1] ?? 0).toLocaleString('en')} cases by this thread, ${failures.size} kinds of failure`,
      );
    }
  }
  return 'done';
}

function keep({ at, failure, one }: Found): void {
  const known = failures.get(failure);
  failures.set(failure, (known ?? 0) + 1);
  if (known) return;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(new URL(`${seed}-${at}.json`, KEPT), `${JSON.stringify({ failure, ...one }, undefined, 2)}\n`);
  console.log(`case ${at}: ${failure}\n  ${JSON.stringify(one).slice(0, 1000)}`);
}
