/** Runs the command line in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with these files in it (path → text or bytes), gone after the test. */
export function folderWith(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export async function command(args: readonly string[], { folder = tmpdir(), input = '', colour = false } = {}): Promise<Ran> {
  const [out, err] = [new Heard(), new Heard()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout: out, stderr: err, folder, colour });
  return { code, out: out.words(), err: err.words() };
}

class Heard extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  words(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}
