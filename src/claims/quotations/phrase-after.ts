/** Noun phrases read forwards, from where one must begin. Indexes are into a unit's pieces. */
import { opensLower } from '../../text/letters.ts';
import { isFiniteLooking, verbForm } from '../deeds/verb-forms.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal, pairs } from './nominal.ts';
import type { Phrase } from './phrase-before.ts';
import type { Piece } from './units.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  isAdverb,
  NOUN_PREPOSITIONS,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  VERB_FORMS,
} from './word-classes.ts';

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

const PARTICLE = /^(?:de|da|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|ben|dos|das|ter|of|the|and|for|&)$/u;

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
