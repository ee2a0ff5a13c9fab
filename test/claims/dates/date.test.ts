import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readDates } from '../../../src/claims/dates/date.ts';
import { parsePlain } from '../../../src/text/plain.ts';
import { reads } from '../../marked.ts';
import { sayDate } from './say-date.ts';

describe('days of the calendar', () => {
  reads(readDates, sayDate, [
    'It began on [[Oct. 7, 2023|2023/10/7]], a holiday.',
    'It began on [[7 October 2023|2023/10/7]] and went on.',
    'They met on [[October 7th|-/10/7]] in Cairo, and on the [[2nd of May, 2024|2024/5/2]].',
    'A letter of [[November 16th, 2004|2004/11/16]] says so.',
    'It was [[Saturday, Oct. 7|Sat -/10/7]], a quiet morning.',
    'The log has [[2023-10-07|2023/10/7]] and [[17/12/2004|2004/12/17]].',
    'Filed on [[12-May-2016|2016/5/12]] and [[Nov-5-2016|2016/11/5]].',
    "It opened in [[May '16|2016/5]] and closed on [[June 5, ’98|1998/6/5]].",
    "In [[May|-/5]] 'twas cold.",
    'On [[Jan. 6|-/1/6]] 2,000 people came.',
  ]);
});

describe('weekdays, months and years', () => {
  reads(readDates, sayDate, [
    'The court sat on [[Tuesday|Tue]] and again on [[friday|Fri]].',
    'The bridge opened in [[May|-/5]] and closed in [[June 2004|2004/6]].',
    'She has held the seat since [[1997|since 1997]].',
    'He won the [[2004|2004]] Nobel Peace Prize under a little-used [[1951|1951]] law.',
    'The vote of the [[2000|2000]] presidential elections was close.',
    'In an [[August|-/8]] memorandum of [[March|-/3]], [[April|-/4]] and [[May|-/5]].',
  ]);
});

describe('ordinary words and figures', () => {
  reads(readDates, sayDate, [
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
    'Designed for Windows 2000 and Boeing 2007.',
    'See http://example.com/2004/05/bridge.html for it.',
    'A crowd of 2000 new students marched, 1500 of them in step.',
  ]);
});

describe('any copy', () => {
  const words = fc.constantFrom(
    'May',
    '4',
    'the',
    'end',
    'of',
    'last',
    '2004',
    '-',
    'Monday',
    ',',
    'to',
    'week',
    'two',
    'ago',
    "'80s",
    '31',
    'Feb.',
    '/',
  );
  test('claims lie in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom('2024-02-29', undefined), (copy, reference) => {
        for (const paragraph of parsePlain(copy.join(' ')).paragraphs) {
          let last = 0;
          for (const { start, end, text, from, until } of readDates(paragraph, reference ? { reference } : {})) {
            assert.ok(start >= last && end > start && end <= paragraph.text.length);
            assert.equal(text, paragraph.text.slice(start, end));
            assert.ok(!from || !until || from < until, `${text}: ${from} to ${until}`);
            last = end;
          }
        }
      }),
    );
  });
});
