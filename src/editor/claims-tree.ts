/** The Claims view’s tree: groups by verdict or by paragraph, and the claims in them. */
import * as vscode from 'vscode';
import { checkedWords } from '../check/checked.ts';
import type { Checked } from './checker.ts';
import { type ClaimPlace, placeOf } from './claim-at.ts';
import type { Page } from './desk.ts';
import { markOf, toRange } from './positions.ts';
import { clipped, iconOf, nameOfStanding, STANDINGS, type Standing, standingOf } from './words.ts';

export const REVEAL = 'secondSource.reveal';
export type Grouping = 'verdict' | 'paragraph';
export type Node = Group | Leaf;

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly standing?: Standing;
  readonly isOpen: boolean;
  readonly leaves: readonly Leaf[];
}

export interface Leaf {
  readonly document: vscode.TextDocument;
  readonly finding: Checked;
  /** For menus of the view: as commands take it. */
  readonly place: ClaimPlace;
}

/** What the filter leaves: claims of these standings; and, if asked, only those that nobody has checked. */
export interface Filter {
  readonly standings: readonly Standing[];
  readonly unchecked: boolean;
}

export const EVERYTHING: Filter = { standings: STANDINGS, unchecked: false };

export function groupsOf(document: vscode.TextDocument, page: Page, grouping: Grouping, filter: Filter): Group[] {
  const leaves = page.findings
    .filter(finding => filter.standings.includes(standingOf(finding)) && !(filter.unchecked && finding.checked))
    .map(finding => ({ document, finding, place: placeOf(document, finding) }));
  return grouping === 'verdict' ? byVerdict(leaves) : byParagraph(document, page, leaves);
}

function byVerdict(leaves: readonly Leaf[]): Group[] {
  return STANDINGS.flatMap(standing => {
    const own = leaves.filter(({ finding }) => standingOf(finding) === standing);
    const isOpen = standing === 'conflict' || standing === 'caution';
    return own.length > 0 ? [{ id: standing, title: nameOfStanding(standing), standing, isOpen, leaves: own }] : [];
  });
}

function byParagraph(document: vscode.TextDocument, { draft }: Page, leaves: readonly Leaf[]): Group[] {
  return draft.paragraphs.flatMap((paragraph, index) => {
    const own = leaves
      .filter(({ finding }) => finding.paragraph === index)
      .sort((a, b) => markOf(a.finding).start - markOf(b.finding).start);
    if (own.length === 0) return [];
    const line = document.positionAt(paragraph.start).line + 1;
    const title = vscode.l10n.t('Line {0}: {1}', line, clipped(paragraph.text, 60));
    return [{ id: `paragraph ${index}`, title, isOpen: true, leaves: own }];
  });
}

export function itemOf(node: Node, grouping: Grouping): vscode.TreeItem {
  return 'leaves' in node ? groupItem(node) : leafItem(node, grouping);
}

function groupItem({ id, title, standing, isOpen, leaves }: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(title, isOpen ? Expanded : Collapsed);
  item.id = id;
  if (standing) item.iconPath = iconOf(standing);
  item.description = String(leaves.length);
  const count = leaves.length === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', leaves.length);
  item.accessibilityInformation = { label: `${title}, ${count}` };
  return item;
}

function leafItem({ document, finding }: Leaf, grouping: Grouping): vscode.TreeItem {
  const range = toRange(document, markOf(finding));
  const words = document.getText(range).replace(/\s+/gu, ' ');
  const standing = standingOf(finding);
  const checked = finding.checked && checkedWords(finding.checked);
  const said = [finding.message, finding.setAside ?? checked].filter(Boolean).join(' · ');
  const item = new vscode.TreeItem(finding.checked ? `✓ ${words}` : words);
  item.description = said;
  item.tooltip = said;
  item.contextValue = finding.checked ? 'claim.checked' : 'claim';
  if (grouping === 'paragraph') item.iconPath = iconOf(standing);
  item.command = { command: REVEAL, title: vscode.l10n.t('Go to the words'), arguments: [document.uri, range] };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}: {1}, line {2}. {3}', nameOfStanding(standing), words, range.start.line + 1, said),
  };
  return item;
}
