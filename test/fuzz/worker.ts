/** Runs cases in a thread of its own, and tells the watchdog which one it is at. */
import { existsSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type Case, caseOf } from './cases.ts';
import { failureOf, shrunk } from './shrink.ts';

/** What the runner says at the start. `shared`: the number of the case under way, and how many were done. */
export interface Orders {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly shared: SharedArrayBuffer;
}

/** What the worker tells. */
export interface Found {
  readonly at: number;
  readonly failure: string;
  readonly one: Case;
}

/** A case is slow when it takes longer three times running, judged by its length. What other programs take of the machine does not count. */
const SLOW_MS = 400;
const SLOW_MS_A_CHARACTER = 0.4;

const { seed, first, step, shared }: Orders = workerData;
const progress = new Float64Array(shared);
const seen = new Set<string>();

for (let at = first; ; at += step) {
  const one = caseOf(seed, at);
  progress[0] = at;
  const limit = SLOW_MS + SLOW_MS_A_CHARACTER * one.text.length;
  const begun = performance.now();
  let failure = failureOf(one);
  if (failure === undefined && performance.now() - begun > limit && isSlow(one, limit)) failure = `slow: more than ${limit} ms`;
  if (failure !== undefined && !seen.has(failure)) {
    seen.add(failure);
    const found: Found = { at, failure, one: failure.startsWith('slow') ? one : shrunk(one, failure) };
    parentPort?.postMessage(found);
  }
  progress[1] = (progress[1] ?? 0) + 1;
}

function isSlow(one: Case, limit: number): boolean {
  return [1, 2, 3].every(() => {
    const begun = worked();
    failureOf(one);
    return worked() - begun > limit;
  });
}

/** Milliseconds that this thread has worked, where the system tells (Linux); else what the clock says. Source: kernel.org, sched-stats. */
function worked(): number {
  const told = '/proc/thread-self/schedstat';
  return existsSync(told) ? Number(readFileSync(told, 'utf8').split(' ')[0]) / 1e6 : performance.now();
}
