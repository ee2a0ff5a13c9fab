/** What is still to come and what has been are not one event: "the board may meet in 2022" is no rival of "its last meeting, in 2009, was short". */
import type { DateClaim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';

/** Small letters: May is a month. */
const TO_COME =
  /\b(?:will|shall|may|might|could|would|(?:is|are|was|were|be) (?:\p{L}+ )?to|plan(?:s|ned)?|expect(?:s|ed)?|due (?:in|on|for)|scheduled|hop(?:es?|ing)|intend(?:s|ed)?|aim(?:s|ed)?|going to|forecast|projected)\b|[’']ll\b/u;
/** Marks and words that end a clause. */
const CLAUSE = /[,;:—–()]|\s(?:and|but|while|although|though|because|who|which|that|when|where)\s/giu;
/** "The last vote, in 2009", "in 2007 it had been" */
const PAST = /\b(?:last|previous|earlier|first|had|was|were)\b/iu;
const REACH = 160;

/** Of two years that disagree: does the source's clause tell of what was to come, and the draft's sentence of nothing but what has been? */
export function isStillToCome(draft: DateClaim, here: Paragraph, source: DateClaim, there: Paragraph): boolean {
  const [ours, theirs] = [draft.parts.year, source.parts.year];
  if (ours === undefined || theirs === undefined || ours >= theirs) return false;
  const sentence = sentenceOf(draft, here);
  return PAST.test(sentence) && !TO_COME.test(sentence) && TO_COME.test(clauseBefore(source, there));
}

/** The date's sentence, as far as it is within reach. */
function sentenceOf({ sentence, start, end }: DateClaim, { text, sentences }: Paragraph): string {
  const whole: Span = sentences[sentence] ?? { start: 0, end: text.length };
  return text.slice(Math.max(whole.start, start - REACH), Math.min(whole.end, end + REACH));
}

/** The words of the date's own clause that stand before it. */
function clauseBefore({ sentence, start }: DateClaim, { text, sentences }: Paragraph): string {
  const before = text.slice(Math.max(sentences[sentence]?.start ?? 0, start - REACH), start);
  const last = [...before.matchAll(CLAUSE)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}
