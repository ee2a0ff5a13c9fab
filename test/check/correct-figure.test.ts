import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceClaim } from '../../src/check/corpus.ts';
import { correctedFigure } from '../../src/check/correct-figure.ts';
import type { Bound, Claim, DateClaim, QuantityClaim } from '../../src/claims/claim.ts';

function count(amount: number, bound: Bound = 'exact', hedge = false): QuantityClaim {
  const span = { start: 10, end: 12 };
  return {
    kind: 'quantity',
    type: 'count',
    value: { amount, bound, place: 1 },
    ...span,
    text: String(amount),
    sentence: 0,
    ...(hedge ? { hedge: { start: 4, end: 9 } } : {}),
  };
}

const by = (...claims: Claim[]) => claims.map(claim => ({ claim }) as SourceClaim);
const kinds = (claim: QuantityClaim, ...sources: Claim[]) =>
  correctedFigure(claim, by(...sources), []).corrections.map(({ kind }) => kind);

test('the figure of the sources; only the hedge where the figure is the same', () => {
  assert.deepEqual(kinds(count(42), count(24, 'about')), ['figure']);
  assert.deepEqual(kinds(count(24), count(24, 'about')), ['hedge']);
  assert.deepEqual(kinds(count(24, 'more-than', true), count(24, 'about')), ['figure']);
});

test('one answer is certain; sources that differ are several answers', () => {
  assert.equal(correctedFigure(count(42), by(count(24), count(24)), []).certain, true);
  assert.equal(correctedFigure(count(42), by(count(24), count(25)), []).certain, false);
  assert.equal(kinds(count(42), count(24), count(25)).length, 2);
});

test('no correction inside a quotation, none by a date that is another day in the draft', () => {
  const quotation: Claim = { kind: 'quotation', start: 5, end: 30, text: '', sentence: 0 };
  assert.deepEqual(correctedFigure(count(42), by(count(24)), [quotation]), { corrections: [], certain: false });
  const date: DateClaim = { kind: 'date', parts: { year: 2017 }, start: 10, end: 14, text: '2017', sentence: 0 };
  assert.equal(correctedFigure(date, by({ ...date, parts: { year: 2007 } }), []).corrections.length, 1);
  assert.equal(correctedFigure(date, by({ ...date, parts: { weekday: 2 }, relative: true }), []).corrections.length, 0);
});
