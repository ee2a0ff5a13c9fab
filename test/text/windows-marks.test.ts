import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMarks } from '../../src/text/windows-marks.ts';

const ROWS: readonly (readonly [saved: string, text: string])[] = [
  ['\u0093We won\u0092t go,\u0094 she said \u0096 twice.', '“We won’t go,” she said – twice.'],
  ['It cost \u008012\u0085', 'It cost €12…'],
  ['“We won’t go,” she said – twice.', '“We won’t go,” she said – twice.'],
  ['Café à la carte: naïve, 12\u00a0°C', 'Café à la carte: naïve, 12\u00a0°C'],
];

for (const [saved, text] of ROWS)
  test(JSON.stringify(saved), () => {
    assert.equal(withMarks(saved), text);
    assert.equal(withMarks(saved).length, saved.length);
  });
