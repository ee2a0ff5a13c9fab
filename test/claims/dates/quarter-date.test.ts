import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('quarters and halves of a year', () => {
  reads(readDates, sayDate, [
    'Sales fell in the [[third quarter|quarter 3]] and the [[fourth quarter of 2004|2004 quarter 4]].',
    'Sales in [[H1 2016|early 2016]] and [[4Q 2016|2016 quarter 4]] fell.',
    'It earned more in [[Q3 2019|2019 quarter 3]] and in the [[first half of 2016|early 2016]].',
    'A loss in the [[second quarter of the year|quarter 2]] became a gain.',
  ]);
});

describe('no quarter of a year', () => {
  reads(readDates, sayDate, [
    'He ran the second half, and a quarter of them fell.',
    'In the first half he scored twice.',
    'H1 is a hall and 4Q a code.',
    'They walked through the fifth quarter of the town.',
  ]);
});
