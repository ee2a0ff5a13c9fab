/** The fewest words that identify a claim: content words around it, in the order of the sentence, never the sentence itself. */
import type { Claim, QuantityClaim } from '../claims/claim.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';

export interface Words {
  /** The nearest content words: the gist. */
  readonly near: readonly string[];
  /** The ones after them: `about`. */
  readonly far: readonly string[];
}

const MOST_NEAR = 7;
const MOST_FAR = 5;
/** A comma or dash between a word and the claim counts as so many words. */
const CLAUSE = 6;
/** Words that open another clause or list count as so many words. */
const TURN = 3;
const TURNS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'while',
  'including',
  'with',
  'which',
  'who',
  'whose',
  'alongside',
  'as',
]);
const EMPTY: ReadonlySet<string> = new Set(['including', 'according', 'mr', 'mrs', 'ms', 'dr', 'also', 'however', 'notably']);
const KEPT_FUNCTION_WORDS: ReadonlySet<string> = new Set(['not', 'no', 'never', "didn't", "hasn't", "haven't", "won't"]);
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"']);

/** Content words around a span of a paragraph. Words of other figures and dates, and what those count, are left out. */
export function wordsAround(paragraph: Paragraph, sentence: Sentence, own: Span, claims: readonly Claim[]): Words {
  const counted = claims.flatMap(claim => (claim.kind === 'quantity' && overlaps(claim, own) ? (countedSpan(claim) ?? []) : []));
  const others = claims.flatMap(claim => foreignSpans(claim, own, counted.length > 0));
  const steps = stepsFrom(paragraph, sentence, own, counted[0]);
  const places = [...steps]
    .filter(([token]) => isContent(token) && !others.some(other => overlaps(token, other)))
    .sort(([a, near], [b, far]) => near - far || a.start - b.start)
    .map(([token]) => token);
  const kept = distinct(places).slice(0, MOST_NEAR + MOST_FAR);
  const near = kept.slice(0, MOST_NEAR).sort((a, b) => a.start - b.start);
  return { near: near.map(bare), far: kept.slice(MOST_NEAR).map(bare) };
}

/** Content words of a span but not of another, in order; negations are kept. */
export function contentWords(paragraph: Paragraph, span: Span, without: Span, most: number): string[] {
  return paragraph.tokens
    .filter(token => inside(token, span) && isContent(token) && !overlaps(token, without))
    .slice(0, most)
    .map(bare);
}

/** For each token of the sentence: how many words it stands from the span, clause breaks counting for more; none for what is counted. */
function stepsFrom(paragraph: Paragraph, sentence: Sentence, own: Span, nearest: Span | undefined): Map<Token, number> {
  const tokens = paragraph.tokens.slice(sentence.first, sentence.last);
  const before = tokens.filter(({ end }) => end <= own.start).reverse();
  const after = tokens.filter(({ start }) => start >= own.end);
  return new Map([
    ...numbered(before),
    ...numbered(after).map(([token, steps]) => [token, nearest && inside(token, nearest) ? 0 : steps] as const),
  ]);
}

function inside(token: Token, span: Span): boolean {
  return token.start >= span.start && token.end <= span.end;
}

function numbered(tokens: readonly Token[]): [Token, number][] {
  let steps = 0;
  return tokens.map(token => {
    steps += weigh(token);
    return [token, steps];
  });
}

function weigh({ text, word }: Token): number {
  if (BREAKS.has(text)) return CLAUSE;
  return TURNS.has(word) ? TURN : 1;
}

/** Words that are another claim's, or only say how this one is said. `counts`: this one has a noun of its own, so another figure's noun is not about it. */
function foreignSpans(claim: Claim, own: Span, counts: boolean): Span[] {
  if (claim.kind === 'date') return overlaps(claim, own) ? [] : [claim];
  if (claim.kind === 'person') return claim.honorific ? [claim.honorific] : [];
  if (claim.kind !== 'quantity') return [];
  const hedge = claim.hedge ? [claim.hedge] : [];
  if (overlaps(claim, own)) return hedge;
  const counted = counts && claim.type === 'count' ? countedSpan(claim) : undefined;
  return counted && !overlaps(counted, own) ? [claim, counted, ...hedge] : [claim, ...hedge];
}

/** What is counted, where it stands right after the figure ("35 [deceased individuals]"). */
function countedSpan({ counted, end }: QuantityClaim): Span | undefined {
  return counted && !counted.carried && counted.start >= end ? counted : undefined;
}

function isContent(token: Token): boolean {
  if (token.kind === 'number') return true;
  return token.kind === 'word' && !EMPTY.has(token.word) && (!isFunctionWord(token.word) || KEPT_FUNCTION_WORDS.has(token.word));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function distinct(tokens: readonly Token[]): Token[] {
  return [...new Map(tokens.map(token => [token.word, token] as const).reverse()).values()].reverse();
}

/** Without a possessive 's. */
function bare({ text }: Token): string {
  return text.replace(/[’']s?$/u, '');
}
