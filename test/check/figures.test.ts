/**
 * Figures and dates against sources. Each row: the sources, then the draft with what is flagged in it; a draft without marks asks for silence.
 * Supported figures are marked too where the row is about them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against, checkDraft } from '../../src/check/against.ts';
import { parsePlain } from '../../src/text/plain.ts';
import { unmark } from '../marked.ts';

interface Row {
  readonly name: string;
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}

const FERRY =
  'The ferry Anna Maria sank off Port Ellery on Tuesday with 118 passengers aboard.\n\nDivers recovered at least 35 bodies from the wreck, and 24 passengers were rescued by fishing boats.\n\nThe ferry company, Ellery Lines, was fined $2.4 million in 2009 for overloading its ships.';
const DEAL =
  'Tollan Foods agreed to buy the bakery chain Crumb for $3.2 billion, its largest purchase since 1997.\n\nThe chain has about 1,450 shops in 12 countries and lost 6 percent of its customers last year.';

const ROWS: readonly Row[] = [
  {
    name: 'a figure of the same sentence, rewritten',
    sources: [FERRY],
    drafts: [
      'At least [[53|number-conflict]] bodies were recovered from the wreck by divers.',
      'At least 35 bodies were recovered from the wreck by divers.',
      'The ferry sank off Port Ellery with [[181|number-conflict]] passengers aboard.',
      'The ferry sank off Port Ellery with 118 passengers aboard.',
    ],
  },
  {
    name: 'a bound that is dropped or reversed',
    sources: [FERRY],
    drafts: [
      'Divers recovered [[35|hedge-dropped]] bodies from the wreck.',
      'Divers recovered no more than [[35|number-conflict]] bodies from the wreck.',
      'Divers recovered 35 or more bodies from the wreck.',
    ],
  },
  {
    name: 'a fine and its year',
    sources: [FERRY],
    drafts: [
      'Ellery Lines was fined $2.4 million in [[2007|date-conflict]] for overloading its ships.',
      'Ellery Lines was fined [[$4.2 million|number-conflict]] in 2009 for overloading its ships.',
      'Ellery Lines was fined $2.4 million in 2009 for overloading its ships.',
    ],
  },
  {
    name: 'a figure of another name is no rival',
    sources: ['Marsh Farm has lost the most salmon, 640, followed by Kelda with 310 and Brevik with 125.'],
    drafts: [
      'Kelda has lost 310 salmon and Brevik 125.',
      'Marsh Farm has lost 640 salmon.',
      'Marsh Farm has lost [[460|number-conflict]] salmon.',
    ],
  },
  {
    name: 'another thing of the same kind says nothing',
    sources: [FERRY],
    drafts: [
      'The coast guard sent 12 helicopters and the navy sent 3.',
      'The port handled 53 cargo ships in March.',
      'The mayor has 81 cousins and a boat that cost $90,000.',
    ],
  },
  {
    name: 'a price, a percentage, a count',
    sources: [DEAL],
    drafts: [
      'Tollan Foods agreed to buy Crumb for [[$2.3 billion|number-conflict]].',
      'The chain lost [[9 percent|number-conflict]] of its customers last year.',
      'Tollan Foods agreed to buy Crumb for $3.2 billion.',
      'The chain lost 6 percent of its customers last year and has about 1,450 shops.',
    ],
  },
  {
    name: 'euros are no dollars, a mile is so many kilometers',
    sources: ['The pipeline from Ostrow to the coast is 100 miles long and will cost $3 billion.'],
    drafts: [
      'The pipeline from Ostrow to the coast is about 160 kilometers long and will cost $3 billion.',
      'The pipeline from Ostrow to the coast will cost [[€3 billion|number-conflict]].',
      'The pipeline from Ostrow to the coast will cost 2.8 billion euros.',
    ],
  },
  {
    name: 'another unit is marked with its figure, another figure alone',
    sources: [
      'The bridge at Ostrow will stay shut for three years. Divers swam 10 kilometers to the pier. Bread prices rose 5 percent in the valley.',
    ],
    drafts: [
      'The bridge at Ostrow will stay shut for [[three months|number-conflict]].',
      'The bridge at Ostrow will stay shut for [[four|number-conflict]] years.',
      'Divers swam [[10 miles|number-conflict]] to the pier.',
      'Bread prices rose [[5 percentage points|number-conflict]] in the valley.',
      'The bridge at Ostrow will stay shut for 36 months.',
      'Divers swam about six miles to the pier.',
      'Bread prices rose 5% in the valley.',
      'The ferry at Ellery was three months old. Its crew rowed 10 miles to the port.',
    ],
  },
  {
    name: 'a figure that the source has twice is borne out once',
    sources: [
      'The port said its target is a 94 percent “clear rate,” meaning that the scanner can name the contents of 94 percent of the crates it sees.',
      'After managing the mine at Kelda in the 1980s, Ms Vane moved to the coast in 1988 to run the harbor.',
    ],
    drafts: [
      'The port said its target is a [[74 percent|number-conflict]] “clear rate,” meaning that the scanner can name the contents of 94 percent of the crates it sees.',
      'The port said its target is a 94 percent “clear rate,” meaning that the scanner can name the contents of 94 percent of the crates it sees.',
      'After managing the mine at Kelda in the 1980s, Ms Vane moved to the coast in [[1993|date-conflict]] to run the harbor.',
      'After managing the mine at Kelda in the 1980s, Ms Vane moved to the coast in 1988 to run the harbor.',
    ],
  },
  {
    name: 'the same number with another bound or unit, whatever else the sentence has',
    sources: [
      'Vane’s plans for the harbor have won support from more than 60 members, including 17 Liberals.',
      'The island’s harvest grew 9% last year, a sharp turn from 2002 when the harvest fell 13%. Prices rose 4% in spring.',
    ],
    drafts: [
      'Vane’s plans for the harbor have won support from fewer than [[60|number-conflict]] members.',
      'Vane’s plans for the harbor have won support from more than 60 members.',
      'The island’s harvest grew 9% last year, a sharp turn from 2002 when the harvest fell [[13 percentage points|number-conflict]].',
    ],
  },
  {
    name: 'what is come to is no sum of the writer’s own',
    sources: [
      'In Port Ellery the index of fish prices gained 45.4 points to 9,360 by late morning. Boats landed 139,000 crates in May, 128,000 of them herring.',
    ],
    drafts: [
      'In Port Ellery the index of fish prices gained 45.4 points to more than [[11,000|number-conflict]] by late morning.',
      'In Port Ellery the index of fish prices gained 45.4 points to more than 9,300 by late morning.',
    ],
  },
  {
    name: 'the sources disagree',
    sources: [
      'The storm sank 24 fishing boats in the harbor of Port Ellery on Monday.',
      'The storm sank 27 fishing boats in the harbor of Port Ellery on Monday.',
    ],
    drafts: [
      'The storm sank [[24|sources-disagree]] fishing boats in the harbor of Port Ellery.',
      'The storm sank [[42|number-conflict]] fishing boats in the harbor of Port Ellery.',
      'The storm tore roofs off 42 houses.',
    ],
  },
  {
    name: 'a source that counts something else does not disagree',
    sources: [
      'Jack Askew, his younger brother, was playing his first game for the county and did not score.',
      'Tom Askew made his ninth hundred for the county at Pell on Saturday.',
    ],
    drafts: ['It was his ninth hundred for the county.', 'Askew made his ninth hundred at Pell on Saturday.'],
  },
];

for (const { name, sources, drafts } of ROWS) {
  const facts = against(
    name,
    [],
    sources.map((text, index) => ({ id: 'ABC'[index] ?? '', text, format: 'plain' as const })),
  );
  for (const row of drafts)
    test(`${name}: ${row}`, () => {
      const text = unmark(row);
      const found = checkDraft(parsePlain(text), facts).filter(
        ({ kind, code }) => code && (kind === 'quantity' || kind === 'date'),
      );
      const marked = found.reduceRight(
        (all, { start, end, code }) => `${all.slice(0, start)}[[${all.slice(start, end)}|${code}]]${all.slice(end)}`,
        text,
      );
      assert.equal(marked, row);
    });
}
