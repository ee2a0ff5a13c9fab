/** What is left in a draft before it is filed, in lines: heaviest first. */
import * as vscode from 'vscode';
import { type Point, pointsOf } from '../check/points.ts';
import type { Span } from '../text/paragraph.ts';
import type { Checked } from './checker.ts';
import type { Page } from './desk.ts';
import type { FactsInForce } from './facts.ts';
import { markOf, toRange } from './positions.ts';
import { sha256 } from './sha256.ts';
import { clipped, iconOf, nameOfStanding, type Standing, standingOf } from './words.ts';

/** Leads to words of the draft, or to another file. */
export interface Line extends vscode.QuickPickItem {
  readonly span?: Span;
  readonly file?: vscode.Uri;
}

/** "To come": a hole to be filled. `TK`, `TKTK`, `HTK` for a headline. Source: desk usage. */
const TK = /(?<![\p{L}\p{N}])(?:H?(?:TK)+)(?![\p{L}\p{N}])/gu;
const CQ = /[[(]CQ[\])]/giu;
/** So much of a message stands in a line of the list. */
const SHORT = 120;
/** So much of a line, from a superlative on. */
const AFTER = 60;

/** Groups with their headings; one line that says so where nothing is left. */
export async function readyLines(document: vscode.TextDocument, { draft, findings, facts }: Page): Promise<Line[]> {
  const points = pointsOf(draft, facts.against);
  const groups: readonly (readonly [title: string, lines: Line[]])[] = [
    [vscode.l10n.t('To come'), found(document, TK, 'edit')],
    [nameOfStanding('conflict'), linesOf(document, findings, 'conflict')],
    [nameOfStanding('caution'), linesOf(document, findings, 'caution')],
    [vscode.l10n.t('“First”, “only”, “largest”: no source says so'), superlatives(document, points)],
    [vscode.l10n.t('First mention without a title'), untitled(document, points)],
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
    [vscode.l10n.t('Facts that cannot be read'), facts.broken.map(fileLine)],
    [vscode.l10n.t('Sources changed since the facts were drawn'), (await changedSources(facts)).map(fileLine)],
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

/** With the words that follow: what it is said of. */
function superlatives(document: vscode.TextDocument, points: readonly Point[]): Line[] {
  return points
    .filter(({ kind }) => kind === 'superlative')
    .map(point => {
      const until = document.lineAt(document.positionAt(point.start).line).range.end;
      const words = document.getText(new vscode.Range(document.positionAt(point.start), until));
      return { ...line(document, point, 'question'), label: `$(question) ${clipped(words, AFTER)}` };
    });
}

function untitled(document: vscode.TextDocument, points: readonly Point[]): Line[] {
  return points.flatMap(point =>
    point.kind === 'untitled' ? [line(document, point, 'person', `${point.source} ¶${point.paragraph}: ${point.title}`)] : [],
  );
}

/** Articles that say something else than when the facts file was drawn. */
async function changedSources({ kind, articles, against }: FactsInForce): Promise<vscode.Uri[]> {
  if (kind === 'sources') return [];
  const changed = against.sources.map(async ({ id, sha256: drawn }) => {
    const article = articles.get(id);
    return article && drawn && (await sha256(article.text)) !== drawn ? [article.uri] : [];
  });
  return (await Promise.all(changed)).flat();
}

function found(document: vscode.TextDocument, pattern: RegExp, icon: string): Line[] {
  return [...document.getText().matchAll(pattern)].map(({ index, 0: words }) =>
    line(document, { start: index, end: index + words.length }, icon),
  );
}

function line(document: vscode.TextDocument, span: Span, icon: string, message = ''): Line {
  const range = toRange(document, span);
  const label = `$(${icon}) ${clipped(document.getText(range), SHORT)}`;
  return { label, description: vscode.l10n.t('line {0}', range.start.line + 1), detail: clipped(message, SHORT), span };
}

const fileLine = (file: vscode.Uri): Line => ({ label: `$(file) ${vscode.workspace.asRelativePath(file)}`, file });

const heading = (label: string): Line => ({ label, kind: vscode.QuickPickItemKind.Separator });
