import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originOf } from '../../src/facts/origin.ts';

const ROWS: readonly (readonly [credits: string[], copy: string[], origin: string | undefined])[] = [
  [[], ['HAVNES, Norway (AP) – A ferry sank.'], 'AP'],
  [[], ['HAVNES, March 3 (Reuters) - A ferry sank.'], 'Reuters'],
  [['By The Associated Press'], ['A ferry sank.'], 'AP'],
  [['© 2021 The Associated Press. All rights reserved.'], ['A ferry sank.'], 'AP'],
  [['Source: Reuters'], ['A ferry sank.'], 'Reuters'],
  [[], ['The captain told Reuters that the ferry sank.'], undefined],
  [[], ['The AP (founded in 1846) – an agency.'], undefined],
  [['© 2021 The Courier'], ['A ferry sank, the AP said.'], undefined],
  [['By Ana Reyes'], ['HAVNES (Norway) – A ferry sank.'], undefined],
  [[], [], undefined],
];
for (const [credits, copy, origin] of ROWS) {
  test(`origin of “${[...credits, ...copy].join(' | ')}”`, () => assert.equal(originOf(credits, copy), origin));
}
