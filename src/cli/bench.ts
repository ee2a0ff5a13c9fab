/**
 * The language of the benches: what `second-source read` prints (DESIGN.md §6).
 *
 * `bench-spans.ts` turns quantity claims into spans, `bench-dates.ts` date claims into spans, `bench-quotes.ts` quotation and
 * statement claims into quotes. All of them take a whole reading and give offsets into the text as given (`paragraph.toDraft`).
 */
import type { Span } from '../text/paragraph.ts';

/** A figure or date; types and values as in `bench/numbers/README.md`. */
export interface BenchSpan extends Span {
  readonly type: string;
  readonly value: unknown;
}

/** A quotation or indirect statement; fields as in `bench/quotes/README.md`. */
export interface BenchQuote extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly speakerName: string | null;
  readonly partial?: true;
  readonly unclosed?: true;
  readonly spans?: readonly Span[];
}
