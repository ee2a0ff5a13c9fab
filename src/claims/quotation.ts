/** Quotations: the words between quotation marks. */
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { QuotationClaim } from './claim.ts';
import { type Marked, pairMarks } from './marks.ts';
import type { Reader } from './reader.ts';

/**
 * Words in quotation marks, one claim per pair of marks, without the marks and the closing comma or full stop.
 *
 * Source of the span rule: DESIGN.md §3, "Spans".
 */
export const readQuotations: Reader<QuotationClaim> = paragraph =>
  pairMarks(paragraph.text).flatMap(marked => toClaim(paragraph, marked) ?? []);

function toClaim(paragraph: Paragraph, marked: Marked): QuotationClaim | undefined {
  const span = quotedWords(paragraph.text, marked);
  if (!/[\p{L}\p{N}]/u.test(paragraph.text.slice(span.start, span.end))) return undefined;
  return {
    kind: 'quotation',
    ...span,
    text: paragraph.text.slice(span.start, span.end),
    sentence: sentenceAt(paragraph, span.start),
    ...(marked.unclosed && { unclosed: true as const }),
  };
}

/** What stands between the marks, trimmed of white space and the closing comma or full stop; an ellipsis stays. */
export function quotedWords(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  const last = text[end - 1];
  if (last === ',' || (last === '.' && text[end - 2] !== '.')) end--;
  return { start, end };
}

/** Index of the sentence that holds an offset. */
export function sentenceAt(paragraph: Paragraph, offset: number): number {
  let low = 0;
  let high = paragraph.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraph.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, paragraph.sentences.length - 1));
}
