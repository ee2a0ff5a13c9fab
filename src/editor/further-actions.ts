/** What else can be done about a claim: commands that change other files, or show another place. */
import * as vscode from 'vscode';
import type { ShownEvidence } from '../check/finding.ts';
import { ADD_FACT } from './add-fact.ts';
import type { Checked } from './checker.ts';
import { placeOf } from './claim-at.ts';
import { evidencePlace } from './evidence.ts';
import type { FactsInForce } from './facts.ts';
import { IGNORE_EVERYWHERE, MARK_CHECKED } from './mark-checked.ts';
import { OPEN_EVIDENCE } from './open-evidence.ts';
import { clipped } from './words.ts';

/** A menu is no list of sources. */
const MOST_PASSAGES = 2;
const SHORT = 40;

export function furtherActions(document: vscode.TextDocument, finding: Checked, facts: FactsInForce): vscode.Command[] {
  const place = [...placeOf(document, finding)];
  const { code, checked, setAside } = finding;
  const quoted = clipped(finding.text, SHORT);
  const inFolder: vscode.Command[] = [
    ...(code && !setAside
      ? [{ title: vscode.l10n.t('Set “{0}” aside everywhere ({1})', quoted, code), command: IGNORE_EVERYWHERE, arguments: place }]
      : []),
    {
      title: checked ? vscode.l10n.t('Take the mark “checked” off') : vscode.l10n.t('Mark as checked'),
      command: MARK_CHECKED,
      arguments: place,
    },
    { title: vscode.l10n.t('Add this as a fact…'), command: ADD_FACT, arguments: place },
  ];
  const passages = passagesOf(finding, facts).map(({ source, paragraph }) => ({
    title: vscode.l10n.t('Open the passage: {0}', `${source} ¶${paragraph}`),
    command: OPEN_EVIDENCE,
    arguments: [document.uri.toString(), source, paragraph],
  }));
  return [...(document.isUntitled ? [] : inFolder), ...passages];
}

/** One of each source, of those that are there to be opened. */
function passagesOf({ evidence }: Checked, facts: FactsInForce): ShownEvidence[] {
  const there = evidence.filter(({ source, paragraph }) => evidencePlace(facts, source, paragraph));
  const first = there.filter(({ source }, index) => there.findIndex(other => other.source === source) === index);
  return first.slice(0, MOST_PASSAGES);
}
