/** Whether a sentence has somebody's surname, whoever is meant by it. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, folded } from '../claims/people/name-parts.ts';
import type { Testimony } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';

/** A sentence of the draft. */
export function isSaidIn({ paragraph, index }: DraftSentence, { surname }: PersonClaim): boolean {
  const { start = 0, end = 0 } = paragraph.sentences[index] ?? {};
  return folded(paragraph.text.slice(start, end)).includes(bareSurname(surname));
}

/** A sentence of a source. */
export function isToldIn({ paragraph, sentence }: Testimony, { surname }: PersonClaim): boolean {
  return folded(paragraph.text.slice(sentence.start, sentence.end)).includes(bareSurname(surname));
}
