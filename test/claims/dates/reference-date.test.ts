import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { datelineOf, referenceDate } from '../../../src/claims/dates/reference-date.ts';
import { parsePlain } from '../../../src/text/plain.ts';

const dated = (text: string, front: Record<string, string> = {}, given?: string): string | undefined =>
  referenceDate({ ...parsePlain(text), front }, given);

describe('the day of a text', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Bridge opens\nPublished: Friday, 17 December, 2004, 12:46 GMT\nThe bridge opened.', '2004-12-17'],
    ['Bridge opens\nDec. 17, 2004\nThe bridge opened.', '2004-12-17'],
    ['(Filed: 17/12/2004)\nThe bridge opened.', '2004-12-17'],
    ['PORTO - December 15, 2004 - The bridge opened.', '2004-12-15'],
    ['PORTO, Portugal (AP) — The bridge opened.', undefined],
    ['PORTO, March 5 — The bridge opened.', undefined],
    ['The bridge opened on Dec. 17, 2004.', undefined],
    ['© The Bridge Company 2004\nThe bridge opened.', undefined],
    ['Published: Friday, 18 December, 2004\nThe bridge opened.', undefined],
    ['Dec. 17, 2004 to Dec. 19, 2004\nThe bridge opened.', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of rows) test(text, () => assert.equal(dated(text), expected));

  test('the day given comes first, then the front matter', () => {
    const line = 'Dec. 17, 2004';
    assert.equal(dated(line, { date: '2005-01-02' }, '2006-03-04T10:00'), '2006-03-04');
    assert.equal(dated(line, { Published: 'January 2, 2005' }), '2005-01-02');
    assert.equal(dated(line, { date: 'soon', title: '2005-01-02' }, 'today'), '2004-12-17');
  });
});

describe('datelines', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['JERUSALEM, March 5 — The talks went on.', 'JERUSALEM 3/5 | The talks went on.'],
    ['OSLO — The talks went on.', 'OSLO | The talks went on.'],
    ['NEW YORK (AP) — The talks went on.', 'NEW YORK | The talks went on.'],
    ['PORTO, Portugal, Dec. 15 (Reuters) - The talks went on.', 'PORTO 12/15 | The talks went on.'],
    ['The talks - on March 5 - went on.', undefined],
    ['NATO said on March 5 that the talks went on.', undefined],
    ['UNICEF, the United Nations fund, met on March 5.', undefined],
    ['Oslo has snow.', undefined],
  ];
  for (const [text, expected] of rows) {
    test(text, () => {
      const line = datelineOf(text);
      const day = line?.parts ? ` ${line.parts.month}/${line.parts.day}` : '';
      assert.equal(line && `${line.place}${day} | ${text.slice(line.end)}`, expected);
    });
  }
});
