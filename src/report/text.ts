/** The report for a terminal: place, verdict, message, and the line with the words underlined. */
import type { Finding } from '../check/finding.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import type { Span } from '../text/paragraph.ts';
import { type DraftReport, flagged, type Report, type Reported, setAsideIn, summary } from './report.ts';
import { visible } from './visible.ts';

/** How words are coloured; a terminal without colour gets them as they are. */
export interface Paint {
  readonly conflict: (words: string) => string;
  readonly caution: (words: string) => string;
  readonly good: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
}

const same = (words: string): string => words;
export const NO_PAINT: Paint = { conflict: same, caution: same, good: same, strong: same, faint: same };

/** A line of copy is shown so far before and behind the words at fault. */
const BEFORE = 48;
const BEHIND = 96;

/** Text, ending in a line feed. */
export function textReport(report: Report, paint: Paint = NO_PAINT): string {
  return `${report.drafts.map(draft => draftText(draft, report, paint)).join('\n\n')}\n`;
}

function draftText(report: DraftReport, { explain = false }: Report, paint: Paint): string {
  const file = visible(report.file === '-' ? 'standard input' : report.file);
  if (report.note !== undefined)
    return `${paint.strong(file)}: ${report.failed ? paint.conflict(visible(report.note)) : visible(report.note)}`;
  const lines = linesOf(report.draft.text);
  const where = ({ finding }: Reported): string => {
    const { line, column } = lines.positionAt((finding.mark ?? finding).start);
    return `${file}:${line}:${column}`;
  };
  const findings = flagged(report).map(reported =>
    findingText(reported, report, { where: where(reported), lines }, explain, paint),
  );
  const aside = setAsideIn(report).map(reported => paint.faint(`${where(reported)}  ${asideText(reported.finding)}`));
  const flags = flagged(report);
  const colour = flags.some(({ finding }) => finding.verdict === 'conflict')
    ? paint.conflict
    : flags.length > 0
      ? paint.caution
      : paint.good;
  const end = `${paint.strong(file)}: ${colour(summary(report))}\n${paint.faint(`checked against ${visible(report.against)}`)}`;
  return [...findings, ...(aside.length > 0 ? [aside.join('\n')] : []), end].join('\n\n');
}

interface Where {
  readonly where: string;
  readonly lines: Lines;
}

function findingText(
  { finding, fixes }: Reported,
  { draft }: DraftReport,
  { where, lines }: Where,
  explain: boolean,
  paint: Paint,
): string {
  const colour = finding.verdict === 'conflict' ? paint.conflict : paint.caution;
  const head = `${paint.strong(where)}  ${colour(finding.verdict)}  ${paint.faint(finding.code ?? '')}`;
  const number = String(lines.positionAt((finding.mark ?? finding).start).line);
  const gutter = ' '.repeat(number.length);
  const { line, under } = underlined(draft.text, lines, finding.mark ?? finding);
  const [fix] = fixes;
  return [
    head,
    `  ${visible(finding.message)}`,
    `  ${paint.faint(`${number} │`)} ${line}`,
    `  ${paint.faint(`${gutter} │`)} ${colour(under)}`,
    ...(fix ? [`  ${paint.faint(`${gutter} =`)} ${visible(fix.title)}`] : []),
    ...(explain && finding.why ? [`  ${paint.faint(`${gutter} ?`)} ${visible(whyText(finding))}`] : []),
  ].join('\n');
}

function whyText({ why }: Finding): string {
  const { compared = '', matched = [], fact, score } = why ?? {};
  const more = [
    ...(matched.length > 0 ? [`words in common: ${matched.join(', ')}`] : []),
    ...(fact ? [`fact: ${fact}`] : []),
    ...(score === undefined ? [] : [`score: ${score}`]),
  ];
  return `${compared}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

function asideText(finding: Finding): string {
  return `${visible(finding.setAside ?? '')}: ${finding.code ?? ''}, “${visible(finding.text.replace(/\s+/gu, ' '))}”`;
}

/** The line (or the part of it round the words) and the marks under the words. Words over several lines are marked on the first. */
function underlined(text: string, lines: Lines, { start, end }: Span): { line: string; under: string } {
  const whole = lines.spanOf(lines.positionAt(start).line);
  const from = start - whole.start > BEFORE ? wordStart(text, start - BEFORE, start) : whole.start;
  const last = Math.min(end, whole.end);
  const until = whole.end - last > BEHIND ? wordEnd(text, last + BEHIND, last) : whole.end;
  const shown = (a: number, b: number): string => visible(text.slice(a, b)).replace(/\t/gu, ' ');
  const head = (from > whole.start ? '…' : '') + shown(from, start);
  const words = shown(start, last);
  return {
    line: `${head}${words}${shown(last, until)}${until < whole.end ? '…' : ''}`,
    under: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(words))),
  };
}

function wordStart(text: string, offset: number, most: number): number {
  const space = text.indexOf(' ', offset);
  return space === -1 || space >= most ? most : space + 1;
}

function wordEnd(text: string, offset: number, least: number): number {
  const space = text.lastIndexOf(' ', offset);
  return space <= least ? offset : space;
}

/** Made when copy has characters that ask for it: making it takes as long as a hundred lines of the report. */
let graphemes: Intl.Segmenter | undefined;

/** Columns in a terminal: emoji and East Asian characters take two. */
function widthOf(text: string): number {
  if (/^[\x20-\x7e‘’“”–—…]*$/u.test(text)) return text.length;
  const wide = /[\p{Emoji_Presentation}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hangul}\uff01-\uff60]/u;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...graphemes.segment(text)].reduce((width, { segment }) => width + (wide.test(segment) ? 2 : 1), 0);
}
