/** Quotations against the sources: the words first, then the mouth they are put in. */
import type { QuotationClaim } from '../claims/claim.ts';
import { quoteWords } from '../claims/quote-words.ts';
import { alignWords } from './align-words.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { keyOf, type QuoteStore, quoteStoreOf, type SourceQuote, type SourceText } from './quote-store.ts';
import { isNamed, type Mouth, sameSpeaker } from './same-speaker.ts';

/** Share of a quotation's words that must be the source's for it to be that quotation, altered. */
const LEAST_ALIKE = 0.7;
/** Share of them that must be there at all for the quotations to be laid side by side. */
const LEAST_WORDS = 0.5;
/** Shorter quotations have to be borne out by their sentence as well. */
const SHORT = 5;
/** Running text without quotation marks is looked through for quotations of so many words, and must be this much alike. */
const LEAST_UNQUOTED = 6;
const LEAST_ALIKE_UNQUOTED = 0.8;
/** Words that only the speaker would use of himself. */
const FIRST_PERSON = / (?:i|i'm|i've|i'll|we|we're|we've|my|our|us|me) /u;
/** Words of a source put in quotation marks that are the reporter's own: fewer than this may be a name or a term. */
const LEAST_PARAPHRASE = 4;

/** Judges the quotations of one sentence. Scare quotes and titles are silent unless a source quotes them. */
export function judgeQuotations(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const store = quoteStoreOf(corpus);
  const judgements = sentence.claims.flatMap(claim => (claim.kind === 'quotation' ? (judge(claim, sentence, store) ?? []) : []));
  return judgements.filter((judgement, index) => !judgements.slice(0, index).some(before => isSameMistake(before, judgement)));
}

/** Two quotations put in the same wrong mouth by one attribution: one mistake, one finding. */
function isSameMistake(a: Judgement, b: Judgement): boolean {
  return a.code === 'quote-misattributed' && b.code === a.code && a.mark?.start === b.mark?.start;
}

function judge(claim: QuotationClaim, sentence: DraftSentence, store: QuoteStore): Judgement | undefined {
  const words = quoteWords(claim.text);
  if (words.length === 0) return undefined;
  const key = keyOf(words);
  const base = { claim, at: sentence.at };
  const asked = words.map(({ word }) => word);
  const found = store.quotes.withAll(asked).filter(quote => quote.key.includes(key));
  if (found.length > 0) return judgeSpeaker(claim, sentence, found);
  const told = store.texts.withAll(asked).find(text => text.key.includes(key));
  if (told && claim.use === undefined && words.length >= LEAST_PARAPHRASE) {
    const bearing: SourceClaim = { claim, testimony: told.testimony };
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
  const altered = claim.use === 'title' ? undefined : alteredFrom(claim, sentence, store);
  if (altered) return altered;
  if (claim.use) return undefined;
  return { ...base, verdict: 'unsourced', bearing: [], why: { matched: [], compared: 'no source has these words' } };
}

/** Somebody says it in the source, and the words are the reporter's: indirect speech. A letter or a statement printed whole is its author's own words. */
function isReported({ reported }: SourceText, key: string): boolean {
  return reported.some(words => words.includes(key));
}

function judgeSpeaker(claim: QuotationClaim, sentence: DraftSentence, found: readonly SourceQuote[]): Judgement {
  const parts = found.map(quote => quote.parts[0]).filter(part => part !== undefined);
  const base = { claim, at: sentence.at, bearing: parts, why: { matched: [], compared: 'word for word' } };
  const verdicts = parts.map(part => sameSpeaker(mouthOf(claim, sentence), part));
  const other = parts[0]?.claim.speaker?.name;
  if (words(claim) < SHORT || claim.use || !isExplicit(claim, sentence) || verdicts.some(verdict => verdict !== false) || !other)
    return { ...base, verdict: 'supported' };
  const nameSpan = claim.speaker?.nameSpan ?? claim.speaker?.mention;
  return {
    ...base,
    verdict: 'conflict',
    code: 'quote-misattributed',
    ...(nameSpan ? { mark: nameSpan } : {}),
    sourced: `“${claim.text}” – ${other}`,
    drafted: claim.speaker?.name ?? '',
    corrections: nameSpan ? [{ kind: 'speaker', name: other, span: nameSpan }] : [],
    why: { matched: [], compared: 'the words are the same, the speaker is not' },
  };
}

/** The attribution stands beside the quotation, with a name; one carried over from elsewhere is a guess. */
function isExplicit(claim: QuotationClaim, sentence: DraftSentence): boolean {
  return claim.cue !== undefined && isNamed(mouthOf(claim, sentence));
}

function mouthOf({ speaker }: QuotationClaim, { paragraph, claims }: DraftSentence): Mouth {
  return { speaker, paragraph, claims };
}

function words(claim: QuotationClaim): number {
  return quoteWords(claim.text).length;
}

function alteredFrom(claim: QuotationClaim, sentence: DraftSentence, store: QuoteStore): Judgement | undefined {
  const own = quoteWords(claim.text);
  const ownWords = own.map(({ word }) => word);
  const bag = new Set(ownWords);
  let best: { quote: SourceQuote; edits: number; steps: ReturnType<typeof alignWords>['steps'] } | undefined;
  const least = Math.ceil(bag.size * LEAST_WORDS);
  const quotes = store.quotes.withSome(ownWords, least);
  const candidates = own.length >= LEAST_UNQUOTED ? [...quotes, ...store.texts.withSome(ownWords, least)] : quotes;
  for (const quote of candidates) {
    const { edits, steps } = alignWords(
      ownWords,
      quote.words.map(({ word }) => word),
    );
    if (!best || edits < best.edits) best = { quote, edits, steps };
  }
  if (!best || !isAlike(best.edits, own.length, best.quote, claim, sentence)) return undefined;
  const { steps, quote } = best;
  const changed = steps.flatMap(({ draft, source }) =>
    draft !== undefined && own[draft]?.word !== quote.words[source ?? -1]?.word ? [draft] : [],
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
    why: { matched: [], compared: `${best.edits} of ${own.length} words differ` },
  };
}

function isAlike(edits: number, count: number, quote: SourceQuote, claim: QuotationClaim, sentence: DraftSentence): boolean {
  if (count >= SHORT) return 1 - edits / count >= ('reported' in quote ? LEAST_ALIKE_UNQUOTED : LEAST_ALIKE);
  if (count < 2 || edits > 1 || Math.abs(quote.words.length - count) > 2) return false;
  const [part] = quote.parts;
  if (!part) return false;
  const aligned = sentence.alignments.some(
    ({ testimony, rank, cover }) => testimony === part.testimony && rank < 3 && cover >= 0.3,
  );
  return aligned || (claim.speaker !== undefined && sameSpeaker(mouthOf(claim, sentence), part) === true);
}

/** The source's own words for the stretch that was used, where they stand together. */
function stretch(quote: SourceQuote, used: readonly number[]): string | undefined {
  const [first, last] = [quote.words[used[0] ?? -1], quote.words[used.at(-1) ?? -1]];
  if (!first || !last || first.part !== last.part) return undefined;
  return first.part.claim.text.slice(first.start, last.end);
}
