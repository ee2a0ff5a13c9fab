/** Which paragraphs are display text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureIn } from '../../src/check/furniture.ts';
import { parse } from '../../src/text/parse.ts';

const ROWS: readonly [draft: string, ...furniture: string[]][] = [
  ['# Fog shuts harbor\n\nFog came. It stayed.\n', 'headline: Fog shuts harbor'],
  ['Fog shuts harbor\n\nFog came. It stayed.\n', 'headline: Fog shuts harbor'],
  [
    '# Fog shuts harbor\n\nBoats wait for the tide\n\nFog came.\n',
    'headline: Fog shuts harbor',
    'standfirst: Boats wait for the tide',
  ],
  ['# Fog shuts harbor\n\nFog came.\n\nBoats wait for the tide\n', 'headline: Fog shuts harbor'],
  ['---\ntitle: Fog shuts harbor\ndek: Boats wait\n---\n\nFog came.\n', 'headline: Fog shuts harbor', 'standfirst: Boats wait'],
  ['---\nheadline: Fog shuts harbor\n---\n\n## What is known\n\nFog came.\n', 'headline: Fog shuts harbor'],
  [
    '---\nheadline: Fog shuts harbor\n---\n\nBoats wait for the tide\n\nFog came.\n',
    'headline: Fog shuts harbor',
    'standfirst: Boats wait for the tide',
  ],
  [
    '---\nheadline: Fog shuts harbor\n---\n\n# Fog Shuts Harbor\n\nBoats wait for the tide\n\nFog came.\n',
    'headline: Fog shuts harbor',
    'headline: Fog Shuts Harbor',
    'standfirst: Boats wait for the tide',
  ],
  [
    '---\ntitle: Fog shuts harbor\ndek: Boats wait\n---\n\n# “Fog shuts harbor”\n\nFog came.\n',
    'headline: Fog shuts harbor',
    'standfirst: Boats wait',
    'headline: “Fog shuts harbor”',
  ],
  ['---\nheadline: Fog shuts harbor\n---\n\n# Fog shuts market\n\nFog came.\n', 'headline: Fog shuts harbor'],
  ['---\nheadline: Fog shuts harbor\n---\n\nFog shuts harbor.\n\nIt stayed.\n', 'headline: Fog shuts harbor'],
  ['Fog came.\n\n![Boats in the fog](a.jpg)\n', 'caption: Boats in the fog'],
  ['Fog came. It stayed.\n\n## More\n\nIt went.\n'],
  ['Fog shuts harbor\n'],
  ['By Kelda Vane\n\nFog came.\n'],
  ['- Fog\n- Rain\n\nFog came.\n'],
];

for (const [draft, ...expected] of ROWS)
  test(`${draft.replaceAll('\n', ' ')}→ ${expected.join(' · ') || '–'}`, () => {
    const { paragraphs } = parse(draft, 'markdown');
    const found = [...furnitureIn(paragraphs)].map(([at, name]) => `${name}: ${paragraphs[at]?.text}`);
    assert.deepEqual(found, expected);
  });
