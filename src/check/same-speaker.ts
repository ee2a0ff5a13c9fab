/** Is it the same mouth? */
import type { QuotationClaim, Speaker } from '../claims/claim.ts';
import type { SourceClaim } from './corpus.ts';
import { isSlip } from './slip.ts';

/** True: the same; false: two different people or bodies; undefined: one of them is not named, so nobody can say. */
export function sameSpeaker(draft: Speaker | undefined, source: SourceClaim<QuotationClaim>): boolean | undefined {
  const [here, there] = [draft?.name, source.claim.speaker?.name];
  if (!here || !there) return undefined;
  const surname = lastWord(here);
  if (surname === lastWord(there) || isSlip(surname, lastWord(there))) return true;
  // Where the draft's speaker stands in the source's own sentence, the source may well mean the same person in other words.
  const sourceText = source.testimony.paragraph.text
    .slice(source.testimony.sentence.start, source.testimony.sentence.end)
    .toLowerCase();
  return sourceText.includes(surname) ? undefined : false;
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[’']s$/u, '')
      .split(/\s+/u)
      .at(-1) ?? ''
  );
}
