/** Claims → the `quotes` of `second-source read`, in the words of the quotation bench. */
import type { Claim, QuotationClaim, Speaker, StatementClaim } from '../claims/claim.ts';
import type { Reading } from '../claims/reader.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { BenchQuote } from './bench.ts';

/** Quotations and indirect speech of a text, in draft offsets and text order; scare quotes, titles and plain clauses are left out. */
export function benchQuotes(reading: Reading): BenchQuote[] {
  return reading.paragraphs.flatMap(({ paragraph, claims }) =>
    claims.flatMap(claim => {
      if (claim.kind === 'quotation' && !claim.use) return [toQuote(paragraph, claim, 'direct', claim)];
      if (claim.kind === 'statement' && claim.form === 'speech' && !isNested(claim, claims)) {
        return [toQuote(paragraph, claim, claim.mixed ? 'mixed' : 'indirect', claim.content)];
      }
      return [];
    }),
  );
}

/** The bench gives every word to one attribution at most: a statement inside a statement is not in it. */
function isNested({ cue }: StatementClaim, claims: readonly Claim[]): boolean {
  return claims.some(other => {
    if (other.kind !== 'statement' || other.form !== 'speech') return false;
    const spans = other.pieces ?? [other.content];
    return spans.some(
      ({ start, end }) => start <= cue.start && cue.end <= end && !(other.cue.start >= start && other.cue.end <= end),
    );
  });
}

function toQuote(
  paragraph: Paragraph,
  claim: QuotationClaim | StatementClaim,
  kind: BenchQuote['kind'],
  words: Span,
): BenchQuote {
  return {
    ...paragraph.toDraft({ start: words.start, end: words.end }),
    kind,
    cue: claim.cue ? paragraph.toDraft({ start: claim.cue.start, end: claim.cue.end }) : null,
    speaker: speakerSpan(paragraph, claim.speaker),
    speakerName: claim.speaker?.name ?? null,
    ...(claim.kind === 'quotation' && claim.partial && { partial: claim.partial }),
    ...(claim.kind === 'quotation' && claim.unclosed && { unclosed: claim.unclosed }),
    ...(claim.kind === 'statement' && claim.pieces && { spans: claim.pieces.map(piece => paragraph.toDraft(piece)) }),
  };
}

function speakerSpan(paragraph: Paragraph, speaker: Speaker | undefined): Span | null {
  return speaker?.mention ? paragraph.toDraft({ start: speaker.mention.start, end: speaker.mention.end }) : null;
}
