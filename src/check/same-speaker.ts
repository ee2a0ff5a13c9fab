/** Is it the same mouth? */
import type { Claim, QuotationClaim, Speaker, StatementClaim } from '../claims/claim.ts';
import { folded } from '../claims/name-parts.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { SourceClaim } from './corpus.ts';
import { isSlip } from './slip.ts';

/** A speaker with what was read beside it. */
export interface Mouth {
  readonly speaker: Speaker | undefined;
  readonly paragraph: Paragraph;
  readonly claims: readonly Claim[];
}

/**
 * True: the same; false: two different people, or two different bodies; undefined: nobody can say, because one of them is not named on the spot,
 * or one is a person and the other a body that the person may speak for.
 */
export function sameSpeaker(
  draft: Mouth,
  { claim, testimony }: SourceClaim<QuotationClaim> | SourceClaim<StatementClaim>,
): boolean | undefined {
  const [here, there] = [draft.speaker?.name, claim.speaker?.name];
  if (!here || !there) return undefined;
  const [surname, other] = [lastWord(here), lastWord(there)];
  if (surname === other || isSlip(surname, other) || initials(here) === folded(there) || initials(there) === folded(here))
    return true;
  const { start, end } = testimony.sentence;
  // Where the draft's speaker stands in the source's own sentence, the source may well mean the same person in other words.
  if (folded(testimony.paragraph.text.slice(start, end)).includes(surname)) return undefined;
  const source = { speaker: claim.speaker, paragraph: testimony.paragraph, claims: testimony.claims.map(one => one.claim) };
  return isBody(draft) === isBody(source) ? false : undefined;
}

/** The speaker is named beside the words, by name: "Leavitt said", not "she said" or "the paper said". */
export function isNamed({ speaker, paragraph }: Mouth): boolean {
  const { name, nameSpan } = speaker ?? {};
  return (
    name !== undefined &&
    nameSpan !== undefined &&
    folded(paragraph.text.slice(nameSpan.start, nameSpan.end)).includes(lastWord(name))
  );
}

function isBody({ speaker, claims }: Mouth): boolean {
  const span = speaker?.nameSpan;
  const mention = claims.find(
    claim => claim.kind === 'person' && span !== undefined && claim.start < span.end && span.start < claim.end,
  );
  return mention?.kind === 'person' && (mention.body === 'organisation' || mention.body === 'place');
}

function lastWord(name: string): string {
  return (
    folded(name.replace(/[’']s$/u, ''))
      .split(/\s+/u)
      .at(-1) ?? ''
  );
}

/** "International Monetary Fund" → "imf". */
function initials(name: string): string {
  return folded(name.replaceAll(/(?<!\p{L})\p{Ll}+|(?<=\p{L})\p{L}+|[^\p{L}]/gu, ''));
}
