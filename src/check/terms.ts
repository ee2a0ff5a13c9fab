/** The content words of a sentence: what two sentences are compared by. */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { compoundAt, isFunctionWord, stem } from '../text/words.ts';

/** Verbs that mean little by themselves: "went free", "made a profit", "took control" are told by the other word. */
const LIGHT_VERBS = new Set(
  'go goes going went gone make makes making made take takes taking took taken get gets getting got give gives giving gave given come comes coming came put puts putting set sets setting keep keeps keeping kept let lets letting become becomes becoming became'.split(
    ' ',
  ),
);

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
    if (token?.kind !== 'word' || figures.some(figure => inside(token, figure))) continue;
    const compound = compoundAt(paragraph.tokens, index);
    const word = compound?.word ?? token.word;
    if (isTelling(word)) terms.push({ stem: stem(word), word, token: index, name: isName(token, index === sentence.first) });
    if (compound) index = compound.last - 1;
  }
  return terms;
}

/** Whether a lower-case word says what a sentence is about. */
export function isTelling(word: string): boolean {
  return !isFunctionWord(word) && !LIGHT_VERBS.has(word);
}

function inside(token: Token, span: Span): boolean {
  return token.start >= span.start && token.end <= span.end;
}

function isName(token: Token, first: boolean): boolean {
  return !first && /^\p{Lu}/u.test(token.text);
}
