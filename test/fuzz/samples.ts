/** What the cases start from: a small facts file and the grounds that drafts are checked against. */
import { readFileSync } from 'node:fs';
import { type Against, against } from '../../src/check/against.ts';
import type { FactsFile } from '../../src/facts/fact.ts';
import { loadFacts } from '../../src/facts/load.ts';
import type { Json } from './mutate-json.ts';

export const SMALL_FACTS: Json = {
  version: 1,
  story: 'Storm at Port Ellery',
  sources: [
    {
      id: 'A',
      title: 'Storm sinks boats',
      publisher: 'The Ellery Post',
      byline: ['Ada Reporter'],
      published: '2024-03-05',
      file: 'sources/a.txt',
    },
    { id: 'B', title: 'Harbor counts its losses', terms: 'background', via: 'AP' },
  ],
  people: [
    {
      id: 'thomson',
      name: 'Ada Thomson',
      also: ['Ms. Thomson'],
      roles: ['harbor master'],
      age: 52,
      evidence: [{ source: 'A', paragraph: 2 }],
    },
    { id: 'ferry', name: 'the ferry company', body: 'organisation', evidence: [{ source: 'B', paragraph: 4 }] },
  ],
  facts: [
    {
      id: 'boats',
      kind: 'quantity',
      gist: 'fishing boats sunk by the storm in the harbor',
      value: { about: 24 },
      unit: 'boat',
      about: ['sank'],
      evidence: [
        { source: 'A', paragraph: 2 },
        { source: 'B', paragraph: 1, value: 26 },
      ],
    },
    {
      id: 'storm',
      kind: 'date',
      gist: 'the storm at Port Ellery',
      value: 'March 4, 2019',
      evidence: [{ source: 'A', paragraph: 2 }],
    },
    {
      id: 'rebuild',
      kind: 'quotation',
      gist: 'Ms. Thomson on the piers',
      value: 'We will rebuild every pier before winter',
      speaker: 'thomson',
      evidence: [{ source: 'A', paragraph: 5 }],
    },
    {
      id: 'loss',
      kind: 'statement',
      gist: 'The ferry company has yet to confirm the loss of the ferry.',
      speaker: 'ferry',
      evidence: [{ source: 'B', paragraph: 4 }],
      checked: { by: 'desk', on: '2024-03-06' },
    },
  ],
};

const ARTICLE = `Harbor Storm Sinks Boats

The storm sank about 24 fishing boats in the harbor of Port Ellery on March 4, 2019, Ada Thomson, the harbor master, said.

At least 35 cars were washed off the quay. The damage came to $1.2 billion, up 36 percent from the storm of 2007.

“We will rebuild every pier before winter,” Ms. Thomson said. The ferry company has yet to confirm the loss of the ferry Osprey.`;

/** Facts of the bundled story, of a small file, and drawn from an article. */
export function grounds(): readonly Against[] {
  const bundled = readFileSync(new URL('../../bundled/story.facts.json', import.meta.url), 'utf8');
  return [
    against('story.facts.json', [loaded(bundled)]),
    against('small.facts.json', [loaded(JSON.stringify(SMALL_FACTS))]),
    against('1 article', [], [{ id: 'A', text: ARTICLE, format: 'plain' }]),
  ];
}

function loaded(text: string): FactsFile {
  const { facts, problems } = loadFacts(text, 'sample.facts.json');
  if (!facts) throw new Error(problems.map(({ message }) => message).join('\n'));
  return facts;
}
