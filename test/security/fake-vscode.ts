/** As much of `vscode` as the extension needs to start and to check a draft: what is registered is let go, files are those given. */
import { posix } from 'node:path';

class Uri {
  constructor(
    readonly scheme: string,
    readonly path: string,
    readonly authority = '',
  ) {}

  static parse(text: string): Uri {
    const [, scheme = 'file', path = text] = /^([a-z]+):(.*)$/su.exec(text) ?? [];
    return new Uri(scheme, path);
  }

  static joinPath({ scheme, path }: Uri, ...parts: string[]): Uri {
    return new Uri(scheme, posix.join(path, ...parts));
  }

  with({ path = this.path }): Uri {
    return new Uri(this.scheme, path);
  }

  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

class EventEmitter {
  readonly event = (): unknown => anything();
  fire(): void {}
  dispose(): void {}
}

/** @param files path → text */
export function fakeVscode(files: Readonly<Record<string, string>>): unknown {
  const readFile = async ({ path }: Uri): Promise<Uint8Array> => {
    const text = files[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return new TextEncoder().encode(text);
  };
  const readDirectory = async ({ path }: Uri): Promise<[string, number][]> =>
    Object.keys(files)
      .filter(file => posix.dirname(file) === path)
      .map(file => [posix.basename(file), 1]);
  const fs = withAnything({ readFile, readDirectory, isWritableFileSystem: () => true });
  const getConfiguration = () => withAnything({ get: () => undefined });
  return withAnything({
    Uri,
    EventEmitter,
    workspace: withAnything({ fs, getConfiguration, textDocuments: [], workspaceFolders: undefined }),
    window: withAnything({ tabGroups: withAnything({ all: [] }), visibleTextEditors: [], activeTextEditor: undefined }),
    l10n: { t: (words: string) => words },
  });
}

/** A document that is in no tab. */
export function fakeDocument(text: string): unknown {
  return withAnything({ uri: new Uri('untitled', 'Untitled-1'), version: 1, languageId: 'markdown', getText: () => text });
}

export function extensionContext(path: string): unknown {
  const extension = { packageJSON: { contributes: { commands: [] } } };
  return withAnything({ extensionUri: new Uri('file', path), subscriptions: [], extension });
}

/** What it has, and for all else something that can be called, constructed and looked into: from its prototype, since bundlers copy a module's own names. */
function withAnything(has: object): object {
  const rest = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : anything()) });
  return Object.setPrototypeOf(has, rest);
}

function anything(): unknown {
  const stub = class {
    dispose(): void {}
  };
  return new Proxy(stub, {
    get: (target, name) => {
      if (name === 'then') return undefined; // not a promise
      if (name === Symbol.toPrimitive) return () => '';
      return Reflect.has(target, name) ? Reflect.get(target, name) : anything();
    },
    set: () => true,
    apply: () => anything(),
  });
}
