/** What a paragraph has told up to a sentence: whom "he" means stands there. */
import type { Claim } from '../claims/claim.ts';
import type { Testimony } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';

/** Sentences of a paragraph that are looked back over. */
const MOST_BEFORE = 12;

/** Claims of the testimony and of the sentences before it in its paragraph, in order. */
export function toldBefore(testimony: Testimony): Claim[] {
  const claims = testimony.claims.map(({ claim }) => claim);
  for (
    let before = testimony.before, count = 0;
    before?.paragraph === testimony.paragraph && count < MOST_BEFORE;
    before = before.before, count++
  )
    claims.unshift(...before.claims.map(({ claim }) => claim));
  return claims;
}

/** The same for the sentence at `at` of the draft. */
export function toldBeforeIn(sentences: readonly DraftSentence[], at: number): Claim[] {
  const own = sentences[at];
  const claims = [...(own?.claims ?? [])];
  for (let before = at - 1; before >= 0 && at - before <= MOST_BEFORE && sentences[before]?.at === own?.at; before--)
    claims.unshift(...(sentences[before]?.claims ?? []));
  return claims;
}
