/** Draws facts from articles into a facts file: hand edits and checked marks are kept, and nothing is written when it is cancelled. */
import type * as vscode from 'vscode';
import type { Article } from '../facts/article.ts';
import { draw } from '../facts/draw.ts';
import type { FactsFile } from '../facts/fact.ts';
import { redraw } from '../facts/redraw.ts';
import { serializeFacts } from '../facts/serialize.ts';
import { withKnownIds } from '../facts/source-ids.ts';
import { formatOf } from '../text/parse.ts';
import { sha256 } from './sha256.ts';
import { type Files, writeWhole } from './write-whole.ts';

export interface DrawTask {
  readonly target: vscode.Uri;
  readonly files: readonly vscode.Uri[];
  /** The facts file as it is. */
  readonly before: FactsFile | undefined;
  /** Its words when it was read. */
  readonly text: string | undefined;
}

type Progress = Pick<vscode.Progress<{ message: string; increment: number }>, 'report'>;
type Token = Pick<vscode.CancellationToken, 'isCancellationRequested'>;

/** Says how it ended; nothing is written but for `written`. Rejects when an article cannot be read or the file cannot be written. */
export async function drawInto(
  disk: Files,
  { target, files, text: held, before }: DrawTask,
  progress: Progress,
  token: Token,
): Promise<'written' | 'cancelled' | 'saved meanwhile'> {
  const articles: Omit<Article, 'id'>[] = [];
  for (const uri of files) {
    progress.report({ message: uri.path.slice(uri.path.lastIndexOf('/') + 1), increment: 100 / (files.length + 1) });
    const text = new TextDecoder().decode(await disk.readFile(uri));
    articles.push({ text, format: formatOf(uri.path), file: relative(target, uri), sha256: await sha256(text) });
    if (token.isCancellationRequested) return 'cancelled';
  }
  const { file } = draw(withKnownIds(articles, before?.sources ?? []));
  const redrawn = redraw(before ?? { version: 1, story: file.story, sources: [], people: [], facts: [] }, file);
  await new Promise(resolve => setTimeout(resolve, 0)); // a click on “Cancel” while facts were drawn is heard
  if (token.isCancellationRequested) return 'cancelled';
  return (await writeWhole(disk, target, serializeFacts(redrawn.file), held)) ? 'written' : 'saved meanwhile';
}

/** Path of a source from the folder of the facts file. */
function relative(target: vscode.Uri, source: vscode.Uri): string {
  const from = target.path.split('/').slice(0, -1);
  const to = source.path.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
