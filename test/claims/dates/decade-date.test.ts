import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('decades', () => {
  reads(readDates, sayDate, [
    "The [[1990s|decade 1990]], the [[80's|decade 1980]], the [['40s|decade 1940]] and the [[early 2000s|early decade 2000]].",
    'A song of the [[seventies|decade 1970]], heard in the [[nineteen eighties|decade 1980]] and the [[noughties|decade 2000]].',
  ]);
});

describe('no decades', () => {
  reads(readDates, sayDate, [
    'She is in her 80s, with temperatures in the 70s.',
    'He shot a 60 in the mid-afternoon.',
    'A man in his twenties came, and tens of others.',
    'Highs in the 40s are expected; it scored in the 90s.',
  ]);
});
