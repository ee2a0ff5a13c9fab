/** Which claim a command speaks of: the one it was given (by a menu, a list, a hover), else the one under the cursor. */
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import type { Desk, Page } from './desk.ts';
import { findingAt } from './hover.ts';
import { markOf } from './positions.ts';

/** A claim as commands pass it on: the draft’s address and the place of the marked words. */
export type ClaimPlace = readonly [uri: string, start: number];

export const placeOf = (document: vscode.TextDocument, finding: Checked): ClaimPlace => [
  document.uri.toString(),
  markOf(finding).start,
];

export interface ClaimHere {
  readonly document: vscode.TextDocument;
  readonly page: Page;
  readonly finding: Checked;
}

/** The draft is checked first, so that the claim is that of the text as it is now. Undefined, after saying so: no claim is there. */
export async function claimAt(desk: Desk, uri?: unknown, start?: unknown): Promise<ClaimHere | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document =
    typeof uri === 'string' ? vscode.workspace.textDocuments.find(one => one.uri.toString() === uri) : editor?.document;
  const page = document && !desk.whyNot(document) ? await desk.pageNow(document) : undefined;
  if (!document || !page) return nothing(vscode.l10n.t('Open a draft first.'));
  const offset = typeof start === 'number' ? start : document.offsetAt(editor?.selection.active ?? new vscode.Position(0, 0));
  const finding =
    (typeof start === 'number' ? page.findings.find(one => markOf(one).start === start) : undefined) ??
    findingAt(page.findings, offset);
  return finding ? { document, page, finding } : nothing(vscode.l10n.t('Put the cursor on a claim first.'));
}

function nothing(words: string): undefined {
  vscode.window.setStatusBarMessage(words, 4000);
}
