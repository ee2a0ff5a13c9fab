import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('holidays', () => {
  reads(readDates, sayDate, [
    'They met on [[Ash Wednesday|relative]] and on [[Whit Monday|relative]].',
    'He spoke on [[Christmas Day|-/12/25]] and on [[New Year’s Eve|-/12/31]].',
  ]);
});

describe('things named after holidays', () => {
  reads(readDates, sayDate, ['A Christmas tree and an Easter egg stood there.', 'The Easter parade and an Ash tree.']);
});
