/** What Second Source is made of: the desk, and one surface after the other. Loaded when there is something to check (extension.ts). */
import type * as vscode from 'vscode';
import { addFacts } from './add-fact.ts';
import { addSources } from './add-source.ts';
import { type Api, apiOf } from './api.ts';
import { showClaimsView } from './claims-view.ts';
import { checkOnCommand } from './commands.ts';
import { Desk } from './desk.ts';
import { showDiagnostics } from './diagnostics.ts';
import { drawFacts } from './draw-facts.ts';
import { dropSources } from './drop-source.ts';
import { FactsShelf } from './facts.ts';
import { hintInFactsFiles } from './facts-hints.ts';
import { helpInFactsFiles } from './facts-language.ts';
import { showFactsProblems } from './facts-problems.ts';
import { showFactsView } from './facts-view.ts';
import { offerFixes } from './fixes.ts';
import { showHovers } from './hover.ts';
import { insertFacts } from './insert-fact.ts';
import { markAsChecked } from './mark-checked.ts';
import { goToFindings } from './navigate.ts';
import { openEvidence } from './open-evidence.ts';
import { openPages } from './pages.ts';
import { pasteFromSources } from './paste.ts';
import { askBeforeFiling } from './ready.ts';
import { findReferences } from './references.ts';
import { previewReports } from './report-preview.ts';
import { writeReports } from './reports.ts';
import { showAllClaims } from './show-claims.ts';
import { showStatus } from './status.ts';
import { type ToolInput, toolOf } from './tool.ts';
import { Typing } from './typing.ts';

export interface Whole extends Api {
  readonly tool: vscode.LanguageModelTool<ToolInput>;
}

export function openDesk(context: vscode.ExtensionContext): Whole {
  const shelf = new FactsShelf(context.extensionUri);
  const desk = new Desk(shelf);
  const typing = new Typing();
  context.subscriptions.push(
    ...[shelf, desk, typing],
    showDiagnostics(desk, typing),
    showHovers(desk),
    offerFixes(desk),
    showStatus(desk),
    showClaimsView(desk, context.workspaceState),
    showAllClaims(desk),
    showFactsProblems(shelf),
    goToFindings(desk),
    openEvidence(desk),
    findReferences(desk),
    openPages(context.extensionUri),
    checkOnCommand(desk, shelf, context.extensionUri),
    drawFacts(desk),
    markAsChecked(desk, shelf),
    addFacts(desk, shelf),
    askBeforeFiling(desk),
    writeReports(desk),
    previewReports(desk, context.extensionUri),
    addSources(desk, shelf),
    dropSources(desk, shelf),
    pasteFromSources(desk),
    insertFacts(desk),
    showFactsView(desk),
    helpInFactsFiles(),
    hintInFactsFiles(desk),
  );
  return { ...apiOf(desk), tool: toolOf(desk) };
}
