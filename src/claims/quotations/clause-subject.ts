/** Subjects that stand before their cue, or belong to an earlier verb of the sentence. */
import { opensUpper } from '../../text/letters.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import { type Phrase, phraseBefore } from './phrase-before.ts';
import type { Piece, Unit } from './units.ts';
import { CONJUNCTIONS, isAdverb, PREPOSITIONS, SUBORDINATORS } from './word-classes.ts';

export function subjectBefore(
  pieces: readonly Piece[],
  verb: number,
  form: 'finite' | 'participle',
): { phrase: Phrase; side: 'before' | 'carried' } | undefined {
  const before = pieces[verb - 1];
  if (!before) return undefined;
  if (before.word === 'as' && /^(?:saying|telling|calling|describing)$/u.test(pieces[verb]?.word ?? '')) {
    const phrase = phraseBefore(pieces, verb - 2);
    const by = phrase && pieces[phrase.first - 1]?.word === 'by' && reportingVerb(pieces[phrase.first - 2]?.word ?? '');
    if (by) return carried(clauseSubject(pieces, verb));
    return phrase ? { phrase, side: 'before' } : undefined;
  }
  const doer = form === 'participle' && isNominal(before) ? phraseBefore(pieces, verb - 1) : undefined;
  if (doer) return { phrase: doer, side: 'before' };
  if (form === 'participle') return carried(nearestPronoun(pieces, verb) ?? clauseSubject(pieces, verb));
  if (before.text === ',') {
    const phrase = subjectComma(pieces, verb - 1);
    return phrase ? { phrase, side: 'before' } : carried(clauseSubject(pieces, verb));
  }
  if (before.word === 'who' || before.word === 'which' || before.word === 'that') {
    const end = pieces[verb - 2]?.text === ',' ? verb - 3 : verb - 2;
    const phrase = phraseBefore(pieces, end);
    return phrase && couldBeSomebody(pieces, phrase) ? { phrase, side: 'before' } : undefined;
  }
  if (before.text === '-' || before.text === '–' || before.text === '—') {
    const open = lastIndex(pieces, verb - 2, piece => piece.text === before.text);
    const phrase = open === undefined ? undefined : phraseBefore(pieces, open - 1);
    return phrase ? { phrase, side: 'before' } : carried(clauseSubject(pieces, verb));
  }
  if (CONJUNCTIONS.has(before.word) || before.word === 'then') return carried(clauseSubject(pieces, verb - 1));
  const phrase = phraseBefore(pieces, verb - 1);
  const outer = phrase && outsideRelative(pieces, phrase);
  if (phrase) return { phrase: outer ?? phrase, side: 'before' };
  return before.kind === 'word' && !SUBORDINATORS.has(before.word) ? carried(clauseSubject(pieces, verb)) : undefined;
}

/** The subject of the clause that an "and said" or ", saying" hangs on: its first phrase, leading adverbials skipped. */
export function clauseSubject(pieces: readonly Piece[], verb: number): Phrase | undefined {
  let start = Math.max(clauseStart(pieces, verb), datelineEnd(pieces));
  for (let skips = 0; skips < 4 && start < verb; skips++) {
    const piece = pieces[start];
    if (!piece) return undefined;
    const timed = isTimed(pieces, start);
    const adverbial =
      timed ||
      PREPOSITIONS.has(piece.word) ||
      SUBORDINATORS.has(piece.word) ||
      /^\p{L}+(?:ing|ed)$/u.test(piece.word) ||
      isAdverb(piece.word) ||
      CONJUNCTIONS.has(piece.word) ||
      piece.kind === 'mark' ||
      piece.word === 'asked';
    if (!adverbial) break;
    const short =
      CONJUNCTIONS.has(piece.word) ||
      piece.kind === 'mark' ||
      (isAdverb(piece.word) && !timed && pieces[start + 1]?.text !== ',');
    const comma = short ? start : nextIndex(pieces, start, verb, next => next.text === ',');
    if (comma === undefined) return PREPOSITIONS.has(piece.word) ? afterAdverbial(pieces, start, verb) : undefined;
    start = comma + 1;
  }
  const phrase = phraseAfter(pieces, start);
  return phrase && phrase.last < verb ? phrase : undefined;
}

