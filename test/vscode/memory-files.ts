/** A file system that lives in memory: a virtual folder, as a browser or a remote repository has it. */
import * as vscode from 'vscode';

export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files = new Map<string, Uint8Array>();

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined); // like many of them: it tells of nothing
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
    if (path === '/' || [...this.#files.keys()].some(name => name.startsWith(`${path}/`)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const start = path === '/' ? '/' : `${path}/`;
    const below = [...this.#files.keys()].filter(name => name.startsWith(start)).map(name => name.slice(start.length).split('/'));
    const entries = below.map(([name = '', ...deeper]): [string, vscode.FileType] => [
      name,
      deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
    return [...new Map(entries)];
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#files.set(to.path, this.readFile(from));
    this.#files.delete(from.path);
  }

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  createDirectory(): void {
    // A folder is there as soon as a file is.
  }
}
