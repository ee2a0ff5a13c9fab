/** What was said stands before or around its cue: "The plan, he said, is dead." */

import { opensUpper } from '../../text/letters.ts';
import { isFiniteLooking } from '../deeds/verb-forms.ts';
import { datelineEnd } from './clause-subject.ts';
import { type Attribution, endOf, startOf } from './cue-and-subject.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import { type Content, contentEnd } from './speech-end.ts';
import type { Piece } from './units.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './word-classes.ts';

/** "…, he said." and "…, he said, …": the attribution hangs on a clause that stands before it. */
export function isParenthetical(pieces: readonly Piece[], attribution: Attribution): boolean {
  if (attribution.form === 'participle' || attribution.side === 'carried') return false;
  const { takes } = attribution.verb;
  if (!takes.includes('clause') && !takes.includes('that')) return false;
  const start = startOf(attribution);
  if (start < 2) return false;
  const before = pieces[start - 1];
  if (attribution.form === 'phrase')
    return (before?.text === ',' || (before?.kind !== 'mark' && start > 3)) && clauseStands(pieces, start);
  const joined =
    before?.text === ',' || (before?.word === 'as' && pieces[start - 2]?.text === ',') || /^[–—-]$/u.test(before?.text ?? '');
  if (!joined && !(before?.quote && /,["”’']+$/u.test(before.text))) return false;
  const after = afterHearer(pieces, attribution);
  const next = pieces[after];
  if (next && /^(?:that|he|she|it|they|there|if|whether|we)$/u.test(next.word)) return false;
  const broken = next?.text === ',' && attribution.side === 'before' && goesOn(pieces[after + 1]);
  if (broken && before?.text === ',') return true;
  if (subjectBroken(pieces, start, after)) return true;
  return clauseStands(pieces, start) && (ends(next) || attribution.side === 'after' || adverbialThenEnd(pieces, after));
}

/** "…, she told Reuters on Monday": the hearer stands between the cue and what ends the attribution. */
function afterHearer(pieces: readonly Piece[], attribution: Attribution): number {
  const next = endOf(attribution) + 1;
  const hearer = attribution.verb.hearer && attribution.side === 'before' ? phraseAfter(pieces, next) : undefined;
  return hearer && !PRONOUNS.has(pieces[next]?.word ?? '') ? hearer.last + 1 : next;
}

export function contentAround(pieces: readonly Piece[], attribution: Attribution): Content | undefined {
  let last = startOf(attribution) - 1;
  while (last >= 0 && (/^[,–—-]$/u.test(pieces[last]?.text ?? '') || pieces[last]?.word === 'as')) last--;
  const first = contentStart(pieces, last);
  if (last < first) return undefined;
  const before = pieces.slice(first, last + 1);
  let after = endOf(attribution) + 1;
  while (isAdverb(pieces[after]?.word ?? '')) after++;
  if (pieces[after]?.text === ',' && attribution.form !== 'participle') {
    const rest = contentEnd(pieces, after + 1, undefined);
    const second = pieces[after + 1];
    const continues =
      second &&
      !second.quote &&
      rest > after + 2 &&
      !/ing$/u.test(second.word) &&
      !CONJUNCTIONS.has(second.word) &&
      !/^(?:who|which|when|where|as|while)$/u.test(second.word);
    if (continues && attribution.form !== 'phrase' && attribution.side !== 'after')
      return {
        first,
        last: rest,
        parts: [
          [first, last],
          [after + 1, rest],
        ],
      };
  }
  if (before.every(piece => piece.quote || piece.kind === 'mark')) return undefined;
  return { first, last };
}

/** "On Monday, he said, the bill passed": a clause begins after the attribution's comma. */
const goesOn = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  !piece.quote &&
  (PRONOUNS.has(piece.word) || DETERMINERS.has(piece.word) || opensUpper(piece.text)) &&
  piece.kind === 'word';

const ends = (piece: Piece | undefined): boolean => !piece || /^[.,;!?)–—-]$/u.test(piece.text);

/** "The plan, he said, is dead": the attribution stands between a subject and its verb. */
function subjectBroken(pieces: readonly Piece[], start: number, end: number): boolean {
  let after = end;
  while (isAdverb(pieces[after]?.word ?? '')) after++;
  const verb = pieces[after + 1];
  if (pieces[after]?.text !== ',' || !verb || !(AUXILIARIES.has(verb.word) || isFiniteLooking(verb.word))) return false;
  const phrase = phraseAfter(pieces, contentStart(pieces, start - 2));
  return phrase !== undefined && pieces[phrase.last + 1]?.text === ',';
}

/** "…, he said in an interview." – a short adverbial and then the end or a comma. */
function adverbialThenEnd(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return false;
  const adverbial =
    PREPOSITIONS.has(piece.word) ||
    isAdverb(piece.word) ||
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters|this|last|when|while|as|earlier|later)$/u.test(
      piece.word,
    );
  return adverbial;
}

/** What stands before is more than an opening adverbial ("On Monday, he said …"): one of the stretches between commas begins like a clause. */
function clauseStands(pieces: readonly Piece[], end: number): boolean {
  let start = datelineEnd(pieces);
  while (CONJUNCTIONS.has(pieces[start]?.word ?? '') || (isAdverb(pieces[start]?.word ?? '') && pieces[start + 1]?.text !== ','))
    start++;
  for (let at = start; at <= end; at++) {
    if (at < end && pieces[at]?.text !== ',') continue;
    if ((at - start >= 3 || pieces.slice(start, at).some(piece => piece.quote)) && beginsClause(pieces, start)) return true;
    start = at + 1;
  }
  return false;
}

function beginsClause(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (piece.quote) return true;
  if (piece.word === 'that') return AUXILIARIES.has(pieces[at + 1]?.word ?? '');
  if (PREPOSITIONS.has(piece.word) || SUBORDINATORS.has(piece.word) || CONJUNCTIONS.has(piece.word)) return false;
  if (reportingVerb(piece.word) || /(?:ing|ed)$/u.test(piece.word)) return false;
  return isNominal(piece) || isName(piece) || DETERMINERS.has(piece.word) || PRONOUNS.has(piece.word);
}

/** Where the reported clause begins: after the last quotation mark that closes a sentence, a semicolon, or an "and" that opens the unit. */
function contentStart(pieces: readonly Piece[], last: number): number {
  let first = datelineEnd(pieces);
  for (let at = last; at >= 0; at--) {
    if (pieces[at]?.text === ')') break;
    if (pieces[at]?.text === ';' || pieces[at]?.text === '(') return at + 1;
  }
  while (
    first < last &&
    (CONJUNCTIONS.has(pieces[first]?.word ?? '') || (pieces[first]?.kind === 'mark' && !pieces[first]?.quote))
  )
    first++;
  return first;
}
