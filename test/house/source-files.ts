/** The files of src/, and what they import. */
import { readdirSync, readFileSync } from 'node:fs';

export const SRC = new URL('../../src/', import.meta.url);

export interface SourceFile {
  /** From src/, with slashes: "text/tokens.ts". */
  readonly path: string;
  readonly folder: string;
  readonly code: string;
}

export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map(path => ({
      path,
      folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
      code: readFileSync(new URL(path, SRC), 'utf8'),
    }));
}

const IMPORT = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^'\n]+)'|\bimport\('([^'\n]+)'\)|\brequire\('([^'\n]+)'\)/gmu;

/** What a file imports, type-only imports included. */
export function importsOf({ code }: SourceFile): string[] {
  return Array.from(code.matchAll(IMPORT), ([, from, dynamic, required]) => from ?? dynamic ?? required ?? '');
}
