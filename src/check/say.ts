/** Claims in the words of a message: "about 24 living captives", "Oct. 7, 2023". */
import type { Bound, Claim, QuantityClaim } from '../claims/claim.ts';
import type { Paragraph } from '../text/paragraph.ts';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'fewer than ',
  nearly: 'nearly ',
  'up-to': 'up to ',
  range: '',
};

/** What a claim says, normalised: hedge, figure with its unit, what is counted. A quotation in its exact words. */
export function say(claim: Claim, paragraph: Paragraph): string {
  switch (claim.kind) {
    case 'quantity':
      return sayQuantity(claim, paragraph);
    case 'quotation':
      return `“${claim.text}”`;
    case 'person':
      return claim.fullName;
    default:
      return claim.text;
  }
}

/** The hedge that the design names for a bound; a range keeps its own words in the span. */
export function boundWords(bound: Bound): string {
  return BOUND_WORDS[bound].trim();
}

function sayQuantity(claim: QuantityClaim, paragraph: Paragraph): string {
  const { counted, whole } = claim;
  const figure = `${claim.hedge ? BOUND_WORDS[claim.value.bound] : ''}${whole ? paragraph.text.slice(whole.start, whole.end) : claim.text}`;
  if (whole || !counted || counted.carried || counted.start < claim.end) return figure;
  const words = paragraph.text.slice(claim.end, counted.end);
  return words.length <= 60 && !/[.;:!?“”"]/u.test(words) ? `${figure}${words}` : figure;
}
