/** The score of a link is the table's: every feature counts, by its own weight. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FeatureName, type Features, scoreOf } from '../../src/check/link.ts';
import { WEIGHTS } from '../../src/check/weights.ts';

const NAMES = Object.keys(WEIGHTS.features) as FeatureName[];
const none = Object.fromEntries(NAMES.map(name => [name, 0])) as Features;

test('nothing in common leaves the bias', () => assert.equal(scoreOf(none), WEIGHTS.bias));

for (const name of NAMES)
  test(`${name} counts by its weight`, () =>
    assert.equal(scoreOf({ ...none, [name]: 1 }), WEIGHTS.bias + WEIGHTS.features[name]));
