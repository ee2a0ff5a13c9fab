/** Parts of periods: "mid-March", "late 2023", "the end of next week", "later this year", "the rest of the month". */

import type { DateParts } from '../claim.ts';
import { part } from './calendar.ts';
import { stepBy, unitAround, unitAt } from './date-units.ts';
import { type DateRule, daysMeant, follow, from, type Reckoning, type Stretch, type Words } from './dated.ts';

type Part = NonNullable<DateParts['part']>;

const BARE_PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);
const PARTS_OF: ReadonlyMap<string, Part> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
  ['turn', 'start'],
]);

/** What `partOf` can begin with besides “the”. */
export const PART_WORDS: readonly string[] = [...BARE_PARTS.keys(), ...PARTS_OF.keys()];

/** "mid-March", "late 2023", "early next year", "the end of 2023". Days have no such parts: "late Monday" is a time of Monday. */
export const partOf =
  (whole: DateRule): DateRule =>
  (words, at) => {
    const lead = partAt(words, at);
    const date = lead && (whole(words, lead.next) ?? presentUnit(words, lead.next));
    if (!lead || !date || date.to || date.parts.day !== undefined || date.parts.weekday !== undefined || date.parts.part)
      return undefined;
    const when: Reckoning = today => {
      const days = daysMeant(date, today);
      return days && days[1] - days[0] > 1 ? part(days, lead.part) : days;
    };
    return { ...date, parts: { ...date.parts, part: lead.part }, when, exactly: when };
  };

/** "the end of the year": the present one. */
const presentUnit: DateRule = (words, at) => {
  const unit = unitAt(words, at);
  if (
    !unit ||
    !/^(?:week|weekend|month|quarter|year)$/u.test(words[at]?.word ?? '') ||
    words[at - 3]?.word === 'turn' ||
    words[at - 1]?.word !== 'the' ||
    words[at + 1]?.word === 'of'
  )
    return undefined;
  return { next: at + 1, parts: {}, relative: true, when: from(today => unitAround(today, unit)) };
};

function partAt(words: Words, at: number): { part: Part; next: number } | undefined {
  const bare = BARE_PARTS.get(words[at]?.word ?? '');
  if (bare) {
    const joint = words[at + 1];
    const hyphen = joint && /^[-‑–]$/u.test(joint.text) ? 1 : 0;
    const inThe = words[at + 1]?.word === 'in' ? 1 : 0;
    const the = words[at + 1 + hyphen + inThe]?.word === 'the' && inThe ? 1 : 0;
    return { part: bare, next: at + 1 + hyphen + inThe + the };
  }
  const the = words[at]?.word === 'the' ? 1 : 0;
  const named = PARTS_OF.get(words[at + the]?.word ?? '');
  const of = at + the + 1;
  return named && words[of]?.word === 'of' ? { part: named, next: words[of + 1]?.word === 'the' ? of + 2 : of + 1 } : undefined;
}

const REST: ReadonlySet<string> = new Set(['rest', 'remainder', 'remaining']);
/** What `sideOf` can begin with besides “the”. */
export const SIDE_WORDS: readonly string[] = ['earlier', 'later', ...REST];

/** "later this year", "earlier in the week", "the rest of the month": from the reference day on, or up to it. */
export const sideOf: DateRule = (words, at) => {
  const side = sideAt(words, at);
  const unit = side && unitAt(words, side.next);
  if (!side || !unit || unit === 'day') return undefined;
  const when = from((today): Stretch => {
    const [start, end] = unitAround(today, unit);
    if (side.word === 'earlier') return [start, Math.max(today, start + 1)];
    return [today, Math.max(end, today + 1)];
  });
  const exactly = from((today): Stretch => {
    const [start, end] = unitAround(today, unit);
    if (side.word === 'earlier') return [start, today];
    return side.word === 'later'
      ? [unit === 'year' ? stepBy(start, 6, 'month') : Math.floor((start + end) / 2), end]
      : [today, end - 1];
  });
  return { next: side.next + 1, parts: {}, relative: true, when, exactly };
};

function sideAt(words: Words, at: number): { word: 'earlier' | 'later' | 'rest'; next: number } | undefined {
  const word = words[at]?.word;
  if (word === 'earlier' || word === 'later') {
    const next = follow(words, at + 1, 'this') ?? follow(words, at + 1, 'in', 'the');
    return next === undefined ? undefined : { word, next };
  }
  const the = word === 'the' ? 1 : 0;
  if (!REST.has(words[at + the]?.word ?? '')) return undefined;
  const of = words[at + the + 1]?.word === 'of' ? 1 : 0;
  const lead = at + the + of + 1;
  return /^(?:the|this|my|current|our)$/u.test(words[lead]?.word ?? '')
    ? { word: 'rest', next: lead + (words[lead + 1]?.word === 'current' ? 2 : 1) }
    : restOfCurrent(words, lead);
}

const restOfCurrent = (words: Words, at: number): { word: 'rest'; next: number } | undefined =>
  words[at]?.word === 'current' ? { word: 'rest', next: at + 1 } : undefined;
