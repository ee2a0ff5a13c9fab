/** The report as a table for a spreadsheet: one row for each claim. */
import { checkedWords } from '../check/checked.ts';
import { linesOf } from '../text/lines.ts';
import { nameOf, type Report } from './report.ts';

const COLUMNS = [
  'file',
  'line',
  'column',
  'verdict',
  'code',
  'words',
  'message',
  'sources',
  'evidence',
  'set aside',
  'checked',
  'fix',
];
/** A cell that starts so would be run as a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[\t\r\n ]*[=+\-@\uff0b\uff0d\uff1d\uff20]/u;

/** The same behind what another country's spreadsheet takes for the end of a cell: a row of ours opened where cells end in semicolons. Source: as above. */
const FORMULA_INSIDE =
  /(?<=[;\t\r\n][\s"']{0,8})(?=[=+\-@\uff0b\uff0d\uff1d\uff20])|(?<=,[\s"']{0,8})(?=[=+@\uff0b\uff1d\uff20])/gu;

/** CSV (RFC 4180, CRLF). A cell that a spreadsheet would take for a formula begins with an apostrophe, at its start or behind a separator inside it. */
export function csvReport({ drafts }: Report): string {
  const rows = drafts.flatMap(({ file, draft, findings, note, failed }) => {
    if (note !== undefined) return [[nameOf(file), '', '', failed ? 'not checked' : '', '', '', note, '', '', '', '', '']];
    const lines = linesOf(draft.text);
    return findings.map(({ finding, fixes }) => {
      const { line, column } = lines.positionAt((finding.mark ?? finding).start);
      const evidence = finding.evidence.map(({ source, paragraph, value }) => `${source} ¶${paragraph}: ${value}`).join('; ');
      const about = [finding.verdict, finding.code ?? '', finding.text, finding.message, String(finding.sources), evidence];
      return [
        nameOf(file),
        String(line),
        String(column),
        ...about,
        finding.setAside ?? '',
        finding.checked ? checkedWords(finding.checked) : '',
        fixes[0]?.title ?? '',
      ];
    });
  });
  return `${[COLUMNS, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const words = value.replace(FORMULA_INSIDE, "'");
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
