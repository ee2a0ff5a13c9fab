import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globMatches } from '../../src/check/glob.ts';

const rows: readonly (readonly [pattern: string, path: string, fits: boolean])[] = [
  ['*.md', 'draft.md', true],
  ['*.md', 'stories/gaza/draft.md', true],
  ['archive/**', 'archive/2023/a.md', true],
  ['**/old/*.md', 'a/b/old/c.md', true],
  ['*.{md,draft}', 'c.draft', true],
  ['story-?.md', 'story-1.md', true],
  ['*.md', 'draft.mdx', false],
  ['archive/*', 'archive/2023/a.md', false],
  ['archive/**', 'stories/archive/a.md', false],
  ['story-?.md', 'story-.md', false],
  ['a.md', 'aXmd', false],
  ['*a*a*a*a*a*a*a*b', 'a'.repeat(5000), false],
];

for (const [pattern, path, fits] of rows) {
  test(`${pattern} ${fits ? 'fits' : 'does not fit'} ${path.slice(0, 40)}`, () => assert.equal(globMatches(pattern, path), fits));
}
