/** Noun phrases without a tagger: read backwards from a verb, or forwards from where one must begin. Indexes are into a unit's pieces. */

import { opensLower, opensUpper } from '../../text/letters.ts';
import { isFiniteLooking, verbForm } from '../deeds/verb-forms.ts';
import { isCommonWord } from '../people/common-words.ts';
import { BODY_NOUNS } from '../people/name-words.ts';
import { isRoleHead } from '../people/titles.ts';
import { reportingVerb } from './cues.ts';
import type { Piece } from './units.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  isAdverb,
  isFunction,
  NOUN_PREPOSITIONS,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  VERB_FORMS,
} from './word-classes.ts';

/** Pieces `first` to `last`, both included; `head` is the last piece of its core, before "of …", "in …". */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const LONGEST = 40;
const PARTICLE = /^(?:de|da|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|ben|dos|das|ter|of|the|and|for|&)$/u;

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

/** "Mr. Poe and Ms. Roe": names or like things joined. */
function pairs(pieces: readonly Piece[], before: number, after: number): boolean {
  if (isRoleHead(pieces[before]?.word ?? '') && !DETERMINERS.has(pieces[after]?.word ?? '') && !isName(pieces[after]))
    return true;
  return isName(pieces[before]) && (isName(pieces[after]) || DETERMINERS.has(pieces[after]?.word ?? ''));
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

/** The noun phrase that begins at piece `start`; a verb or a preposition other than "of" ends it. */
export function phraseAfter(pieces: readonly Piece[], start: number): Phrase | undefined {
  const opener = pieces[start];
  if (!opener || opener.kind === 'quote') return undefined;
  if (opener.kind === 'word' && PRONOUNS.has(opener.word) && pieces[start + 1]?.word !== 'of')
    return { first: start, last: start, head: start };
  let last = start - 1;
  let head: number | undefined;
  for (let at = start; at < pieces.length && at - start < 24; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const lone = piece.kind === 'word' && isName(piece) && (at > start || !OPENERS.has(piece.word));
    if (lone || (at === start && DETERMINERS.has(piece.word)) || (piece.kind === 'number' && at > start - 1)) last = at;
    else if (piece.kind === 'quote' && last >= start && isName(pieces[at - 1]) && isName(pieces[at + 1])) last = at;
    else if (
      last >= start &&
      PARTICLE.test(piece.word) &&
      nominalFollows(pieces, at) &&
      !(piece.word === 'the' && !PREPOSITIONS.has(pieces[at - 1]?.word ?? ''))
    ) {
      if (NOUN_PREPOSITIONS.has(piece.word)) head ??= last;
      if (CONJUNCTIONS.has(piece.word) && !pairs(pieces, last, at + 1)) break;
      last = at;
    } else if (last >= start && DETERMINERS.has(piece.word) && PREPOSITIONS.has(pieces[at - 1]?.word ?? '')) last = at;
    else if (isNominal(piece) && piece.kind !== 'mark' && !endsPhrase(pieces, at, start)) last = at;
    else break;
  }
  while (last > start && /^(?:of|the|and|for|de)$/u.test(pieces[last]?.word ?? '')) last--;
  if (last < start || (last === start && DETERMINERS.has(opener.word) && !isName(opener))) return undefined;
  return { first: start, last, head: head ?? last };
}

function nominalFollows(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return isNominal(next) || DETERMINERS.has(next?.word ?? '');
}

function endsPhrase(pieces: readonly Piece[], at: number, start: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return false;
  if (AUXILIARIES.has(piece.word) || SUBORDINATORS.has(piece.word) || isAdverb(piece.word) || VERB_FORMS.has(piece.word))
    return true;
  if (DAYS_AND_MONTHS.has(piece.word) && at > start) return true;
  const before = pieces[at - 1];
  if (at === start) return false;
  if (takesObject(piece, before, pieces[at + 1])) return true;
  if (reportingVerb(piece.word) && !DETERMINERS.has(before?.word ?? '')) return true;
  if (isFiniteLooking(piece.word) && !DETERMINERS.has(before?.word ?? '') && opensLower(piece.text)) return true;
  return (
    /(?:ed|ing)$/u.test(piece.word) &&
    !DETERMINERS.has(before?.word ?? '') &&
    !/^(?:bed|red|wing|king|ring|building|meeting|hearing|feed|need|speed)$/u.test(piece.word)
  );
}

/** "The union [puts] the cost at": a third person with its object behind it, and no plural. */
function takesObject({ text, word }: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (!/^\p{Ll}+s$/u.test(text) || DETERMINERS.has(before?.word ?? '') || !OBJECT_STARTS.test(after?.word ?? '')) return false;
  return verbForm(word)?.forms.includes('s') ?? false;
}
const OBJECT_STARTS = /^(?:the|a|an|its|his|her|their|him|them|it)$/u;

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
