/** A disk for tests: files by path, through VS Code's own file system interface, with faults on purpose. */
import type * as vscode from 'vscode';
import type { Files } from '../../src/editor/write-whole.ts';

/** `vscode.FileType.File` */
const FILE = 1;

export class Disk {
  readonly #files: Map<string, string>;

  constructor(
    files: Readonly<Record<string, string>>,
    readonly type = FILE,
  ) {
    this.#files = new Map(Object.entries(files));
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#files);
  }

  put(path: string, text: string): void {
    this.#files.set(path, text);
  }

  drop(path: string): void {
    this.#files.delete(path);
  }

  uri(path: string): vscode.Uri {
    const uri: Pick<vscode.Uri, 'path' | 'with'> = { path, with: change => this.uri(change.path ?? path) };
    return uri as vscode.Uri;
  }

  files(broken: Partial<Files> = {}): Files {
    const there = (path: string): string => {
      const text = this.#files.get(path);
      if (text === undefined) throw new Error(`no ${path}`);
      return text;
    };
    return {
      stat: async ({ path }) => ({ type: this.type, ctime: 0, mtime: 0, size: there(path).length }),
      readFile: async ({ path }) => new TextEncoder().encode(there(path)),
      writeFile: async ({ path }, bytes) => this.put(path, new TextDecoder().decode(bytes)),
      rename: async (from, to) => {
        this.put(to.path, there(from.path));
        this.drop(from.path);
      },
      delete: async ({ path }) => {
        there(path);
        this.drop(path);
      },
      ...broken,
    };
  }
}
