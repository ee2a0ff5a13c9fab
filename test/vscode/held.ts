/** What the extension host holds on to, ours and VS Code’s together, once the garbage is collected. Node host only. */
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';

export interface Held {
  /** Bytes of the heap. */
  readonly memory: number;
  /** Subscriptions to all of the host’s event emitters. */
  readonly listeners: number;
  readonly emitters: number;
  readonly documents: number;
}

v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

/** The garbage is collected twice, since what is cleaned up after the first time may let go of more. */
export async function held(): Promise<Held> {
  for (let times = 0; times < 2; times++) {
    collect();
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const memory = process.memoryUsage().heapUsed;
  const emitters = v8.queryObjects(vscode.EventEmitter, { format: 'summary' });
  return {
    memory,
    // VS Code's emitter counts its listeners in `_size`; one that was disposed shows none.
    listeners: emitters.reduce((sum, shown) => sum + Number(/_size: (?<count>\d+)/u.exec(shown)?.groups?.count ?? 0), 0),
    emitters: emitters.length,
    documents: vscode.workspace.textDocuments.length,
  };
}

export const shown = ({ memory, listeners, emitters, documents }: Held): string =>
  `${(memory / 2 ** 20).toFixed(1)} MB, ${listeners} listeners to ${emitters} emitters, ${documents} documents`;
