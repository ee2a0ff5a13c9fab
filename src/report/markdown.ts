/** The report as Markdown, for a ticket or a mail. */
import { checkedWords } from '../check/checked.ts';
import { mayBeNamed } from '../facts/on-record.ts';
import { linesOf } from '../text/lines.ts';
import { type DraftReport, flagged, nameOf, type Report, type Reported, setAsideIn, summary } from './report.ts';
import { visible } from './visible.ts';

/** Markdown, ending in a line feed. Words of drafts and sources are escaped. */
export function markdownReport({ drafts }: Report): string {
  return `${drafts.map(draftMarkdown).join('\n\n')}\n`;
}

function draftMarkdown(report: DraftReport): string {
  const title = `## ${escaped(nameOf(report.file))}`;
  if (report.note !== undefined) return `${title}\n\n${escaped(report.note)}`;
  const lines = linesOf(report.draft.text);
  const where = ({ finding }: Reported): string => `line ${lines.positionAt((finding.mark ?? finding).start).line}`;
  const item = (reported: Reported): string => {
    const { finding, fixes } = reported;
    const fix = fixes[0] ? `\n  ${escaped(fixes[0].title)}` : '';
    return `- **${finding.verdict}** (${finding.code ?? ''}), ${where(reported)}: ${escaped(finding.message)}${fix}`;
  };
  const unsourced = report.findings.filter(({ finding }) => finding.verdict === 'unsourced');
  const oneSource = report.findings.filter(({ finding }) => finding.verdict === 'supported' && finding.sources === 1);
  const words = (reported: Reported): string => `- ${where(reported)}: ${escaped(short(reported.finding.text))}`;
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`### ${heading}`, lines.join('\n')] : [];
  return [
    title,
    `${escaped(summary(report))}. Checked against ${escaped(report.against)}.`,
    ...section('Conflicts and cautions', flagged(report).map(item)),
    ...section(
      'Set aside',
      setAsideIn(report).map(reported => `${item(reported)}\n  (${escaped(reported.finding.setAside ?? '')})`),
    ),
    ...section(
      'One source only',
      oneSource.map(
        reported =>
          `${words(reported)} (${reported.finding.evidence.map(({ source, paragraph }) => `${escaped(source)} ¶${paragraph}`).join(', ')})`,
      ),
    ),
    ...section('In no source', unsourced.map(words)),
    ...section(
      'Checked by hand',
      report.findings.flatMap(reported =>
        reported.finding.checked ? [`${words(reported)} (${escaped(checkedWords(reported.finding.checked))})`] : [],
      ),
    ),
    ...section('Sources', report.sources.filter(mayBeNamed).map(sourceLine)),
  ].join('\n\n');
}

function sourceLine({ id, title, publisher, published }: DraftReport['sources'][number]): string {
  return `- ${[`**${escaped(id)}**`, escaped(title), ...[publisher, published].flatMap(words => (words ? [escaped(words)] : []))].join(', ')}`;
}

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function escaped(words: string): string {
  return visible(words)
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .replace(/\n/gu, ' ');
}
