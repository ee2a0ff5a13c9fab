/** Headline, standfirst and captions against the story: what is marked, with `[[…|code]]`. A row without marks asks for silence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parse } from '../../src/text/parse.ts';
import { unmark } from '../marked.ts';

const STORY =
  'Fog kept 12 boats in the harbor of Port Ellery on Monday, the harbor master said.\n\nThe council meets on Friday.\n';
const VOTE = 'The council of Tollan rejected the plan for a bridge over the Ell on Monday, by 7 votes to 2.\n';
const MUSEUM = 'Thieves took gold coins worth £3.4 million from the museum at Wexmouth, the police said.\n';

/** Against no source. */
const ROWS: readonly string[] = [
  // The story's figure is the later one.
  `# Fog keeps 15 boats in harbor\n\n${STORY.replace('12', '[[12|draft-inconsistent]]')}`,
  `# Fog keeps 20 boats in harbor\n\n${STORY.replace('12', '[[12|draft-inconsistent]]')}`,
  `Fog keeps 15 boats in harbor\n\n${STORY.replace('12', '[[12|draft-inconsistent]]')}`,
  `---\ntitle: Fog keeps 15 boats in harbor\n---\n\n${STORY.replace('12', '[[12|draft-inconsistent]]')}`,
  // A headline said twice does not bear itself out.
  `---\ntitle: Fog keeps 15 boats in harbor\n---\n\n# Fog keeps 15 boats in harbor\n\n${STORY.replace('12', '[[12|draft-inconsistent]]')}`,
  `---\ntitle: Fog keeps a dozen boats in harbor\n---\n\n# Fog Keeps a Dozen Boats in Harbor\n\n${STORY}`,
  `# Fog\n\n${STORY}\n![The [[14|draft-inconsistent]] boats that the fog kept in harbor](a.jpg)\n`,
  `# Fog\n\nFifteen boats held in harbor by fog\n\n${STORY.replace('12', '[[12|draft-inconsistent]]')}`,
  `# Thieves take gold worth £6.4m from Wexmouth museum\n\n${MUSEUM.replace('£3.4 million', '[[£3.4 million|draft-inconsistent]]')}`,
  `# Council of Tollan [[approves|draft-inconsistent]] plan for bridge over Ell\n\n${VOTE}`,
  // Rounded, hedged, or in other words.
  `# Fog keeps 12 boats in harbor\n\n${STORY}`,
  `# Fog keeps a dozen boats in harbor\n\n${STORY}`,
  `# Fog keeps boats in harbor\n\n${STORY}`,
  `# Thieves take gold worth £3m from Wexmouth museum\n\n${MUSEUM}`,
  `# Nearly £3.5m in gold taken from Wexmouth museum\n\n${MUSEUM}`,
  `# Council of Tollan rejects plan for bridge over Ell\n\n${VOTE}`,
  `# Council of Tollan votes down bridge over Ell\n\n${VOTE}`,
  // Another thing, or one of several.
  `# 3 things to know about the fog in the harbor\n\n${STORY}`,
  `# Fog keeps 15 boats in harbor\n\n${STORY}\nBy Tuesday 15 boats were there.\n`,
  `# Fog keeps 15 boats in harbor\n\nFog kept 12 boats in the harbor of Port Ellery and 3 boats in the harbor of Marlow.\n`,
  `# Fog keeps 15 trawlers in harbor\n\n${STORY}`,
  `# Fog keeps 15 boats in harbor\n\nThe fog of March 2 kept 40 boats of the fleet away from the harbor. In the harbor, the fog kept 12 boats of the fleet away from the sea.\n`,
  `# Fog\n\nIn 2019 fog kept 15 boats in harbor.\n\n${STORY}`,
  `# Council of Tollan in bid to approve bridge over Ell\n\n${VOTE}`,
  `# Mayor of Tollan approves of delay for bridge\n\n${VOTE}`,
];

for (const row of ROWS) test(row.replaceAll('\n', ' '), () => assert.equal(marked(row, []), row));

const LOG = [
  { id: 'A', text: `Harbor log\n\nFog kept 12 boats in harbor at Port Ellery on Monday.\n`, format: 'plain' as const },
];

test('where a source bears the story out, the headline is at odds with the source, and the story is shown', () => {
  const row = `# Fog keeps [[15|number-conflict]] boats in harbor\n\n${STORY}`;
  assert.equal(marked(row, LOG), row);
  const [found] = checkDraft(parse(unmark(row), 'markdown'), against('log', [], LOG)).filter(({ code }) => code);
  assert.equal(found?.message, 'A ¶2: 12 boats. The story: 12 boats. Headline: 15.');
  assert.deepEqual(
    found?.related?.map(({ start, end }) => unmark(row).slice(start, end)),
    ['12'],
  );
});

test('where a source contradicts the story too, one mark is enough', () => {
  const row = `# Fog keeps 15 boats in harbor\n\n${STORY.replace('12', '[[17|number-conflict]]')}`;
  assert.equal(marked(row, LOG), row);
});

test('what is said of a line and of the story', () => {
  const says = (text: string) =>
    checkDraft(parse(text, 'markdown'), against('', [])).flatMap(({ code, message }) => (code ? message : []));
  assert.deepEqual(says(`# Fog keeps 15 boats in harbor\n\n${STORY}`), [
    'The headline has 15 boats, and no source speaks of it. Here: 12.',
  ]);
  assert.deepEqual(says(`# Fog\n\n${STORY}\n![The 14 boats that the fog kept in harbor](a.jpg)\n`), [
    'The story has 12 boats, and no source speaks of it. Caption: 14.',
  ]);
  assert.deepEqual(says(`# Council of Tollan approves plan for bridge over Ell\n\n${VOTE}`), [
    'The story: “rejected”. Headline: “approves”.',
  ]);
});

function marked(row: string, articles: typeof LOG): string {
  const text = unmark(row);
  return checkDraft(parse(text, 'markdown'), against('', [], articles))
    .filter(({ code }) => code !== undefined && code !== 'hedge-dropped')
    .reduceRight(
      (all, { start, end, code }) => `${all.slice(0, start)}[[${all.slice(start, end)}|${code}]]${all.slice(end)}`,
      text,
    );
}
