/**
 * Hostile text must cost no more than prose: no regular expression of src/ may take exponential or cubic time, by `recheck` (in process, offline).
 *
 * What recheck finds quadratic is listed in the test's output: `x+$` is, and does no harm on a word or a short slice, which recheck cannot see.
 * So is what it could not decide in its time; the hostile texts of test/…/hostile.test.ts are the second net for both.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import { regexLiterals } from './regex-literals.ts';
import { sourceFiles } from './source-files.ts';

/** Milliseconds for one expression; some 20 large ones use it up. */
const TIMEOUT = 400;

interface Judged {
  readonly place: string;
  readonly verdict: 'linear' | 'quadratic' | 'slow' | 'undecided';
}

function judge(source: string, flags: string): Judged['verdict'] {
  // recheck does not know the `v` flag nor some newer properties, and says so; V8 does.
  const result = checkSync(source, flags, { timeout: TIMEOUT });
  if (result.status === 'safe') return 'linear';
  if (result.status === 'unknown') return 'undecided';
  return result.complexity.type === 'polynomial' && result.complexity.degree <= 2 ? 'quadratic' : 'slow';
}

test('regular expressions are linear', context => {
  process.env.RECHECK_BACKEND = 'pure';
  const known = new Map<string, Judged['verdict']>();
  const judged: Judged[] = [];
  for (const { path, code } of sourceFiles()) {
    for (const { source, flags, line } of regexLiterals(code)) {
      const key = `${flags}/${source}`;
      const verdict = known.get(key) ?? judge(source, flags);
      known.set(key, verdict);
      judged.push({ place: `src/${path}:${line} /${source.slice(0, 60)}/`, verdict });
    }
  }
  const places = (verdict: Judged['verdict']): string[] =>
    judged.filter(each => each.verdict === verdict).map(each => each.place);
  context.diagnostic(`${judged.length} expressions, ${places('linear').length} linear`);
  for (const place of places('quadratic')) context.diagnostic(`quadratic, so for short slices only: ${place}`);
  for (const place of places('undecided')) context.diagnostic(`not decided in ${TIMEOUT} ms: ${place}`);
  assert.deepEqual(places('slow'), []);
});

test('an exponential expression is told from a linear one', () => {
  assert.equal(judge('^(?:a+)+$', 'u'), 'slow');
  assert.equal(judge('^[a-z]{1,9}$', 'u'), 'linear');
});
