/** The Claims view: every claim of the draft in front, by verdict or by paragraph, with how far the check has come. */
import * as vscode from 'vscode';
import { EVERYTHING, type Filter, type Grouping, groupsOf, itemOf, type Leaf, type Node, REVEAL } from './claims-tree.ts';
import type { Desk } from './desk.ts';
import { MARK_CHECKED } from './mark-checked.ts';
import { countsOf, nameOfStanding, progressOf, STANDINGS, type Standing, standingOf } from './words.ts';

const VIEW = 'secondSource.claims';
const GROUPED = 'secondSource.claimsGrouped';

export function showClaimsView(desk: Desk, memory: vscode.Memento): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let document = draftInFront(desk);
  let grouping: Grouping = memory.get<Grouping>(GROUPED) === 'paragraph' ? 'paragraph' : 'verdict';
  let filter = EVERYTHING;
  const view = vscode.window.createTreeView<Node>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: node => {
        if (node) return 'leaves' in node ? [...node.leaves] : [];
        const page = document && desk.page(document);
        return document && page ? groupsOf(document, page, grouping, filter) : [];
      },
      getTreeItem: node => itemOf(node, grouping),
    },
    showCollapseAll: true,
  });
  const say = () => {
    const findings = (document && desk.page(document)?.findings) ?? [];
    const left = findings.filter(finding => ['conflict', 'caution'].includes(standingOf(finding))).length;
    view.badge = left > 0 ? { value: left, tooltip: countsOf(findings) } : undefined;
    const parts = findings.length > 0 ? [progressOf(findings), ...filterWords(filter)] : [];
    // No message at all where there is nothing: the view then says what to do.
    view.message = parts.join('\n');
    view.description = document ? vscode.workspace.asRelativePath(document.uri) : '';
    void vscode.commands.executeCommand('setContext', GROUPED, grouping);
    void vscode.commands.executeCommand('setContext', 'secondSource.claimsFiltered', filter !== EVERYTHING);
  };
  const refresh = () => {
    const front = draftInFront(desk);
    // The view keeps its draft while the writer looks into a source or into the view itself.
    if (front) document = front;
    else if (document && (document.isClosed || !desk.page(document))) document = undefined;
    say();
    changed.fire();
  };
  const group = (by: Grouping) => () => {
    grouping = by;
    void memory.update(GROUPED, by);
    refresh();
  };
  refresh();
  return vscode.Disposable.from(
    changed,
    view,
    desk.onDidSettle(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.commands.registerCommand(REVEAL, async (uri: vscode.Uri, range: vscode.Range) => {
      await vscode.window.showTextDocument(uri, { selection: range });
    }),
    vscode.commands.registerCommand('secondSource.groupByParagraph', group('paragraph')),
    vscode.commands.registerCommand('secondSource.groupByVerdict', group('verdict')),
    vscode.commands.registerCommand('secondSource.filterClaims', async () => {
      filter = (await askForFilter(filter)) ?? filter;
      refresh();
    }),
    vscode.commands.registerCommand('secondSource.showEveryClaim', () => {
      filter = EVERYTHING;
      refresh();
    }),
    vscode.commands.registerCommand('secondSource.markInView', ({ place }: Leaf) =>
      vscode.commands.executeCommand(MARK_CHECKED, ...place),
    ),
    vscode.commands.registerCommand('secondSource.unmarkInView', ({ place }: Leaf) =>
      vscode.commands.executeCommand(MARK_CHECKED, ...place),
    ),
  );
}

function draftInFront(desk: Desk): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && desk.page(document) ? document : undefined;
}

async function askForFilter(before: Filter): Promise<Filter | undefined> {
  const items = STANDINGS.map(standing => ({
    label: nameOfStanding(standing),
    standing: standing as Standing | undefined,
    picked: before.standings.includes(standing),
  }));
  const unchecked = {
    label: vscode.l10n.t('Only what nobody has marked as checked'),
    standing: undefined,
    picked: before.unchecked,
  };
  const chosen = await vscode.window.showQuickPick([...items, unchecked], {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Which claims?'),
  });
  if (!chosen) return undefined;
  const standings = chosen.flatMap(({ standing }) => standing ?? []);
  const isAll = (standings.length === 0 || standings.length === STANDINGS.length) && !chosen.includes(unchecked);
  return isAll ? EVERYTHING : { standings: standings.length > 0 ? standings : STANDINGS, unchecked: chosen.includes(unchecked) };
}

function filterWords({ standings, unchecked }: Filter): string[] {
  const shown = standings.length < STANDINGS.length ? standings.map(nameOfStanding) : [];
  const all = [...shown, ...(unchecked ? [vscode.l10n.t('not marked as checked')] : [])];
  return all.length > 0 ? [vscode.l10n.t('Shown: {0}', all.join(', '))] : [];
}
