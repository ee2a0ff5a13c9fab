import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import type { Finding } from '../../src/check/finding.ts';
import { applied } from '../../src/fixes/fix.ts';
import { fixesOf } from '../../src/fixes/fixes-of.ts';
import { parsePlain } from '../../src/text/plain.ts';

const SOURCE = `Harbor Storm Sinks Boats

The storm sank about 24 fishing boats in the harbor of Port Ellery on March 4, 2019, Ada Thomson, the harbor master, said.

At least 35 cars were washed off the quay. The damage came to $1.2 billion, up 36 percent from the storm of 2007.

“We will rebuild every pier before winter,” Ms. Thomson said.

The ferry company has yet to confirm the loss of the ferry Osprey.`;

const DRAFTS = [
  'The storm sank about 42 fishing boats in the harbor of Port Ellery.',
  'The storm sank about forty-two fishing boats in the harbor of Port Ellery.',
  'The storm sank 24 fishing boats in the harbor of Port Ellery.',
  'Forty-two fishing boats were sunk by the storm in the harbor of Port Ellery.',
  'The storm sank about 24 fishing boats in the harbor of Port Ellery on March 14, 2019.',
  'The storm sank about 24 fishing boats in the harbor of Port Ellery on 14 March 2019.',
  'At least 53 cars were washed off the quay.',
  'Cars were washed off the quay by the storm, 35 cars in all.',
  'The damage came to $2.1 billion.',
  'The damage came to $2.1bn.',
  'The damage came to $1.2 million.',
  'The damage was up 63 per cent from the storm of 2007.',
  'Ada Tomson, the harbor master, said that about 24 boats sank.',
  'Ada Thomson, the finance minister, said that about 24 fishing boats sank in the harbor of Port Ellery.',
  '“We will rebuild every pier before summer,” Ms. Thomson said.',
  '"We will rebuild each pier before winter," Ms. Thomson said.',
];

const facts = against('', [], [{ id: 'A', text: SOURCE, format: 'plain' }]);
const flags = (text: string): Finding[] => checkDraft(parsePlain(text), facts).filter(({ code }) => code !== undefined);
const keyOf = ({ code, start }: Finding): string => `${code} at ${start}`;

for (const draft of DRAFTS) {
  test(`after each fix its finding is gone and no new one is there: ${draft}`, () => {
    for (const finding of flags(draft)) {
      for (const fix of fixesOf(finding, parsePlain(draft))) {
        const fixed = applied(draft, fix.edits);
        const left = flags(fixed).map(keyOf);
        assert.ok(!left.includes(keyOf(finding)), `${fix.title} left ${keyOf(finding)} in: ${fixed}`);
        const known = new Set(flags(draft).map(({ code }) => code));
        assert.deepEqual(
          flags(fixed)
            .filter(({ code }) => !known.has(code))
            .map(keyOf),
          [],
          fixed,
        );
      }
    }
  });

  test(`a fix touches only the words at fault and what agrees with them: ${draft}`, () => {
    for (const finding of flags(draft)) {
      for (const { edits } of fixesOf(finding, parsePlain(draft))) {
        const from = Math.min(finding.start, finding.mark?.start ?? finding.start);
        const to = Math.max(finding.end, finding.mark?.end ?? finding.end);
        for (const { start, end } of edits) assert.ok(start >= from - 16 && end <= to + 24, `${start}–${end}, ${from}–${to}`);
        const sorted = edits.toSorted((a, b) => a.start - b.start);
        assert.ok(sorted.every((edit, index) => index === 0 || edit.start >= (sorted[index - 1]?.end ?? 0)));
      }
    }
  });
}

test('most of these drafts have a fix', () => {
  const fixed = DRAFTS.filter(draft => flags(draft).some(finding => fixesOf(finding, parsePlain(draft)).length > 0));
  assert.ok(
    fixed.length >= DRAFTS.length / 2,
    `${fixed.length} of ${DRAFTS.length}: ${DRAFTS.filter(draft => !fixed.includes(draft)).join('\n')}`,
  );
});
