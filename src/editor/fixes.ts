/** Quick fixes: the corrected wording first, then the ways to set the claim aside. Every edit is the writer's to make. */
import * as vscode from 'vscode';
import type { Fix } from '../fixes/fix.ts';
import type { Checked } from './checker.ts';
import type { Desk } from './desk.ts';
import { markedIn, SOURCE } from './diagnostics.ts';
import { ANYWHERE } from './drafts.ts';
import type { FactsInForce } from './facts.ts';
import { furtherActions } from './further-actions.ts';
import { markOf, toRange } from './positions.ts';
import { waysToSetAside } from './set-aside-edits.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('secondSource');

export function offerFixes(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ANYWHERE,
    {
      provideCodeActions(document, range, { only, diagnostics, triggerKind }) {
        const page = desk.page(document);
        if (page?.version !== document.version) return []; // made for this text, or none
        const { findings: all, facts } = page;
        const findings = all.filter(markedIn(document));
        if (only && FIX_ALL.contains(only) === false && only.contains(FIX_ALL)) return fixAll(document, findings);
        if (only?.contains(FIX_ALL)) return fixAll(document, findings);
        const isHere = (finding: Checked) => toRange(document, markOf(finding)).intersection(range) !== undefined;
        // Claims without a mark have no bulb beside them, but an answer for who asks.
        const asked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
        return [
          ...findings.filter(isHere).flatMap(finding => actionsFor(document, finding, facts, diagnostics)),
          ...all
            .filter(finding => asked && !findings.includes(finding) && isHere(finding))
            .flatMap(finding => furtherActions(document, finding, facts).map(command => toCommand(command, []))),
        ];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

/** The edit that makes every correction which has only one answer; none where two would touch the same words. */
export function certainEdits(document: vscode.TextDocument, findings: readonly Checked[]): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  let end = -1;
  for (const fix of findings
    .filter(finding => !finding.setAside)
    .flatMap(({ fixes }) => fixes.find(({ certain }) => certain) ?? [])) {
    const first = Math.min(...fix.edits.map(({ start }) => start));
    if (first < end) continue;
    end = Math.max(...fix.edits.map(place => place.end));
    addEdits(edit, document, fix);
  }
  return edit.size > 0 ? edit : undefined;
}

function fixAll(document: vscode.TextDocument, findings: readonly Checked[]): vscode.CodeAction[] {
  const edit = certainEdits(document, findings);
  if (!edit) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that have one answer'), FIX_ALL);
  action.edit = edit;
  return [action];
}

function actionsFor(
  document: vscode.TextDocument,
  finding: Checked,
  facts: FactsInForce,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const mark = toRange(document, markOf(finding));
  const own = diagnostics.filter(({ source, range }) => source === SOURCE && range.isEqual(mark));
  const fixes = finding.fixes.map((fix, index) => {
    const action = toAction(fix.title, own);
    action.edit = addEdits(new vscode.WorkspaceEdit(), document, fix);
    action.isPreferred = index === 0 && (fix.certain === true || finding.fixes.length === 1);
    return action;
  });
  const ways = waysToSetAside(document, finding).map(({ title, edit }) => {
    const action = toAction(title, own);
    action.edit = edit;
    return action;
  });
  return [...fixes, ...ways, ...furtherActions(document, finding, facts).map(command => toCommand(command, own))];
}

function toCommand(command: vscode.Command, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = toAction(command.title, diagnostics);
  action.command = command;
  return action;
}

function toAction(title: string, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  return action;
}

function addEdits(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  for (const part of fix.edits) edit.replace(document.uri, toRange(document, part), part.text);
  return edit;
}
