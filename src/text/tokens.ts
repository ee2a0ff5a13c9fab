/** Words, numbers and marks with their offsets. */
import type { Token } from './paragraph.ts';

/**
 * A number with its grouping and a vulgar fraction; dotted capitals ("U.S.", "Ph.D." falls apart); a word with what is inside it (marks,
 * digits, apostrophes, soft hyphens); an emoji with its modifiers; any other mark. Format characters by themselves make no token.
 */
const TOKEN =
  /(?<number>\d+(?:[.,]\d+)*[¼½¾⅐-⅞]?|[¼½¾⅐-⅞])|(?<word>(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{M}\p{N}'’])\.?|\p{L}[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}\p{N}\u00ad]+)*)|(?<mark>\p{RI}{2}|\p{ExtPict}(?:\p{EMod}|\p{M}|\u200d\p{ExtPict})*|[^\s\p{Cf}]\p{M}*)/gu;

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
    const start = match.index;
    const end = start + match[0].length;
    if (match.groups?.number) tokens.push({ start, end, text: match[0], word: match[0], kind: 'number' });
    else if (match.groups?.word) tokens.push({ start, end, text: match[0], word: normalWord(match[0]), kind: 'word' });
    else if (match[0] !== "'" && match[0] !== '’' && match[0] !== '‘')
      tokens.push({ start, end, text: match[0], word: match[0], kind: 'mark' });
    else {
      const before = tokens.at(-1);
      const closes = before !== undefined && before.end === start;
      if (closes && !inSingleQuotes && isPluralPossessive(before, text, end)) {
        tokens[tokens.length - 1] = { ...before, end, text: before.text + match[0] };
        continue;
      }
      inSingleQuotes = !closes && (match[0] === '‘' || !CLIPPED.test(text.slice(end, end + 6)));
      tokens.push({ start, end, text: match[0], word: match[0] === '’' ? "'" : match[0], kind: 'mark' });
    }
  }
  return tokens;
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

function isPluralPossessive(word: Token, text: string, end: number): boolean {
  return word.kind === 'word' && PLURAL_POSSESSIVE.test(word.text) && /^(?:\s|$)/u.test(text.slice(end, end + 1));
}
