import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addMonths,
  civil,
  contains,
  dayNumber,
  daysOf,
  isDay,
  overlap,
  parseDay,
  toIso,
  weekdayOf,
  weekStart,
} from '../../../src/claims/dates/calendar.ts';

const DAY = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2199, 12, 31) });
const MILLISECONDS = 86_400_000;

describe('day numbers', () => {
  test('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(DAY, number => {
        const date = new Date(number * MILLISECONDS);
        assert.equal(toIso(number), date.toISOString().slice(0, 10));
        assert.equal(weekdayOf(civil(number)), date.getUTCDay());
      }),
    );
  });
  test('lead there and back', () => {
    fc.assert(fc.property(DAY, number => parseDay(toIso(number)) === number));
  });
  test('weeks begin on Monday and hold their day', () => {
    fc.assert(
      fc.property(DAY, day => weekStart(day) <= day && day < weekStart(day) + 7 && weekdayOf(civil(weekStart(day))) === 1),
    );
  });
  test('months added and taken away lead to the same month', () => {
    fc.assert(
      fc.property(DAY, fc.integer({ min: -500, max: 500 }), (day, months) => {
        assert.equal(civil(addMonths(addMonths(day, months), -months)).month, civil(day).month);
      }),
    );
  });
});

describe('days', () => {
  test('29 February is a day in leap years, and where no year is said', () => {
    assert.deepEqual(
      [isDay(2004, 2, 29), isDay(2003, 2, 29), isDay(1900, 2, 29), isDay(undefined, 2, 29)],
      [true, false, false, true],
    );
  });
  test('what is no day is not parsed', () => {
    assert.deepEqual(['2003-02-29', '2003-13-01', 'soon', '2003'].map(parseDay), [undefined, undefined, undefined, undefined]);
  });
  test('the last day of January and a month is the last of February', () => {
    assert.equal(toIso(addMonths(dayNumber(2023, 1, 31), 1)), '2023-02-28');
  });
});

describe('stretches', () => {
  const october = { from: '2023-10-01', until: '2023-11-01' };
  test('share days only where neither ends before the other begins', () => {
    assert.ok(overlap(october, { from: '2023-10-31', until: null }));
    assert.ok(!overlap(october, { from: '2023-11-01', until: '2023-12-01' }));
    assert.ok(!overlap(october, { from: null, until: '2023-10-01' }));
  });
  test('hold what lies inside, and no open end inside a closed one', () => {
    assert.ok(contains(october, { from: '2023-10-07', until: '2023-10-08' }));
    assert.ok(contains({ from: null, until: null }, october));
    assert.ok(!contains(october, { from: '2023-10-07', until: null }));
  });
});

describe('days of what was said', () => {
  const rows = [
    [{ year: 2023, month: 10, day: 7 }, undefined, '2023-10-07..2023-10-08'],
    [{ year: 2023, month: 12 }, undefined, '2023-12-01..2024-01-01'],
    [{ year: 2023 }, undefined, '2023-01-01..2024-01-01'],
    [{ decade: 1990 }, undefined, '1990-01-01..2000-01-01'],
    [{ century: 1900 }, undefined, '1900-01-01..2000-01-01'],
    [{ year: 2016, quarter: 3 }, undefined, '2016-07-01..2016-10-01'],
    [{ year: 2016, season: 'winter' }, undefined, '2015-12-01..2016-03-01'],
    [{ weekday: 5 }, '2024-03-06', '2024-03-01..2024-03-02'],
    [{ month: 10, day: 7 }, '2024-03-06', '2023-10-07..2023-10-08'],
    [{ month: 10 }, undefined, 'unknown'],
    [{ year: 2023, month: 2, day: 29 }, undefined, 'unknown'],
    [{ part: 'late' }, undefined, 'unknown'],
  ] as const;
  for (const [parts, reference, expected] of rows) {
    test(`${JSON.stringify(parts)} from ${reference ?? 'no day'}`, () => {
      const days = daysOf(parts, reference);
      assert.equal(days ? `${days.from}..${days.until}` : 'unknown', expected);
    });
  }
});
