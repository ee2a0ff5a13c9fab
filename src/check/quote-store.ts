/** The sources' quotations and running text, ready to be searched for a draft's quotation. */
import type { QuotationClaim, StatementClaim } from '../claims/claim.ts';
import { isJoined } from '../claims/quotations/house-spellings.ts';
import { type QuoteWord, quoteWords } from '../claims/quotations/quote-words.ts';
import { shaped } from '../claims/shaped.ts';
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
  /** Quotations that begin in a testimony. */
  quotesIn(testimony: Testimony): readonly SourceQuote[];
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
  const quotes = quotesOf(corpus.read);
  const byTestimony = new Map<Testimony | undefined, SourceQuote[]>();
  for (const quote of quotes) {
    const begins = quote.parts[0]?.testimony;
    byTestimony.set(begins, [...(byTestimony.get(begins) ?? []), quote]);
  }
  const quotesIn = (testimony: Testimony): readonly SourceQuote[] =>
    byTestimony.get(testimony) ?? quotesInFact(testimony, corpus);
  const facts = (asked: readonly string[], least: number): Testimony[] => factsWith(corpus, asked, least);
  const store = {
    quotes: shelf(quotes, (asked, least) => facts(asked, least).filter(hasMarks).flatMap(quotesIn)),
    texts: shelf(textsOf(corpus.read), (asked, least) => facts(asked, least).map(textOfFact)),
    quotesIn,
  };
  stores.set(corpus, store);
  return store;
}

const NONE: readonly SourceQuote[] = [];
const ofFacts = new WeakMap<Testimony, readonly SourceQuote[]>();
const textsOfFacts = new WeakMap<Testimony, SourceText>();

function quotesInFact(testimony: Testimony, corpus: Corpus): readonly SourceQuote[] {
  if (corpus.isRead(testimony) || !hasMarks(testimony)) return NONE;
  const quotes = ofFacts.get(testimony) ?? quotesOf([testimony]);
  ofFacts.set(testimony, quotes);
  return quotes;
}

function textOfFact(testimony: Testimony): SourceText {
  const text = textsOfFacts.get(testimony) ?? textOf(testimony.paragraph, testimony, () => reportedIn(testimony));
  textsOfFacts.set(testimony, text);
  return text;
}

function hasMarks({ paragraph }: Testimony): boolean {
  return /["'“”‘’«»„]/u.test(paragraph.text);
}

const QUOTED = (word: string): string[] => plainWords(word).map(one => one.word);

/** Facts that may have so many of the words: a figure is worded anew, and what some write as two words is not looked for. */
function factsWith(corpus: Corpus, asked: readonly string[], least: number): Testimony[] {
  const distinct = new Set(asked);
  const words = [...distinct].filter(word => !/\d/u.test(word) && word !== 'percent' && word !== 'and' && !isJoined(word));
  if (words.length === 0) return [];
  return corpus.unread.withSome(words, Math.max(1, least - distinct.size + words.length), QUOTED).map(order => corpus.at(order));
}

export function keyOf(words: readonly QuoteWord[]): string {
  return ` ${words.map(({ word }) => word).join(' ')} `;
}

/** `ofFacts`: those of facts that may have so many of the words. */
function shelf<Q extends SourceQuote>(
  quotes: readonly Q[],
  ofFacts: (asked: readonly string[], least: number) => readonly Q[],
): Shelf<Q> {
  const places = new Map<string, number[]>();
  const words = quotes.map(quote => setOf(quote.words));
  words.forEach((own, at) => {
    for (const word of own) {
      const list = places.get(word);
      if (list) list.push(at);
      else places.set(word, [at]);
    }
  });
  const withSome = (asked: readonly string[], least: number): Q[] => {
    const distinct = [...new Set(asked)];
    const wanted = distinct.map(word => ({ word, at: places.get(word) ?? [] })).sort((a, b) => a.at.length - b.at.length);
    // Whoever has `least` of the words has one of the rarest that are left when `least - 1` are taken away.
    const near = new Set(wanted.slice(0, wanted.length - Math.max(least, 1) + 1).flatMap(({ at }) => at));
    const read = [...near]
      .filter(at => wanted.reduce((count, { word }) => count + (words[at]?.has(word) ? 1 : 0), 0) >= least)
      .sort((a, b) => a - b)
      .flatMap(at => quotes[at] ?? []);
    const facts = ofFacts(asked, least).filter(quote => hasSome(quote, distinct, least));
    return [...facts, ...read];
  };
  return { withSome, withAll: asked => withSome(asked, new Set(asked).size) };
}

const sets = new WeakMap<readonly QuoteWord[], ReadonlySet<string>>();

function setOf(words: readonly QuoteWord[]): ReadonlySet<string> {
  const known = sets.get(words) ?? new Set(words.map(({ word }) => word));
  sets.set(words, known);
  return known;
}

function hasSome({ words }: SourceQuote, wanted: readonly string[], least: number): boolean {
  const own = setOf(words);
  let count = 0;
  for (const word of wanted) if (own.has(word)) count += 1;
  return count >= least;
}

/** The comparable words of a text, without apostrophes: sources saved from the web lose them. */
export function plainWords(text: string): QuoteWord[] {
  return quoteWords(text.replaceAll('\ufffd', "'")).map(word => ({ ...word, word: word.word.replaceAll("'", '') }));
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

function quotesOf(testimonies: readonly Testimony[]): SourceQuote[] {
  const breaths: SourceClaim<QuotationClaim>[][] = [];
  for (const testimony of testimonies) {
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

function textsOf(testimonies: readonly Testimony[]): SourceText[] {
  const paragraphs = new Map<Paragraph, { testimony: Testimony; reported: Reported[] }>();
  for (const testimony of testimonies) {
    const known = paragraphs.get(testimony.paragraph) ?? { testimony, reported: [] };
    paragraphs.set(testimony.paragraph, known);
    known.reported.push(...reportedIn(testimony));
  }
  return [...paragraphs].map(([paragraph, { testimony, reported }]) => textOf(paragraph, testimony, () => reported));
}

function reportedIn({ claims, paragraph }: Testimony): Reported[] {
  return claims.filter(isSpeech).map(said => {
    const { start, end } = said.claim.content;
    return { key: keyOf(plainWords(paragraph.text.slice(start, end))), said };
  });
}

function textOf(paragraph: Paragraph, testimony: Testimony, reported: () => readonly Reported[]): SourceText {
  const whole = shaped<QuotationClaim>({
    kind: 'quotation',
    start: 0,
    end: paragraph.text.length,
    text: paragraph.text,
    sentence: 0,
  });
  const part = { claim: whole, testimony };
  const words = plainWords(paragraph.text).map(word => ({ ...word, part }));
  return {
    testimony,
    get reported() {
      return reported();
    },
    parts: [part],
    words,
    key: keyOf(words),
  };
}
