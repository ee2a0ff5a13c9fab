/** Opens the source at the paragraph that a verdict rests on: from the hover, the Claims view, and by F12 on a claim. */
import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import { evidencePlace } from './evidence.ts';
import { findingAt } from './hover.ts';
import { toRange } from './positions.ts';
import { showFact } from './show-fact.ts';

export const OPEN_EVIDENCE = 'secondSource.openEvidence';
export const OPEN_FACT = 'secondSource.openFact';

export function openEvidence(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_EVIDENCE, async (draft: unknown, source: unknown, paragraph: unknown) => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft);
      const page = document && desk.page(document);
      const place = page && evidencePlace(page.facts, String(source), Number(paragraph));
      if (place)
        await vscode.window.showTextDocument(place.uri, { selection: place.range, viewColumn: vscode.ViewColumn.Beside });
    }),
    vscode.commands.registerCommand(OPEN_FACT, async (draft: unknown, id: unknown) => {
      const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft);
      const page = document && desk.page(document);
      if (page && !(await showFact(page.facts.files, String(id))))
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('This fact is in no facts file: it was read in the article as it is.'),
          4000,
        );
    }),
    vscode.languages.registerDefinitionProvider(ANYWHERE, {
      provideDefinition(document, position): vscode.LocationLink[] {
        const page = desk.page(document);
        const finding = page && findingAt(page.findings, document.offsetAt(position));
        if (!finding) return [];
        return finding.evidence.flatMap(({ source, paragraph }) => {
          const place = evidencePlace(page.facts, source, paragraph);
          return place
            ? [{ originSelectionRange: toRange(document, finding), targetUri: place.uri, targetRange: place.range }]
            : [];
        });
      },
    }),
  );
}
