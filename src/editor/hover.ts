/** The hover: what the sources say about a claim, which ones, and where. What an article or a draft wrote is escaped, and only our own commands are links. */
import * as vscode from 'vscode';
import type { Checked } from './checker.ts';
import type { Desk } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import { evidencePlace } from './evidence.ts';
import type { FactsInForce } from './facts.ts';
import { OPEN_EVIDENCE } from './open-evidence.ts';
import { holds, markOf, toRange } from './positions.ts';
import { iconOf, nameOfStanding, sourcesWords, standingOf } from './words.ts';

const EXPLAIN = 'secondSource.explain';
/** More would push the rest of the hover out of sight. */
const MOST_EVIDENCE = 6;

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
  const words = new vscode.MarkdownString('', true);
  words.isTrusted = { enabledCommands: [EXPLAIN, OPEN_EVIDENCE] };
  const standing = standingOf(finding);
  words.appendMarkdown(`$(${iconOf(standing).id}) **${nameOfStanding(standing)}** · ${sourcesWords(finding.sources)}`);
  if (finding.setAside) words.appendMarkdown(' · ').appendText(finding.setAside);
  words.appendMarkdown('\n\n');
  for (const { source, title, paragraph, value } of finding.evidence.slice(0, MOST_EVIDENCE)) {
    const place = evidencePlace(facts, source, paragraph);
    words.appendMarkdown('- ');
    if (place)
      words.appendMarkdown(
        `[${escaped(source)} ¶${paragraph}](${linkTo(OPEN_EVIDENCE, [document.uri.toString(), source, paragraph])})`,
      );
    else words.appendText(`${source} ¶${paragraph}`);
    words.appendText(`: ${value}`);
    if (title !== source) words.appendMarkdown(' — *').appendText(title.trim()).appendMarkdown('*');
    words.appendMarkdown('\n');
  }
  if (finding.evidence.length > MOST_EVIDENCE) {
    words.appendMarkdown(`- ${vscode.l10n.t('and {0} more', finding.evidence.length - MOST_EVIDENCE)}\n`);
  }
  if (finding.why) words.appendMarkdown(`\n${vscode.l10n.t('Why?')} `).appendText(finding.why.compared);
  if (finding.code) words.appendMarkdown(` [${vscode.l10n.t('What this means')}](${linkTo(EXPLAIN, [finding.code])})`);
  return words;
}

const linkTo = (command: string, words: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(words))}`;

const escaped = (words: string): string => words.replace(/[^\p{L}\p{N} -]/gu, mark => `\\${mark}`);
