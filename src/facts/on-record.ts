/** Sources that are checked against but not named: on background, off the record (PRODUCT: "Sources are protected"). */
import type { Source } from './fact.ts';

/** Whether messages, fixes and reports may name the source. */
export function mayBeNamed({ terms }: Source): boolean {
  return terms === undefined || terms === 'on the record';
}

/** What is left of a source that may not be named: its terms, under another id. */
export function unnamed({ terms }: Source, id: string): Source {
  return { id, title: 'A source that is not to be named', ...(terms ? { terms } : {}) };
}
