/** Claims of a paragraph, by the index of their sentence, in the order given. */
import type { Claim } from '../claims/claim.ts';

export function bySentence(claims: readonly Claim[]): Map<number, Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = found.get(claim.sentence);
    if (list) list.push(claim);
    else found.set(claim.sentence, [claim]);
  }
  return found;
}
