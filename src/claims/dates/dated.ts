/** What the date readers hand each other before it is a claim. */

import type { DateParts } from '../claim.ts';
import type { Word } from '../plain-words.ts';
import { numbersOf } from './calendar.ts';

export type Words = readonly Word[];

/** Half-open stretch of day numbers (calendar.ts). */
export type Stretch = readonly [number, number];

/** Day number of the reference day, where there is one → the days that are meant. */
export type Reckoning = (today: number | undefined) => Stretch | undefined;

/** A date read from `words[at]` up to, without, `words[next]`. */
export interface Dated {
  readonly next: number;
  readonly parts: DateParts;
  readonly to?: DateParts;
  /** Reckoned from the reference day: "last week", "on Tuesday". */
  readonly relative?: true;
  /** Days of a date that its parts alone do not give. */
  readonly when?: Reckoning;
  /** The same counted exactly, where the words are vague ("two months ago") or lean on the story ("the next year"). */
  readonly exactly?: Reckoning;
  /** Index of the weekday's first word, where a day is said too. */
  readonly weekday?: number;
}

/** Tries to read a date that begins at a word. */
export type DateRule = (words: Words, at: number) => Dated | undefined;

/** Days that a date covers, as far as they can be known. */
export const daysMeant = (date: Dated, today: number | undefined): Stretch | undefined =>
  date.when ? date.when(today) : numbersOf(date.parts, today);

/** Days that a date comes to when it is counted exactly from the reference day. */
export const daysCounted = (date: Dated, today: number | undefined): Stretch | undefined =>
  date.exactly ? date.exactly(today) : daysMeant(date, today);

/** A reckoning that needs a reference day. */
export const from =
  (reckon: (today: number) => Stretch | undefined): Reckoning =>
  today =>
    today === undefined ? undefined : reckon(today);

/** Of words that lean on the story, not on the day of writing. */
export const unknown: Reckoning = () => undefined;

/** Are the words from `at` these (lower case)? Gives the index after them. */
export function follow(words: Words, at: number, ...expected: readonly string[]): number | undefined {
  for (let index = 0; index < expected.length; index++) if (words[at + index]?.word !== expected[index]) return undefined;
  return at + expected.length;
}
