import { describe } from 'node:test';
import type { DateClaim, DateParts } from '../../src/claims/claim.ts';
import { readDates } from '../../src/claims/date.ts';
import { reads } from '../marked.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function sayParts({ weekday, part, year, month, day, ...rest }: DateParts): string {
  const said = [
    weekday === undefined ? '' : (WEEKDAYS[weekday] ?? ''),
    part ?? '',
    [year ?? (month === undefined && day === undefined ? '' : '-'), month ?? (day === undefined ? '' : '-'), day ?? '']
      .join('/')
      .replace(/\/+$/u, ''),
    ...Object.entries(rest).map(([name, value]) => `${name} ${value}`),
  ];
  return said.filter(word => word !== '').join(' ') || 'relative';
}

const say = ({ parts, to, mod }: DateClaim): string =>
  [mod, sayParts(parts), to && `to ${sayParts(to)}`].filter(Boolean).join(' ');

describe('days of the calendar', () => {
  reads(readDates, say, [
    'It began on [[Oct. 7, 2023|2023/10/7]], a holiday.',
    'It began on [[7 October 2023|2023/10/7]] and went on.',
    'They met on [[October 7th|-/10/7]] in Cairo.',
    'A letter of [[November 16th, 2004|2004/11/16]] says so.',
  ]);
});

describe('weekdays, months and years', () => {
  reads(readDates, say, [
    'The court sat on [[Tuesday|Tue]].',
    'It was [[Saturday, Oct. 7|Sat -/10/7]], a quiet morning.',
    'The bridge opened in [[May|-/5]] and closed in [[June 2004|2004/6]].',
    'She has held the seat since [[1997|since 1997]].',
    'He won the [[2004|2004]] Nobel Peace Prize.',
    'The vote of the [[2000|2000]] presidential elections was close.',
  ]);
});

describe('ordinary words and figures', () => {
  reads(readDates, say, [
    'They may march on the palace? They may not.',
    'You may go in a second, or fall as spring water does.',
    'About 1,997 people came, and 2007 people left.',
    'See page 2007 and Channel 1984.',
    'Mrs. May said the March on the capital was long.',
    'April Smith and June Carter sang; August Wilson wrote.',
    'The Sun rose and Mon went home.',
    'The flat costs $2004 and weighs 1999 kg.',
    'He read the Sunday Times and the Good Friday Agreement.',
    'It ended at 2030 GMT, or 20:30.',
    'The ship made 10 knots; 12 may die.',
    'At 1600 Pennsylvania Avenue a crowd of 2000 people stood.',
  ]);
});
