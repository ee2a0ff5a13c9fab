/** The Facts view: what is in force for the draft in front, by source and kind; each fact leads to its file and to its passage. */
import * as vscode from 'vscode';
import type { Fact } from '../facts/fact.ts';
import type { Desk, Page } from './desk.ts';
import { evidencePlace } from './evidence.ts';
import { type FactsList, factsListOf, type Listed, usedBy } from './facts-list.ts';
import { showFact } from './show-fact.ts';

const VIEW = 'secondSource.facts';
const OPEN = 'secondSource.openListedFact';
const PASSAGE = 'secondSource.openListedPassage';
const ONLY_USED = 'secondSource.factsUsed';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly isOpen: boolean;
  readonly members: readonly Node[];
}
interface Leaf {
  readonly fact: Listed;
  readonly source: string | undefined;
  readonly isUsed: boolean;
  readonly page: Page;
}
type Node = Group | Leaf;

export function showFactsView(desk: Desk): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let document: vscode.TextDocument | undefined;
  let page: Page | undefined;
  let onlyUsed = false;
  const view = vscode.window.createTreeView<Node>(VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(node) {
        if (node) return 'members' in node ? [...node.members] : [];
        return page && page.facts.kind !== 'none' ? bySource(page, factsListOf(page.facts), onlyUsed) : [];
      },
      getTreeItem: itemOf,
    },
    showCollapseAll: true,
  });
  const refresh = () => {
    const front = vscode.window.activeTextEditor?.document;
    // The view keeps its draft, and hears of its new facts, while the writer looks into them.
    if (front && desk.page(front)) document = front;
    page = (document && desk.page(document)) ?? page;
    view.description = page?.facts.name ?? '';
    if (view.visible) changed.fire();
  };
  const use = (only: boolean) => () => {
    onlyUsed = only;
    void vscode.commands.executeCommand('setContext', ONLY_USED, only);
    changed.fire();
  };
  refresh();
  return vscode.Disposable.from(
    changed,
    view,
    desk.onDidSettle(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    view.onDidChangeVisibility(refresh),
    vscode.commands.registerCommand('secondSource.showUsedFacts', use(true)),
    vscode.commands.registerCommand('secondSource.showAllFacts', use(false)),
    vscode.commands.registerCommand(OPEN, openFact),
    vscode.commands.registerCommand(PASSAGE, openPassage),
  );
}

async function openFact(leaf: Leaf): Promise<void> {
  if (!(leaf.fact.file && (await showFact([leaf.fact.file], leaf.fact.id)))) await openPassage(leaf);
}

async function openPassage({ fact, source, page }: Leaf): Promise<void> {
  const evidence = fact.evidence.find(one => one.source === source) ?? fact.evidence[0];
  const place = evidence && evidencePlace(page.facts, evidence.source, evidence.paragraph);
  if (place) await vscode.window.showTextDocument(place.uri, { selection: place.range, preview: false });
  else vscode.window.setStatusBarMessage(vscode.l10n.t('The article itself is not here.'), 4000);
}

const KINDS: readonly Fact['kind'][] = ['quantity', 'date', 'quotation', 'statement', 'person'];

function bySource(page: Page, { sources, facts }: FactsList, onlyUsed: boolean): Group[] {
  const used = usedBy(page);
  const shown = facts.filter(({ id }) => !onlyUsed || used.has(id));
  const group = (id: string, title: string, own: readonly Listed[], source?: string): Group[] => {
    const kinds = KINDS.flatMap(kind => {
      const members = own.filter(fact => fact.kind === kind).map(fact => ({ fact, source, page, isUsed: used.has(fact.id) }));
      const description = String(members.length);
      return members.length > 0 ? [{ id: `${id} ${kind}`, title: nameOfKind(kind), description, isOpen: false, members }] : [];
    });
    const count = own.filter(fact => used.has(fact.id)).length;
    const description = vscode.l10n.t('{0} of {1} used by this draft', count, own.length);
    return own.length > 0 ? [{ id, title, description, isOpen: true, members: kinds }] : [];
  };
  return [
    ...sources.flatMap(({ id, title }) => {
      const own = shown.filter(({ evidence }) => evidence.some(({ source }) => source === id));
      return group(`source ${id}`, `${id} · ${title}`, own, id);
    }),
    ...group(
      'desk',
      vscode.l10n.t('The desk’s own word'),
      shown.filter(({ evidence }) => evidence.length === 0),
    ),
  ];
}

function itemOf(node: Node): vscode.TreeItem {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
  if ('members' in node) {
    const item = new vscode.TreeItem(node.title, node.isOpen ? Expanded : Collapsed);
    item.id = node.id;
    item.description = node.description;
    item.accessibilityInformation = { label: `${node.title}, ${node.description}` };
    return item;
  }
  const { fact, isUsed } = node;
  const item = new vscode.TreeItem(fact.words, None);
  const places = fact.evidence.map(({ source, paragraph }) => `${source} ¶${paragraph}`).join(', ');
  const use = isUsed ? vscode.l10n.t('used by this draft') : vscode.l10n.t('not used by this draft');
  item.description = places || (fact.note ?? '');
  item.tooltip = `${fact.words} (${[item.description, use].join('; ')})`;
  item.iconPath = new vscode.ThemeIcon(isUsed ? 'pass-filled' : 'circle-outline');
  item.contextValue = fact.file ? 'fact.inFile' : 'fact';
  item.command = { command: OPEN, title: vscode.l10n.t('Open the fact'), arguments: [node] };
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function nameOfKind(kind: Fact['kind']): string {
  switch (kind) {
    case 'quantity':
      return vscode.l10n.t('Figures');
    case 'date':
      return vscode.l10n.t('Dates');
    case 'quotation':
      return vscode.l10n.t('Quotations');
    case 'statement':
      return vscode.l10n.t('Statements');
    case 'person':
      return vscode.l10n.t('People and bodies');
  }
}
