/** The sources' quotations and running text, ready to be searched for a draft's quotation. */
import type { QuotationClaim, StatementClaim } from '../claims/claim.ts';
import { type QuoteWord, quoteWords } from '../claims/quotations/quote-words.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';

/** One or more quotations of a source that were said in one breath ("X," he said. "Y."). */
export interface SourceQuote {
  readonly parts: readonly SourceClaim<QuotationClaim>[];
  readonly words: readonly StoredWord[];
  /** Words between single spaces, with one at either end: a part of the quotation is a part of the key. */
  readonly key: string;
}

/** A word and the quotation that it stands in. */
export interface StoredWord extends QuoteWord {
  readonly part: SourceClaim<QuotationClaim>;
}

/** A paragraph of a source with everything in it, quoted or not. */
export interface SourceText extends SourceQuote {
  readonly testimony: Testimony;
  /** The indirect speech in it. */
  readonly reported: readonly Reported[];
}

/** Indirect speech, with the key of what was said. */
export interface Reported {
  readonly key: string;
  readonly said: SourceClaim<StatementClaim>;
}

export interface QuoteStore {
  readonly quotes: Shelf<SourceQuote>;
  readonly texts: Shelf<SourceText>;
  /** Quotations of a single word. */
  readonly single: readonly SourceQuote[];
}

/** Quotations or texts, found by their words; always in the order of the corpus. */
export interface Shelf<Q extends SourceQuote> {
  /** Those that have all the words. */
  withAll(words: readonly string[]): readonly Q[];
  /** Those that have at least so many of the words, each counted once; words that are asked for twice are one. */
  withSome(words: readonly string[], least: number): readonly Q[];
}

const stores = new WeakMap<Corpus, QuoteStore>();

/** The store of a corpus, made on first use. */
export function quoteStoreOf(corpus: Corpus): QuoteStore {
  const known = stores.get(corpus);
  if (known) return known;
  const quotes = quotesOf(corpus);
  const single = quotes.filter(({ words }) => words.length === 1);
  const store = { quotes: shelf(quotes), texts: shelf(textsOf(corpus)), single };
  stores.set(corpus, store);
  return store;
}

export function keyOf(words: readonly QuoteWord[]): string {
  return ` ${words.map(({ word }) => word).join(' ')} `;
}

function shelf<Q extends SourceQuote>(quotes: readonly Q[]): Shelf<Q> {
  const places = new Map<string, number[]>();
  const words = quotes.map(quote => new Set(quote.words.map(({ word }) => word)));
  words.forEach((own, at) => {
    for (const word of own) {
      const list = places.get(word);
      if (list) list.push(at);
      else places.set(word, [at]);
    }
  });
  const withSome = (asked: readonly string[], least: number): Q[] => {
    const wanted = [...new Set(asked)]
      .map(word => ({ word, at: places.get(word) ?? [] }))
      .sort((a, b) => a.at.length - b.at.length);
    // Whoever has `least` of the words has one of the rarest that are left when `least - 1` are taken away.
    const near = new Set(wanted.slice(0, wanted.length - Math.max(least, 1) + 1).flatMap(({ at }) => at));
    return [...near]
      .filter(at => wanted.reduce((count, { word }) => count + (words[at]?.has(word) ? 1 : 0), 0) >= least)
      .sort((a, b) => a - b)
      .flatMap(at => quotes[at] ?? []);
  };
  return { withSome, withAll: asked => withSome(asked, new Set(asked).size) };
}

/** The comparable words of a text, without apostrophes: sources saved from the web lose them. */
export function plainWords(text: string): QuoteWord[] {
  return quoteWords(text.replaceAll(/[\u0092\ufffd]/gu, "'")).map(word => ({ ...word, word: word.word.replaceAll("'", '') }));
}

/** A quotation cut where an editor left words out or put some in: keys of what must stand in the source, in this order. */
export function piecesOf(words: readonly QuoteWord[]): string[] {
  const pieces: QuoteWord[][] = [[]];
  for (const word of words) {
    if (word.gap || word.inserted) pieces.push([]);
    if (!word.inserted) pieces.at(-1)?.push(word);
  }
  return pieces.filter(piece => piece.length > 0).map(keyOf);
}

/** Does it have all the pieces, one after the other? */
export function holds({ key }: SourceQuote, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = key.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length - 1;
  }
  return pieces.length > 0;
}

function quotesOf(corpus: Corpus): SourceQuote[] {
  const breaths: SourceClaim<QuotationClaim>[][] = [];
  for (const testimony of corpus.testimonies) {
    for (const source of testimony.claims) {
      if (!isQuotation(source)) continue;
      const last = breaths.at(-1)?.at(-1);
      if (last && goesOn(last, source)) breaths.at(-1)?.push(source);
      else breaths.push([source]);
    }
  }
  return breaths.map(parts => {
    const words = parts.flatMap(part => plainWords(part.claim.text).map(word => ({ ...word, part })));
    return { parts, words, key: keyOf(words) };
  });
}

function isSpeech(source: SourceClaim): source is SourceClaim<StatementClaim> {
  return source.claim.kind === 'statement' && source.claim.form === 'speech';
}

function isQuotation(source: SourceClaim): source is SourceClaim<QuotationClaim> {
  return source.claim.kind === 'quotation';
}

/** Two quotations of one paragraph with one attribution, or one that runs on into the next paragraph. */
function goesOn(before: SourceClaim<QuotationClaim>, after: SourceClaim<QuotationClaim>): boolean {
  if (before.claim.attribution === undefined || before.claim.attribution !== after.claim.attribution) return false;
  return before.testimony.paragraph === after.testimony.paragraph || before.claim.unclosed === true;
}

function textsOf(corpus: Corpus): SourceText[] {
  const paragraphs = new Map<Paragraph, { testimony: Testimony; reported: Reported[] }>();
  for (const testimony of corpus.testimonies) {
    const known = paragraphs.get(testimony.paragraph) ?? { testimony, reported: [] };
    paragraphs.set(testimony.paragraph, known);
    for (const said of testimony.claims) {
      if (!isSpeech(said)) continue;
      const { start, end } = said.claim.content;
      known.reported.push({ key: keyOf(plainWords(testimony.paragraph.text.slice(start, end))), said });
    }
  }
  return [...paragraphs].map(([paragraph, { testimony, reported }]) => {
    const whole: QuotationClaim = { kind: 'quotation', start: 0, end: paragraph.text.length, text: paragraph.text, sentence: 0 };
    const part = { claim: whole, testimony };
    const words = plainWords(paragraph.text).map(word => ({ ...word, part }));
    return { testimony, reported, parts: [part], words, key: keyOf(words) };
  });
}
