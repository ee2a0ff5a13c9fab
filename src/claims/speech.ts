/** Indirect speech: what somebody is reported to have said, without quotation marks or with only parts of it in them. */
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { StatementClaim } from './claim.ts';
import { reportingVerb } from './cues.ts';
import { isName, isNominal, phraseAfter } from './phrases.ts';
import { sentenceAt, speakerOf } from './quotation.ts';
import type { Reader } from './reader.ts';
import { type Attribution, attributionsIn, datelineEnd } from './speaker.ts';
import { type Piece, type Unit, unitsOf } from './units.ts';
import { isFiniteLooking } from './verb-forms.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './word-classes.ts';

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
export const readSpeech: Reader<StatementClaim> = paragraph => unitsOf(paragraph).flatMap(unit => statementsIn(paragraph, unit));

function statementsIn(paragraph: Paragraph, unit: Unit): StatementClaim[] {
  const attributions = attributionsIn(unit);
  const claims: StatementClaim[] = [];
  let running: Attribution | undefined;
  attributions.forEach((attribution, index) => {
    const content = contentOf(unit.pieces, attribution, running, attributions[index + 1]);
    const claim = content && toClaim(paragraph, unit, attribution, content);
    if (!claim) return;
    claims.push(claim);
    if (attribution.form !== 'participle') running = attribution;
  });
  return claims;
}

function toClaim(paragraph: Paragraph, unit: Unit, attribution: Attribution, content: Content): StatementClaim | undefined {
  const { pieces } = unit;
  const inside = pieces.slice(content.first, content.last + 1).filter(piece => !within(piece, attribution.cue));
  const words = inside.filter(piece => piece.kind === 'word' || piece.kind === 'number');
  const quoted = inside.some(piece => piece.quote);
  if (words.length < (quoted ? 1 : 3)) return undefined;
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

function contentOf(
  pieces: readonly Piece[],
  attribution: Attribution,
  previous?: Attribution,
  next?: Attribution,
): Content | undefined {
  const { takes } = attribution.verb;
  if (takes.every(kind => kind === 'words') && attribution.polarity !== 'declined') return undefined;
  if (isParenthetical(pieces, attribution))
    return isInside(pieces, attribution, previous) ? undefined : contentAround(pieces, attribution);
  return contentAfter(pieces, attribution, next);
}

/** "He said the vote, she said, was over": the words before belong to another cue. */
function isInside(pieces: readonly Piece[], attribution: Attribution, previous: Attribution | undefined): boolean {
  if (!previous) return false;
  return !pieces.slice(previous.last, attribution.first).some(piece => piece.text === ';');
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
  if (attribution.form === 'phrase')
    return (before?.text === ',' || (before?.kind !== 'mark' && start > 3)) && clauseStands(pieces, start);
  const joined =
    before?.text === ',' || (before?.word === 'as' && pieces[start - 2]?.text === ',') || /^[–—-]$/u.test(before?.text ?? '');
  if (!joined && !(before?.quote && /,["”’']+$/u.test(before.text))) return false;
  const next = pieces[endOf(attribution) + 1];
  if (next && /^(?:that|he|she|it|they|there|if|whether|we)$/u.test(next.word)) return false;
  const broken = next?.text === ',' && attribution.side === 'before' && goesOn(pieces[endOf(attribution) + 2]);
  if (broken && before?.text === ',') return true;
  if (subjectBroken(pieces, start, endOf(attribution) + 1)) return true;
  return (
    clauseStands(pieces, start) &&
    (ends(next) || attribution.side === 'after' || adverbialThenEnd(pieces, endOf(attribution) + 1))
  );
}

const ends = (piece: Piece | undefined): boolean => !piece || /^[.,;!?)–—-]$/u.test(piece.text);

/** "On Monday, he said, the bill passed": a clause begins after the attribution's comma. */
const goesOn = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  !piece.quote &&
  (PRONOUNS.has(piece.word) || DETERMINERS.has(piece.word) || /^\p{Lu}/u.test(piece.text)) &&
  piece.kind === 'word';

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

function contentAround(pieces: readonly Piece[], attribution: Attribution): Content | undefined {
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

function contentAfter(pieces: readonly Piece[], attribution: Attribution, next: Attribution | undefined): Content | undefined {
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

/** An order ends where an apposition or a participle comments on it: "urged them to vote, [a sign that …]". */
function orderEnd(pieces: readonly Piece[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (pieces[at]?.text === ',' && /^(?:a|an|the|\p{L}+ing)$/u.test(pieces[at + 1]?.word ?? '')) return at - 1;
  }
  return end;
}

const pieceIsAux = (piece: Piece): boolean => AUXILIARIES.has(piece.word);

/** "two daughters, who he said were in Rome": the reported clause has lost its subject to "who". */
const followsRelative = (pieces: readonly Piece[], attribution: Attribution): boolean =>
  /^(?:who|which|that)$/u.test(pieces[startOf(attribution) - 1]?.word ?? '');

function firstComma(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) if (pieces[at]?.text === ',') return at - 1;
  return contentEnd(pieces, from, undefined);
}

function bounded(pieces: readonly Piece[], first: number, last: number): Content | undefined {
  if (last < first || pieces.slice(first, last + 1).every(piece => piece.quote || piece.kind === 'mark')) return undefined;
  return { first, last };
}

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
      /^(?:week|month|year|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last)$/u.test(
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

/** The last piece of what was said: before the sentence's full stop, or where something else begins. */
function contentEnd(pieces: readonly Piece[], from: number, next: Attribution | undefined): number {
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
