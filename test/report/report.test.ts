import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CODES, type Code, type Finding } from '../../src/check/finding.ts';
import { CODE_HELP, pageOf } from '../../src/report/codes.ts';
import { csvReport } from '../../src/report/csv.ts';
import { htmlReport } from '../../src/report/html.ts';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { type DraftReport, type Reported, summary } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { textReport } from '../../src/report/text.ts';
import { parsePlain } from '../../src/text/plain.ts';

const TEXT = 'The 🚢 list has <b>42</b> boats.\n=HYPERLINK("x") sank 7 boats,\tsaid `Tom`.';

function reportOf(more: Partial<DraftReport> = {}): DraftReport {
  return {
    file: 'desk/boats.md',
    against: 'boats.facts.json',
    sources: [
      { id: 'A', title: 'Storm <script>', published: '2024-03-05' },
      { id: 'B', title: 'A quiet talk', terms: 'background' },
    ],
    draft: parsePlain(TEXT),
    findings: [
      found('42', { verdict: 'conflict', code: 'number-conflict' }),
      found('=HYPERLINK("x")', { verdict: 'supported' }),
      found('7', { verdict: 'caution', code: 'hedge-dropped', setAside: 'marked CQ in the draft' }),
    ],
    ...more,
  };
}

function found(words: string, more: Partial<Finding>): Reported {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const finding: Finding = {
    start,
    end,
    text: words,
    kind: 'quantity',
    claim: {
      kind: 'quantity',
      type: 'count',
      value: { amount: 1, bound: 'exact', place: 1 },
      start,
      end,
      text: words,
      sentence: 0,
    },
    paragraph: TEXT.slice(0, start).includes('\n') ? 1 : 0,
    verdict: 'unsourced',
    message: `A ¶5: about 24 <boats>. Draft: ${words}.`,
    facts: ['boats'],
    evidence: [{ source: 'A', title: 'Storm <script>', paragraph: 5, value: 'about 24 <boats>' }],
    sources: 1,
    corrections: [],
    ...more,
  };
  return {
    finding,
    fixes: more.code ? [{ title: `Change “${words}” to “24” (A ¶5)`, edits: [{ start, end, text: '24' }] }] : [],
  };
}

test('the summary counts what is to be done, what is sourced and what was set aside', () => {
  assert.equal(summary(reportOf()), '1 conflict · 1 of 3 claims in the sources · 1 set aside');
  assert.equal(summary(reportOf({ findings: [] })), 'no conflicts · 0 of 0 claims in the sources');
});

test('text: place, verdict, message, the words underlined (an emoji is two columns wide), the fix', () => {
  const out = textReport({ drafts: [reportOf()] });
  assert.ok(out.startsWith('desk/boats.md:1:20  conflict  number-conflict\n  A ¶5: about 24 <boats>. Draft: 42.\n'));
  assert.ok(
    out.includes('  1 │ The 🚢 list has <b>42</b> boats.\n    │                    ^^\n    = Change “42” to “24” (A ¶5)\n'),
  );
  assert.ok(out.includes('desk/boats.md:2:22  marked CQ in the draft: hedge-dropped, “7”'));
  assert.ok(out.endsWith('checked against boats.facts.json\n'));
});

test('text: a long line is cut round the words', () => {
  const long = `${'word '.repeat(100)}42 boats ${'word '.repeat(100)}`;
  const [reported] = reportOf().findings;
  assert.ok(reported);
  const finding = { ...reported.finding, start: 500, end: 502 };
  const out = textReport({ drafts: [reportOf({ draft: parsePlain(long), findings: [{ finding, fixes: [] }] })] });
  const [line = '', under = ''] = out.split('\n').slice(2, 4);
  assert.ok(line.length < 180 && line.includes('…word') && line.endsWith('…'));
  assert.equal(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1), '42');
});

