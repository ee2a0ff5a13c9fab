/**
 * Sentences of one paragraph.
 *
 * Rules of our own, over the text once: Intl.Segmenter breaks after "U.S." and "Mr.", is superlinear on long lines (Node 20: 7 s for
 * 200,000 characters), and its answers differ with the ICU of the host, while the same draft must give the same findings everywhere.
 */

import { AFTER_QUESTION, ALWAYS_GOES_ON, EXCLAIMED, MAY_END, STARTERS } from './abbreviations.ts';
import { firstFrom } from './first-from.ts';
import type { Sentence, Span, Token } from './paragraph.ts';

/** A stop with the closing marks that belong to its sentence. */
const STOP = /(?<stop>[.!?…]+)(?<closing>["'”’»)\]]{0,8}(?:\[\d{1,3}\]){0,3})|[。！？]+[」』”’]{0,8}/gu;

/** Sentence spans with the tokens in them. Every token is in exactly one sentence; surrounding white space is in none. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let first = 0;
  const close = (end: number): void => {
    const span = trimmed(text, { start, end });
    const last = firstFrom(tokens, end, first);
    if (span.end > span.start) sentences.push({ start: span.start, end: span.end, first, last });
    start = end;
    first = last;
  };
  const isHeadline = !/[.!?…。！？]["'”’»)\]]*$/u.test(text.slice(-12).trimEnd());
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match.groups?.stop === undefined || ends(text, start, match, isHeadline)) close(end);
  }
  close(text.length);
  return sentences;
}

/** Whether a sentence ends at the stop: what stands before it and what comes after it decide. */
function ends(text: string, start: number, match: RegExpExecArray, isHeadline: boolean): boolean {
  const stop = match.groups?.stop ?? '';
  const closing = match.groups?.closing ?? '';
  const end = match.index + match[0].length;
  const gap = gapAfter(text, end);
  const after = text.slice(gap, gap + 80);
  if (after === '') return true;
  const before =
    /(?<![\p{L}\p{M}\p{N}.’'])[\p{L}\p{M}\p{N}.’']+$/u.exec(text.slice(Math.max(start, match.index - 24), match.index))?.[0] ??
    '';
  if (gap === end) return isRunOn(before, stop, closing, after);
  const next = /^[“"‘'([«—–•*-]*\s?(?<first>\S)(?<rest>[\p{L}\p{M}’']*)(?<dot>\.?)/u.exec(after)?.groups;
  if (!next) return true;
  const word = `${next.first}${next.rest}`;
  const isStarter = STARTERS.has(word) && next.dot === '';
  if (/^[\p{Ll},;:]/u.test(word)) return /^(?:al|el|bin|ibn)[-‑ ]\p{Lu}/u.test(after) && stop === '.' && !isAbbreviation(before);
  if (/^[.!?…]/u.test(word)) return false;
  const isSpaced = before === '' && /\s/u.test(text[match.index - 1] ?? '');
  if (stop !== '.' || isSpaced) {
    if (/^(?:\.{1,3}|…)$/u.test(stop)) return closing !== '' || isStarter || /^[“"]/u.test(after);
    if (stop === '!' && EXCLAIMED.has(before) && closing === '') return isStarter;
    return !(/[!?]/u.test(stop) && /["”’']/u.test(closing) && AFTER_QUESTION.test(after));
  }
  if (/^\d{1,3}$|^[ivx]{1,4}$/u.test(before) && text.slice(start, match.index).trim() === before) return false;
  if (ALWAYS_GOES_ON.has(before)) return false;
  if (before === 'No' || before === 'Nos') return !/^\d/u.test(word);
  if (isAbbreviation(before)) return !isHeadline && (isStarter || /^[“"]/u.test(after));
  return true;
}

/** Initials ("J", "U.S", "a.m") and words that are written with a full stop ("Oct", "Inc", "Calif"). */
function isAbbreviation(before: string): boolean {
  return ALWAYS_GOES_ON.has(before) || MAY_END.has(before) || /^\p{Lu}$|^(?:\p{L}\.)+\p{L}$|^Ph\.D$/u.test(before);
}

/** No space after the stop ("said.The"): a slip of the hand or of the page it was copied from, where the next word can only begin a sentence. */
function isRunOn(before: string, stop: string, closing: string, after: string): boolean {
  const word = /^\p{Lu}[\p{L}’']*/u.exec(after)?.[0];
  return (
    word !== undefined &&
    stop.length === 1 &&
    (closing !== '' || /^[\p{Ll}\p{M}’']{2,}$|^\d+$/u.test(before)) &&
    STARTERS.has(word)
  );
}

function gapAfter(text: string, offset: number): number {
  const space = /\s*/uy;
  space.lastIndex = offset;
  return offset + (space.exec(text)?.[0].length ?? 0);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}
