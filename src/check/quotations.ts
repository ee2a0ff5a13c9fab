/** Quotations against the sources: the words first, then the mouth they are put in. */
import type { QuotationClaim, StatementClaim } from '../claims/claim.ts';
import type { QuoteWord } from '../claims/quotations/quote-words.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';
import { alignWords, type Step } from './align-words.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import {
  holds,
  keyOf,
  piecesOf,
  plainWords,
  type QuoteStore,
  quoteStoreOf,
  type SourceQuote,
  type SourceText,
} from './quote-store.ts';
import { areNamesakes, isForAnother, isNamed, isNear, type Mouth, sameSpeaker } from './same-speaker.ts';

/** Share of a quotation's words that must be the source's for it to be that quotation, altered. */
const LEAST_ALIKE = 0.7;
/** The same where the sentence says what the source's sentence says. */
const LEAST_ALIKE_ALIGNED = 0.6;
/** Share of them that must be there at all for the quotations to be laid side by side. */
const LEAST_WORDS = 0.5;
/** Shorter quotations have to be borne out by their sentence as well. */
const SHORT = 5;
/** Running text without quotation marks is looked through for quotations of so many words, and must be this much alike. */
const LEAST_UNQUOTED = 6;
const LEAST_ALIKE_UNQUOTED = 0.8;
/** A quotation with fewer words is in too many mouths for a wrong one to be told. */
const LEAST_SPOKEN = 3;
/** Cover of the source's sentence that bears a short quotation out. */
const LEAST_COVER = 0.3;
/** Words that only the speaker would use of himself. */
const FIRST_PERSON = / (?:i|im|ive|we|weve|my|our|us|me) /u;
/** Words of a source put in quotation marks that are the reporter's own: fewer than this may be a name or a term. */
const LEAST_PARAPHRASE = 4;

/** Judges the quotations of one sentence. Scare quotes and titles are silent unless a source quotes them. */
export function judgeQuotations(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const store = quoteStoreOf(corpus);
  return sentence.claims.flatMap(claim => (claim.kind === 'quotation' ? (judge(claim, sentence, store, corpus) ?? []) : []));
}

function judge(claim: QuotationClaim, sentence: DraftSentence, store: QuoteStore, corpus: Corpus): Judgement | undefined {
  const words = plainWords(claim.text);
  if (words.length === 0) return undefined;
  const pieces = piecesOf(words);
  const asked = words.filter(({ inserted }) => !inserted).map(({ word }) => word);
  const base = { claim, at: sentence.at };
  const found = store.quotes.withAll(asked).filter(quote => holds(quote, pieces));
  if (found.length > 0) return judgeSpeaker(claim, sentence, found, corpus);
  const told = store.texts.withAll(asked).find(text => holds(text, pieces));
  if (told && claim.use === undefined && words.length >= LEAST_PARAPHRASE) {
    const bearing: SourceClaim = { claim, testimony: told.testimony };
    const key = keyOf(words);
    const mouth = wrongMouthOf(claim, sentence, told, key);
    if (mouth) return misattributed(claim, sentence, mouth.name, [mouth.said], 'the source gives these words to somebody else');
    if (!isReported(told, key) || FIRST_PERSON.test(key))
      return {
        ...base,
        verdict: 'supported',
        bearing: [bearing],
        why: { matched: [], compared: 'the words stand in the source, outside quotation marks' },
      };
    const message = 'The source says this in its own words, not in quotation marks.';
    return {
      ...base,
      verdict: 'caution',
      code: 'paraphrase-quoted',
      bearing: [bearing],
      message,
      why: { matched: [], compared: 'the source reports it in its own words' },
    };
  }
  if (told) return undefined;
  const altered = alteredFrom(claim, sentence, store);
  if (altered) return altered;
  if (claim.use) return undefined;
  return { ...base, verdict: 'unsourced', bearing: [], why: { matched: [], compared: 'no source has these words' } };
}

/** Somebody says it in the source, and the words are the reporter's: indirect speech. A letter or a statement printed whole is its author's own words. */
function isReported({ reported }: SourceText, key: string): boolean {
  return reported.some(({ key: words }) => words.includes(key));
}

/** The words stand in the source as indirect speech of one person, and the draft quotes another. */
function wrongMouthOf(
  claim: QuotationClaim,
  sentence: DraftSentence,
  { reported }: SourceText,
  key: string,
): { said: SourceClaim<StatementClaim>; name: string } | undefined {
  if (plainWords(claim.text).length < SHORT || !isExplicit(claim, sentence)) return undefined;
  const said = reported.filter(words => words.key.includes(key)).map(({ said }) => said);
  if (said.length === 0 || said.some(one => sameSpeaker(mouthOf(claim, sentence), one) !== false)) return undefined;
  const [first] = said;
  return first?.claim.speaker?.name ? { said: first, name: first.claim.speaker.name } : undefined;
}

