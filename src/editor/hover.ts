/** The hover: what the sources say about a claim, which ones, and where. What an article or a draft wrote is escaped, and only our own commands are links. */
import * as vscode from 'vscode';
import { checkedWords } from '../check/checked.ts';
import type { ShownEvidence } from '../check/finding.ts';
import type { Checked } from './checker.ts';
import type { Desk } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import { evidencePlace } from './evidence.ts';
import type { FactsInForce } from './facts.ts';
import { MARK_CHECKED } from './mark-checked.ts';
import { OPEN_EVIDENCE, OPEN_FACT } from './open-evidence.ts';
import { holds, markOf, toRange } from './positions.ts';
import { whyWords } from './why-words.ts';
import { clipped, nameOfStanding, sourcesWords, standingOf } from './words.ts';

const EXPLAIN = 'secondSource.explain';
/** More would push the rest of the hover out of sight. */
const MOST_SOURCES = 6;
/** A title in one line: VS Code’s box is 250 pixels high. */
const LONGEST_TITLE = 48;

export function showHovers(desk: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider(ANYWHERE, {
    provideHover(document, position) {
      const page = desk.page(document);
      const finding = page && findingAt(page.findings, document.offsetAt(position));
      return (
        finding &&
        new vscode.Hover(wordsOf(document, finding, page.facts), toRange(document, markAt(finding, document.offsetAt(position))))
      );
    },
  });
}

/** The finding whose words are under the cursor: the shortest, where one lies inside another. */
export function findingAt(findings: readonly Checked[], offset: number): Checked | undefined {
  const here = findings.filter(finding => holds(markOf(finding), offset) || holds(finding, offset));
  return here.sort((a, b) => weight(a, offset) - weight(b, offset))[0];
}

function weight(finding: Checked, offset: number): number {
  const span = markAt(finding, offset);
  return span.end - span.start;
}

function markAt(finding: Checked, offset: number): { start: number; end: number } {
  return holds(markOf(finding), offset) ? markOf(finding) : { start: finding.start, end: finding.end };
}

function wordsOf(document: vscode.TextDocument, finding: Checked, facts: FactsInForce): vscode.MarkdownString {
  const standing = standingOf(finding);
  const aside = finding.setAside ?? (finding.checked && checkedWords(finding.checked));
  const reason = aside ? ` · ${escaped(aside)}` : '';
  const groups = bySource(finding.evidence);
  const why = whyWords(finding);
  const paragraphs = [
    `**${nameOfStanding(standing)}** · ${sourcesWords(finding.sources)}${reason}`,
    groups
      .slice(0, MOST_SOURCES)
      .map(group => `- ${evidenceWords(document, group, facts)}`)
      .join('\n'),
    ...(groups.length > MOST_SOURCES ? [vscode.l10n.t('and {0} more', groups.length - MOST_SOURCES)] : []),
    why ? `${vscode.l10n.t('Why?')} ${escaped(why)}` : '',
    actionWords(document, finding, facts),
  ];
  const words = new vscode.MarkdownString(paragraphs.filter(Boolean).join('\n\n'));
  words.isTrusted = { enabledCommands: [EXPLAIN, OPEN_EVIDENCE, OPEN_FACT, MARK_CHECKED] };
  return words;
}

/** The code’s page, the fact as it stands in its file, and the checker’s mark: a row of their own, so that they are not read out as a part of a sentence. */
function actionWords(document: vscode.TextDocument, finding: Checked, { kind }: FactsInForce): string {
  const [fact] = finding.facts;
  const mark = finding.checked ? vscode.l10n.t('Take the mark off') : vscode.l10n.t('Mark as checked');
  const uri = document.uri.toString();
  return [
    ...(finding.code ? [`[${vscode.l10n.t('What this means')}](${linkTo(EXPLAIN, [finding.code])})`] : []),
    ...(fact && kind !== 'sources' ? [`[${vscode.l10n.t('Open the fact')}](${linkTo(OPEN_FACT, [uri, fact])})`] : []),
    ...(document.isUntitled ? [] : [`[${mark}](${linkTo(MARK_CHECKED, [uri, markOf(finding).start])})`]),
  ].join(' · ');
}

/** What one source says, and in which paragraphs. */
interface Group {
  readonly source: string;
  readonly title: string;
  readonly value: string;
  readonly paragraphs: number[];
}

function bySource(evidence: readonly ShownEvidence[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { source, title, value, paragraph } of evidence) {
    const key = JSON.stringify([source, value]);
    const group = groups.get(key) ?? { source, title, value, paragraphs: [] };
    groups.set(key, group);
    group.paragraphs.push(paragraph);
  }
  return [...groups.values()];
}

/** `A ¶3, ¶9, *Title*: about 24 living captives`; a paragraph is a link where the article is there to be opened. */
function evidenceWords(document: vscode.TextDocument, { source, title, value, paragraphs }: Group, facts: FactsInForce): string {
  const places = paragraphs.map((paragraph, index) => {
    const place = `${index === 0 ? `${escaped(source)} ` : ''}¶${paragraph}`;
    if (!evidencePlace(facts, source, paragraph)) return place;
    return `[${place}](${linkTo(OPEN_EVIDENCE, [document.uri.toString(), source, paragraph])})`;
  });
  return `${places.join(', ')}, *${escaped(clipped(title, LONGEST_TITLE))}*: ${escaped(value)}`;
}

const linkTo = (command: string, words: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(words))}`;

/**
 * Words of a draft or an article, as they are: no mark-up in them, no HTML, no link.
 * `MarkdownString.appendText` would do it too, but with spaces at which no line can break.
 */
export const escaped = (words: string): string => words.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/gu, '\\$&');
