/** Completion in a draft: the facts in force, worded as the sources have them. Those that the draft does not use yet come first. */
import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import { factsListOf, type Listed, usedBy } from './facts-list.ts';

/** A list is no archive: more are found in the Facts view. */
const MOST = 1000;

export function insertFacts(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(ANYWHERE, {
    async provideCompletionItems(document, position) {
      const page = desk.page(document);
      if (!page || page.facts.kind === 'none' || !isAsked(document, position)) return undefined;
      const used = usedBy(page);
      const { facts } = factsListOf(page.facts);
      return facts.slice(0, MOST).map(fact => toItem(fact, used.has(fact.id)));
    },
  });
}

/** Where VS Code offers words while one is typed, a list of facts that nobody asked for would be in the way: there it comes between two words only. */
function isAsked(document: vscode.TextDocument, position: vscode.Position): boolean {
  if (!document.getWordRangeAtPosition(position)) return true;
  const quick = vscode.workspace.getConfiguration('editor', document).get<boolean | Record<string, unknown>>('quickSuggestions');
  return quick === false || (typeof quick === 'object' && (quick.other === 'off' || quick.other === false));
}

function toItem(fact: Listed, isUsed: boolean): vscode.CompletionItem {
  const places = fact.evidence.map(({ source, paragraph }) => `${source} ¶${paragraph}`).join(', ');
  const words = fact.say();
  const item = new vscode.CompletionItem({ label: words, description: places }, vscode.CompletionItemKind.Reference);
  item.insertText = words;
  item.filterText = `${words} ${fact.id}`;
  item.sortText = isUsed ? '1' : '0';
  item.detail = isUsed ? vscode.l10n.t('used by this draft') : vscode.l10n.t('not used by this draft');
  if (fact.note) item.documentation = fact.note;
  return item;
}
