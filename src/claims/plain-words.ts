/** The copy as the readers of dates and figures see it, divided once for both: runs of letters, runs of digits, marks. */

import { lowerCase } from '../text/letters.ts';
import type { Span } from '../text/paragraph.ts';

/** A run of letters, a run of digits, or one mark. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  readonly kind: 'letters' | 'digits' | 'mark';
  /** White space stands before it. */
  readonly gap: boolean;
}

/** Where the quick look at a character does not tell: letters beyond ASCII, rare marks, rare white space. */
const WORD = /(?<letters>[\p{L}\p{M}]+)|\S/uy;
const MORE_LETTERS = /[\p{L}\p{M}]*/uy;

const known = new WeakMap<object, readonly Word[]>();

/** Divides a paragraph's text into words; they are remembered as long as the paragraph is. Unlike tokens, "mid-January", "Nov-Feb" and "1990s" come apart. */
export function plainWords(paragraph: { readonly text: string }): readonly Word[] {
  let words = known.get(paragraph);
  if (!words) {
    words = divided(paragraph.text);
    known.set(paragraph, words);
  }
  return words;
}

function divided(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    const end = kind === undefined ? start + 1 : endOf(text, start, kind);
    if (kind !== undefined) {
      const own = text.slice(start, end);
      words.push({
        start,
        end,
        text: own,
        word: kind === 'letters' ? lowerCase(own) : own.toLowerCase(),
        kind,
        gap: start > last,
      });
      last = end;
    }
    start = end;
  }
  return words;
}

/** What begins at an offset; undefined for white space. */
function kindAt(text: string, at: number): Word['kind'] | undefined {
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) return 'letters';
  if (unit === 32) return undefined;
  if (isDigit(unit)) return 'digits';
  if (unit > 32 && unit < 127) return 'mark';
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  return found ? (found.groups?.letters === undefined ? 'mark' : 'letters') : undefined;
}

function endOf(text: string, start: number, kind: Word['kind']): number {
  if (kind === 'mark') return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const belongs = kind === 'letters' ? isLetter : isDigit;
  let end = start;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  if (kind === 'digits' || end === text.length || text.charCodeAt(end) < 128) return end;
  MORE_LETTERS.lastIndex = end;
  const more = MORE_LETTERS.exec(text)?.[0].length ?? 0;
  return more === 0 ? end : end + more;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
