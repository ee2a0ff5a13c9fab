import { describe } from 'node:test';
import { readDates } from '../../src/claims/date.ts';
import { reads } from '../marked.ts';
import { sayDate } from './say-date.ts';

describe('seasons, quarters, decades, centuries and parts of periods', () => {
  reads(readDates, sayDate, [
    'Sales fell in the [[third quarter|quarter 3]] and the [[fourth quarter of 2004|2004 quarter 4]].',
    'In the [[summer of 2016|2016 season summer]] and [[last winter|season winter]] it snowed.',
    "The [[1990s|decade 1990]], the [[80's|decade 1980]], the [['40s|decade 1940]] and the [[early 2000s|early decade 2000]].",
    'A painter of the [[16th century|century 1500]].',
    'It came in [[mid-January|mid -/1]], in [[late 2023|late 2023]], at [[the end of 2023|end 2023]].',
    'They met [[the third week of May|-/5]] and [[the last day of June|end -/6]].',
    'He spoke on [[Christmas Day|-/12/25]] and on [[New Year’s Eve|-/12/31]].',
  ]);
});

describe('no periods', () => {
  reads(readDates, sayDate, [
    'The fall of Saigon was a spring of hope.',
    'She is in her 80s, with temperatures in the 70s.',
    'He ran the second half, and a quarter of them fell.',
    'They may fall in, and summer wine is sweet.',
    'A Christmas tree and an Easter egg stood there.',
    'It is early; they are late; the end of the line.',
    'The 5th century BC is long gone.',
    'He shot a 60 in the mid-afternoon.',
    'In the first half he scored twice.',
  ]);
});
