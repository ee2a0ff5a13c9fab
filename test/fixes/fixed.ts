/** A draft with the words at fault in [[ ]], a correction, and the draft after its fix. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Correction, Finding } from '../../src/check/finding.ts';
import type { Claim, QuantityClaim } from '../../src/claims/claim.ts';
import { applied, type Fix } from '../../src/fixes/fix.ts';
import { fixesOf } from '../../src/fixes/fixes-of.ts';
import { parsePlain } from '../../src/text/plain.ts';

/** A correction without its span: the span is the one marked. */
export type Wanted = Correction extends infer C ? (C extends Correction ? Omit<C, 'span'> : never) : never;

/** Draft with its mark, correction, and draft as it should be (`undefined`: no fix). */
export type Row = readonly [marked: string, correction: Wanted, fixed: string | undefined];

export function fixes(rows: readonly Row[]): void {
  for (const [marked, correction, fixed] of rows) {
    test(`${marked} → ${fixed ?? 'left alone'}`, () => {
      const { text, fix } = fixOf(marked, correction);
      assert.equal(fix ? applied(text, fix.edits) : undefined, fixed);
    });
  }
}

/** The first fix of a finding at the mark. `claim`: what was read there, in offsets of the unmarked line. */
export function fixOf(marked: string, correction: Wanted, more: Partial<Finding> = {}): { text: string; fix: Fix | undefined } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const finding: Finding = {
    start,
    end,
    text: text.slice(start, end),
    kind: 'quantity',
    claim: claimAt(text, start, end, correction),
    paragraph: 0,
    verdict: 'conflict',
    message: '',
    facts: [],
    evidence: [
      { source: 'A', title: 'A', paragraph: 5, value: '' },
      { source: 'B', title: 'B', paragraph: 6, value: '' },
    ],
    sources: 2,
    corrections: [{ ...correction, span: { start, end } } as Correction],
    ...more,
  };
  return { text, fix: fixesOf(finding, parsePlain(text))[0] };
}

const HEDGES: readonly (readonly [RegExp, QuantityClaim['value']['bound']])[] = [
  [/\babout $/iu, 'about'],
  [/\bmore than $/iu, 'more-than'],
  [/\bat least $/iu, 'at-least'],
  [/\bexactly $/iu, 'exact'],
];

/** What a reader would read at the mark, as far as fixes look at it: hedge before, noun after. */
function claimAt(text: string, start: number, end: number, correction: Wanted): Claim {
  const words = text.slice(start, end);
  const before = text.slice(0, start);
  const [pattern, bound] = HEDGES.find(([hedge]) => hedge.test(before)) ?? [undefined, 'exact' as const];
  const hedge = pattern?.exec(before);
  const noun = /^ (?<noun>\p{Ll}+)/u.exec(text.slice(end))?.groups?.noun;
  const amount = Number(words.replace(/,/gu, '').match(/\d+(?:\.\d+)?/u)?.[0] ?? (/^one$/iu.test(words) ? 1 : 2));
  return {
    kind: 'quantity',
    type: correction.kind === 'figure' ? (correction.type as QuantityClaim['type']) : 'count',
    value: { amount, bound, place: 1 },
    start,
    end,
    text: words,
    sentence: 0,
    ...(hedge ? { hedge: { start: hedge.index, end: start - 1 } } : {}),
    ...(noun ? { counted: { start: end + 1, end: end + 1 + noun.length, head: noun, modifiers: [] } } : {}),
  };
}
