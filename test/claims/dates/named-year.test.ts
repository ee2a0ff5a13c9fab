import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('years that are called so', () => {
  reads(readDates, sayDate, [
    'Sales in [[FY2017|2017]] fell.',
    'It will be so by the [[year 2030|by 2030]], in [[fiscal year 2008|2008]] or in [[school year 2011|2011]].',
  ]);
});

describe('no such year', () => {
  reads(readDates, sayDate, [
    'FY is a firm and a year a long time.',
    'The fiscal year ends, the school year begins.',
    'Every year 20 boats are built.',
  ]);
});
