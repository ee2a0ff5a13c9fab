/** Subjects that follow their cue: “…,” said Ann Poe, the mayor. */
import { subjectComma } from './clause-subject.ts';
import { reportingVerb } from './cues.ts';
import { isName } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Phrase } from './phrase-before.ts';
import type { Piece } from './units.ts';
import { DAYS_AND_MONTHS, PREPOSITIONS, SUBORDINATORS } from './word-classes.ts';

/** “…,” said Ann Poe, the mayor. */
export function invertedSubject(pieces: readonly Piece[], verb: number, form: string): Phrase | undefined {
  if (form === 'ing' || form === 'base' || reportingVerb(pieces[verb]?.word ?? '')?.verb.hearer) return undefined;
  const before = pieces[verb - 1];
  const opens =
    !before ||
    before.quote !== undefined ||
    before.text === ',' ||
    before.text === '—' ||
    before.text === '–' ||
    before.text === '-' ||
    before.word === 'as' ||
    before.word === 'so';
  if (!opens) return undefined;
  const phrase = phraseAfter(pieces, verb + 1);
  if (
    !phrase ||
    DAYS_AND_MONTHS.has(pieces[verb + 1]?.word ?? '') ||
    pieces[verb + 1]?.word === 'that' ||
    pieces[verb + 1]?.kind === 'number'
  )
    return undefined;
  // "Ann Poe, the mayor, called Roe “a liar”": the name behind the verb is its object.
  if (before?.text === ',' && verb > 1 && subjectComma(pieces, verb - 1) && !isClosed(pieces, phrase)) return undefined;
  const usual = /^(?:said|says|added|asked|wrote|reported|writes)$/u.test(pieces[verb]?.word ?? '');
  if (
    before?.text === ',' &&
    !usual &&
    !pieces[verb - 2]?.quote &&
    !(said(pieces[verb]) && isName(pieces[phrase.head]) && endsHere(pieces, phrase.last + 1))
  )
    return undefined;
  return appositive(pieces, phrase);
}

/** A verb that can carry quoted words or any clause: ", predicts Ann Poe" but not ", shows Poe". */
const said = (piece: Piece | undefined): boolean =>
  reportingVerb(piece?.word ?? '')?.verb.takes.some(takes => takes === 'clause' || takes === 'words') ?? false;

function isClosed(pieces: readonly Piece[], { last }: Phrase): boolean {
  const piece = pieces[last + 1];
  return !piece || piece.kind === 'mark';
}

function endsHere(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return (
    !piece || piece.kind === 'mark' || piece.quote !== undefined || PREPOSITIONS.has(piece.word) || SUBORDINATORS.has(piece.word)
  );
}

/** "the mayor, Ann Poe": the name belongs to the phrase. */
export function appositive(pieces: readonly Piece[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || isName(pieces[phrase.last]) || pieces[phrase.last + 1]?.text !== ',') return phrase;
  const name = phraseAfter(pieces, phrase.last + 2);
  return name && isName(pieces[name.first]) && isName(pieces[name.last])
    ? { first: phrase.first, last: name.last, head: name.last }
    : phrase;
}
