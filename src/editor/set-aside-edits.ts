/** The ways to set a finding aside, the narrowest first: a CQ after the words, a comment on the line, the kind in the whole draft. */
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import { markOf } from './positions.ts';

export interface WayToSetAside {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
}

export function waysToSetAside(document: vscode.TextDocument, finding: Checked): WayToSetAside[] {
  const { code } = finding;
  if (!code) return [];
  const front = frontMatterOf(document);
  const mark = document.positionAt(markOf(finding).start);
  if (front && mark.line <= front.last) return [inDraft(document, code, front)];
  return [
    withCq(document, finding),
    onLine(document, mark.line, code),
    ...(document.languageId === 'plaintext' ? [] : [inDraft(document, code, front)]),
  ];
}

function withCq(document: vscode.TextDocument, finding: Checked): WayToSetAside {
  const text = document.getText();
  const end = Math.max(finding.end, markOf(finding).end);
  const closing = /^["'”’»]{0,2}/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(end + closing), ' [CQ]');
  return { title: vscode.l10n.t('Stands as it is: put “[CQ]” after it'), edit };
}

function onLine(document: vscode.TextDocument, line: number, code: string): WayToSetAside {
  const { text, range } = document.lineAt(line);
  const edit = new vscode.WorkspaceEdit();
  const end = range.start.translate(0, text.trimEnd().length);
  edit.insert(document.uri, end, ` <!-- second-source-ignore ${code} -->`);
  return { title: vscode.l10n.t('Set aside in this paragraph ({0})', code), edit };
}

function inDraft(document: vscode.TextDocument, code: string, front: FrontMatter | undefined): WayToSetAside {
  const edit = new vscode.WorkspaceEdit();
  if (front?.field) edit.insert(document.uri, front.field, `, ${code}`);
  else if (front) edit.insert(document.uri, new vscode.Position(1, 0), `second-source: ${code}\n`);
  else edit.insert(document.uri, new vscode.Position(0, 0), `---\nsecond-source: ${code}\n---\n\n`);
  return { title: vscode.l10n.t('Set aside in this draft ({0})', code), edit };
}

interface FrontMatter {
  readonly last: number;
  /** End of the line that sets aside, if there is one. */
  readonly field?: vscode.Position;
}

function frontMatterOf(document: vscode.TextDocument): FrontMatter | undefined {
  if (document.languageId === 'plaintext' || document.lineAt(0).text.trimEnd() !== '---') return undefined;
  let field: vscode.Position | undefined;
  for (let line = 1; line < document.lineCount; line++) {
    const { text, range } = document.lineAt(line);
    if (/^second-source:\s*\S/u.test(text)) field = range.end;
    if (text.trimEnd() === '---') return { last: line, ...(field ? { field } : {}) };
  }
  return undefined;
}
