import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/claims/read.ts';
import type { Reading } from '../../src/claims/reader.ts';
import { rememberingReader } from '../../src/claims/remember.ts';
import { rememberingJoin } from '../../src/claims/remember-joining.ts';
import { parsePlain } from '../../src/text/plain.ts';

const STORY = [
  'Greta Lind, the mayor of Havnes, opened the bridge on Monday.',
  'Two boats were lost, said Peter Aune.',
  '“We waited,” he said.',
  '“It was cold.”',
  'Ms. Lind thanked the crew. She said the harbor was safe.',
  'The board met again.',
  '“Nobody slept,” the mayor said.',
];

// What becomes of the story, step by step; then how many paragraphs have claims that are not the same objects as before.
const STEPS: readonly (readonly [what: string, change: (story: string[]) => void, anew: number])[] = [
  ['nothing', () => undefined, 0],
  [
    'a word in a paragraph',
    story => {
      story[5] = 'The board met once again.';
    },
    1,
  ],
  [
    'a word before a name',
    story => {
      story[1] = 'At least two boats were lost, said Peter Aune.';
    },
    1,
  ],
  [
    'another speaker of the next quotations',
    story => {
      story[1] = 'Two boats were lost, Peter Aas said.';
    },
    3,
  ],
  [
    'a first name is gone',
    story => {
      story[0] = 'Lind, the mayor of Havnes, opened the bridge on Monday.';
    },
    3,
  ],
  [
    'a paragraph of its own',
    story => {
      story.splice(1, 0, 'It rained.');
    },
    0,
  ],
  [
    'a quotation is left open',
    story => {
      story[4] = '“It was cold.';
    },
    0,
  ],
];
const remembers = (): ((story: readonly string[]) => Reading) => {
  const reader = rememberingReader();
  const join = rememberingJoin();
  return story => {
    const draft = parsePlain(story.join('\n'));
    const reading = join(draft, {}, reader.readAll(draft.paragraphs, {}));
    return reading;
  };
};

test('joining with a memory is joining, and leaves alone what an edit does not reach', () => {
  const joined = remembers();
  const story = [...STORY];
  let before = joined(story);
  for (const [what, change, anew] of STEPS) {
    change(story);
    const now = joined(story);
    assert.deepEqual(plain(now), plain(read(parsePlain(story.join('\n')))), what);
    const known = new Set(before.paragraphs.map(({ claims }) => claims));
    const fresh = now.paragraphs.filter(
      ({ claims, paragraph }) => claims.length > 0 && !known.has(claims) && paragraph.text !== 'It rained.',
    );
    assert.equal(fresh.length, anew, `${what}: ${fresh.map(({ paragraph }) => paragraph.text).join(' / ')}`);
    before = now;
  }
});

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
