import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('seasons, quarters, decades, centuries and parts of periods', () => {
  reads(readDates, sayDate, [
    'Sales fell in the [[third quarter|quarter 3]] and the [[fourth quarter of 2004|2004 quarter 4]].',
    'In the [[summer of 2016|2016 season summer]] and [[last winter|season winter]] it snowed.',
    "The [[1990s|decade 1990]], the [[80's|decade 1980]], the [['40s|decade 1940]] and the [[early 2000s|early decade 2000]].",
    'A painter of the [[16th century|century 1500]], read in the [[18th and 19th centuries|century 1700 to century 1800]].',
    'The [[winter of 1978-79|1978 season winter]] was long, that of [[1980|1980]] short.',
    'Sales in [[H1 2016|early 2016]], [[4Q 2016|2016 quarter 4]] and [[FY2017|2017]] fell.',
    'They met on [[Ash Wednesday|relative]] and on [[Whit Monday|relative]].',
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
    'H1 is a hall, 4Q a code and FY a firm.',
    'The 3rd and 4th houses were sold.',
    'The Easter parade and an Ash tree.',
    'The 5th century BC is long gone.',
    'He shot a 60 in the mid-afternoon.',
    'In the first half he scored twice.',
  ]);
});
