/** What the draft's own figures come to: which of them can be reckoned with, what follows from them, and the conflict where it does not. */
import type { Claim, Figure, QuantityClaim } from '../claims/claim.ts';
import { grouped } from '../text/grouped.ts';
import type { DraftSentence, Judgement } from './judgement.ts';

/** Neither vague nor a range. */
export function isPlain({ bound, vague }: Figure): boolean {
  return !vague && bound !== 'range';
}

/** Is the figure the result, rounded at its own last digit (or `slack` of those units off, where the inputs are rounded too)? */
export function follows(result: number, { amount, place, bound }: Figure, slack = 1): boolean {
  if (bound === 'more-than' || bound === 'at-least') return result >= amount - place && result <= amount * 1.2;
  if (bound === 'nearly' || bound === 'less-than' || bound === 'at-most' || bound === 'up-to')
    return result <= amount + place && result >= amount * 0.8;
  return (
    Math.abs(result - amount) <= place * slack * (bound === 'about' ? 1 : 0.5) + 1e-9 ||
    Math.abs(result - amount) <= (bound === 'about' ? 0.05 : 0.005) * amount
  );
}

/** A conflict on `claim`: `from`, the figures beside it, come to `result`; `sourced` says so in words. */
export function arithmetic(
  sentence: DraftSentence,
  claim: QuantityClaim,
  from: readonly Claim[],
  result: number,
  sourced: string,
): Judgement {
  const value: Figure = { ...claim.value, amount: result };
  return {
    claim,
    at: sentence.at,
    verdict: 'conflict',
    code: 'arithmetic',
    bearing: [],
    message: `The draft’s own figures: ${sourced}. Draft: ${claim.text}.`,
    related: from.map(({ start, end }) => ({ at: sentence.at, start, end })),
    corrections: [{ kind: 'figure', span: claim, value, type: claim.type, ...(claim.unit ? { unit: claim.unit } : {}) }],
    why: { matched: [], compared: sourced },
  };
}

/** A number as a message has it. */
export function wording(number: number): string {
  return grouped(number, 2);
}