/** "Twice [this year], the mayor": a span of time with its comma. */
function isTimed(pieces: readonly Piece[], start: number): boolean {
  if (!/^(?:this|last|next|every|each|one)$/u.test(pieces[start]?.word ?? '') || pieces[start + 2]?.text !== ',') return false;
  return /^(?:year|month|week|weekend|day|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/u.test(
    pieces[start + 1]?.word ?? '',
  );
}

/** The phrase that a unit is about: its first noun phrase, leading adverbials skipped. */
export function unitSubject(unit: Unit): Phrase | undefined {
  if (!subjects.has(unit)) subjects.set(unit, clauseSubject(unit.pieces, unit.pieces.length));
  return subjects.get(unit);
}

const subjects = new WeakMap<Unit, Phrase | undefined>();

/** LONDON (AP) – where the sentence begins after its dateline; 0 without one. */
export function datelineEnd(pieces: readonly Piece[]): number {
  if (!/^\p{Lu}{2,}/u.test(pieces[0]?.text ?? '')) return 0;
  for (let at = 1; at < 14; at++) {
    const piece = pieces[at];
    if (!piece || piece.quote || (piece.kind === 'word' && !opensUpper(piece.text))) return 0;
    if (/^[–—-]$/u.test(piece.text))
      return piece.start > (pieces[at - 1]?.end ?? 0) || piece.text !== '-'
        ? at + (/^[–—-]$/u.test(pieces[at + 1]?.text ?? '') ? 2 : 1)
        : 0;
  }
  return 0;
}

export function nextIndex(
  pieces: readonly Piece[],
  from: number,
  to: number,
  test: (piece: Piece) => boolean,
): number | undefined {
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (piece && test(piece)) return at;
  }
  return undefined;
}

/** "an official who asked to stay unnamed said": the phrase before "who", not the one before the verb. */
function outsideRelative(pieces: readonly Piece[], { first }: Phrase): Phrase | undefined {
  for (let at = first - 2; at > 0 && first - at < 12; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'mark' || piece.quote) return undefined;
    if (piece.word === 'who') return phraseBefore(pieces, at - 1);
  }
  return undefined;
}

/** "the man who said", "aides who said", but not "it was clear who said". */
const couldBeSomebody = (pieces: readonly Piece[], { first, last }: Phrase): boolean =>
  first < last || isName(pieces[last]) || /s$|people|police|men|women|he|she|they|those|one/u.test(pieces[last]?.word ?? '');

const carried = (phrase: Phrase | undefined) => (phrase ? { phrase, side: 'carried' as const } : undefined);

/** The subject before ", the mayor of Paris, France," – the leftmost phrase that begins a clause and is followed by a comma. */
export function subjectComma(pieces: readonly Piece[], close: number): Phrase | undefined {
  const from = clauseStart(pieces, close);
  for (let at = from; at < close; at++) {
    const piece = pieces[at];
    if (piece?.quote && /[,.?!]["”’']*$/u.test(piece.text)) continue;
    if (piece?.text !== ',' && piece?.text !== '(') continue;
    const phrase = phraseBefore(pieces, at - 1);
    if (!phrase || !beginsClause(pieces, phrase.first, from) || !looksApposed(pieces, at + 1)) continue;
    return { first: phrase.first, last: close - 1, head: phrase.head };
  }
  return undefined;
}

function beginsClause(pieces: readonly Piece[], first: number, from: number): boolean {
  const before = pieces[first - 1];
  return (
    first <= from ||
    !before ||
    before.kind === 'mark' ||
    before.quote !== undefined ||
    CONJUNCTIONS.has(before.word) ||
    SUBORDINATORS.has(before.word)
  );
}

function looksApposed(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.quote) return false;
  return !/^(?:he|she|it|they|we|i|you|there)$/u.test(piece.word);
}

/** Where the clause of piece `at` begins: after a semicolon, a colon, or a quotation that is closed off by a comma. */
function clauseStart(pieces: readonly Piece[], at: number): number {
  for (let index = at - 1; index >= 0 && at - index < 60; index--) {
    const piece = pieces[index];
    if (piece?.text === ';' || piece?.text === ':') return index + 1;
    if (piece?.quote && /[,.?!]["”’']*$/u.test(piece.text)) return index + 1;
    if (piece?.quote && pieces[index + 1]?.text === ',') return index + 2;
  }
  return Math.max(0, at - 60);
}

/** "… in which he praised it, saying": the nearest he or she of the sentence so far. */
function nearestPronoun(pieces: readonly Piece[], verb: number): Phrase | undefined {
  for (let at = verb - 1; at >= 0 && verb - at < 40; at--) {
    if (/^(?:he|she)$/u.test(pieces[at]?.word ?? '')) return { first: at, last: at, head: at };
    if (pieces[at]?.text === ';') return undefined;
  }
  return undefined;
}

/** "On Monday he rose and said", "In 2010 she …": a pronoun or name right after the adverbial. */
function afterAdverbial(pieces: readonly Piece[], start: number, verb: number): Phrase | undefined {
  for (let at = start + 1; at < verb && at - start < 8; at++) {
    if (/^(?:he|she|they|it|we|i)$/u.test(pieces[at]?.word ?? '')) return { first: at, last: at, head: at };
  }
  return undefined;
}

function lastIndex(pieces: readonly Piece[], from: number, test: (piece: Piece) => boolean): number | undefined {
  for (let at = from; at >= 0 && from - at < 40; at--) {
    const piece = pieces[at];
    if (piece && test(piece)) return at;
  }
  return undefined;
}
