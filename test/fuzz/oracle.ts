/** What must hold for any case. Throws with a sentence where it does not. */
import assert from 'node:assert/strict';
import { type Against, against, checkDraft } from '../../src/check/against.ts';
import { setAside } from '../../src/check/set-aside.ts';
import { loadSettings } from '../../src/check/settings.ts';
import { batchLine } from '../../src/cli/batch.ts';
import { BadLine, isObject } from '../../src/cli/lines.ts';
import { readLine } from '../../src/cli/read.ts';
import { draw } from '../../src/facts/draw.ts';
import { loadFacts } from '../../src/facts/load.ts';
import { redraw } from '../../src/facts/redraw.ts';
import { serializeFacts } from '../../src/facts/serialize.ts';
import { applied } from '../../src/fixes/fix.ts';
import { fixesOf } from '../../src/fixes/fixes-of.ts';
import { claimJson } from '../../src/report/claim-json.ts';
import type { Reported } from '../../src/report/report.ts';
import type { Draft, Format, Span } from '../../src/text/paragraph.ts';
import { parse } from '../../src/text/parse.ts';
import type { Case } from './cases.ts';
import { REPORTS } from './reports.ts';
import { grounds } from './samples.ts';

let prepared: readonly Against[] | undefined;

/** Runs one case through the core and looks at all that comes out. */
export function hold(one: Case): void {
  prepared ??= grounds();
  const [bundled = against('', [])] = prepared;
  if (one.kind === 'draft') holdDraft(one.text, one.format, prepared[one.ground] ?? bundled, one.report);
  else if (one.kind === 'facts') holdFacts(one.text, one.draft);
  else if (one.kind === 'article') holdArticle(one);
  else if (one.kind === 'read') holdLine(one.text, readLine);
  else if (one.kind === 'batch') holdLine(one.text, line => batchLine(line, () => bundled));
  else holdSettings(one.text);
}

function holdSettings(text: string): void {
  const { settings, problem } = loadSettings(text);
  assert.ok(settings !== undefined || (problem ?? '') !== '', 'neither settings nor a problem');
}

function holdDraft(text: string, format: Format, facts: Against, report: number): void {
  const draft = parse(text, format);
  const findings = findingsOf(draft, facts);
  if (text.trim() === '') assert.equal(findings.length, 0, 'a finding on nothing');
  const show = REPORTS[report % REPORTS.length];
  show?.({ drafts: [{ file: 'a/b.md', against: facts.name, sources: facts.sources, draft, findings }], explain: true });
}

function findingsOf(draft: Draft, facts: Against): Reported[] {
  const findings = checkDraft(draft, facts);
  const kept = setAside(findings, draft, { settings: { ignore: [{ code: 'hedge-dropped' }] }, file: 'b.md' });
  assert.equal(kept.length, findings.length, 'setting aside lost a finding');
  return kept.map(finding => {
    const { text } = draft;
    assertInside(text, finding, 'finding');
    assert.ok(finding.end > finding.start, 'an empty finding');
    assert.equal(finding.text, text.slice(finding.start, finding.end), 'the finding’s text is not what stands there');
    assert.notEqual(finding.message, '', 'no message');
    for (const place of [finding.mark, ...(finding.related ?? []), ...finding.corrections.map(({ span }) => span)])
      if (place) assertInside(text, place, 'place of a finding');
    const fixes = fixesOf(finding, draft);
    for (const { edits, title } of fixes) {
      assert.ok(title !== '' && edits.length > 0, 'a fix without title or edits');
      const sorted = edits.toSorted((a, b) => a.start - b.start);
      for (const [index, edit] of sorted.entries()) {
        assertInside(text, edit, 'edit');
        assert.ok(index === 0 || edit.start >= (sorted[index - 1]?.end ?? 0), 'edits overlap');
      }
      assert.notEqual(applied(text, edits), text, 'a fix that changes nothing');
    }
    assert.doesNotThrow(() => JSON.parse(JSON.stringify(claimJson(finding, fixes, { explain: true }))));
    return { finding, fixes };
  });
}

function holdFacts(text: string, words: string): void {
  const { facts, problems } = loadFacts(text, 'x.facts.json');
  for (const { offset, length, line, column, message } of problems) {
    assert.ok(offset >= 0 && length >= 0 && offset + length <= text.length, 'a problem outside the file');
    assert.ok(line >= 1 && column >= 1 && message !== '', 'a problem without a place');
  }
  assert.ok(facts !== undefined || problems.length > 0, 'facts refused without a problem');
  if (!facts) return;
  const written = serializeFacts(facts);
  assert.deepEqual(loadFacts(written, 'x.facts.json').facts, facts, 'facts are not the same when they are saved and loaded');
  findingsOf(parse(words, 'plain'), against('x.facts.json', [facts]));
}

function holdArticle({ text, format, draft }: Case & { readonly kind: 'article' }): void {
  const article = { id: 'A', text, format };
  const { file } = draw([article]);
  const written = serializeFacts(file);
  const { facts, problems } = loadFacts(written, 'drawn.facts.json');
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    [],
    'drawn facts cannot be loaded',
  );
  assert.ok(facts);
  const again = redraw(facts, draw([article]).file);
  assert.equal(serializeFacts(again.file), written, 'facts drawn again are not the same');
  findingsOf(parse(draft, 'plain'), against('', [], [article]));
}

function holdLine(line: string, answer: (line: Readonly<Record<string, unknown>>) => unknown): void {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return; // answered by "expected one JSON object on a line"
  }
  if (!isObject(given)) return;
  try {
    const answered = JSON.stringify(answer(given));
    const length = typeof given.text === 'string' ? given.text.length : typeof given.draft === 'string' ? given.draft.length : 0;
    for (const [, start, end] of answered.matchAll(/"start":(\d+),"end":(\d+)/gu))
      assert.ok(Number(start) <= Number(end) && Number(end) <= length, `${start}–${end} outside ${length}`);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
  }
}

function assertInside(text: string, { start, end }: Span, what: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length,
    `${what} outside the text: ${start}–${end} of ${text.length}`,
  );
}
