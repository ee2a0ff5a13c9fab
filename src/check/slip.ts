/** Slips of the hand in names: what is one name, mistyped. */
import { distance } from 'fastest-levenshtein';

/** Shorter names differ from one another by one letter too often. */
const LEAST_LENGTH = 4;
/** Names of one word that are shorter are one slip apart too often, though each is right: Iran, Iraq. */
export const LEAST_ALONE = 6;
/** From this length on two letters may be off, if the first is right. */
const LONG = 8;
/** Endings that make another word of a name: Iraq, Iraqi; Democrat, Democrats; Syria, Syrian. */
const ENDINGS = ['s', 'es', 'i', 'n', 'an', 'ian', 'ese', 'ish', 'ic', 'a', 'y', 'ies', 'er', 'ers', 'ism', 'ist'];

/** Is one folded name the other with a letter added, dropped, replaced or two neighbours exchanged (two such slips in long names)? */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LEAST_LENGTH || isInflected(a, b) || isInflected(b, a) || areOfOnePlace(a, b))
    return false;
  const off = isExchange(a, b) ? 1 : distance(a, b);
  if (off === 1) return true;
  return off === 2 && Math.min(a.length, b.length) >= LONG && a[0] === b[0];
}

/** Two letters off, the first one the same: a slip only where something else says that both are one ("Dale Rudder", "Dale Rutter"). */
export function isNearly(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) > LEAST_LENGTH &&
    a[0] === b[0] &&
    distance(a, b) === 2 &&
    !isInflected(a, b) &&
    !isInflected(b, a)
  );
}

function isInflected(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && ENDINGS.includes(longer.slice(shorter.length));
}

/** "The Americas", "American": both are made of one name. */
function areOfOnePlace(a: string, b: string): boolean {
  return /^(?<place>\p{L}+a)(?:ns?,\k<place>s|s,\k<place>ns?)$/u.test(`${a},${b}`);
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
