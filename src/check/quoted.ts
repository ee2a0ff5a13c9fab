/** Whether a span stands inside of a quotation: whoever is quoted says it, not the draft. */
import type { Claim } from '../claims/claim.ts';
import type { Span } from '../text/paragraph.ts';

export function isQuoted({ start, end }: Span, claims: readonly Claim[]): boolean {
  return claims.some(claim => claim.kind === 'quotation' && claim.start <= start && claim.end >= end);
}
