/** A facts file with a slip is marked where the slip is. Unsaved text is read too, so that the mark goes as soon as it is mended. */
import * as vscode from 'vscode';
import { loadFacts, type Problem } from '../facts/load.ts';
import { SOURCE } from './diagnostics.ts';
import { type FactsShelf, isFactsFile } from './facts.ts';
import { nameOf, readText } from './find-facts.ts';

const DELAY = 300;

export function showFactsProblems(shelf: FactsShelf): vscode.Disposable {
  const marks = vscode.languages.createDiagnosticCollection('secondSourceFacts');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const show = (uri: vscode.Uri, text: string) => {
    const { problems } = loadFacts(text, nameOf(uri));
    marks.set(uri, problems.map(toDiagnostic));
  };
  const showOpen = (document: vscode.TextDocument) => {
    if (isFactsFile(document.uri)) show(document.uri, document.getText());
  };
  const later = (document: vscode.TextDocument) => {
    if (!isFactsFile(document.uri)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        if (!document.isClosed) showOpen(document);
      }, DELAY),
    );
  };
  vscode.workspace.textDocuments.forEach(showOpen);
  return vscode.Disposable.from(
    marks,
    vscode.workspace.onDidOpenTextDocument(showOpen),
    vscode.workspace.onDidChangeTextDocument(({ document }) => later(document)),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) marks.delete(uri);
    }),
    // A broken file that is in force is marked although nobody has it open; one that is mended loses its marks.
    shelf.onDidLoad(async files => {
      for (const uri of files) show(uri, await readText(uri).catch(() => '{}'));
    }),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

function toDiagnostic({ line, column, length, message, severity }: Problem): vscode.Diagnostic {
  const start = new vscode.Position(line - 1, column - 1);
  const severities = vscode.DiagnosticSeverity;
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(start, start.translate(0, Math.max(length, 1))),
    message,
    severity === 'error' ? severities.Error : severities.Warning,
  );
  diagnostic.source = SOURCE;
  return diagnostic;
}
