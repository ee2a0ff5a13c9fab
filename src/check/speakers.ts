/** Indirect statements put in another mouth: the same content, said by somebody else in the sources. */
import type { QuotationClaim, StatementClaim } from '../claims/claim.ts';
import type { Span } from '../text/paragraph.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { areNamesakes, isNamed, sameSpeaker } from './same-speaker.ts';
import type { Term } from './terms.ts';

/** Share of the statement's word weight that the source's statement must have to be the same statement. */
const LEAST_SHARED = 0.55;
/** Shorter statements are too easily alike. */
const LEAST_TERMS = 3;
/** Sentences of the sources that are looked at. */
const MOST_ALIGNED = 4;

type Said = SourceClaim<QuotationClaim> | SourceClaim<StatementClaim>;

export function judgeSpeakers(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim =>
    claim.kind === 'statement' && claim.form === 'speech' ? (judge(claim, sentence, corpus) ?? []) : [],
  );
}

function judge(claim: StatementClaim, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const { speaker } = claim;
  const nameSpan = speaker?.nameSpan;
  const mouth = { speaker, paragraph: sentence.paragraph, claims: sentence.claims };
  if (!speaker?.name || !nameSpan || !isNamed(mouth)) return undefined;
  const terms = termsWithin(sentence.terms, sentence, claim.content).filter(term => !isIn(sentence, term, nameSpan));
  if (terms.length < LEAST_TERMS) return undefined;
  const said = sentence.alignments
    .slice(0, MOST_ALIGNED)
    .flatMap(({ testimony }) =>
      testimony.claims.filter(isSaid).map(source => ({ source, share: shareOf(terms, source, corpus) })),
    )
    .filter(({ share }) => share >= LEAST_SHARED)
    .sort((a, b) => b.share - a.share);
  const [best] = said;
  const right = best?.source.claim.speaker?.name;
  if (!best || !right || said.some(({ source }) => !areNamesakes(mouth, source, corpus) && sameSpeaker(mouth, source) !== false))
    return undefined;
  return {
    claim,
    at: sentence.at,
    span: nameSpan,
    verdict: 'conflict',
    code: 'statement-misattributed',
    bearing: [best.source],
    sourced: `said by ${right}`,
    drafted: speaker.name,
    corrections: [{ kind: 'speaker', name: right, span: nameSpan }],
    why: {
      matched: terms.map(({ word }) => word),
      compared: 'the statement is the same, the speaker is not',
      score: Math.round(best.share * 100) / 100,
    },
  };
}

function isSaid(source: SourceClaim): source is Said {
  return source.claim.kind === 'quotation' || (source.claim.kind === 'statement' && source.claim.form === 'speech');
}

function shareOf(terms: readonly Term[], { claim, testimony }: Said, corpus: Corpus): number {
  const span = claim.kind === 'statement' ? claim.content : claim;
  const stems = new Set(termsWithin(testimony.terms, testimony, span).map(({ stem }) => stem));
  let [found, all] = [0, 0];
  for (const { stem } of terms) {
    const weight = corpus.weightOf(stem);
    all += weight;
    if (stems.has(stem)) found += weight;
  }
  return all ? found / all : 0;
}

function termsWithin(terms: readonly Term[], place: Pick<Testimony, 'paragraph'>, span: Span): Term[] {
  return terms.filter(term => isIn(place, term, span));
}

function isIn({ paragraph }: Pick<Testimony, 'paragraph'>, term: Term, span: Span): boolean {
  const token = paragraph.tokens[term.token];
  return token !== undefined && token.start >= span.start && token.end <= span.end;
}
