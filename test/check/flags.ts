/** Rows for the comparers: what the source says, what the draft says, and what is flagged in it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** Source, draft, and the flags expected: "code: words". A row without flags asks for silence. */
export type FlagRow = readonly [source: string, draft: string, ...flags: string[]];

/** A test for each row. Paragraphs of a source stand on lines of their own. */
export function flags(rows: readonly FlagRow[]): void {
  for (const [source, draft, ...expected] of rows) {
    test(`${draft} → ${expected.join(' · ') || '–'}`, () => {
      const findings = checkDraft(parsePlain(draft), against('', [], [{ id: 'A', text: source, format: 'plain' }]));
      const flagged = findings.filter(({ verdict }) => verdict === 'conflict' || verdict === 'caution');
      assert.deepEqual(
        flagged.map(({ code, start, end }) => `${code}: ${draft.slice(start, end)}`),
        expected,
      );
    });
  }
}
