/** Every report, with what must hold for it whatever the draft says. */
import assert from 'node:assert/strict';
import { csvReport } from '../../src/report/csv.ts';
import { htmlReport } from '../../src/report/html.ts';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { textReport } from '../../src/report/text.ts';

const OUR_TAGS =
  /^<(?:!doctype html|\/?(?:html|head|title|style|body|article|h1|h2|p|mark|sup|a|section|div|aside|table|thead|tbody|tr|td|th|strong|em|br|ul|ol|li|span|b)(?: (?:lang|class|title|href|id|role|tabindex|data-at|aria-[a-z]+)="[^"<>]*")*|meta [^<>]*)>/u;

export const REPORTS: readonly ((report: Report) => void)[] = [
  report => {
    const { files } = JSON.parse(jsonReport(report));
    assert.equal(files.length, report.drafts.length);
  },
  report => assert.equal(JSON.parse(sarifReport(report, '0')).version, '2.1.0'),
  report => {
    const html = htmlReport(report);
    for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1))
      assert.match(`${html.slice(at, at + 20_000).split('>')[0]}>`, OUR_TAGS, 'a tag of somebody else’s in the report');
  },
  report => assertText(markdownReport(report)),
  report => {
    const csv = csvReport(report);
    assert.doesNotMatch(csv, /(?:^|[,;\t]|\r\n)"?[=+@]/u, 'a formula in the table');
  },
  report => {
    const text = textReport(report);
    assertText(text);
    assert.doesNotMatch(text, /(?!\n|\t)\p{Cc}/u, 'a control character for the terminal');
  },
];

function assertText(text: string): void {
  assert.ok(text.endsWith('\n') && text.length > 1);
}
