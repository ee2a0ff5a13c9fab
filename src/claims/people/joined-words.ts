/** Tokens with hyphenated words put together again: a name ("al-Sisi", "Jean-Luc") and a role ("co-founder") are read word by word. */
import { opensLower } from '../../text/letters.ts';
import type { Paragraph, Sentence, Token } from '../../text/paragraph.ts';

/** A paragraph's text with joined tokens; `first`/`last` of the sentences count these. */
export type JoinedText = Pick<Paragraph, 'text' | 'tokens' | 'sentences'>;

const known = new WeakMap<Paragraph, JoinedText>();

/** The same text, "52-year-old", "al-Sisi" and "Amazon.com" one token each. Scores ("5-3") and hanging hyphens stay apart. */
export function joinedWords(paragraph: Paragraph): JoinedText {
  let joined = known.get(paragraph);
  if (!joined) {
    joined = join(paragraph);
    known.set(paragraph, joined);
  }
  return joined;
}

function join({ text, tokens, sentences }: Paragraph): JoinedText {
  const joined: Token[] = [];
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    at[i] = joined.length;
    let last = i;
    while (isJoint(tokens, last)) {
      at[last + 1] = joined.length;
      at[last + 2] = joined.length;
      last += 2;
    }
    const first = tokens[i] as Token;
    const end = tokens[last] as Token;
    joined.push(last === i ? first : whole(text, first, end));
    i = last;
  }
  at[tokens.length] = joined.length;
  return {
    text,
    tokens: joined,
    sentences: sentences.map(
      ({ start, end, first, last }): Sentence => ({ start, end, first: at[first] ?? 0, last: at[last] ?? 0 }),
    ),
  };
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at];
  const hyphen = tokens[at + 1];
  const right = tokens[at + 2];
  if (!left || !right || hyphen?.kind !== 'mark' || !/^[-‐‑.]$/u.test(hyphen.text)) return false;
  if (hyphen.text === '.' && !(left.kind === 'word' && opensLower(right.text))) return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start || left.kind === 'mark' || right.kind === 'mark') return false;
  return left.kind === 'word' || right.kind === 'word';
}

function whole(text: string, first: Token, last: Token): Token {
  const words = text.slice(first.start, last.end);
  const head = words
    .slice(0, words.length - last.text.length)
    .toLowerCase()
    .replace(/[‐‑]/gu, '-');
  return { start: first.start, end: last.end, text: words, word: head + last.word, kind: 'word' };
}
