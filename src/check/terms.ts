/** The content words of a sentence: what two sentences are compared by. */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { isFunctionWord, stem } from '../text/words.ts';

/** A content word in its place. */
export interface Term {
  /** Stem: what is compared. */
  readonly stem: string;
  /** Lower case, as written. */
  readonly word: string;
  /** Index into the paragraph's tokens. */
  readonly token: number;
  /** Written with a capital inside a sentence: a name, most likely. */
  readonly name: boolean;
}

/**
 * Content words of one sentence, in order: no function words, no figures, no dates (those are compared as claims).
 */
export function termsOf(paragraph: Paragraph, sentence: Sentence, claims: readonly Claim[]): Term[] {
  const figures = claims.filter(claim => claim.kind === 'quantity' || claim.kind === 'date');
  const terms: Term[] = [];
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = paragraph.tokens[index];
    if (!token || token.kind !== 'word' || isFunctionWord(token.word) || figures.some(figure => inside(token, figure))) continue;
    terms.push({ stem: stem(token.word), word: token.word, token: index, name: isName(token, index === sentence.first) });
  }
  return terms;
}

function inside(token: Token, span: Span): boolean {
  return token.start >= span.start && token.end <= span.end;
}

function isName(token: Token, first: boolean): boolean {
  return !first && /^\p{Lu}/u.test(token.text);
}
