/** Lines of JSON, in and out, one at a time: a stream of any length needs the memory of its longest line. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { LONGEST } from '../text/longest.ts';
import { tooLong } from './files.ts';

/** An answer to one line: plain data that has the line's id. */
export type Answer = { readonly id: unknown } & Readonly<Record<string, unknown>>;

/** A line that cannot be answered: the message goes out beside its id. */
export class BadLine extends Error {}

/**
 * Answers each line of `input` by a line of `output`, in order. A bad line gives `{"id","error"}` and the run goes on; blank lines are
 * passed over. Waits when the reader of `output` is slower than we are.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (line: Readonly<Record<string, unknown>>) => Answer,
): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerTo(line, number, answer))}\n`)) await once(output, 'drain');
  }
}

/** The answer to one line, or what is wrong with it; `number` counts the lines from 1. */
export function answerTo(line: string, number: number, answer: (line: Readonly<Record<string, unknown>>) => Answer): Answer {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { id: null, error: `line ${number}: expected one JSON object on a line` };
  }
  if (!isObject(given)) return { id: null, error: `line ${number}: expected a JSON object` };
  try {
    return answer(given);
  } catch (error) {
    return { id: given.id ?? null, error: `line ${number}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Splits at line feeds only: U+2028 and a lone carriage return may stand inside JSON. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    begun.push(pieces[0] ?? '');
    for (const piece of pieces.slice(1)) {
      yield begun.join('');
      begun = [piece];
    }
  }
  begun.push(decoder.decode());
  yield begun.join('');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text in a field of a line, or a complaint that says what was expected. */
export function textIn(line: Readonly<Record<string, unknown>>, field: string): string {
  const value = line[field];
  if (typeof value !== 'string')
    throw new BadLine(`expected "${field}" to be text, found ${value === undefined ? 'nothing' : shown(value)}`);
  if (value.length > LONGEST) throw new BadLine(`"${field}" ${tooLong(value)}`);
  return value;
}

/** An ISO day (a time after it is let go), or undefined where the field is absent. */
export function dayIn(line: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = line[field];
  if (value === undefined || value === null) return undefined;
  const day = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/u.exec(value)?.[0] : undefined;
  if (day === undefined || Number.isNaN(Date.parse(day))) {
    throw new BadLine(`expected "${field}" to be a date such as 2024-03-05, found ${shown(value)}`);
  }
  return day;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}
