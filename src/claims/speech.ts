/** Indirect speech: what somebody is reported to have said, without quotation marks or with only parts of it in them. */
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { StatementClaim } from './claim.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal, phraseAfter } from './phrases.ts';
import { sentenceAt, speakerOf } from './quotation.ts';
import type { Reader } from './reader.ts';
import { type Attribution, attributionsIn } from './speaker.ts';
import { type Piece, type Unit, unitsOf } from './units.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './word-classes.ts';

/** What was said, as piece indexes, both included; `pieces` where the attribution broke it. */
interface Content {
  readonly first: number;
  readonly last: number;
  readonly parts?: readonly (readonly [first: number, last: number])[];
}

/**
 * Statements reported without quotation marks. The span is the cue; `content` is what was said, with its "that".
 *
 * - The mayor did not deny [that she knew]. → deny, declined
 * - [The plan], he said, [is dead]. → say, in two pieces
 * - She called [it “a mess”]. → call, mixed
 *
 * Leaves alone: wholly quoted words, beliefs and wishes, bare nouns ("praised the deal"), passive verbs without a speaker.
 */
export const readSpeech: Reader<StatementClaim> = paragraph =>
  unitsOf(paragraph).flatMap(unit => attributionsIn(unit).flatMap(attribution => toClaim(paragraph, unit, attribution) ?? []));

function toClaim(paragraph: Paragraph, unit: Unit, attribution: Attribution): StatementClaim | undefined {
  const content = contentOf(unit.pieces, attribution);
  if (!content) return undefined;
  const { pieces } = unit;
  const inside = pieces.slice(content.first, content.last + 1).filter(piece => !within(piece, attribution.cue));
  const words = inside.filter(piece => piece.kind === 'word' || piece.kind === 'number');
  const quoted = inside.some(piece => piece.quote);
  if (words.length < (quoted ? 1 : 2)) return undefined;
  const span = spanOf(pieces, content.first, content.last);
  return {
    kind: 'statement',
    form: 'speech',
    start: attribution.cue.start,
    end: attribution.cue.end,
    text: paragraph.text.slice(attribution.cue.start, attribution.cue.end),
    sentence: sentenceAt(paragraph, attribution.cue.start),
    cue: attribution.cue,
    ...speakerOf(unit, attribution),
    content: span,
    ...(content.parts && { pieces: content.parts.map(([first, last]) => spanOf(pieces, first, last)) }),
    ...(quoted && { mixed: true as const }),
    polarity: attribution.polarity,
    ...(attribution.hedge && { hedge: attribution.hedge }),
    ...(attribution.modal && { modal: attribution.modal }),
  };
}

const within = (piece: Piece, span: Span): boolean => piece.start >= span.start && piece.end <= span.end;
const spanOf = (pieces: readonly Piece[], first: number, last: number): Span => ({
  start: pieces[first]?.start ?? 0,
  end: pieces[last]?.end ?? 0,
});

function contentOf(pieces: readonly Piece[], attribution: Attribution): Content | undefined {
  const { takes } = attribution.verb;
  if (attribution.polarity === 'declined' && attribution.verb.base !== 'deny') return contentAfter(pieces, attribution);
  if (takes.every(kind => kind === 'words')) return undefined;
  const parenthetical = isParenthetical(pieces, attribution);
  if (parenthetical) return contentAround(pieces, attribution);
  return contentAfter(pieces, attribution);
}

const startOf = ({ first, subject, side }: Attribution): number =>
  subject && side === 'before' ? Math.min(first, subject.first) : first;
const endOf = ({ last, subject, side }: Attribution): number =>
  subject && side === 'after' ? Math.max(last, subject.last) : last;

