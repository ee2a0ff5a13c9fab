import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('parts of periods', () => {
  reads(readDates, sayDate, [
    'It came in [[mid-January|mid -/1]], in [[late 2023|late 2023]], at [[the end of 2023|end 2023]].',
    'They met in the [[early 2000s|early decade 2000]].',
  ]);
});

describe('no part of a period', () => {
  reads(readDates, sayDate, ['It is early; they are late; the end of the line.', 'The middle of the road and a late arrival.']);
});
