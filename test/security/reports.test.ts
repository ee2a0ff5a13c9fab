/** Words of drafts, sources and file names in reports: a spreadsheet, a terminal, a browser or a build server takes them for words and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { fixesOf } from '../../src/fixes/fixes-of.ts';
import { csvReport } from '../../src/report/csv.ts';
import { htmlReport } from '../../src/report/html.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { textReport } from '../../src/report/text.ts';
import { parse } from '../../src/text/parse.ts';

const ODD = '<script>alert(1)</script>"\'&\u001b[31m\u001b]0;title\u0007\u202e\u0000[x](command:y)`$`';
const FACTS = JSON.stringify({
  version: 1,
  story: ODD,
  sources: [{ id: '=A<b>\u001b[2J', title: `=cmd|' /C calc'!A0 ${ODD}`, publisher: ODD }],
  people: [],
  facts: [
    {
      id: '=x',
      kind: 'quantity',
      gist: 'fishing boats sunk by the storm in the harbor',
      value: 24,
      unit: 'boat',
      evidence: [{ source: '=A<b>\u001b[2J', paragraph: 1 }],
    },
  ],
});
const NAMES = [
  '=1+1.md',
  '@x.md',
  '-2.md',
  'a;=1+1.md',
  'a; -2+3.md',
  'a b/ü?#%.md',
  'a"b<c>.md',
  '\u001b[31mred.md',
  'x\ny.md',
  '\ud800.md',
  'C:\\x\\y.md',
  '//host/x.md',
  'javascript:alert(1).md',
];

function reportOn(file: string): Report {
  const { facts, problems } = loadFacts(FACTS, 'x.facts.json');
  assert.ok(facts, JSON.stringify(problems));
  const ground = against(`=x ${ODD}`, [facts]);
  const draft = parse(
    `The storm sank 42 fishing boats in the harbor ${ODD}.\n\n=42 fishing boats were sunk by the storm in the harbor.`,
    'plain',
  );
  const findings = checkDraft(draft, ground).map(finding => ({ finding, fixes: fixesOf(finding, draft) }));
  assert.ok(findings.some(({ finding }) => finding.code === 'number-conflict'));
  return { drafts: [{ file, against: ground.name, sources: ground.sources, draft, findings }], explain: true };
}

for (const name of NAMES) {
  const title = JSON.stringify(name);

  test(`CSV: no cell of ${title} is a formula`, () => {
    for (const cell of cellsOf(csvReport(reportOn(name)))) assert.doesNotMatch(cell, /^[\t\r\n ]*[=+\-@＋－＝＠]/u);
  });

  test(`CSV: nor where cells end in semicolons, of ${title}`, () => {
    for (const cell of csvReport(reportOn(name)).split(/[;\r\n]/u)) assert.doesNotMatch(cell, /^[\s"]*[=+\-@＋－＝＠]/u);
  });

  test(`terminal: ${title} steers nothing`, () => {
    assert.doesNotMatch(textReport(reportOn(name)), /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test(`HTML: ${title} is no mark-up`, () => {
    const html = htmlReport(reportOn(name));
    assert.doesNotMatch(html, /<script|<b>|onerror=|<c>/u);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/u);
  });

  test(`SARIF: ${title} is a relative reference`, () => {
    const log = JSON.parse(sarifReport(reportOn(name), '1'));
    const { uri } = log.runs[0].artifacts[0].location;
    const { protocol, host } = new URL(uri, 'file:///desk/stories/');
    assert.deepEqual([protocol, host], ['file:', ''], uri);
    assert.match(uri, /^[\w%.~!*'()/-]*$/u);
  });

  test(`Markdown: ${title} steers nothing`, () => {
    const words = markdownReport(reportOn(name));
    assert.doesNotMatch(words, /(?<!\\)<script|(?!\n)\p{Cc}/u);
    assert.doesNotMatch(words, /(?<!\\)\]\(command:/u);
  });
}

/** Cells of RFC 4180. */
function cellsOf(csv: string): string[] {
  return Array.from(csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu), ([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}
