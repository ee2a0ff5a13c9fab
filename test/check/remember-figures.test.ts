/** Whatever is edited, a memory of the figures says what `judgeFigures` says without one. A step is a draft, a paragraph on a line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { against } from '../../src/check/against.ts';
import type { Corpus } from '../../src/check/corpus.ts';
import { sentencesOf } from '../../src/check/draft-sentences.ts';
import { judgeFigures } from '../../src/check/figures.ts';
import type { DraftSentence, Judgement } from '../../src/check/judgement.ts';
import { rememberingFigures } from '../../src/check/remember-figures.ts';
import { read } from '../../src/claims/read.ts';
import { parsePlain } from '../../src/text/plain.ts';

const LOG =
  'Fog kept 12 boats in the harbor of Port Ellery on Monday.\n\nThe harbor master of Port Ellery has 40 berths for boats.\n\nThe ferry from Tollan carried 230 passengers on May 4.';

const FOG = 'Fog kept 12 boats in the harbor of Port Ellery.';
const BOATS = 'The harbor has 15 boats.';
const WRONG = 'Fog kept 15 boats in the harbor of Port Ellery.';
const FERRY = 'The ferry from Tollan carried 230 passengers.';
const OTHER = 'The ferry from Tollan carried 320 passengers.';

const ROWS: readonly (readonly [what: string, ...steps: (readonly string[])[]])[] = [
  ['a figure is made wrong, and right again', [FOG, FERRY], [WRONG, FERRY], [FOG, FERRY]],
  [
    'another paragraph has the source’s figure, and then not',
    [BOATS, 'It rained.'],
    [BOATS, FOG],
    [BOATS, 'Fog kept 12 boats in the harbor of Port Ellery on Monday.'],
    [BOATS, 'It rained.'],
  ],
  ['a paragraph comes in between, and goes', [FOG, OTHER], [FOG, WRONG, OTHER], [FOG, OTHER]],
  ['two change places', [FOG, OTHER], [OTHER, FOG]],
  [
    'the draft says two things of one that no source has',
    ['It has 7 lamps.', 'It rained.'],
    ['It has 7 lamps.', 'It has 9 lamps.'],
  ],
  ['all of it changes', Array<string>(10).fill(FOG), Array<string>(10).fill(OTHER)],
  ['nothing is left', [FOG, OTHER], []],
];

/** Paragraphs with the same words are the same object, as `check` keeps them. */
function sentencesIn(paragraphs: readonly string[], corpus: Corpus, known: Map<string, readonly DraftSentence[]>) {
  return paragraphs.map((words, at) => {
    const key = `${at} ${words}`;
    const [reading] = read(parsePlain(words)).paragraphs;
    const made = known.get(key) ?? (reading ? sentencesOf(reading, at, corpus) : []);
    known.set(key, made);
    return made;
  });
}

const said = (judgements: readonly (readonly Judgement[])[]): string[][] =>
  judgements.map(list => list.map(({ claim, verdict, code = '', at }) => `${at} ${claim.text} ${verdict} ${code}`));

for (const [what, ...steps] of ROWS)
  test(what, () => {
    const { corpus } = against('', [], [{ id: 'A', text: LOG, format: 'plain' }]);
    const remembering = rememberingFigures();
    const known = new Map<string, readonly DraftSentence[]>();
    for (const step of steps) {
      const paragraphs = sentencesIn(step, corpus, known);
      assert.deepEqual(said(remembering(paragraphs, corpus)), said(judgeFigures(paragraphs, corpus)));
    }
  });
