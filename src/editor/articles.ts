/** Source articles as files that can be opened: read whole, or found by what a facts file says of them. */
import * as vscode from 'vscode';
import { sourceId } from '../check/against.ts';
import { sourcePath } from '../facts/source-path.ts';
import { LONGEST } from '../text/longest.ts';
import type { Format } from '../text/paragraph.ts';
import { formatOf } from '../text/parse.ts';
import { readText } from './find-facts.ts';

export interface SourceFile {
  readonly uri: vscode.Uri;
  readonly format: Format;
  readonly text: string;
}

/** An article by its id. `isUnread`: it cannot be read, or is longer than copy is, and counts as empty. */
export interface NamedArticle extends SourceFile {
  readonly id: string;
  readonly isUnread: boolean;
}

/** Articles called A, B, … in the order given. */
export function articlesFrom(files: readonly vscode.Uri[]): Promise<NamedArticle[]> {
  return Promise.all(
    files.map(async (uri, index) => {
      const text = await readText(uri).catch(() => undefined);
      const isUnread = text === undefined || text.length > LONGEST;
      return { id: sourceId(index), uri, format: formatOf(uri.path), text: isUnread ? '' : text, isUnread };
    }),
  );
}

/** A facts file may come from a stranger: its sources lie in the story’s folders, or are not opened. */
export function placeOf(facts: vscode.Uri, file: string): vscode.Uri | undefined {
  const folder = vscode.Uri.joinPath(facts, '..');
  const roots = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === facts.scheme && uri.authority === facts.authority,
  );
  const path = sourcePath(
    folder.path,
    file,
    roots.map(({ uri }) => uri.path),
  );
  return path === undefined ? undefined : facts.with({ path });
}

/** The article by its source id, if it is there. */
export async function articleAt(id: string, uri: vscode.Uri | undefined | ''): Promise<[string, SourceFile][]> {
  const text = uri ? await readText(uri).catch(() => undefined) : undefined;
  return uri && text !== undefined ? [[id, { uri, format: formatOf(uri.path), text }]] : [];
}
