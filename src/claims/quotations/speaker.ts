/** Who says it, within one unit: every reporting verb or phrase with its subject. */
import { opensUpper } from '../../text/letters.ts';
import { subjectBefore } from './clause-subject.ts';
import { type Attribution, cueOf, named } from './cue-and-subject.ts';
import { groupBefore } from './cue-group.ts';
import { phrasal } from './cue-phrases.ts';
import { reportingVerb, type Verb } from './cues.ts';
import { invertedSubject } from './inverted-subject.ts';
import { isName } from './nominal.ts';
import type { Piece, Unit } from './units.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './word-classes.ts';

/** No sentence of prose has more cues; what has is read no further. */
const MOST_CUES = 16;
const known = new WeakMap<Unit, readonly Attribution[]>();

/** The attributions of a unit, in text order. */
export function attributionsIn(unit: Unit): readonly Attribution[] {
  let found = known.get(unit);
  if (!found) {
    found = find(unit.pieces);
    known.set(unit, found);
  }
  return found;
}

function find(pieces: readonly Piece[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < pieces.length && found.length < MOST_CUES; at++) {
    const attribution = phrasal(pieces, at) ?? callingOn(pieces, at) ?? verbal(pieces, at, found.at(-1));
    if (!attribution) continue;
    const before = found.at(-1);
    if (before && attribution.first <= before.last) continue;
    found.push(attribution);
    at = Math.max(at, attribution.last);
  }
  return found;
}

const CALLS: ReadonlySet<string> = new Set(['call', 'calls', 'called', 'calling']);
const CALL_ON: Verb = { base: 'call on', takes: ['order'] };

/** "called on the council to rebuild it". */
function callingOn(pieces: readonly Piece[], at: number): Attribution | undefined {
  const isCall = CALLS.has(pieces[at]?.word ?? '') && /^(?:on|upon)$/u.test(pieces[at + 1]?.word ?? '');
  return isCall ? verbal(pieces, at, undefined, { verb: CALL_ON, last: at + 1 }) : undefined;
}

function verbal(
  pieces: readonly Piece[],
  at: number,
  earlier: Attribution | undefined,
  given?: { verb: Verb; last: number },
): Attribution | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return undefined;
  const known = reportingVerb(piece.word);
  if (!known || (opensUpper(piece.text) && at > 0 && !pieces[at - 1]?.quote)) return undefined;
  const verb = given?.verb ?? known.verb;
  const last = given?.last ?? at;
  const group = groupBefore(pieces, at);
  if ((group.passive && !group.quoted) || isAsked(pieces, at, known.form)) return undefined;
  const opener = pieces[group.first - 1]?.word ?? '';
  if (/^(?:a|an|the|his|her|its|their|our|my|your|this|every|no)$/u.test(opener)) return undefined;
  if (DETERMINERS.has(opener) && known.form !== 'past' && !/^(?:both|many|some|most|few|several|all|others|that)$/u.test(opener))
    return undefined;
  if (/['’]s$/u.test(pieces[group.first - 1]?.text ?? '') && !pieces[group.first - 1]?.quote) return undefined;
  if (isNoun(pieces, at, known.form)) return undefined;
  const form = known.form === 'ing' && !AUXILIARIES.has(pieces[group.first]?.word ?? '') ? 'participle' : 'finite';
  const base = {
    verb,
    polarity: verb.negative && group.polarity === 'positive' ? 'negative' : verb.negative ? 'declined' : group.polarity,
    ...(group.hedge && { hedge: group.hedge }),
    ...(group.modal && { modal: group.modal }),
  } as const;
  const inverted = group.first === at ? invertedSubject(pieces, at, known.form) : undefined;
  if (inverted)
    return {
      ...base,
      cue: cueOf(pieces, at, last, verb),
      first: at,
      last,
      ...named(pieces, inverted),
      side: 'after',
      form: 'finite',
    };
  if (known.form === 'base' && group.first === at && !pluralBefore(pieces, at)) return undefined;
  const whole = { ...base, cue: cueOf(pieces, group.first, last, verb), first: group.first, last };
  const found = subjectBefore(pieces, group.first, form);
  if (found) return { ...whole, ...named(pieces, found.phrase), side: found.side, form };
  if (earlier?.subject && (form === 'participle' || joins(pieces, group.first)))
    return { ...whole, subject: earlier.subject, ...(earlier.name && { name: earlier.name }), side: 'carried', form };
  return { ...whole, side: 'carried', form };
}

/** "Current reports indicate", "three early reports from", "exports and orders over": a plural noun that is no verb. */
function isNoun(pieces: readonly Piece[], at: number, form: string): boolean {
  if (form !== 's') return false;
  const next = pieces[at + 1];
  if (next && (AUXILIARIES.has(next.word) || reportingVerb(next.word)?.form === 'base')) return true;
  const before = pieces[at - 1];
  const other = pieces[at - 2];
  if (CONJUNCTIONS.has(before?.word ?? '') && /[^s]s$/u.test(other?.word ?? ''))
    return next?.kind !== 'word' || PREPOSITIONS.has(next.word);
  const counted = (piece: Piece | undefined): boolean =>
    piece?.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|these|those)$/u.test(piece?.word ?? '');
  return before?.kind === 'word' && !isName(before) && counted(other);
}

/** "When asked about it", "Asked whether …, he said": the hearer, not the speaker. */
function isAsked(pieces: readonly Piece[], at: number, form: string): boolean {
  const before = pieces[at - 1];
  if (form === 'past' && at === 0 && pieces[at]?.word === 'asked') return true;
  return (
    form === 'past' &&
    /^(?:when|if|once|as|though|although|while|unless)$/u.test(before?.word ?? '') &&
    pieces[at]?.word !== 'said'
  );
}

/** "They say", "officials say", but not "the claim" or "to report". */
function pluralBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  if (!before) return false;
  return (
    /^(?:i|we|you|they|who|both|some|many|most|others|people|police)$/u.test(before.word) ||
    (/(?<!ou|s|i|u)s$/u.test(before.word) && before.kind === 'word') ||
    before.text === ',' ||
    before.text === ')'
  );
}

const joins = (pieces: readonly Piece[], first: number): boolean =>
  CONJUNCTIONS.has(pieces[first - 1]?.word ?? '') || pieces[first - 1]?.text === ',';
