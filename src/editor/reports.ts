/** The report on a draft, the annotated copy to file: as a new text, or exported into a file that the writer names. */
import * as vscode from 'vscode';
import { csvReport } from '../report/csv.ts';
import { htmlReport } from '../report/html.ts';
import { jsonReport } from '../report/json.ts';
import { markdownReport } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import type { Desk, Page } from './desk.ts';
import { nameOf } from './find-facts.ts';

interface Format {
  readonly label: string;
  readonly description: string;
  readonly language: string;
  readonly extension: string;
  write(report: Report): string;
}

/** Written when it is asked for, so that it is said in the writer’s language. */
const formats = (): readonly Format[] => [
  {
    label: 'HTML',
    description: vscode.l10n.t('one page, to read and to print'),
    language: 'html',
    extension: 'html',
    write: htmlReport,
  },
  {
    label: 'Markdown',
    description: vscode.l10n.t('for a ticket or a mail'),
    language: 'markdown',
    extension: 'md',
    write: markdownReport,
  },
  {
    label: 'CSV',
    description: vscode.l10n.t('one row for each claim, for a spreadsheet'),
    language: 'csv',
    extension: 'csv',
    write: csvReport,
  },
  { label: 'JSON', description: vscode.l10n.t('for other programs'), language: 'json', extension: 'json', write: jsonReport },
];

export function writeReports(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('secondSource.report', async (label?: unknown) => {
      const report = await reportAsked(desk);
      const format = report && (await formatAsked(label));
      if (!format) return undefined;
      const shown = await vscode.workspace.openTextDocument({ language: format.language, content: format.write(report) });
      return vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside });
    }),
    vscode.commands.registerCommand('secondSource.exportReport', async (label?: unknown, to?: vscode.Uri) => {
      const draft = vscode.window.activeTextEditor?.document.uri;
      const report = await reportAsked(desk);
      const format = report && (await formatAsked(label));
      const uri = format && draft && (to ?? (await askForPlace(draft, format)));
      if (!uri) return undefined;
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(format.write(report)));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Exported: {0}', nameOf(uri)), 4000);
      return uri;
    }),
  );
}

/** What a page says of its draft, as a report of one draft. */
export function reportOf(document: vscode.TextDocument, { draft, findings, facts }: Page): Report {
  const { name, sources } = facts.against;
  const reported = findings.map(finding => ({ finding, fixes: finding.fixes }));
  return { drafts: [{ file: vscode.workspace.asRelativePath(document.uri), against: name, sources, draft, findings: reported }] };
}

/** Undefined, after saying so: there is no draft in front. */
async function reportAsked(desk: Desk): Promise<Report | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const page = document && !desk.whyNot(document) ? await desk.pageNow(document) : undefined;
  if (document && page) return reportOf(document, page);
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
  return undefined;
}

async function formatAsked(label: unknown): Promise<Format | undefined> {
  const all = formats();
  return (
    all.find(format => format.label === label) ?? vscode.window.showQuickPick(all, { placeHolder: vscode.l10n.t('Report as …') })
  );
}

function askForPlace(draft: vscode.Uri, { label, extension }: Format): Thenable<vscode.Uri | undefined> {
  const stem = nameOf(draft).replace(/\.[^.]*$/u, '');
  const folder = draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, '..');
  const defaultUri = folder && vscode.Uri.joinPath(folder, `${stem}.checked.${extension}`);
  return vscode.window.showSaveDialog({ ...(defaultUri ? { defaultUri } : {}), filters: { [label]: [extension] } });
}
