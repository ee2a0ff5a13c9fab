/** The report as one HTML file: the annotated copy, every claim marked, notes in the margin, sources at the end. Nothing is loaded; it prints. */

import { checkedWords } from '../check/checked.ts';
import type { Finding } from '../check/finding.ts';
import { mayBeNamed } from '../facts/on-record.ts';
import type { Span } from '../text/paragraph.ts';
import { CODE_HELP } from './codes.ts';
import { FRAMED, STYLE } from './html-style.ts';
import { type DraftReport, nameOf, type Report, type Reported, summary } from './report.ts';
import { visible } from './visible.ts';

/** How a page may be shown elsewhere than in a browser: with another policy, and a script that belongs to whoever shows it. */
export interface Frame {
  readonly policy: string;
  /** The value of the style’s `nonce`. */
  readonly nonce: string;
  readonly script: string;
}

/** A whole page. All words of drafts and sources are escaped. */
export function htmlReport(report: Report): string {
  return pageOf(report);
}

/** The same page, to be shown inside another program. */
export function framedReport(report: Report, frame: Frame): string {
  return pageOf(report, frame);
}

function pageOf({ drafts }: Report, frame?: Frame): string {
  const title = drafts.length === 1 && drafts[0] ? nameOf(drafts[0].file) : `${drafts.length} drafts`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${frame?.policy ?? "default-src 'none'; style-src 'unsafe-inline'"}">
<title>${escaped(title)}: Second Source</title>
<style${frame ? ` nonce="${frame.nonce}"` : ''}>${STYLE}${frame ? FRAMED : ''}</style>
</head>
<body>
${drafts.map(draftHtml).join('\n')}
${frame ? `<script nonce="${frame.nonce}" src="${frame.script}"></script>\n` : ''}</body>
</html>
`;
}

function draftHtml(report: DraftReport, index: number): string {
  const heading = `<h1>${escaped(nameOf(report.file))}</h1>`;
  if (report.note !== undefined) return `<article>\n${heading}\n<p class="summary">${escaped(report.note)}</p>\n</article>`;
  const numbered = numbersOf(report, index);
  return `<article>
${heading}
<p class="summary">${escaped(summary(report))}. Checked against ${escaped(report.against)}. Agreement with the sources is not proof: sources can be wrong.</p>
<p class="legend"><mark class="conflict">conflict</mark> <mark class="caution">caution</mark> <mark class="supported">agrees with a source</mark> <mark class="unsourced">in no source</mark> <mark class="aside">set aside</mark> ✓ checked by hand</p>
${paragraphsOf(report, numbered)}
${sourcesHtml(report)}
</article>`;
}

/** Findings with a note in the margin, by their place in the draft. */
function numbersOf(report: DraftReport, index: number): ReadonlyMap<Finding, string> {
  const noted = report.findings.filter(({ finding }) => finding.code).sort((a, b) => a.finding.start - b.finding.start);
  return new Map(noted.map(({ finding }, at) => [finding, `${index + 1}-${at + 1}`]));
}

function paragraphsOf(report: DraftReport, numbered: ReadonlyMap<Finding, string>): string {
  const { draft } = report;
  const byParagraph = new Map<number, Reported[]>();
  for (const reported of report.findings) {
    const own = byParagraph.get(reported.finding.paragraph);
    if (own) own.push(reported);
    else byParagraph.set(reported.finding.paragraph, [reported]);
  }
  return draft.paragraphs
    .map((paragraph, at) => {
      const own = byParagraph.get(at) ?? [];
      const notes = own.flatMap(reported => noteHtml(reported, numbered.get(reported.finding)));
      const copy = paragraph.toDraft({ start: 0, end: paragraph.text.length }); // without heading marks and list bullets
      const tag = paragraph.role === 'headline' || paragraph.role === 'heading' ? 'h2' : 'p';
      const words = `<${tag}>${copyHtml(draft.text, copy, own, numbered)}</${tag}>`;
      return `<section data-at="${copy.start}"><div class="copy">${words}</div><aside>${notes.join('')}</aside></section>`;
    })
    .join('\n');
}

/** The paragraph as it stands in the draft, its findings marked. Of marks that overlap, the heavier stays. */
function copyHtml(text: string, paragraph: Span, own: readonly Reported[], numbered: ReadonlyMap<Finding, string>): string {
  const order = ['conflict', 'caution', 'supported', 'unsourced'];
  const chosen: { readonly span: Span; readonly finding: Finding }[] = [];
  for (const { finding } of [...own].sort((a, b) => order.indexOf(a.finding.verdict) - order.indexOf(b.finding.verdict))) {
    const span = finding.mark ?? finding;
    const free = chosen.every(other => span.end <= other.span.start || span.start >= other.span.end);
    if (free && span.start >= paragraph.start && span.end <= paragraph.end && span.end > span.start)
      chosen.push({ span, finding });
  }
  let html = '';
  let from = paragraph.start;
  for (const { span, finding } of chosen.sort((a, b) => a.span.start - b.span.start)) {
    const number = numbered.get(finding);
    const label = finding.setAside ? 'aside' : finding.verdict;
    const words = escaped(text.slice(span.start, span.end));
    const reference = number ? `<sup><a href="#n${number}" id="m${number}">${number.split('-')[1]}</a></sup>` : '';
    const tick = finding.checked ? '<span class="tick">✓</span>' : '';
    html += `${escaped(text.slice(from, span.start))}<mark class="${label}" data-at="${span.start}" title="${escaped(titleOf(finding))}">${words}</mark>${tick}${reference}`;
    from = span.end;
  }
  return html + escaped(text.slice(from, paragraph.end));
}

function titleOf(finding: Finding): string {
  const said = finding.verdict === 'unsourced' ? 'in no source' : `${finding.verdict}: ${finding.message}`;
  return finding.checked ? `${said} (${checkedWords(finding.checked)})` : said;
}

function noteHtml({ finding, fixes }: Reported, number: string | undefined): string[] {
  if (!number || !finding.code) return [];
  const fix = fixes[0] ? `<br><span class="fix">${escaped(fixes[0].title)}</span>` : '';
  const aside = finding.setAside ? `<br><em>${escaped(finding.setAside)}</em>` : '';
  const label = finding.setAside ? 'aside' : finding.verdict;
  return [
    `<p class="note ${label}" id="n${number}"><a href="#m${number}">${number.split('-')[1]}.</a> <strong>${finding.verdict}</strong>, ${escaped(CODE_HELP[finding.code].name.toLowerCase())}<br>${escaped(finding.message)}${fix}${aside}</p>`,
  ];
}

function sourcesHtml(report: DraftReport): string {
  const named = report.sources.filter(mayBeNamed);
  if (named.length === 0) return '';
  const bears = (id: string): number =>
    report.findings.filter(({ finding }) => finding.evidence.some(({ source }) => source === id)).length;
  const rows = named.map(
    ({ id, title, publisher, published }) =>
      `<tr><td>${escaped(id)}</td><td>${escaped(title)}</td><td>${escaped(publisher ?? '')}</td><td>${escaped(published ?? '')}</td><td>${bears(id)}</td></tr>`,
  );
  const head = '<tr><th>Source</th><th>Title</th><th>Publisher</th><th>Published</th><th>Claims</th></tr>';
  return `<h2>Sources</h2>\n<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function escaped(words: string): string {
  return visible(words).replace(/[&<>"']/gu, character => `&#${character.charCodeAt(0)};`);
}
