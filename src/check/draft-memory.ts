/**
 * A draft that is being edited, checked again and again: what an edit did not touch is neither divided nor read nor compared anew. The findings are
 * those of a check without a memory.
 */

import { referenceDate } from '../claims/dates/reference-date.ts';
import type { Reading, ReadingContext } from '../claims/reader.ts';
import { rememberingReader } from '../claims/remember.ts';
import { rememberingJoin } from '../claims/remember-joining.ts';
import type { Draft, Format } from '../text/paragraph.ts';
import { parse } from '../text/parse.ts';
import { rememberingDivide, rememberingTrees } from '../text/remember.ts';
import type { Against } from './against.ts';
import type { Finding } from './finding.ts';
import { rememberingCheck } from './incremental.ts';

export interface DraftMemory {
  /** As `parse` of text/. */
  parse(text: string, format: Format): Draft;
  /** As `checkDraft`. */
  check(draft: Draft, facts: Against, date?: string): Finding[];
  /** Does what `check` will need, step by step, so that somebody who is waited for can stop in between; left half-way, nothing is lost. */
  ahead(draft: Draft, facts: Against, date?: string): Generator<void>;
}

/** A memory for one draft. It holds what the last parse and the last check met, nothing older. */
export function draftMemory(): DraftMemory {
  const words = rememberingDivide();
  const trees = rememberingTrees();
  const reader = rememberingReader();
  const join = rememberingJoin();
  const compare = rememberingCheck();
  let last: { readonly draft: Draft; readonly date: string | undefined; readonly reading: Reading } | undefined;
  const readingOf = (draft: Draft, date: string | undefined): Reading => {
    if (last?.draft === draft && last.date === date) return last.reading;
    const context = contextOf(date);
    const reading = join(draft, context, reader.readAll(draft.paragraphs, context));
    last = { draft, date, reading };
    return reading;
  };
  return {
    parse(text, format) {
      const draft = parse(text, format, words.divide, trees);
      words.turn();
      return draft;
    },
    *ahead(draft, facts, date = referenceDate(draft)) {
      yield* reader.ahead(draft.paragraphs, contextOf(date));
      const reading = readingOf(draft, date);
      yield;
      yield* compare.ahead(reading, facts.corpus);
    },
    check(draft, facts, date = referenceDate(draft)) {
      return compare.check(readingOf(draft, date), facts.corpus, facts.titles);
    },
  };
}

function contextOf(date: string | undefined): ReadingContext {
  return date === undefined ? {} : { reference: date };
}
