/**
 * What wakes a pattern: the words that its matches can begin or end with, drawn from the pattern itself, so that the two cannot drift apart.
 *
 * A reader that has many patterns to try before or behind a figure looks at the one word that stands there first; a pattern is tried only
 * where that word is among its own. Patterns of plain words only: groups, `|`, `?` and spaces, no classes and no repetitions.
 */

/** The phrases that a pattern stands for: "(?:more|less) than" → "more than", "less than". */
export function phrasesOf(pattern: string): string[] {
  const [phrases, end] = alternatives(pattern, 0);
  if (end !== pattern.length) throw new RangeError(`not closed: ${pattern}`);
  return phrases;
}

/** The first words of a pattern's phrases, in the form of `wordAfter`. */
export const firstWords = (pattern: string): ReadonlySet<string> =>
  new Set(phrasesOf(pattern).map(phrase => wordAfter(phrase, 0)));

/** The last words of a pattern's phrases, in the form of `wordBefore`. */
export const lastWords = (pattern: string): ReadonlySet<string> =>
  new Set(phrasesOf(pattern).map(phrase => wordBefore(phrase, phrase.length)));

function alternatives(pattern: string, from: number): [string[], number] {
  const all: string[] = [];
  let own = [''];
  let at = from;
  while (at < pattern.length && pattern[at] !== ')') {
    if (pattern[at] === '|') {
      all.push(...own);
      own = [''];
      at += 1;
      continue;
    }
    const [parts, end] = piece(pattern, at);
    const optional = pattern[end] === '?';
    own = own.flatMap(lead => (optional ? [...parts, ''] : parts).map(part => lead + part));
    at = optional ? end + 1 : end;
  }
  return [[...all, ...own], at];
}

function piece(pattern: string, at: number): [string[], number] {
  if (pattern.startsWith('(?:', at)) {
    const [phrases, end] = alternatives(pattern, at + 3);
    return [phrases, end + 1];
  }
  if (pattern[at] === '\\') {
    const unit = pattern[at + 1] ?? '';
    if (/\w/u.test(unit)) throw new RangeError(`no plain word: ${pattern.slice(at)}`);
    return [[unit], at + 2];
  }
  let end = at;
  while (end < pattern.length && !NO_LETTER.has(pattern.charAt(end))) end += 1;
  if (pattern[end] === '?' && end > at + 1) end -= 1; // the last letter alone may be missing
  if (end === at) throw new RangeError(`no plain word: ${pattern.slice(at)}`);
  return [[pattern.slice(at, end)], end];
}

const NO_LETTER = new Set('\\|?[](){}*+^$');

/** The letters right before an offset, white space passed over, in lower case; where no ASCII letter stands there, the character that does. */
export function wordBefore(text: string, offset: number): string {
  if (text !== before.text || offset !== before.offset) before = { text, offset, word: findBefore(text, offset) };
  return before.word;
}

/** The place asked about last: several patterns are tried at one figure. */
let before = { text: '', offset: 0, word: '' };
let after = { text: '', offset: 0, word: '' };

function findBefore(text: string, offset: number): string {
  const end = spaceBefore(text, offset);
  const start = lettersBefore(text, end);
  return start < end ? text.slice(start, end).toLowerCase() : text.slice(Math.max(0, end - 1), end);
}

/** Where `wordBefore` begins. */
export function startOfWordBefore(text: string, offset: number): number {
  const end = spaceBefore(text, offset);
  const start = lettersBefore(text, end);
  return start < end ? start : Math.max(0, end - 1);
}

function spaceBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function lettersBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** The letters right behind an offset, white space and one hyphen passed over, in lower case; where no ASCII letter stands there, the character that does. */
export function wordAfter(text: string, offset: number): string {
  if (text !== after.text || offset !== after.offset) after = { text, offset, word: findAfter(text, offset) };
  return after.word;
}

function findAfter(text: string, offset: number): string {
  let start = spaceAfter(text, offset);
  const hyphen = text.charAt(start);
  if (hyphen === '-' || hyphen === '‑') start = spaceAfter(text, start + 1);
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return start < end ? text.slice(start, end).toLowerCase() : text.slice(start, start + 1);
}

function spaceAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/u.test(String.fromCharCode(unit)));
}
