/** Words, numbers and marks with their offsets. */
import type { Token } from './paragraph.ts';

const TOKEN =
  /(?<number>\d+(?:[.,]\d+)*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[’'‑-]?[\p{L}\p{M}\p{N}]+)*[’']?(?=\s|$)|\p{L}[\p{L}\p{M}]*(?:[’'‑-][\p{L}\p{M}\p{N}]+)*)|(?<mark>\S)/gu;

/** Divides a text into tokens, in text order; white space makes none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark';
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0], word: normalWord(match[0]), kind });
  }
  return tokens;
}

/** Lower case, straight apostrophes, no possessive: "Edan’s" → "edan". */
export function normalWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|s'$/u, ending => (ending === "s'" ? 's' : ''));
}
