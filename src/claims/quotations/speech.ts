/** Indirect speech: what somebody is reported to have said, without quotation marks or with only parts of it in them. */
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { StatementClaim } from '../claim.ts';
import type { Reader } from '../reader.ts';
import { shaped } from '../shaped.ts';
import type { Attribution } from './cue-and-subject.ts';
import { sentenceAt, speakerOf } from './quotation.ts';
import { attributionsIn } from './speaker.ts';
import { contentAfter } from './speech-after.ts';
import { contentAround, isParenthetical } from './speech-before.ts';
import type { Content } from './speech-end.ts';
import { type Piece, type Unit, unitsOf } from './units.ts';

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
  return shaped({
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
  });
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