test('JSON: version, files, claims; what was set aside keeps its reason', () => {
  const { version, files } = JSON.parse(jsonReport({ drafts: [reportOf()] }));
  assert.equal(version, 1);
  assert.equal(files[0].file, 'desk/boats.md');
  assert.deepEqual(
    files[0].claims.map((claim: { verdict: string; setAside?: string }) => [claim.verdict, claim.setAside]),
    [
      ['conflict', undefined],
      ['supported', undefined],
      ['caution', 'marked CQ in the draft'],
    ],
  );
});

test('SARIF: every code is a rule with help; results point at rules, places and fixes; set aside is suppressed', () => {
  const log = JSON.parse(
    sarifReport({ drafts: [reportOf(), reportOf({ file: 'a b.md', note: 'is not text', failed: true, findings: [] })] }, '1.2.3'),
  );
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  assert.deepEqual(
    run.tool.driver.rules.map(({ id }: { id: string }) => id),
    Object.keys(CODES),
  );
  for (const rule of run.tool.driver.rules) assert.ok(rule.help.text.length > 20 && rule.shortDescription.text);
  assert.equal(run.results.length, 2);
  const [result, aside] = run.results;
  assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
  assert.deepEqual(result.locations[0].physicalLocation.region, {
    startLine: 1,
    startColumn: 20,
    endLine: 1,
    endColumn: 22,
    charOffset: 19,
    charLength: 2,
  });
  assert.equal(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, '24');
  assert.deepEqual(aside.suppressions, [{ kind: 'inSource', justification: 'marked CQ in the draft' }]);
  assert.equal(run.invocations[0].executionSuccessful, false);
  assert.equal(run.artifacts[1].location.uri, 'a%20b.md');
});

test('HTML: one file, everything escaped, nothing loaded, no folders, no source that may not be named', () => {
  const page = htmlReport({ drafts: [reportOf()] });
  assert.ok(!/<script|<b>|src=|@import|url\(|desk\/|quiet talk/u.test(page));
  assert.ok(page.includes('&#60;b&#62;<mark class="conflict"'));
  assert.ok(page.includes('<mark class="aside"'));
  assert.ok(page.includes('<td>A</td><td>Storm &#60;script&#62;</td>'));
});

test('Markdown: escaped, with conflicts, what was set aside, and sources', () => {
  const page = markdownReport({ drafts: [reportOf()] });
  assert.ok(page.startsWith('## boats.md\n\n1 conflict · '));
  assert.ok(page.includes('- **conflict** (number-conflict), line 1: A ¶5: about 24 \\<boats\\>. Draft: 42.'));
  assert.ok(page.includes('### Set aside'));
  assert.ok(page.includes('- **A**, Storm \\<script\\>, 2024-03-05') && !page.includes('quiet talk'));
});

test('CSV: a cell that would be a formula is text', () => {
  const rows = csvReport({ drafts: [reportOf()] }).split('\r\n');
  assert.equal(rows.length, 5);
  assert.ok(rows[2]?.includes(`"'=HYPERLINK(""x"")"`));
});

test('a draft that could not be checked is in every report', () => {
  const failed = reportOf({ note: 'is not text', failed: true, findings: [] });
  const nothing = reportOf({ note: 'nothing to check', findings: [] });
  for (const format of [textReport, jsonReport, htmlReport, markdownReport, csvReport]) {
    const out = format({ drafts: [failed, nothing] });
    assert.ok(out.includes('is not text') && out.includes('nothing to check'));
  }
});

test('every code has a page that begins with its name and says the same', () => {
  for (const code of Object.keys(CODES) as Code[]) {
    assert.ok(existsSync(pageOf(code)), pageOf(code));
    const page = readFileSync(pageOf(code), 'utf8');
    const { name, means, putRight } = CODE_HELP[code];
    assert.ok(page.startsWith(`# ${name}\n`), `${pageOf(code)}: heading`);
    for (const words of [`\`${code}\``, CODES[code], means, putRight, `second-source-ignore ${code}`])
      assert.ok(page.includes(words), `${pageOf(code)}: ${words}`);
  }
});
