/** What was said follows its cue: "He told them on Monday that the plan was dead." */
import { type Attribution, endOf, startOf } from './cue-and-subject.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import { bounded, type Content, contentEnd, firstComma, orderEnd } from './speech-end.ts';
import type { Piece } from './units.ts';
import { AUXILIARIES, DAYS_AND_MONTHS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './word-classes.ts';

export function contentAfter(
  pieces: readonly Piece[],
  attribution: Attribution,
  next: Attribution | undefined,
): Content | undefined {
  if (attribution.side === 'after' && attribution.form !== 'phrase') return undefined;
  const { takes } = attribution.verb;
  let at = endOf(attribution) + 1;
  if (attribution.form === 'phrase') {
    if (attribution.first <= 1) for (let skipped = 0; skipped < 10 && /^\p{L}/u.test(pieces[at]?.text ?? ''); skipped++) at++;
    if (pieces[at]?.text !== ',') return undefined;
    return bounded(pieces, at + 1, contentEnd(pieces, at + 1, next));
  }
  if (takes.includes('object') && !takes.includes('that')) return objectAfter(pieces, at, attribution.verb.base);
  const ordered = takes.includes('infinitive') || takes.includes('order');
  if (attribution.verb.hearer || takes.includes('order')) at = afterHearer(pieces, at, takes.includes('order'));
  const heard = at;
  const replies = quoteBefore(pieces, startOf(attribution));
  if (pieces[at]?.word !== 'to' || !ordered) at = afterAdverbials(pieces, at);
  const piece = pieces[at];
  if (!piece || (piece.quote && at > endOf(attribution) + 1) || (replies && piece.word !== 'that')) return undefined;
  if (!takes.includes('clause') && piece.word !== 'that' && pieces.slice(heard, at).some(skipped => skipped.kind === 'mark'))
    return undefined;
  const subordinate =
    /^(?:as|while|when|although|though|if|after|since|because)$/u.test(pieces[pieces[0]?.word === 'even' ? 1 : 0]?.word ?? '') &&
    !pieces.slice(0, attribution.first).some(before => before.text === ',');
  const relative = inRelative(pieces, attribution);
  const end =
    subordinate || (relative && pieces[attribution.first - 2]?.text === ',')
      ? firstComma(pieces, at)
      : contentEnd(pieces, at, next);
  if (piece.word === 'to' && ordered)
    return bounded(pieces, takes.includes('order') ? endOf(attribution) + 1 : heard, orderEnd(pieces, at, end));
  if (
    !takes.includes('clause') &&
    !takes.includes('that') &&
    !takes.includes('order') &&
    !takes.includes('infinitive') &&
    attribution.polarity !== 'declined'
  )
    return undefined;
  if (!(pieceIsAux(piece) && followsRelative(pieces, attribution)) && !opensClause(pieces, at, takes.includes('clause')))
    return undefined;
  return bounded(pieces, at, end);
}

/** "Mr. Poe, who rose and said he would go, …": the statement ends with the clause that it hangs in. */
function inRelative(pieces: readonly Piece[], { first }: Attribution): boolean {
  for (let at = first - 1; at > 0 && first - at < 14; at--) {
    if (pieces[at]?.text === ',') return false;
    if (/^(?:who|which)$/u.test(pieces[at]?.word ?? '')) return pieces[at - 1]?.text === ',';
  }
  return false;
}

/** “…,” she said at the town hall: what follows the cue is no second statement. */
function quoteBefore(pieces: readonly Piece[], start: number): boolean {
  const before = pieces[start - 1];
  if (before?.quote) return /[,?!…—–-]["”’'»]*$/u.test(before.text);
  return before?.text === ',' && pieces[start - 2]?.quote !== undefined;
}

const pieceIsAux = (piece: Piece): boolean => AUXILIARIES.has(piece.word);

/** "two daughters, who he said were in Rome": the reported clause has lost its subject to "who". */
const followsRelative = (pieces: readonly Piece[], attribution: Attribution): boolean =>
  /^(?:who|which|that)$/u.test(pieces[startOf(attribution) - 1]?.word ?? '');

/** "called her “a hero”": the object with the quoted words; "accused him of lying". Without those nothing that could be checked as speech. */
function objectAfter(pieces: readonly Piece[], at: number, base: string): Content | undefined {
  const start = base === 'refer' && pieces[at]?.word === 'to' ? at + 1 : at;
  for (let index = start; index < pieces.length && index - start < 14; index++) {
    const piece = pieces[index];
    if (piece?.quote) return index > start ? { first: start, last: quoteRunEnd(pieces, index) } : undefined;
    if (base === 'accuse' && piece?.word === 'of' && index > start)
      return { first: start, last: contentEnd(pieces, index, undefined) };
    if (!piece || (piece.kind === 'mark' && !/^[’',]$/u.test(piece.text))) return undefined;
    const verb = reportingVerb(piece.word);
    if (base !== 'accuse' && (AUXILIARIES.has(piece.word) || (verb?.form === 'past' && index > start))) return undefined;
  }
  return undefined;
}

function quoteRunEnd(pieces: readonly Piece[], index: number): number {
  const end = contentEnd(pieces, index, undefined);
  if (!/[.,]["”’']+$/u.test(pieces[index]?.text ?? '')) return end;
  const next = pieces[index + 1];
  return next?.quote ||
    (next?.text === ',' && pieces[index + 2]?.quote) ||
    (next && DETERMINERS.has(next.word) && pieces[index + 2]?.quote)
    ? end
    : index;
}

/** After the hearer: "told [reporters on Monday] that", "asked [them] to". */
function afterHearer(pieces: readonly Piece[], at: number, order: boolean): number {
  if (/^(?:that|to|if|whether)$/u.test(pieces[at]?.word ?? '')) return at;
  const object = /^(?:him|her|them|me|us)$/u.test(pieces[at]?.word ?? '')
    ? { first: at, last: at, head: at }
    : phraseAfter(pieces, at);
  if (!object) return at;
  let after = object.last + 1;
  while (DAYS_AND_MONTHS.has(pieces[after]?.word ?? '')) after++;
  return order && !/^(?:to|that|if|whether|not|how|why|what|when|where|who)$/u.test(pieces[after]?.word ?? '') ? at : after;
}

/** "said [in an interview on Monday] that": adverbials up to a "that", a comma, or where a clause can begin. */
function afterAdverbials(pieces: readonly Piece[], start: number): number {
  let at = start;
  for (let turns = 0; turns < 4; turns++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    if (isAdverb(piece.word) || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|reporters)$/u.test(piece.word))
      at += 1;
    else if (
      /^(?:this|last|next|earlier|late)$/u.test(piece.word) &&
      /^(?:week|month|year|night|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last)$/u.test(
        pieces[at + 1]?.word ?? '',
      )
    )
      at += 2;
    else if (PREPOSITIONS.has(piece.word) && !isRounding(pieces, at)) {
      const phrase = phraseAfter(pieces, at + 1);
      const that = nextThat(pieces, at);
      const end = phrase ? phrase.last + 1 : at + 1;
      if (that !== undefined && (!phrase || that - end < 8)) return that;
      if (!phrase) break;
      at = end;
    } else break;
  }
  const next = pieces[at];
  if (next?.text === ',' && at > start) return at + 1;
  return at;
}

/** "about half of them", "over 100": the preposition belongs to a figure. */
const isRounding = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:about|over|under|around|between)$/u.test(pieces[at]?.word ?? '') &&
  (pieces[at + 1]?.kind === 'number' ||
    /^(?:half|two|three|four|five|six|seven|eight|nine|ten|a|\$|£|€)$/u.test(pieces[at + 1]?.word ?? ''));

function nextThat(pieces: readonly Piece[], from: number): number | undefined {
  for (let at = from; at < pieces.length && at - from < 12; at++) {
    if (pieces[at]?.word === 'that' && !DETERMINERS.has(pieces[at - 1]?.word ?? '')) return at;
    if (pieces[at]?.quote || pieces[at]?.text === ';') return undefined;
  }
  return undefined;
}

const CLAUSE_OPENERS = /^(?:that|if|whether|how|why|what|who|when|where|there)$/u;

/** Whether a clause begins here: with "that", a subject pronoun, or a noun phrase and a verb after it. */
function opensClause(pieces: readonly Piece[], at: number, anyClause: boolean): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (
    CLAUSE_OPENERS.test(piece.word) ||
    /^(?:he|she|they|we|i|it|you|there|that)'\p{L}+$|^(?:he|she|they|we|i)$/u.test(piece.word)
  )
    return true;
  if (anyClause && /^\p{Ll}+ing$/u.test(piece.word) && !reportingVerb(piece.word)) return true;
  if (piece.word === 'it' || piece.word === 'you')
    return anyClause || /(?:s|ed)$/u.test(pieces[at + 1]?.word ?? '') || AUXILIARIES.has(pieces[at + 1]?.word ?? '');
  if (piece.word === 'yes' || (piece.word === 'no' && pieces[at + 1]?.kind === 'mark')) return false;
  if (piece.kind === 'mark' && piece.text !== '$') return false;
  if (piece.quote) return anyClause;
  if (reportingVerb(piece.word)?.form === 'ing') return false;
  if (!anyClause) {
    const phrase = phraseAfter(pieces, at);
    return phrase !== undefined && verbFollows(pieces, phrase.last + 1);
  }
  if (PREPOSITIONS.has(piece.word))
    return (
      /^(?:in|by|on|at|after|with|despite|under|if|without|since)$/u.test(piece.word) &&
      pieces.slice(at, at + 12).some(next => next.text === ',')
    );
  return (
    isNominal(piece) ||
    isName(piece) ||
    DETERMINERS.has(piece.word) ||
    PRONOUNS.has(piece.word) ||
    isAdverb(piece.word) ||
    piece.word === 'because' ||
    piece.word === 'while' ||
    piece.word === 'although'
  );
}

function verbFollows(pieces: readonly Piece[], at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'mark') return false;
    if (AUXILIARIES.has(piece.word) || (index === at && /ed$/u.test(piece.word))) return true;
  }
  return false;
}
