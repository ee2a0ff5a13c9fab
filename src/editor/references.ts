/** Find all references: every mention of a fact in the drafts that are open. Asked on a claim, on a fact in its file, or on a paragraph of a source. */
import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import type { Desk, Page } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import { evidencePlace, passageAt } from './evidence.ts';
import { isFactsFile } from './facts.ts';
import { findingAt } from './hover.ts';
import { markOf, toRange } from './positions.ts';

/** A claim of a draft that is meant. */
type Wanted = (finding: Checked, page: Page) => boolean;

export function findReferences(desk: Desk): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ANYWHERE, {
    provideReferences(document, position, { includeDeclaration }) {
      const page = desk.page(document);
      const finding = page && findingAt(page.findings, document.offsetAt(position));
      if (finding) {
        const mentions = mentionsIn(
          desk,
          (other, { facts }) => facts.files.join() === page.facts.files.join() && isOf(other, finding),
        );
        return includeDeclaration ? [...mentions, ...passagesOf(finding, page)] : mentions;
      }
      const wanted = isFactsFile(document.uri) ? ofFact(document, position) : ofPassage(document, position);
      return wanted ? mentionsIn(desk, wanted) : [];
    },
  });
}

function mentionsIn(desk: Desk, wanted: Wanted): vscode.Location[] {
  return vscode.workspace.textDocuments.flatMap(document => {
    const page = desk.page(document);
    const found = page?.findings.filter(finding => wanted(finding, page)) ?? [];
    return found.map(finding => new vscode.Location(document.uri, toRange(document, markOf(finding))));
  });
}

const isOf = (other: Checked, finding: Checked): boolean =>
  other === finding || other.facts.some(fact => finding.facts.includes(fact));

function passagesOf({ evidence }: Checked, { facts }: Page): vscode.Location[] {
  return evidence.flatMap(({ source, paragraph }) => evidencePlace(facts, source, paragraph) ?? []);
}

/** The fact or person whose entry the cursor is in, wherever in the entry. */
function ofFact(document: vscode.TextDocument, position: vscode.Position): Wanted | undefined {
  const text = document.getText();
  const [list, index] = getLocation(text, document.offsetAt(position)).path;
  const root = parseTree(text);
  const id: unknown =
    root && list !== undefined && index !== undefined ? findNodeAtLocation(root, [list, index, 'id'])?.value : undefined;
  if (typeof id !== 'string') return undefined;
  const file = document.uri.toString();
  const isIn = ({ facts }: Page) => facts.files.some(uri => uri.toString() === file);
  if (list === 'sources') return ({ evidence }, page) => isIn(page) && evidence.some(({ source }) => source === id);
  return ({ facts }, page) => isIn(page) && facts.includes(id);
}

/** The paragraph of an article: the claims that rest on it. */
function ofPassage(document: vscode.TextDocument, position: vscode.Position): Wanted {
  const offset = document.offsetAt(position);
  return ({ evidence }, { facts }) => {
    const passage = passageAt(facts, document.uri, offset);
    return evidence.some(({ source, paragraph }) => source === passage?.source && paragraph === passage.paragraph);
  };
}
