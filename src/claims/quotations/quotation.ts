/** Quotations: the words between quotation marks, with their attribution where the same sentence has it. */
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { QuotationClaim, Speaker } from '../claim.ts';
import type { Reader } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { type Attribution, endOf, startOf } from './cue-and-subject.ts';
import type { Marked } from './marks.ts';
import type { Phrase } from './phrase-before.ts';
import { useOf } from './quotation-use.ts';
import { attributionsIn } from './speaker.ts';
import { type Piece, type Unit, unitsOf } from './units.ts';
import { isAdverb, PREPOSITIONS } from './word-classes.ts';

/**
 * Words in quotation marks, one claim per pair of marks, without the marks and the closing comma or full stop.
 *
 * - “Yes,” said Ann Poe. “No.” → Yes (said, Ann Poe) · No
 * - He called it “a mess”. → a mess, partial (called, He)
 *
 * `speaker.name` and what other sentences tell is filled in by the pass over the whole text (attribution.ts).
 * Leaves alone: marks round nothing that can be read. Source of the span rule: DESIGN.md §3, "Spans".
 */
export const readQuotations: Reader<QuotationClaim> = paragraph =>
  unitsOf(paragraph).flatMap(unit =>
    unit.pieces.flatMap((piece, index) => (piece.quote ? (toClaim(paragraph, unit, index, piece.quote) ?? []) : [])),
  );

function toClaim(paragraph: Paragraph, unit: Unit, index: number, marked: Marked): QuotationClaim | undefined {
  const span = quotedWords(paragraph.text, marked);
  if (!/[\p{L}\p{N}]/u.test(paragraph.text.slice(span.start, span.end))) return undefined;
  const attribution = governing(unit, index);
  const use = useOf(unit, index, attribution);
  return shaped({
    kind: 'quotation',
    ...span,
    text: paragraph.text.slice(span.start, span.end),
    sentence: sentenceAt(paragraph, span.start),
    ...(isFragment(unit.pieces, index) && { partial: true as const }),
    ...(use && { use }),
    ...(marked.unclosed && { unclosed: true as const }),
    ...(attribution && { cue: attribution.cue, ...speakerOf(unit, attribution) }),
  });
}

/** What stands between the marks, trimmed of white space and the closing comma or full stop; an ellipsis stays. */
function quotedWords(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && /\s/u.test(text[first] ?? '')) first++;
  while (last > first && /\s/u.test(text[last - 1] ?? '')) last--;
  const mark = text[last - 1];
  const acronym = /(?<![\p{L}'’])(?:\p{L}\.){2,4}$/u.test(text.slice(Math.max(first, last - 8), last));
  if (mark === ',' || (mark === '.' && text[last - 2] !== '.' && !acronym)) last--;
  return { start: first, end: last };
}

/** The attribution of a quotation in its unit: the one that follows it directly, else the nearest before, else the nearest after. */
function governing(unit: Unit, index: number): Attribution | undefined {
  const attributions = attributionsIn(unit);
  const after = attributions.find(attribution => startOf(attribution) > index);
  if (after && followsDirectly(unit.pieces, index, after) && !isBound(unit.pieces, index, attributions, after)) return after;
  const before = attributions.findLast(
    attribution => endOf(attribution) < index && quotable(attribution) && reaches(unit.pieces, attribution, index),
  );
  const exact = before && !unit.pieces.slice(before.last + 1, index).some(piece => piece.text === ';') ? before : undefined;
  return exact ?? attributions.find(attribution => startOf(attribution) > index && quotable(attribution));
}

/** "Ann Poe yelled “Go!” The police said she was drunk": the quotation has its verb before it, and what follows says something else. */
function isBound(pieces: readonly Piece[], index: number, attributions: readonly Attribution[], after: Attribution): boolean {
  const next = pieces[endOf(after) + 1];
  const goesOn = next !== undefined && next.kind !== 'mark' && next.quote === undefined && !PREPOSITIONS.has(next.word);
  return (
    goesOn &&
    /[.!?]["”’')]*$/u.test(pieces[index]?.text ?? '') &&
    attributions.some(one => endOf(one) === index - 1 && one !== after)
  );
}

/** The speaker of an attribution as spans of the paragraph; its name is not known yet. */
export function speakerOf(unit: Unit, attribution: Attribution): { speaker?: Speaker } {
  if (!attribution.subject) return {};
  const span = ({ first, last }: Phrase): Span => ({ start: unit.pieces[first]?.start ?? 0, end: unit.pieces[last]?.end ?? 0 });
  return {
    speaker: { mention: span(attribution.subject), ...(attribution.name && { nameSpan: bare(unit, span(attribution.name)) }) },
  };
}

/** A name without its possessive 's. */
function bare(unit: Unit, span: Span): Span {
  const last = unit.pieces.find(piece => piece.end === span.end);
  return last && /['’]s$/u.test(last.text) ? { start: span.start, end: span.end - 2 } : span;
}

/** Beliefs and findings quote nobody, and "according to" quotes only what stands beside it. */
const quotable = ({ verb }: Attribution): boolean => verb.takes.some(takes => takes !== 'that') || verb.base === 'find';

/** A verb that takes only quoted words must stand beside them; a relative clause that a comma has closed reports nothing outside it. */
function reaches(pieces: readonly Piece[], { verb, first, last }: Attribution, index: number): boolean {
  if (verb.takes.every(takes => takes === 'words') && /^\p{L}/u.test(verb.base)) {
    return pieces
      .slice(last + 1, index)
      .every(
        piece =>
          piece.kind === 'mark' ||
          piece.quote ||
          /^(?:that|and|or|out|back|with|as|by|into|to|at|him|her|them)$/u.test(piece.word) ||
          isAdverb(piece.word),
      );
  }
  const relative = pieces
    .slice(Math.max(0, first - 8), first)
    .findLast(piece => piece.text === ',' || piece.word === 'who' || piece.word === 'which');
  if (relative === undefined || relative.text === ',') return true;
  return !pieces.slice(last + 1, index - 1).some(piece => piece.text === ',');
}

function followsDirectly(pieces: readonly Piece[], index: number, attribution: Attribution): boolean {
  const between = pieces.slice(index + 1, startOf(attribution));
  return between.length <= 3 && between.every(piece => /^[,–—-]$|^as$/u.test(piece.word));
}

/** Part of the reporter's sentence: nothing before it but words, or it begins in lower case where no speaker was named before. */
function isFragment(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  if (!before || before.quote || /^[:,]$/u.test(before.text)) return false;
  return before.kind !== 'mark';
}

/** Index of the sentence that holds an offset. */
export function sentenceAt({ sentences }: Paragraph, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, sentences.length - 1));
}
