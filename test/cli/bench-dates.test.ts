import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../src/claims/read.ts';
import { benchDates } from '../../src/cli/bench-dates.ts';
import { parsePlain } from '../../src/text/plain.ts';

const REFERENCE = '2016-11-07';

function dates(text: string): string {
  const spans = benchDates(read(parsePlain(text), { reference: REFERENCE }));
  return spans.map(({ start, end, type, value }) => `${text.slice(start, end)} = ${type} ${JSON.stringify(value)}`).join('; ');
}

describe('dates in the words of the bench', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['We left before 1/1/2016.', 'before 1/1/2016 = daterange {"from":null,"to":"2016-01-01","mod":"before"}'],
    ['It ran from May 4 to June 6, 2015.', 'from May 4 to June 6, 2015 = daterange {"from":"2015-05-04","to":"2015-06-06"}'],
    ['It fell in late 2015.', 'late 2015 = daterange {"timex":"2015","mod":"end"}'],
    ['It fell yesterday.', 'yesterday = date {"from":"2016-11-06","to":"2016-11-07"}'],
    ['He left two months ago.', 'two months ago = date {"from":"2016-09-07","to":"2016-09-08"}'],
    ['Meet on 11/20 then.', '11/20 = date {"from":"2016-11-20","to":"2016-11-21"}'],
    ['Since August it rains.', 'Since August = daterange {"from":"2016-08-01","to":null,"mod":"since"}'],
    ['They may march; 12 of them stay.', ''],
    ['It weighs 30/4.85 and costs 2 for 3.', ''],
    ['Nothing happened for an hour.', ''],
    ['We reached the end of the line.', ''],
    ['There are 10 stars; 2007 people left.', ''],
    ['It is up-to-date.', ''],
    ['The ratio is 4:3.', ''],
  ];
  for (const [text, expected] of rows) test(text, () => assert.equal(dates(text), expected));
});
