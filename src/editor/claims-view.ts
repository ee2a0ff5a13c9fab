/** The Claims view: every claim of the draft in front, grouped by verdict, then by place. */
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import type { Desk } from './desk.ts';
import { markOf, toRange } from './positions.ts';
import { iconOf, nameOfStanding, STANDINGS, type Standing, standingOf } from './words.ts';

const VIEW = 'secondSource.claims';
const REVEAL = 'secondSource.reveal';

type Node = Group | Leaf;
interface Group {
  readonly standing: Standing;
  readonly leaves: readonly Leaf[];
}
interface Leaf {
  readonly document: vscode.TextDocument;
  readonly finding: Checked;
}

export function showClaimsView(desk: Desk): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let document = draftInFront(desk);
  const view = vscode.window.createTreeView<Node>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: node => (node ? ('leaves' in node ? [...node.leaves] : []) : document ? groupsOf(document, desk) : []),
      getTreeItem: node => ('leaves' in node ? groupItem(node) : leafItem(node)),
    },
    showCollapseAll: true,
  });
  const refresh = () => {
    const front = draftInFront(desk);
    // The view keeps its draft while the writer looks into a source or into the view itself.
    if (front) document = front;
    else if (document && (document.isClosed || !desk.page(document))) document = undefined;
    const name = document && vscode.workspace.asRelativePath(document.uri);
    if (name) view.description = name;
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    view,
    desk.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.commands.registerCommand(REVEAL, async (uri: vscode.Uri, range: vscode.Range) => {
      await vscode.window.showTextDocument(uri, { selection: range });
    }),
  );
}

function draftInFront(desk: Desk): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && desk.page(document) ? document : undefined;
}

function groupsOf(document: vscode.TextDocument, desk: Desk): Group[] {
  const findings = desk.page(document)?.findings ?? [];
  return STANDINGS.flatMap(standing => {
    const leaves = findings.filter(finding => standingOf(finding) === standing).map(finding => ({ document, finding }));
    return leaves.length > 0 ? [{ standing, leaves }] : [];
  });
}

function groupItem({ standing, leaves }: Group): vscode.TreeItem {
  const isOpen = standing === 'conflict' || standing === 'caution';
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(nameOfStanding(standing), isOpen ? Expanded : Collapsed);
  item.id = standing;
  item.iconPath = iconOf(standing);
  item.description = String(leaves.length);
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} claims', nameOfStanding(standing), leaves.length) };
  return item;
}

function leafItem({ document, finding }: Leaf): vscode.TreeItem {
  const range = toRange(document, markOf(finding));
  const words = document.getText(range).replace(/\s+/gu, ' ');
  const item = new vscode.TreeItem(words);
  item.description = finding.message;
  item.tooltip = finding.setAside ? `${finding.message} (${finding.setAside})` : finding.message;
  item.command = { command: REVEAL, title: vscode.l10n.t('Go to the words'), arguments: [document.uri, range] };
  const standing = nameOfStanding(standingOf(finding));
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}: {1}, line {2}. {3}', standing, words, range.start.line + 1, finding.message),
  };
  return item;
}
