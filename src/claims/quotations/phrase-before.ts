/** Noun phrases without a tagger, read backwards from a verb. Indexes are into a unit's pieces. */
import { opensUpper } from '../../text/letters.ts';
import { isCommonWord } from '../people/common-words.ts';
import { BODY_NOUNS } from '../people/name-words.ts';
import { isRoleHead } from '../people/titles.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal, pairs } from './nominal.ts';
import type { Piece } from './units.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, NOUN_PREPOSITIONS, OPENERS, PRONOUNS } from './word-classes.ts';

/** Pieces `first` to `last`, both included; `head` is the last piece of its core, before "of …", "in …". */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Pieces, with all that hangs on it by “of” and “and”: no phrase of prose is longer. */
const LONGEST = 40;

/** The noun phrase that ends at piece `end`. */
export function phraseBefore(pieces: readonly Piece[], end: number): Phrase | undefined {
  let last = end;
  let bracket = false;
  if (pieces[last]?.text === ')') {
    const open = openingBracket(pieces, last);
    if (open === undefined) return undefined;
    last = open - 1;
    bracket = true;
  }
  const piece = pieces[last];
  if (!piece) return undefined;
  if (piece.kind === 'word' && PRONOUNS.has(piece.word)) return { first: last, last: end, head: last };
  const core = coreBefore(pieces, last);
  if (core === undefined) return undefined;
  let first = core;
  let head = last;
  for (let tries = 0; tries < 4; tries++) {
    const hinge = pieces[first - 1];
    const before = first - 2;
    if (!hinge || before < 0) break;
    const joins =
      NOUN_PREPOSITIONS.has(hinge.word) || (CONJUNCTIONS.has(hinge.word) && hinge.word !== 'but' && pairs(pieces, before, first));
    if (!joins || end - before > LONGEST) break;
    const outer =
      pieces[before]?.kind === 'word' &&
      /^(?:one|some|many|most|several|both|all|none|others|others)$/u.test(pieces[before]?.word ?? '') &&
      hinge.word === 'of'
        ? before
        : coreBefore(pieces, before);
    if (outer === undefined || (hinge.word !== 'of' && !standsAlone(pieces, outer, before))) break;
    if (!CONJUNCTIONS.has(hinge.word)) head = before;
    first = outer;
  }
  return { first, last: bracket ? end : last, head };
}

/** A phrase with its article, a name or a plural: one that can carry "in Paris", "for the firm". */
function standsAlone(pieces: readonly Piece[], first: number, last: number): boolean {
  const opener = pieces[first];
  if (!opener) return false;
  if (DETERMINERS.has(opener.word)) return true;
  if (first === 0 || pieces[first - 1]?.kind !== 'word')
    return isName(pieces[last]) || /s$|people|police/u.test(pieces[last]?.word ?? '') || first < last;
  return false;
}

function coreBefore(pieces: readonly Piece[], last: number): number | undefined {
  let first = last;
  // What stands right before a verb is no finite verb itself: "reports indicate".
  if (!isNominal(pieces[last]) || isVerbLike(pieces[last], undefined)) return undefined;
  for (let at = last - 1; at >= 0 && last - at < 20; at--) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.kind === 'word' && DETERMINERS.has(piece.word) && !(isName(piece) && at > 0 && !OPENERS.has(piece.word))) {
      first = at;
      if (/^(?:all|both|many|most|several|some|one|other)$/u.test(pieces[at - 1]?.word ?? '')) first = at - 1;
      break;
    }
    if (piece.kind === 'quote' && isName(pieces[at - 1]) && isName(pieces[at + 1]) && !/[.,!?]["”’']+$/u.test(piece.text))
      continue;
    if (
      piece.kind === 'word' &&
      isName(pieces[at + 1]) &&
      isName(pieces[at - 1]) &&
      /^(?:of|de|da|del|di|du|van|von|der|la|al|bin|for|&)$/u.test(piece.text) &&
      !isOfWhere(pieces, at)
    )
      continue;
    if (!isNominal(piece) || isVerbLike(piece, pieces[at - 1]) || isAdverb(piece.word)) break;
    if (isSentenceOpener(pieces, at)) break;
    first = at;
  }
  return first;
}

/** "Ann Poe of Acme": a given name and a surname stand before it, and no body's name ("Royal Bank of Kelda"). */
function isOfWhere(pieces: readonly Piece[], at: number): boolean {
  const [given, surname] = [pieces[at - 2], pieces[at - 1]];
  return (
    /^(?:of|for)$/u.test(pieces[at]?.text ?? '') &&
    isName(given) &&
    !BODY_NOUNS.has(surname?.word ?? '') &&
    !isRoleHead(surname?.word ?? '') &&
    !isCommonWord(given?.word ?? '') &&
    !isCommonWord(surname?.word ?? '')
  );
}

function isSentenceOpener(pieces: readonly Piece[], at: number): boolean {
  return (
    at === 0 &&
    OPENERS.has(pieces[0]?.word ?? '') &&
    !DETERMINERS.has(pieces[0]?.word ?? '') &&
    !/^(?:officials|police)$/u.test(pieces[0]?.word ?? '')
  );
}

function isVerbLike(piece: Piece | undefined, before: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || opensUpper(piece.text)) return false;
  if (AUXILIARIES.has(piece.word)) return true;
  const verb = reportingVerb(piece.word);
  if (verb)
    return (
      verb.form === 'past' ||
      verb.form === 'ing' ||
      (before !== undefined && (isName(before) || PRONOUNS.has(before.word)) && !before.word.endsWith("'s"))
    );
  return before !== undefined && PRONOUNS.has(before.word);
}

function openingBracket(pieces: readonly Piece[], close: number): number | undefined {
  for (let at = close - 1; at > 0 && close - at < 25; at--) if (pieces[at]?.text === '(') return at;
  return undefined;
}
