/** The report on a draft, as a new text: the annotated copy to file. Nothing is saved unless the writer saves it. */
import * as vscode from 'vscode';
import { htmlReport } from '../report/html.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { Desk } from './desk.ts';

const FORMATS = [
  { label: 'Markdown', language: 'markdown', write: markdownReport },
  { label: 'HTML', language: 'html', write: htmlReport },
  { label: 'JSON', language: 'json', write: jsonReport },
] as const;

export function writeReports(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('secondSource.report', async (label?: unknown) => {
    const document = vscode.window.activeTextEditor?.document;
    const report = document && (await reportOn(document, desk));
    if (!report) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
      return undefined;
    }
    const asked = FORMATS.find(format => format.label === label);
    const format = asked ?? (await vscode.window.showQuickPick(FORMATS, { placeHolder: vscode.l10n.t('Report as …') }));
    if (!format) return undefined;
    const shown = await vscode.workspace.openTextDocument({ language: format.language, content: format.write(report) });
    return vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside });
  });
}

async function reportOn(document: vscode.TextDocument, desk: Desk): Promise<Report | undefined> {
  if (desk.whyNot(document)) return undefined;
  const page = await desk.check(document);
  if (!page) return undefined;
  const { draft, findings, facts } = page;
  const { name, sources } = facts.against;
  const reported = findings.map(finding => ({ finding, fixes: finding.fixes }));
  return { drafts: [{ file: vscode.workspace.asRelativePath(document.uri), against: name, sources, draft, findings: reported }] };
}
