/** Bounds that the draft says in words of its own, further from the figure than a reader of figures looks. */
import type { Bound, Claim, QuantityClaim } from '../claims/claim.ts';
import type { Paragraph } from '../text/paragraph.ts';

const MOST = /\b(?:maximum|at most|limit(?:ed)?|capp?(?:ed)?|ceiling|no more|longest|highest)\b/iu;
/** The source's bound, and what says the same in the draft's sentence, before or behind the figure. */
const TOLD: Partial<Record<Bound, RegExp>> = {
  'up-to': MOST,
  'at-most': MOST,
  'at-least': /\b(?:minimum|at least|floor|no fewer|no less)\b/iu,
};
/** "After 35 minutes" is when they are more than 35 minutes. */
const PAST = /\b(?:after|beyond|past)\s$/iu;
const REACH = 60;

/** Whether the draft says the source's bound although its figure has none. */
export function isBoundTold(draft: Claim, { text, sentences }: Paragraph, source: Claim): boolean {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity' || draft.value.bound !== 'exact') return false;
  const { start = 0, end = text.length } = sentences[draft.sentence] ?? {};
  const before = text.slice(Math.max(start, draft.start - REACH), draft.start);
  const { bound } = source.value;
  if (draft.type === 'duration' && (bound === 'more-than' || bound === 'at-least') && PAST.test(before)) return true;
  return (
    TOLD[bound]?.test(before) === true || TOLD[bound]?.test(text.slice(draft.end, Math.min(end, draft.end + REACH))) === true
  );
}

const INSIDE = /\b(?:within|inside|in under)\s(?:the\s)?$/iu;

/** "Within four hours" is "in less than four hours", whichever of the two the draft has. */
export function isSpanTold(draft: Claim, here: Paragraph, source: Claim, there: Paragraph): boolean {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity' || draft.type !== 'duration') return false;
  if (draft.unit !== source.unit || draft.value.amount !== source.value.amount) return false;
  return (isUnder(draft) && isInside(source, there)) || (isUnder(source) && isInside(draft, here));
}

function isUnder({ value: { bound } }: QuantityClaim): boolean {
  return bound === 'less-than' || bound === 'at-most' || bound === 'up-to' || bound === 'nearly';
}

function isInside({ start }: QuantityClaim, { text }: Paragraph): boolean {
  return INSIDE.test(text.slice(Math.max(0, start - REACH), start));
}
