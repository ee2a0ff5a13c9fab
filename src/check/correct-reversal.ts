/** What would be right in the place of a verb turned round or hardened, where the source's words fit as they stand. */
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Correction } from './finding.ts';

const AUXILIARY_BEFORE =
  /\b(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|never|to|no)\s+$|n[’']t\s+$/iu;
const OPEN_MODAL = /^(?:may|might|could|should|would)\b/iu;
const OPEN_TO = /^(?:is|are|was|were) (?:\p{L}+ )?(?:expected|likely|planning|hoping|set|due|believed) to\b/iu;

/**
 * - “denied” where the source has “did not deny” → “did not deny”
 * - “will” where the source has “is expected to close”, “may be rebuilt” → “is expected to”, “may”
 *
 * None where the draft's verb has auxiliaries of its own that would have to change too. `sourced`: the source's verb with its auxiliaries.
 */
export function correctedVerb(paragraph: Paragraph, span: Span, sourced: string): Correction[] {
  const drafted = paragraph.text.slice(span.start, span.end);
  const words = /^will$/iu.test(drafted)
    ? (OPEN_MODAL.exec(sourced) ?? OPEN_TO.exec(sourced))?.[0]
    : wholeVerb(paragraph, span, sourced);
  return words ? [{ kind: 'words', span: { start: span.start, end: span.end }, words }] : [];
}

function wholeVerb({ text }: Paragraph, span: Span, sourced: string): string | undefined {
  const isOneVerb = /^\p{L}{2,}ed$/iu.test(text.slice(span.start, span.end));
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  return isOneVerb && !AUXILIARY_BEFORE.test(before) && /^did not \p{L}+$/iu.test(sourced) ? sourced : undefined;
}
