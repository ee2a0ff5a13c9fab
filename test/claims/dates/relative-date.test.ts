import { describe } from 'node:test';
import { readDates } from '../../../src/claims/dates/date.ts';
import { reads } from '../../marked.ts';
import { sayDate, sayDays } from './say-date.ts';

describe('dates reckoned from a Wednesday', () => {
  reads(
    readDates,
    sayDays,
    [
      'It closed [[yesterday|2024-03-05..2024-03-06]] and opens [[tomorrow|2024-03-07..2024-03-08]].',
      'It closed [[last week|2024-02-26..2024-03-04]], not [[last year|2023-01-01..2024-01-01]].',
      'He sat on [[Friday|2024-03-01..2024-03-02]].',
      'She will sit on [[Friday|2024-03-08..2024-03-09]].',
      'It fell [[last May|2023-05-01..2023-06-01]].',
      'It fell [[two days ago|2024-03-04..2024-03-05]].',
      'The works end [[early next year|2025-01-01..2025-05-27]].',
      'It fell in [[May last year|2023-05-01..2023-06-01]].',
      'He left [[the next year|unknown]], and came back [[five years later|unknown]].',
    ],
    { reference: '2024-03-06' },
  );
});

describe('without a reference day', () => {
  reads(readDates, sayDate, [
    'Rates rose [[last month|relative]] and [[this year|relative]].',
    'It was [[a decade ago|relative]], or [[a week later|relative]].',
  ]);
});

describe('no dates', () => {
  reads(readDates, sayDate, [
    'It took three weeks within two years.',
    'Profits grew over the past five years.',
    'On the last day of the trial he wept.',
    'He earns $5 a year, day after day.',
    'It was the last straw; the next witness spoke.',
    'USA Today has it, and the BBC Today programme too.',
    'She is later than he is, years older.',
    'A month is long; a second later it was gone.',
    'This time they made the same mistake.',
    'The following people spoke, following ten days of talks.',
    'One day they will win.',
  ]);
});
