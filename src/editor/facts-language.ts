/** Writing in a facts file: ids are completed and explained, and an id that nothing has, or two have, is put right with one key. */
import { findNodeAtLocation, getLocation, type Node, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import { Ids } from '../facts/ids.ts';
import { loadFacts, type Problem } from '../facts/load.ts';
import { nameOf } from './find-facts.ts';
import { escaped } from './hover.ts';

const FACTS_FILES: vscode.DocumentSelector = { pattern: '**/*.facts.json' };
const MOST = 8;

/** What an id in this place stands for. */
type Refers = 'source' | 'person' | undefined;

interface Known {
  readonly id: string;
  readonly words: string;
}

export function helpInFactsFiles(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(FACTS_FILES, { provideCompletionItems }, '"'),
    vscode.languages.registerHoverProvider(FACTS_FILES, { provideHover }),
    vscode.languages.registerCodeActionsProvider(
      FACTS_FILES,
      { provideCodeActions },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(document.getText(), document.offsetAt(position));
  const refers = refersAt(path);
  if (!refers || isAtPropertyKey) return [];
  const range = previousNode?.type === 'string' ? rangeAt(document, previousNode.offset, previousNode.length) : undefined;
  return known(document, refers).map(({ id, words }) => {
    const item = new vscode.CompletionItem({ label: id, description: words }, vscode.CompletionItemKind.Reference);
    item.insertText = JSON.stringify(id);
    item.filterText = JSON.stringify(id);
    if (range) item.range = range;
    return item;
  });
}

function provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(document.getText(), document.offsetAt(position));
  const refers = refersAt(path);
  if (!refers || isAtPropertyKey || previousNode?.type !== 'string') return undefined;
  const found = known(document, refers).find(({ id }) => id === previousNode.value);
  const range = rangeAt(document, previousNode.offset, previousNode.length);
  return found && new vscode.Hover(new vscode.MarkdownString(`**${escaped(found.id)}** · ${escaped(found.words)}`), range);
}

function provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const { problems } = loadFacts(document.getText(), nameOf(document.uri));
  return problems.flatMap(problem => {
    const place = rangeAt(document, problem.offset, problem.length);
    return place.intersection(range) ? actionsFor(document, problem, place) : [];
  });
}

function actionsFor(document: vscode.TextDocument, { pointer, found }: Problem, place: vscode.Range): vscode.CodeAction[] {
  const path = pointer.split('/').slice(1);
  const change = (id: string, title: string) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, place, JSON.stringify(id));
    action.diagnostics = vscode.languages.getDiagnostics(document.uri).filter(mark => mark.range.isEqual(place));
    return action;
  };
  const refers = refersAt(path);
  if (refers)
    return known(document, refers)
      .slice(0, MOST)
      .map(({ id, words }) => change(id, vscode.l10n.t('Change to “{0}” ({1})', id, words)));
  const [list = ''] = path;
  if (path.length !== 3 || path[2] !== 'id' || !found.includes('which')) return [];
  const own: unknown = JSON.parse(document.getText(place));
  const free = new Ids(idsIn(document, list)).next(String(own));
  return [change(free, vscode.l10n.t('Give it an id of its own: “{0}”', free))];
}

/** `/facts/3/evidence/0/source` refers to a source; `/facts/3/owner`, `/facts/3/speaker`, `/people/1/relations/0/to` to a person. */
function refersAt(path: readonly (string | number)[]): Refers {
  const [last, list] = [path.at(-1), path[0]];
  if (last === 'source' && path.includes('evidence')) return 'source';
  const isPerson =
    (list === 'facts' && (last === 'owner' || last === 'speaker')) || (path.includes('relations') && last === 'to');
  return isPerson ? 'person' : undefined;
}

/** Read from the JSON as it stands, half-typed or not, so that a slip elsewhere in the file does not stop the help. */
function known(document: vscode.TextDocument, refers: 'source' | 'person'): Known[] {
  const [list, name] = refers === 'source' ? (['sources', 'title'] as const) : (['people', 'name'] as const);
  return entriesOf(document, list).flatMap(entry => {
    const [id, words] = [textAt(entry, 'id'), textAt(entry, name)];
    return id === undefined || words === undefined ? [] : [{ id, words }];
  });
}

const idsIn = (document: vscode.TextDocument, list: string): string[] =>
  entriesOf(document, list).flatMap(entry => textAt(entry, 'id') ?? []);

function entriesOf(document: vscode.TextDocument, list: string): readonly Node[] {
  const root = parseTree(document.getText());
  return (root && findNodeAtLocation(root, [list])?.children) ?? [];
}

function textAt(entry: Node, name: string): string | undefined {
  const value: unknown = findNodeAtLocation(entry, [name])?.value;
  return typeof value === 'string' ? value : undefined;
}

function rangeAt(document: vscode.TextDocument, offset: number, length: number): vscode.Range {
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
}
