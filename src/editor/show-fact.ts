/** Opens a facts file at one of its facts, people or sources. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import { readText } from './find-facts.ts';
import { rangeIn } from './positions.ts';

const LISTS = ['facts', 'people', 'sources'] as const;

/** False when none of the files has it. */
export async function showFact(files: readonly vscode.Uri[], id: string): Promise<boolean> {
  for (const uri of files) {
    const range = uri.path.endsWith('.json') ? rangeOfId(await readText(uri).catch(() => ''), id) : undefined;
    if (!range) continue;
    const editor = await vscode.window.showTextDocument(uri, {
      preview: false, // the draft’s tab stays
      selection: new vscode.Range(range.start, range.start),
    });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    return true;
  }
  return false;
}

/** The whole entry that has the id. */
function rangeOfId(text: string, id: string): vscode.Range | undefined {
  const root = parseTree(text);
  const entry = root && LISTS.flatMap(list => entriesOf(root, list)).find(one => idOf(one) === id);
  return entry && rangeIn(text, { start: entry.offset, end: entry.offset + entry.length });
}

const entriesOf = (root: Node, list: string): readonly Node[] => findNodeAtLocation(root, [list])?.children ?? [];

const idOf = (entry: Node): unknown => findNodeAtLocation(entry, ['id'])?.value;
