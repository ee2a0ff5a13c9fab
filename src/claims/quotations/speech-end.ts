/** Where a reported statement ends. */

import { isFiniteLooking } from '../deeds/verb-forms.ts';
import { type Attribution, startOf } from './cue-and-subject.ts';
import { reportingVerb } from './cues.ts';
import { isName } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Piece } from './units.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PRONOUNS } from './word-classes.ts';

/** What was said, as piece indexes, both included; `pieces` where the attribution broke it. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly parts?: readonly (readonly [first: number, last: number])[];
}

/** The last piece of what was said: before the sentence's full stop, or where something else begins. */
export function contentEnd(pieces: readonly Piece[], from: number, next: Attribution | undefined): number {
  let last = pieces.length - 1;
  for (let at = from + 2; at < pieces.length; at++) {
    const cut = cutBefore(pieces, at, from, next);
    if (cut === undefined) continue;
    last = cut;
    break;
  }
  const open = pieces.slice(from, last + 1).some(piece => piece.text === '(');
  while (last >= from && (/^[.,;:!?–—-]$/u.test(pieces[last]?.text ?? '') || (!open && pieces[last]?.text === ')'))) last--;
  return last;
}

export function bounded(pieces: readonly Piece[], first: number, last: number): Content | undefined {
  if (last < first || pieces.slice(first, last + 1).every(piece => piece.quote || piece.kind === 'mark')) return undefined;
  return { first, last };
}

export function firstComma(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) if (pieces[at]?.text === ',') return at - 1;
  return contentEnd(pieces, from, undefined);
}

/** An order ends where an apposition or a participle comments on it: "urged them to vote, [a sign that …]". */
export function orderEnd(pieces: readonly Piece[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (pieces[at]?.text === ',' && /^(?:a|an|the|\p{L}+ing)$/u.test(pieces[at + 1]?.word ?? '')) return at - 1;
  }
  return end;
}

/** ", and his campaign is …": a subject with a verb of its own soon after it. */
function startsClause(pieces: readonly Piece[], at: number): boolean {
  const opener = pieces[at];
  if (!opener || (!DETERMINERS.has(opener.word) && !PRONOUNS.has(opener.word) && !isName(opener)) || opener.word === 'that')
    return false;
  const phrase = phraseAfter(pieces, at);
  const verb = phrase && pieces[phrase.last + 1];
  return verb !== undefined && (AUXILIARIES.has(verb.word) || isFiniteLooking(verb.word));
}

/** The piece to end at, where piece `at` begins something else: a participle that reports more, another cue, a dash that sets one off. */
function cutBefore(pieces: readonly Piece[], at: number, from: number, next: Attribution | undefined): number | undefined {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before) return undefined;
  if (piece.text === ';') return at - 1;
  const dash = /^[–—-]$/u.test(piece.text) && piece.start > before.end;
  if (dash && (before.quote || (next && next.first > at && next.first - at < 30))) return at - 1;
  const joined = CONJUNCTIONS.has(before.word);
  if (/^[,–—-]$/u.test(before.text) && /^(?:but|though|although|whereas)$/u.test(piece.word)) return at - 2;
  if (dash && /^(?:and|even|as|while)$/u.test(pieces[at + 1]?.word ?? '')) return at - 1;
  if (before.text === ',' && piece.word === 'and' && startsClause(pieces, at + 1)) return at - 2;
  if (before.text === ',' && piece.word === 'which') return at - 2;
  if (/^(?:while|after|before|by|when)$/u.test(before.word) && reportingVerb(piece.word)?.form === 'ing') return at - 2;
  if (joined && /^(?:when|while|although|though|after|asked)$/u.test(piece.word)) return at - 2;
  if (next && at === startOf(next) && next.side === 'before' && at > from + 2) {
    const speaks = next.verb.takes.includes('clause') || next.verb.takes.includes('words');
    if (joined && speaks) return at - 2;
    if (
      before.text === ',' &&
      ((pieces[next.last + 1]?.text === ',' && pieces[next.last + 2]?.quote) ||
        /^(?:when|after|as|while|although|though)$/u.test(pieces[0]?.word ?? ''))
    )
      return at - 2;
  }
  const verb = piece.kind === 'word' ? reportingVerb(piece.word) : undefined;
  if (verb?.form === 'ing' && (before.text === ',' || (before.quote && /,["”’']+$/u.test(before.text))))
    return before.quote ? at - 1 : at - 2;
  if (verb?.form === 'ing' && isAdverb(before.word) && CONJUNCTIONS.has(pieces[at - 2]?.word ?? '')) return at - 3;
  if (verb && verb.form !== 'base' && verb.form !== 's' && joined && verb.verb.takes.some(takes => takes !== 'words'))
    return at - 2;
  return undefined;
}
