/** In a facts file that is open: which facts no draft on the desk uses, faintly, and where its sources disagree. Nothing of it is a mistake. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { Fact, FactsFile } from '../facts/fact.ts';
import { loadFacts } from '../facts/load.ts';
import type { Desk } from './desk.ts';
import { SOURCE } from './diagnostics.ts';
import { isFactsFile } from './facts.ts';
import { usedBy } from './facts-list.ts';
import { nameOf } from './find-facts.ts';
import { rangeIn } from './positions.ts';

const DELAY = 500;

export function hintInFactsFiles(desk: Desk): vscode.Disposable {
  const hints = vscode.languages.createDiagnosticCollection('secondSourceHints');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    hints.clear();
    for (const document of vscode.workspace.textDocuments) {
      if (isFactsFile(document.uri) && !document.isClosed) hints.set(document.uri, hintsFor(document, desk));
    }
  };
  const later = () => {
    if (!vscode.workspace.textDocuments.some(({ uri }) => isFactsFile(uri))) return hints.clear();
    clearTimeout(timer);
    timer = setTimeout(show, DELAY);
  };
  later();
  return vscode.Disposable.from(
    hints,
    desk.onDidSettle(later),
    vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidCloseTextDocument(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isFactsFile(document.uri) && later()),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function hintsFor(document: vscode.TextDocument, desk: Desk): vscode.Diagnostic[] {
  const text = document.getText();
  const { facts } = loadFacts(text, nameOf(document.uri));
  const root = facts && parseTree(text);
  if (!root) return [];
  const at = (node: Node | undefined) => node && rangeIn(text, { start: node.offset, end: node.offset + node.length });
  return [
    ...unusedIn(facts, document, desk).flatMap(index => {
      const range = at(findNodeAtLocation(root, ['facts', index, 'id']));
      const hint = range && said(range, vscode.l10n.t('No open draft uses this fact.'), vscode.DiagnosticSeverity.Hint);
      if (hint) hint.tags = [vscode.DiagnosticTag.Unnecessary];
      return hint ?? [];
    }),
    ...facts.facts.flatMap((fact, index) => {
      const words = disagreement(fact);
      const range = at(findNodeAtLocation(root, ['facts', index, 'evidence']));
      return words && range ? said(firstLine(document, range), words, vscode.DiagnosticSeverity.Information) : [];
    }),
  ];
}

/** None where no open draft is judged by this file. */
function unusedIn({ facts }: FactsFile, { uri }: vscode.TextDocument, desk: Desk): number[] {
  const file = uri.toString();
  const pages = vscode.workspace.textDocuments.flatMap(draft => desk.page(draft) ?? []);
  const judged = pages.filter(page => page.facts.files.some(one => one.toString() === file));
  if (judged.length === 0) return [];
  const used = new Set(judged.flatMap(page => [...usedBy(page)]));
  return facts.flatMap(({ id }, index) => (used.has(id) ? [] : [index]));
}

/** “The sources disagree: A ¶2: 12; B ¶4: 15.” */
function disagreement({ value, evidence }: Fact): string | undefined {
  const said = evidence.map(one => ({ place: `${one.source} ¶${one.paragraph}`, value: JSON.stringify(one.value ?? value) }));
  if (new Set(said.map(one => one.value)).size < 2) return undefined;
  return vscode.l10n.t('The sources disagree: {0}.', said.map(one => `${one.place}: ${one.value}`).join('; '));
}

const firstLine = (document: vscode.TextDocument, range: vscode.Range): vscode.Range =>
  new vscode.Range(range.start, document.lineAt(range.start.line).range.end);

function said(range: vscode.Range, words: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, words, severity);
  diagnostic.source = SOURCE;
  return diagnostic;
}
