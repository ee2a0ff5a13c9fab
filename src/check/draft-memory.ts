/**
 * A draft that is being edited, checked again and again: what an edit did not touch is neither divided nor read nor compared anew. The findings are
 * those of a check without a memory.
 */
import { rememberingReader } from '../claims/remember.ts';
import type { Draft, Format } from '../text/paragraph.ts';
import { parse } from '../text/parse.ts';
import { rememberingDivide } from '../text/remember.ts';
import { type Against, checkDraft } from './against.ts';
import type { Finding } from './finding.ts';
import { rememberingCheck } from './incremental.ts';

export interface DraftMemory {
  /** As `parse` of text/. */
  parse(text: string, format: Format): Draft;
  /** As `checkDraft`. */
  check(draft: Draft, facts: Against, date?: string): Finding[];
}

/** A memory for one draft. It holds what the last parse and the last check met, nothing older. */
export function draftMemory(): DraftMemory {
  const words = rememberingDivide();
  const reader = rememberingReader();
  const compare = rememberingCheck();
  return {
    parse(text, format) {
      const draft = parse(text, format, words.divide);
      words.turn();
      return draft;
    },
    check(draft, facts, date) {
      const findings = checkDraft(draft, facts, date, { readOne: reader.read, compare });
      reader.turn();
      return findings;
    },
  };
}
