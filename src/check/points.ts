/** Points to look at before filing that are no findings: nothing contradicts them, and nothing is marked. */
import { referenceDate } from '../claims/dates/reference-date.ts';
import { read } from '../claims/read.ts';
import type { Draft, Span } from '../text/paragraph.ts';
import type { Against } from './against.ts';
import { untitledPeople } from './first-reference.ts';
import { unsourcedSuperlatives } from './unsourced-superlatives.ts';

/** Spans are draft offsets. */
export type Point = Span &
  (
    | { readonly kind: 'superlative' }
    /** A person named for the first time without the `title` that a source gives. */
    | { readonly kind: 'untitled'; readonly title: string; readonly source: string; readonly paragraph: number }
  );

/** Points of a draft, in its order. Reads the draft anew: for somebody who asks, not for every key press. */
export function pointsOf(draft: Draft, { corpus }: Against): Point[] {
  const reference = referenceDate(draft);
  const reading = read(draft, reference === undefined ? {} : { reference });
  return [...unsourcedSuperlatives(reading, corpus), ...untitledPeople(reading, corpus)].sort((a, b) => a.start - b.start);
}
