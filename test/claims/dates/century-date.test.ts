import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('centuries', () => {
  reads(readDates, sayDate, [
    'A painter of the [[16th century|century 1500]], read in the [[18th and 19th centuries|century 1700 to century 1800]].',
    'A [[21st-century|century 2000]] bridge over a river of the [[twentieth century|century 1900]].',
  ]);
});

describe('no centuries', () => {
  reads(readDates, sayDate, [
    'The 5th century BC is long gone.',
    'The 3rd and 4th houses were sold.',
    'It was the first century of her career, and the 30th century is far.',
  ]);
});
