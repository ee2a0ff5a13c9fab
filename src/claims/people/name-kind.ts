/** What a name names, as far as its words tell: a person, a body, a place. */

import type { PersonClaim } from '../claim.ts';
import type { RunWord } from './capital-runs.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { CAPITAL_PARTICLES, PARTICLES } from './name-particles.ts';
import { BODY_NOUNS, BODY_STARTS, PLACE_NOUNS, PLACE_STARTS, PLACES } from './name-words.ts';
import { isRoleHead, OF_OFFICES, WEAK_HEADS } from './titles.ts';

/** A body's name by its last word, by "of" after a body's noun, by capitals alone, or by an ampersand. */
export function isBody(words: readonly RunWord[]): boolean {
  const last = words.at(-1) as RunWord;
  const of = words.findIndex(word => word.text === 'of' || word.text === 'for');
  if (words.some(word => word.text === '&')) return true;
  if (of > 0) return BODY_NOUNS.has(words[of - 1]?.folded ?? '') && !words.slice(0, of).some(word => OF_OFFICES.has(word.folded));
  if (BODY_NOUNS.has(last.folded) && !isGivenName(words.at(-2)?.folded ?? '')) return !isPerson(words);
  return false;
}

const isPerson = (words: readonly RunWord[]): boolean =>
  words.length > 1 &&
  words.slice(0, -1).some(word => HONORIFICS.has(word.folded) || (isRoleHead(word.folded) && !WEAK_HEADS.has(word.folded)));

export function isPlace(name: readonly RunWord[]): boolean {
  const whole = name.map(word => word.text.toLowerCase()).join(' ');
  return PLACES.has(whole) || PLACES.has(whole.replaceAll('.', ''));
}

/** Places that are nobody's surname: "Grant County" is no Ms. County. */
const NEVER_SURNAMES = new Set('county avenue boulevard highway peninsula province'.split(' '));
/** Contests are nobody's surname either: "the Austin Grand Prix". */
const EVENTS = new Set('prix cup trophy championship championships marathon festival'.split(' '));

const COMPASS = new Set('north south east west northeast northwest southeast southwest midwest'.split(' '));

export function bodyOf(name: readonly RunWord[]): PersonClaim['body'] {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last) return 'unknown';
  if (isPlace(name)) return 'place';
  if (name.length === 1 && COMPASS.has(first.folded)) return 'place';
  if (name.length === 1)
    return /^[\p{Lu}\d-]{2,6}s?$/u.test(first.text) ? 'organisation' : BODY_NOUNS.has(first.folded) ? 'organisation' : 'unknown';
  if (NEVER_SURNAMES.has(last.folded)) return 'place';
  if (EVENTS.has(last.folded)) return 'organisation';
  if (isGivenName(first.folded) && !name.slice(1).every(word => /^[A-Z]{2,}$/u.test(word.text))) return undefined;
  if (BODY_STARTS.has(first.folded)) return 'organisation';
  if (PLACE_NOUNS.has(last.folded) || PLACE_STARTS.has(first.folded)) return 'place';
  if (/^(?:\p{Lu}\.)+$/u.test(first.text) && name.length <= 4) return undefined;
  if (name.some(word => PARTICLES.has(word.text) && word.text !== 'y')) return undefined;
  if (name.length === 3 && /^\p{Lu}\.$/u.test(name[1]?.text ?? '')) return undefined;
  if (name.length === 2 && CAPITAL_PARTICLES.has(first.folded) && first.text.length > 1) return undefined;
  return 'unknown';
}
