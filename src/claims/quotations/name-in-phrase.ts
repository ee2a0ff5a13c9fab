/** The name inside a noun phrase. Indexes are into a unit's pieces. */
import { isCommonWord } from '../people/common-words.ts';
import { BODY_NOUNS } from '../people/name-words.ts';
import { isName } from './nominal.ts';
import type { Phrase } from './phrase-before.ts';
import type { Piece } from './units.ts';
import { DETERMINERS, OPENERS } from './word-classes.ts';

/** The name inside a phrase, titles and roles left out where a title list or lower case tells; the phrase itself where it has no name. */
export function nameIn(pieces: readonly Piece[], phrase: Phrase): Phrase {
  let best: Phrase | undefined;
  let first: number | undefined;
  for (let at = phrase.first; at <= phrase.last + 1; at++) {
    const piece = at <= phrase.last ? pieces[at] : undefined;
    const named =
      isName(piece) &&
      !(at === phrase.first && (DETERMINERS.has(piece?.word ?? '') || OPENERS.has(piece?.word ?? ''))) &&
      !(at === 0 && isCommonWord(piece?.word ?? '') && !isName(pieces[1]));
    if (
      named ||
      (first !== undefined &&
        piece &&
        ((joinsName(pieces, at) && nameFollows(pieces, at, phrase.last)) ||
          (piece.kind === 'quote' && isName(pieces[at + 1])) ||
          piece.kind === 'number'))
    ) {
      first ??= at;
      if (piece?.word.endsWith("'s")) first = undefined;
    } else if (first !== undefined) {
      const found = { first, last: at - 1, head: at - 1 };
      // The last name of the core wins: "White House spokesman Tom Poe"; but not one behind "of" or "in".
      if (!best || found.first <= phrase.head) best = found;
      first = undefined;
    }
  }
  if (best && (best.last >= phrase.head || best.first > phrase.head)) return best;
  const comma = pieces.findIndex((piece, at) => at > phrase.first && at <= phrase.last && piece.text === ',');
  return comma < 0 ? phrase : { ...phrase, last: comma - 1 };
}

/** A particle inside a name: "Ludwig van Poe", "Bank of England" but not "Ann Poe of Acme". */
function joinsName(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? '';
  if (/^(?:de|da|del|di|du|van|von|der|la|al|bin|&)$/u.test(word)) return true;
  if (word === 'of' || word === 'for') return BODY_NOUNS.has(pieces[at - 1]?.word ?? '');
  return word === 'the' && /^(?:of|for)$/u.test(pieces[at - 1]?.word ?? '');
}

function nameFollows(pieces: readonly Piece[], at: number, last: number): boolean {
  return (
    (at + 1 <= last && isName(pieces[at + 1])) || (at + 2 <= last && pieces[at + 1]?.word === 'the' && isName(pieces[at + 2]))
  );
}
