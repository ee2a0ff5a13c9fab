import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('seasons', () => {
  reads(readDates, sayDate, [
    'In the [[summer of 2016|2016 season summer]] and [[last winter|season winter]] it snowed.',
    'The [[winter of 1978-79|1978 season winter]] was long, that of [[1980|1980]] short.',
    'They sailed in the [[autumn|season autumn]], and again in [[spring 2004|2004 season spring]].',
    'The ferry returns [[next fall|season autumn]].',
  ]);
});

describe('no seasons', () => {
  reads(readDates, sayDate, [
    'The fall of Saigon was a spring of hope.',
    'They may fall in, and summer wine is sweet.',
    'Spring water rose as prices fall in line.',
    'Next fall of the dice decides it.',
  ]);
});