/** "…, he said." and "…, he said, …": the attribution hangs on a clause that stands before it. */
function isParenthetical(pieces: readonly Piece[], attribution: Attribution): boolean {
  if (attribution.form === 'participle' || attribution.side === 'carried') return false;
  const { takes } = attribution.verb;
  if (!takes.includes('clause') && !takes.includes('that')) return false;
  const start = startOf(attribution);
  if (start < 2) return false;
  const before = pieces[start - 1];
  if (attribution.form === 'phrase') return before?.text === ',' || (pieces[start - 1]?.kind !== 'mark' && start > 3);
  const joined =
    before?.text === ',' || (before?.word === 'as' && pieces[start - 2]?.text === ',') || /^[–—-]$/u.test(before?.text ?? '');
  if (!joined && !(before?.quote && /,["”’']+$/u.test(before.text))) return false;
  const next = pieces[endOf(attribution) + 1];
  if (next && /^(?:that|he|she|it|they|there|if|whether|we)$/u.test(next.word)) return false;
  return (
    clauseStands(pieces, start) &&
    (ends(next) || attribution.side === 'after' || adverbialThenEnd(pieces, endOf(attribution) + 1))
  );
}

const ends = (piece: Piece | undefined): boolean => !piece || /^[.,;!?)–—-]$/u.test(piece.text);

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

/** What stands before is more than an opening adverbial ("On Monday, he said …"). */
function clauseStands(pieces: readonly Piece[], end: number): boolean {
  const first = pieces[0];
  if (!first) return false;
  const opener =
    PREPOSITIONS.has(first.word) ||
    /^(?:when|while|as|after|before|although|though|if|because|since|asked|once|until)$/u.test(first.word) ||
    /ing$/u.test(first.word);
  if (!opener) return end > 4;
  return pieces.slice(1, end - 1).some(piece => piece.text === ',' || AUXILIARIES.has(piece.word)) && end > 6;
}

function contentAround(pieces: readonly Piece[], attribution: Attribution): Content | undefined {
  let last = startOf(attribution) - 1;
  while (last >= 0 && (/^[,–—-]$/u.test(pieces[last]?.text ?? '') || pieces[last]?.word === 'as')) last--;
  const first = contentStart(pieces, last);
  if (last < first) return undefined;
  const before = pieces.slice(first, last + 1);
  const after = endOf(attribution) + 1;
  if (pieces[after]?.text === ',' && attribution.form !== 'participle') {
    const rest = contentEnd(pieces, after + 1);
    const second = pieces[after + 1];
    const goesOn =
      second &&
      !second.quote &&
      rest > after + 2 &&
      !/ing$/u.test(second.word) &&
      !CONJUNCTIONS.has(second.word) &&
      !/^(?:who|which|when|where|as|while)$/u.test(second.word);
    if (goesOn && attribution.form !== 'phrase')
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

/** Where the reported clause begins: after the last quotation mark that closes a sentence, a semicolon, or an "and" that opens the unit. */
function contentStart(pieces: readonly Piece[], last: number): number {
  let first = 0;
  for (let at = last; at > 0; at--) if (pieces[at]?.text === ';') return at + 1;
  while (
    first < last &&
    (CONJUNCTIONS.has(pieces[first]?.word ?? '') || (pieces[first]?.kind === 'mark' && !pieces[first]?.quote))
  )
    first++;
  return first;
}

function contentAfter(pieces: readonly Piece[], attribution: Attribution): Content | undefined {
  if (attribution.side === 'after' && attribution.form !== 'phrase') return undefined;
  const { takes } = attribution.verb;
  let at = endOf(attribution) + 1;
  if (attribution.form === 'phrase') {
    if (pieces[at]?.text !== ',') return undefined;
    return bounded(pieces, at + 1, contentEnd(pieces, at + 1));
  }
  if (takes.includes('object') && !takes.includes('that')) return objectAfter(pieces, at);
  if (attribution.verb.hearer || takes.includes('order')) at = afterHearer(pieces, at, takes.includes('order'));
  at = afterAdverbials(pieces, at);
  const piece = pieces[at];
  if (!piece) return undefined;
  const end = contentEnd(pieces, at);
  if (piece.word === 'to' && (takes.includes('infinitive') || takes.includes('order'))) return bounded(pieces, at, end);
  if (!takes.includes('clause') && !takes.includes('that') && !takes.includes('order') && !takes.includes('infinitive'))
    return undefined;
  if (!opensClause(pieces, at, takes.includes('clause'))) return undefined;
  return bounded(pieces, at, end);
}

function bounded(pieces: readonly Piece[], first: number, last: number): Content | undefined {
  if (last < first || pieces.slice(first, last + 1).every(piece => piece.quote || piece.kind === 'mark')) return undefined;
  return { first, last };
}

/** "called her “a hero”": the object with the quoted words; without quotation marks nothing that could be checked as speech. */
function objectAfter(pieces: readonly Piece[], at: number): Content | undefined {
  for (let index = at; index < pieces.length && index - at < 9; index++) {
    const piece = pieces[index];
    if (piece?.quote) return index > at ? { first: at, last: quoteRunEnd(pieces, index) } : undefined;
    if (!piece || (piece.kind === 'mark' && piece.text !== '’' && piece.text !== "'")) return undefined;
  }
  return undefined;
}

function quoteRunEnd(pieces: readonly Piece[], index: number): number {
  const end = contentEnd(pieces, index);
  return /[.,]["”’']+$/u.test(pieces[index]?.text ?? '') ? index : end;
}

/** After the hearer: "told [reporters on Monday] that", "asked [them] to". */
function afterHearer(pieces: readonly Piece[], at: number, order: boolean): number {
  if (/^(?:that|to|if|whether)$/u.test(pieces[at]?.word ?? '')) return at;
  const object = /^(?:him|her|them|me|us)$/u.test(pieces[at]?.word ?? '')
    ? { first: at, last: at, head: at }
    : phraseAfter(pieces, at);
  if (!object) return at;
  const next = pieces[object.last + 1];
  if (order && next?.word !== 'to' && next?.word !== 'that' && !/^(?:if|whether|not)$/u.test(next?.word ?? '')) return at;
  return object.last + 1;
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
      /^(?:week|month|year|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last)$/u.test(
        pieces[at + 1]?.word ?? '',
      )
    )
      at += 2;
    else if (PREPOSITIONS.has(piece.word) && piece.word !== 'like') {
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
  if (CLAUSE_OPENERS.test(piece.word) || /^(?:he|she|it|they|we|i|you)$/u.test(piece.word)) return true;
  if (piece.kind === 'mark' && piece.text !== '$') return false;
  if (piece.quote) return anyClause;
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

/** The last piece of what was said: before the sentence's full stop, a participle that reports more, a second cue joined by "and". */
function contentEnd(pieces: readonly Piece[], from: number): number {
  let last = pieces.length - 1;
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.text === ';' || (/^[–—]$/u.test(piece.text) && at > from + 3)) {
      last = at - 1;
      break;
    }
    const verb = piece.kind === 'word' ? reportingVerb(piece.word) : undefined;
    if (!verb || at < from + 3) continue;
    const before = pieces[at - 1];
    const cut =
      verb.form === 'ing' && before?.text === ','
        ? at - 2
        : verb.form === 'past' && CONJUNCTIONS.has(before?.word ?? '') && verb.verb.takes.some(takes => takes !== 'words')
          ? at - 2
          : undefined;
    if (cut !== undefined) {
      last = cut;
      break;
    }
  }
  while (last >= from && /^[.,;:!?–—]$/u.test(pieces[last]?.text ?? '')) last--;
  return last;
}
