import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('days and weeks by their number', () => {
  reads(readDates, sayDate, ['They met [[the third week of May|-/5]] and [[the last day of June|end -/6]].']);
});

describe('no period that they are of', () => {
  reads(readDates, sayDate, ['The third week was long, and the last day short.']);
});
