/** Can two names be one thing's, and can the one stand in the other's place? */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, folded } from '../claims/people/name-parts.ts';
import { REGIONS } from '../claims/people/name-words.ts';

/** They share a word, or the one is the other's initials or its short form ("Fed", "Federal Reserve"): one thing's, for all that names tell. */
export function mayBeOne(a: PersonClaim, b: PersonClaim): boolean {
  const [one, other] = [wordsOf(a.fullName), wordsOf(b.fullName)];
  return (
    bareSurname(a.surname) === bareSurname(b.surname) ||
    one.some(word => other.some(word2 => isStart(word, word2) || isStart(word2, word))) ||
    initials(a.fullName) === folded(b.fullName) ||
    initials(b.fullName) === folded(a.fullName)
  );
}

/**
 * Both people, both places of one size, or both something else. A place that is called upon to act is a government or a team ("Moscow denied"), and has
 * other names: `relation` (slots.ts) must say where.
 */
export function areKindred(a: PersonClaim, b: PersonClaim, relation: string): boolean {
  if (a.body === undefined || b.body === undefined) return a.body === b.body;
  if (a.body !== 'place' && b.body !== 'place') return true;
  return /^(?:in|at|to|from|near|into|off|outside|inside)$/u.test(relation) && isRegion(a) === isRegion(b);
}

const isRegion = ({ fullName }: PersonClaim): boolean => REGIONS.has(fullName.toLowerCase());
const wordsOf = (name: string): string[] => folded(name.replace(/[’']s$/u, '')).split(/[\s-]+/u);
const isStart = (start: string, word: string): boolean => start.length > 2 && word.startsWith(start);

function initials(name: string): string {
  return folded(
    name
      .split(/\s+/u)
      .filter(word => /^\p{Lu}/u.test(word))
      .map(word => word[0])
      .join(''),
  );
}
