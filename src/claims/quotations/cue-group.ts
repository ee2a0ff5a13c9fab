/** The verb group of a cue: auxiliaries, negation, hedges, "declined to". */
import { opensLower } from '../../text/letters.ts';
import type { Span } from '../../text/paragraph.ts';
import type { Attribution } from './cue-and-subject.ts';
import { BEFORE_TO, reportingVerb } from './cues.ts';
import type { Piece } from './units.ts';
import { AUXILIARIES, HEDGES, isAdverb, MODALS, NEGATIONS } from './word-classes.ts';

export interface Group {
  readonly first: number;
  readonly polarity: Attribution['polarity'];
  readonly passive: boolean;
  readonly quoted: boolean;
  readonly infinitive: boolean;
  readonly hedge?: Span;
  readonly modal?: Span;
}

/** Walks back from the verb over its auxiliaries, adverbs and "declined to". */
export function groupBefore(pieces: readonly Piece[], verb: number): Group {
  let first = verb;
  let polarity: Attribution['polarity'] = 'positive';
  let negated = false;
  let aux = '';
  let infinitive = false;
  let quoted = false;
  let hedge: Span | undefined;
  let modal: Span | undefined;
  for (let at = verb - 1; at >= 0 && verb - at < 9; at--) {
    const piece = pieces[at];
    const word = piece?.word ?? '';
    if (piece?.kind !== 'word') break;
    if (word === 'to') {
      const reach = beforeTo(pieces, at);
      if (!reach) break;
      infinitive = true;
      if (BELIEVED.test(pieces[reach.at]?.word ?? '')) hedge = { start: pieces[reach.at]?.start ?? piece.start, end: piece.end };
      polarity = reach.polarity;
      at = reach.at;
    } else if (word === 'as' && /^(?:quoted|cited)$/u.test(pieces[at - 1]?.word ?? '')) {
      quoted = true;
      at -= 1;
    } else if (AUXILIARIES.has(word)) {
      if (!aux) aux = word;
      if (MODALS.has(word)) modal = { start: piece.start, end: piece.end };
    } else if (word === 'longer' && pieces[at - 1]?.word === 'no') {
      negated = true;
      at -= 1;
    } else if (isAdverb(word) && (opensLower(piece.text) || at === 0)) {
      if (HEDGES.has(word)) hedge = { start: piece.start, end: piece.end };
      if (at === 0 && !opensLower(piece.text)) break;
    } else break;
    if (NEGATIONS.has(word)) negated = true;
    first = at;
  }
  const passive =
    /^(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't)$/u.test(aux) &&
    reportingVerb(pieces[verb]?.word ?? '')?.form === 'past';
  if (negated) polarity = polarity === 'positive' ? 'negative' : 'declined';
  return { first, polarity, passive, quoted, infinitive, ...(hedge && { hedge }), ...(modal && { modal }) };
}

/** "is believed to have said": the words lower the certainty. */
const BELIEVED = /^(?:believed|thought|reported|alleged|understood|rumou?red|likely|expected)$/u;

/** The verb before "to say" that belongs to the cue: "declined to", "went out of his way to", "has yet to". */
function beforeTo(pieces: readonly Piece[], to: number): { at: number; polarity: Attribution['polarity'] } | undefined {
  for (let at = to - 1; at >= 0 && to - at < 7; at--) {
    const word = pieces[at]?.word ?? '';
    const polarity = BEFORE_TO.get(word) ?? (BELIEVED.test(word) && at === to - 1 ? 'positive' : undefined);
    if (polarity) return at === to - 1 || /^(?:on|out|as)$/u.test(pieces[at + 1]?.word ?? '') ? { at, polarity } : undefined;
  }
  return undefined;
}
