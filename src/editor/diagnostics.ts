/** Squiggles and the Problems list: conflicts and cautions under exactly the words at fault. */
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import type { Desk } from './desk.ts';
import { evidencePlace } from './evidence.ts';
import type { FactsInForce } from './facts.ts';
import { pageUri } from './pages.ts';
import { markOf, toRange } from './positions.ts';
import { settings } from './settings.ts';
import type { Typing } from './typing.ts';

export const SOURCE = 'Second Source';

/** VS Code shows a thousand marks a file: the heaviest go first. */
const WEIGHT: readonly string[] = ['conflict', 'caution', 'unsourced'];

export function showDiagnostics(desk: Desk, typing: Typing): vscode.Disposable {
  const marks = vscode.languages.createDiagnosticCollection('secondSource');
  const sent = new Map<string, string>();
  const show = (document: vscode.TextDocument) => {
    const page = document.isClosed ? undefined : desk.page(document);
    if (!page) {
      sent.delete(document.uri.toString());
      return marks.delete(document.uri);
    }
    const severities = settings.severities(document);
    const shown = page.findings.filter(markedIn(document)).filter(finding => !typing.isIn(document, markOf(finding)));
    const heaviestFirst = shown.sort((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict));
    const diagnostics = heaviestFirst.map(finding => toDiagnostic(document, finding, page.facts, severities[finding.verdict]));
    // Most pauses in typing change no mark: then nothing is sent, and nothing is drawn again.
    const words = JSON.stringify(diagnostics.map(diagnostic => [diagnostic, diagnostic.relatedInformation]));
    if (sent.get(document.uri.toString()) === words) return;
    sent.set(document.uri.toString(), words);
    marks.set(document.uri, diagnostics);
  };
  return vscode.Disposable.from(marks, desk.onDidChange(show), typing.onDidLeave(show));
}

/** Whether a finding of the document has a squiggle, by its verdict and the settings as they are now. */
export function markedIn(document: vscode.TextDocument): (finding: Checked) => boolean {
  const severities = settings.severities(document);
  return ({ setAside, verdict }) => !setAside && severities[verdict] !== undefined;
}

function toDiagnostic(
  document: vscode.TextDocument,
  finding: Checked,
  facts: FactsInForce,
  severity: vscode.DiagnosticSeverity | undefined,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, markOf(finding)), finding.message, severity);
  diagnostic.source = SOURCE;
  diagnostic.code = finding.code ? { value: finding.code, target: pageUri(finding.code) } : finding.verdict;
  diagnostic.relatedInformation = [...inSources(finding, facts), ...inDraft(document, finding)];
  return diagnostic;
}

function inSources({ evidence }: Checked, facts: FactsInForce): vscode.DiagnosticRelatedInformation[] {
  return evidence.flatMap(({ source, title, paragraph, value }) => {
    const place = evidencePlace(facts, source, paragraph);
    return place ? [new vscode.DiagnosticRelatedInformation(place, `${source} ¶${paragraph}, ${title}: ${value}`)] : [];
  });
}

function inDraft(document: vscode.TextDocument, { related = [] }: Checked): vscode.DiagnosticRelatedInformation[] {
  return related.map(span => {
    const range = toRange(document, span);
    return new vscode.DiagnosticRelatedInformation(
      new vscode.Location(document.uri, range),
      vscode.l10n.t('Draft: {0}', document.getText(range)),
    );
  });
}
