import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbForm } from '../../../src/claims/deeds/verb-forms.ts';

/** Forms and the verb that they are of; – where they are of none. */
const BASES: readonly (readonly [forms: string, base: string])[] = [
  ['hopes hoped hoping', 'hope'],
  ['hops hopped hopping', 'hop'],
  ['rides riding', 'ride'],
  ['rids ridding', 'rid'],
  ['planned plans planning', 'plan'],
  ['taxes taxed taxing', 'tax'],
  ['watches watched watching', 'watch'],
  ['visited visits visiting', 'visit'],
  ['denies denied denying', 'deny'],
  ['goes went gone', 'go'],
  ['aides shoes morning sales', '–'],
];

for (const [forms, base] of BASES)
  test(`${forms} → ${base}`, () => {
    for (const form of forms.split(' ')) assert.equal(verbForm(form)?.base ?? '–', base, form);
  });