function judgeSpeaker(claim: QuotationClaim, sentence: DraftSentence, found: readonly SourceQuote[], corpus: Corpus): Judgement {
  const parts = found.map(quote => quote.parts[0]).filter(part => part !== undefined);
  const base = { claim, at: sentence.at, bearing: parts, why: { matched: [], compared: 'word for word' } };
  const mouth = mouthOf(claim, sentence);
  const verdicts = parts.map(part => (areNamesakes(mouth, part, corpus) ? false : sameSpeaker(mouth, part)));
  const other = parts[0]?.claim.speaker?.name;
  const count = plainWords(claim.text).length;
  const isTellable = count >= SHORT || (count >= LEAST_SPOKEN && parts.some(part => isBorneOut(sentence, part)));
  const isExplicitly = isExplicit(claim, sentence) || parts.every(part => isForAnother(mouth, part));
  if (isTellable && !claim.use && isExplicitly && verdicts.every(verdict => verdict === false) && other)
    return misattributed(claim, sentence, other, parts, 'the words are the same, the speaker is not');
  if (isExplicit(claim, sentence) && !verdicts.includes(true) && parts.every(part => !isNear(mouth, part)))
    return {
      ...base,
      verdict: 'unsourced',
      message: `The words stand there; that ${claim.speaker?.name ?? 'the speaker'} said them was not found.`,
    };
  return { ...base, verdict: 'supported' };
}

function misattributed(
  claim: QuotationClaim,
  sentence: DraftSentence,
  right: string,
  bearing: readonly SourceClaim[],
  compared: string,
): Judgement {
  const nameSpan = claim.speaker?.nameSpan ?? claim.speaker?.mention;
  return {
    claim,
    at: sentence.at,
    bearing,
    verdict: 'conflict',
    code: 'quote-misattributed',
    ...(nameSpan ? { mark: nameSpan } : {}),
    sourced: `“${claim.text}” – ${right}`,
    drafted: claim.speaker?.name ?? (nameSpan ? sentence.paragraph.text.slice(nameSpan.start, nameSpan.end) : ''),
    corrections: nameSpan ? [{ kind: 'speaker', name: right, span: nameSpan }] : [],
    why: { matched: [], compared },
  };
}

function isBorneOut(sentence: DraftSentence, { testimony }: SourceClaim): boolean {
  return sentence.alignments.some(one => one.testimony === testimony && one.rank < 3 && one.cover >= LEAST_COVER);
}

/** The attribution stands beside the quotation, with a name; one carried over from elsewhere is a guess. */
function isExplicit(claim: QuotationClaim, sentence: DraftSentence): boolean {
  return claim.cue !== undefined && isNamed(mouthOf(claim, sentence));
}

function mouthOf({ speaker }: QuotationClaim, { paragraph, claims }: DraftSentence): Mouth {
  return { speaker, paragraph, claims };
}

function alteredFrom(claim: QuotationClaim, sentence: DraftSentence, store: QuoteStore): Judgement | undefined {
  const own = plainWords(claim.text);
  const ownWords = own.map(({ word }) => word);
  const bag = new Set(ownWords);
  let best: Altered | undefined;
  const least = Math.ceil(bag.size * LEAST_WORDS);
  const quotes = store.quotes.withSome(ownWords, least);
  const candidates = own.length >= LEAST_UNQUOTED && !claim.use ? [...quotes, ...store.texts.withSome(ownWords, least)] : quotes;
  for (const quote of candidates) {
    const { steps } = alignWords(
      ownWords,
      quote.words.map(({ word }) => word),
    );
    const found = countEdits(own, quote, steps);
    if (!best || found.edits < best.edits) best = found;
  }
  if (!best || !isAlike(best, own.length, claim, sentence))
    best = own.length === 1 ? likePlaced(claim, own, sentence, store) : undefined;
  if (!best || best.edits === 0) return undefined;
  const { steps, quote } = best;
  const changed = steps.flatMap(({ draft, source }) =>
    draft !== undefined && !own[draft]?.inserted && own[draft]?.word !== quote.words[source ?? -1]?.word ? [draft] : [],
  );
  const used = steps.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const part = quote.words[used[0] ?? 0]?.part ?? quote.parts[0];
  if (!part) return undefined;
  const sourced = stretch(quote, used);
  const first = own[changed[0] ?? 0];
  const last = own[changed.at(-1) ?? 0];
  const few = changed.length > 0 && first && last && last.end - first.start < claim.text.length / 2;
  return {
    claim,
    at: sentence.at,
    verdict: 'conflict',
    code: 'quote-altered',
    bearing: [part],
    ...(few ? { mark: { start: claim.start + first.start, end: claim.start + last.end } } : {}),
    ...(sourced ? { sourced: `“${sourced}”`, corrections: [{ kind: 'quotation' as const, words: sourced, span: claim }] } : {}),
    drafted: few ? `“${claim.text.slice(first.start, last.end)}”` : `“${claim.text}”`,
    why: { matched: [], compared: `${best.edits} of ${own.length} words ${best.edits === 1 ? 'differs' : 'differ'}` },
  };
}

