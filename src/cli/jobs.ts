/**
 * Lines of JSON answered by several threads, in the order of the lines. A thread has at most two pieces of work at a time, so that memory does not grow
 * with the stream; each thread loads the facts for itself.
 */
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { AS_THREAD } from './as-thread.ts';
import { type Io, UsageError } from './io.ts';
import { linesOf } from './lines.ts';

/** What a thread is started with. */
export interface Job {
  /** What to do with a line. */
  readonly command: 'batch' | 'draw';
  /** Facts files named on the command line. */
  readonly facts: readonly string[];
  readonly folder: string;
}

/** Consecutive lines; `first` is the number of the first one. */
export interface Work {
  readonly first: number;
  readonly lines: readonly string[];
}

/** The answers to one `Work`, ready to be written; or why the thread cannot work at all. */
export type Done = { readonly answers: string } | { readonly unusable: string };

/** Lines in one piece of work: enough to make the passing over cheap. */
const LINES_AT_ONCE = 8;
/** Pieces of work that a thread has: one under way, one waiting. */
const AT_ONCE = 2;

/** Answers the lines of standard input by `jobs` threads of `program`. Throws UsageError. */
export async function answerByJobs(job: Job, jobs: number, program: string, io: Io): Promise<void> {
  const { Worker } = await import('node:worker_threads');
  const threads = Array.from({ length: jobs }, () => new Thread(new Worker(program, { argv: [AS_THREAD], workerData: job })));
  const waiting: Promise<string>[] = [];
  const writeNext = async (): Promise<void> => {
    const answers = await waiting.shift();
    if (answers && !io.stdout.write(answers)) await once(io.stdout, 'drain');
  };
  try {
    let turn = 0;
    for await (const work of workOf(io)) {
      if (waiting.length >= jobs * AT_ONCE) await writeNext();
      const answered = threads[turn++ % jobs]?.answer(work) ?? Promise.resolve('');
      answered.catch(() => undefined); // heard when its turn to be written comes
      waiting.push(answered);
    }
    while (waiting.length > 0) await writeNext();
  } finally {
    await Promise.all(threads.map(thread => thread.stop()));
  }
}

async function* workOf({ stdin }: Io): AsyncGenerator<Work> {
  let [number, first] = [0, 1];
  let lines: string[] = [];
  for await (const line of linesOf(stdin)) {
    number += 1;
    lines.push(line);
    if (lines.length < LINES_AT_ONCE) continue;
    yield { first, lines };
    [first, lines] = [number + 1, []];
  }
  if (lines.length > 0) yield { first, lines };
}

class Thread {
  readonly #worker: Worker;
  readonly #asked: { readonly resolve: (answers: string) => void; readonly reject: (error: Error) => void }[] = [];
  #failed: Error | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#worker.on('message', (done: Done) => {
      if ('unusable' in done) this.#fail(new UsageError(done.unusable));
      else this.#asked.shift()?.resolve(done.answers);
    });
    this.#worker.on('error', error => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('a thread has ended before its work was done')));
  }

  answer(work: Work): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#failed) return reject(this.#failed);
      this.#asked.push({ resolve, reject });
      this.#worker.postMessage(work);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#failed ??= error;
    for (const { reject } of this.#asked.splice(0)) reject(this.#failed);
  }
}
