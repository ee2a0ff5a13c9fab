/** Words, numbers and marks with their offsets. */

import { ofWord } from './letters.ts';
import type { Token } from './paragraph.ts';

/**
 * A number with its grouping and a vulgar fraction; dotted capitals ("U.S.", "Ph.D." falls apart); a word with what is inside it (marks,
 * digits, apostrophes, soft hyphens); an emoji with its modifiers; any other mark. Format characters by themselves make no token.
 */
const TOKEN =
  /(?:\d+(?:[.,]\d+)*[¼½¾⅐-⅞]?|[¼½¾⅐-⅞])|(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{M}\p{N}'’])\.?|\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}\p{N}\u00ad]+)*|\p{RI}{2}|\p{ExtPict}(?:\p{EMod}|\p{M}|\u200d\p{ExtPict})*|[^\s\p{Cf}]\p{M}*/gu;

const PLURAL_POSSESSIVE = /s$/iu;
/** What an apostrophe before it leaves out: 'em, '90s, 'tis. Everywhere else an apostrophe before a word opens a quotation. */
const CLIPPED = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|n['’]|round\b)/iu;

/**
 * Divides a text into tokens, in text order; white space makes none. Hyphenated words fall into their parts ("24-year-old" → 24 - year - old),
 * "1.2bn" into number and word; "U.S.", "didn't" and "hostages'" (before a word) are one token each.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let inSingleQuotes = false;
  for (const match of text.matchAll(TOKEN)) {
    const own = match[0];
    const start = match.index;
    const end = start + own.length;
    if (own !== "'" && own !== '’' && own !== '‘') {
      const kind = kindOf(own);
      tokens.push({ start, end, text: own, word: kind === 'word' ? wordOf(own) : own, kind });
      continue;
    }
    const before = tokens.at(-1);
    const closes = before !== undefined && before.end === start;
    if (closes && !inSingleQuotes && isPluralPossessive(before, text, end)) {
      tokens[tokens.length - 1] = { start: before.start, end, text: before.text + own, word: before.word, kind: before.kind };
      continue;
    }
    inSingleQuotes = !closes && (own === '‘' || !CLIPPED.test(text.slice(end, end + 6)));
    tokens.push({ start, end, text: own, word: own === '’' ? "'" : own, kind: 'mark' });
  }
  return tokens;
}

/** By the first character: groups of the pattern would say it too, at a third of the speed. */
function kindOf(token: string): Token['kind'] {
  const unit = token.charCodeAt(0);
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return 'word';
  if (unit >= 48 && unit <= 57) return 'number';
  if (unit < 128) return 'mark';
  return /^\p{L}/u.test(token) ? 'word' : /^[¼½¾⅐-⅞]/u.test(token) ? 'number' : 'mark';
}

/** Lower case, straight apostrophes, composed accents, no soft hyphens, no possessive: "Edan’s" → "edan", "hostages’" → "hostages". */
export function normalWord(text: string): string {
  const word = text.toLowerCase();
  if (/^[a-z]*$/u.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u200c\u200d]/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/'s$/u, '')
    .replace(/s'$/u, 's');
}

/** The same, remembered: the same string for the same word, so that what is looked up by it is found at once. */
const wordOf = ofWord(normalWord);

function isPluralPossessive(word: Token, text: string, end: number): boolean {
  return word.kind === 'word' && PLURAL_POSSESSIVE.test(word.text) && /^(?:\s|$)/u.test(text.slice(end, end + 1));
}