interface Altered {
  readonly quote: SourceQuote;
  readonly steps: readonly Step[];
  /** Words put in, left out or replaced, other than by brackets and ellipses. */
  readonly edits: number;
  /** Words of these that were left out. */
  readonly dropped: number;
}

/** What an editor puts in brackets and marks as left out is no alteration. */
function countEdits(own: readonly QuoteWord[], quote: SourceQuote, steps: readonly Step[]): Altered {
  let [edits, dropped] = [0, 0];
  for (const [index, { draft, source }] of steps.entries()) {
    if (draft === undefined) {
      const next = own[steps.slice(index).find(step => step.draft !== undefined)?.draft ?? -1];
      const before = own[steps.slice(0, index).findLast(step => step.draft !== undefined)?.draft ?? -1];
      if (next?.gap || next?.inserted || before?.inserted) continue;
      dropped++;
      edits++;
    } else if (!own[draft]?.inserted && own[draft]?.word !== quote.words[source ?? -1]?.word) edits++;
  }
  return { quote, steps, edits, dropped };
}

/** Long enough and nearly the same; or only words left out; or short, and borne out by its sentence or its speaker. */
function isAlike(
  { quote, steps, edits, dropped }: Altered,
  count: number,
  claim: QuotationClaim,
  sentence: DraftSentence,
): boolean {
  const { use } = claim;
  if (count >= SHORT && use !== 'title') {
    const isText = 'reported' in quote;
    if (!isText && edits === dropped && dropped <= count * 0.5) return true;
    const least = quote.parts.some(part => isBorneOut(sentence, part)) ? LEAST_ALIKE_ALIGNED : LEAST_ALIKE;
    return 1 - edits / count >= (isText ? LEAST_ALIKE_UNQUOTED : least);
  }
  if (count < 2 || edits > 1) return false;
  const used = steps.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const isWhole = Math.abs(quote.words.length - count) <= (use === 'title' ? 0 : 2);
  const isEnd = count >= 3 && !use && (used[0] === 0 || used.at(-1) === quote.words.length - 1);
  const [part] = quote.parts;
  if (!part || (!isWhole && !isEnd)) return false;
  if (quote.parts.some(one => isBorneOut(sentence, one))) return true;
  return claim.speaker !== undefined && sameSpeaker(mouthOf(claim, sentence), part) === true;
}

/** One quoted word against another, in the like place of a sentence that says the same: the word “closed”, the word “shut”. */
function likePlaced(
  claim: QuotationClaim,
  own: readonly QuoteWord[],
  sentence: DraftSentence,
  store: QuoteStore,
): Altered | undefined {
  const before = wordBefore(sentence.paragraph, claim);
  if (!before || isFunctionWord(before)) return undefined;
  const like = sentence.alignments
    .flatMap(({ testimony }) => store.quotesIn(testimony))
    .filter(
      ({ words, parts: [part] }) =>
        words.length === 1 &&
        part !== undefined &&
        wordBefore(part.testimony.paragraph, part.claim) === before &&
        isBorneOut(sentence, part),
    )
    .sort((a, b) => (a.parts[0]?.testimony.order ?? 0) - (b.parts[0]?.testimony.order ?? 0));
  const [quote] = like;
  return quote && new Set(like.map(({ key }) => key)).size === 1
    ? { quote, steps: [{ draft: 0, source: 0 }], edits: quote.words[0]?.word === own[0]?.word ? 0 : 1, dropped: 0 }
    : undefined;
}

function wordBefore({ tokens }: Paragraph, { start }: Span): string | undefined {
  return tokens.findLast(token => token.kind === 'word' && token.end <= start && token.end >= start - 3)?.word.toLowerCase();
}

/** The source's own words for the stretch that was used, where they stand together. */
function stretch(quote: SourceQuote, used: readonly number[]): string | undefined {
  const [first, last] = [quote.words[used[0] ?? -1], quote.words[used.at(-1) ?? -1]];
  if (!first || !last || first.part !== last.part) return undefined;
  return first.part.claim.text.slice(first.start, last.end);
}
