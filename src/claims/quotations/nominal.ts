/** What a piece of a noun phrase may be, and which of them belong together. */
import { opensUpper } from '../../text/letters.ts';
import { isRoleHead } from '../people/titles.ts';
import type { Piece } from './units.ts';
import { ADVERBS, DAYS_AND_MONTHS, DETERMINERS, isFunction, OPENERS } from './word-classes.ts';

export const isName = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && opensUpper(piece.text) && !DAYS_AND_MONTHS.has(piece.word) && piece.text !== 'I';

/** Could be a noun or an adjective: no function word, adverb or verb that gives itself away. */
export function isNominal(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.kind === 'number') return true;
  if (piece.kind === 'mark')
    return (
      piece.text === '&' ||
      piece.text === '%' ||
      piece.text === '$' ||
      piece.text === '’' ||
      piece.text === "'" ||
      piece.text === '/'
    );
  if (piece.kind === 'quote') return false;
  if (isName(piece) && !isFunction(piece.word)) return true;
  if (isName(piece) && opensUpper(piece.text) && !OPENERS.has(piece.word)) return true;
  return !isFunction(piece.word) && !DETERMINERS.has(piece.word) && !ADVERBS.has(piece.word);
}

/** "Mr. Poe and Ms. Roe": names or like things joined. */
export function pairs(pieces: readonly Piece[], before: number, after: number): boolean {
  if (isRoleHead(pieces[before]?.word ?? '') && !DETERMINERS.has(pieces[after]?.word ?? '') && !isName(pieces[after]))
    return true;
  return isName(pieces[before]) && (isName(pieces[after]) || DETERMINERS.has(pieces[after]?.word ?? ''));
}
