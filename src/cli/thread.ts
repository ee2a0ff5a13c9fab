/** One thread of `batch --jobs` or `draw --lines --jobs`: answers the lines that it is handed. */
import type { MessagePort } from 'node:worker_threads';
import { batchLine } from './batch.ts';
import { drawLine } from './draw-lines.ts';
import { type Io, UsageError } from './io.ts';
import type { Done, Job, Work } from './jobs.ts';
import { type Answer, answerTo } from './lines.ts';
import { Lookup } from './lookup.ts';

/** Answers what comes through the port until the thread is ended. */
export function serve(port: MessagePort, job: Job, io: Io): void {
  const answer = answerer(job, io);
  answer.catch(() => undefined); // told with the first lines that come
  port.on('message', ({ first, lines }: Work) => void reply(first, lines));

  async function reply(first: number, lines: readonly string[]): Promise<void> {
    port.postMessage(await answered(first, lines));
  }

  async function answered(first: number, lines: readonly string[]): Promise<Done> {
    try {
      const say = await answer;
      const answers = lines.flatMap((line, at) =>
        line.trim() === '' ? [] : `${JSON.stringify(answerTo(line, first + at, say))}\n`,
      );
      return { answers: answers.join('') };
    } catch (error) {
      if (error instanceof UsageError) return { unusable: error.message };
      throw error;
    }
  }
}

/** What a command does with a line. Throws UsageError where its facts cannot be used. */
export async function answerer(job: Job, io: Io): Promise<(line: Readonly<Record<string, unknown>>) => Answer> {
  if (job.command === 'draw') return drawLine;
  const lookup = new Lookup(io);
  const facts = await (job.facts.length > 0 ? lookup.named(job.facts, []) : lookup.bundled());
  return line => batchLine(line, () => facts);
}
