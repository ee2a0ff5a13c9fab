/** Ready to File? What is left in the draft, heaviest first; each line leads to the words. */
import * as vscode from 'vscode';
import type { Span } from '../text/paragraph.ts';
import type { Checked } from './checker.ts';
import type { Desk, Page } from './desk.ts';
import { markOf, toRange } from './positions.ts';
import { iconOf, nameOfStanding, type Standing, standingOf } from './words.ts';

interface Line extends vscode.QuickPickItem {
  readonly span?: Span;
}

/** "To come": a hole to be filled. `TK`, `TKTK`, `HTK` for a headline. Source: desk usage. */
const TK = /(?<![\p{L}\p{N}])(?:H?(?:TK)+)(?![\p{L}\p{N}])/gu;
const CQ = /[[(]CQ[\])]/giu;
/** So much of a message stands in a line of the list. */
const SHORT = 120;

export function askBeforeFiling(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('secondSource.ready', async () => {
    const editor = vscode.window.activeTextEditor;
    const page = editor && !desk.whyNot(editor.document) ? await desk.pageNow(editor.document) : undefined;
    if (!editor || !page) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
      return;
    }
    const { document } = editor;
    const chosen = await vscode.window.showQuickPick(linesFor(document, page), {
      placeHolder: vscode.l10n.t('Checked against {0}. Choose a line to go to its words.', page.facts.name),
      matchOnDetail: true,
    });
    if (!chosen?.span) return;
    const range = toRange(document, chosen.span);
    await vscode.window.showTextDocument(document, { selection: range });
  });
}

function linesFor(document: vscode.TextDocument, { findings, facts }: Page): Line[] {
  const groups: readonly (readonly [title: string, lines: Line[]])[] = [
    [vscode.l10n.t('To come'), found(document, TK, 'edit')],
    [nameOfStanding('conflict'), linesOf(document, findings, 'conflict')],
    [nameOfStanding('caution'), linesOf(document, findings, 'caution')],
    [
      vscode.l10n.t('One source only'),
      linesOf(
        document,
        findings.filter(({ sources }) => sources === 1),
        'supported',
      ),
    ],
    [nameOfStanding('unsourced'), linesOf(document, findings, 'unsourced')],
    [nameOfStanding('setAside'), linesOf(document, findings, 'setAside')],
    [vscode.l10n.t('Marked CQ'), found(document, CQ, 'pass')],
    [vscode.l10n.t('Facts that cannot be read'), facts.broken.map(uri => ({ label: vscode.workspace.asRelativePath(uri) }))],
  ];
  const lines = groups
    .filter(([, list]) => list.length > 0)
    .flatMap(([title, list]) => [heading(`${title} (${list.length})`), ...list]);
  return lines.length > 0
    ? lines
    : [{ label: vscode.l10n.t('Nothing is left: every claim has two sources or more that agree.') }];
}

function linesOf(document: vscode.TextDocument, findings: readonly Checked[], standing: Standing): Line[] {
  return findings
    .filter(finding => standingOf(finding) === standing)
    .map(finding => line(document, markOf(finding), iconOf(standing).id, finding.message));
}

function found(document: vscode.TextDocument, pattern: RegExp, icon: string): Line[] {
  return [...document.getText().matchAll(pattern)].map(({ index, 0: words }) =>
    line(document, { start: index, end: index + words.length }, icon),
  );
}

function line(document: vscode.TextDocument, span: Span, icon: string, message = ''): Line {
  const range = toRange(document, span);
  const label = `$(${icon}) ${document.getText(range).replace(/\s+/gu, ' ').slice(0, SHORT)}`;
  return { label, description: vscode.l10n.t('line {0}', range.start.line + 1), detail: message.slice(0, SHORT), span };
}

const heading = (label: string): Line => ({ label, kind: vscode.QuickPickItemKind.Separator });
