/**
 * Statements borne out: the same person is reported to have said or done the same, in the same manner ("did not deny" is neither a denial nor a confirmation).
 */
import type { StatementClaim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { sameSpeaker } from './same-speaker.ts';
import type { Term } from './terms.ts';

/** Share of the word weight of what was said, or done, that the source must have. */
const LEAST_SHARED = 0.4;
/** … of a statement that is put in a marked way: who "did not deny" or "refused to say" does not often do so. */
const LEAST_MARKED = 0.1;
/** … of a deed, whose verb says little by itself, and of its subject. */
const LEAST_DEED = 0.6;
/** Verbs at least so like are one ("said", "stated"). */
const ALIKE = 0.8;
/** Verbs that say nothing by themselves. */
const EMPTY = new Set(['be', 'have', 'do', 'get', 'go', 'make', 'take', 'come']);
/** Sentences of the sources that are looked at. */
const MOST_ALIGNED = 6;

/** Supported statements of one sentence; nothing on the others. */
export function judgeStatements(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  return sentence.claims.flatMap(claim => (claim.kind === 'statement' ? (judge(claim, sentence, corpus) ?? []) : []));
}

function judge(claim: StatementClaim, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  const said = termsIn(sentence.terms, sentence.paragraph, claim.content);
  if (said.length === 0 || (claim.form === 'deed' && EMPTY.has(claim.cue.verb))) return undefined;
  const bearing: { readonly source: SourceClaim<StatementClaim>; readonly share: number }[] = [];
  for (const { testimony } of sentence.alignments.slice(0, MOST_ALIGNED)) {
    for (const source of testimony.claims) {
      if (!isStatement(source) || !bears(claim, source, sentence, corpus)) continue;
      const share = shareOf(said, testimony, corpus);
      if (share >= leastShare(claim)) bearing.push({ source, share });
    }
  }
  bearing.sort((a, b) => b.share - a.share);
  const [best] = bearing;
  if (!best) return undefined;
  return {
    claim,
    at: sentence.at,
    verdict: 'supported',
    bearing: bearing.map(({ source }) => source),
    why: {
      matched: said.map(({ word }) => word),
      compared: 'the source reports the same, of the same person',
      score: Math.round(best.share * 100) / 100,
    },
  };
}

function leastShare({ form, polarity }: StatementClaim): number {
  if (form === 'deed') return LEAST_DEED;
  return polarity === 'positive' ? LEAST_SHARED : LEAST_MARKED;
}

/** The same verb, the same way round, by the same person, and no more certain than the source. */
function bears(claim: StatementClaim, source: SourceClaim<StatementClaim>, sentence: DraftSentence, corpus: Corpus): boolean {
  const there = source.claim;
  if (there.polarity !== claim.polarity || Boolean(there.passive) !== Boolean(claim.passive)) return false;
  if ((there.hedge && !claim.hedge) || (there.modal && !claim.modal)) return false;
  if (corpus.likeness(claim.cue.verb, there.cue.verb) < ALIKE) return false;
  return bySame(claim, source, sentence, corpus);
}

function bySame(
  { speaker, form }: StatementClaim,
  source: SourceClaim<StatementClaim>,
  sentence: DraftSentence,
  corpus: Corpus,
): boolean {
  const same = sameSpeaker({ speaker, paragraph: sentence.paragraph, claims: sentence.claims }, source);
  if (same !== undefined) return same;
  const there = source.claim.speaker?.mention;
  if (!speaker?.mention || !there) return false;
  const mine = termsIn(sentence.terms, sentence.paragraph, speaker.mention);
  const theirs = new Set(termsIn(source.testimony.terms, source.testimony.paragraph, there).map(({ stem }) => stem));
  const shared = mine.filter(term => corpus.relatedTo(term).some(({ stem, likeness }) => likeness >= ALIKE && theirs.has(stem)));
  return mine.length > 0 && shared.length >= (form === 'deed' ? LEAST_DEED : LEAST_SHARED) * mine.length;
}

function shareOf(terms: readonly Term[], testimony: Testimony, corpus: Corpus): number {
  let [found, all] = [0, 0];
  for (const term of terms) {
    const weight = corpus.weightOf(term.stem);
    all += weight;
    let most = 0;
    for (const { stem, likeness } of corpus.relatedTo(term)) if (likeness > most && testimony.stems.has(stem)) most = likeness;
    found += weight * most;
  }
  return all ? found / all : 0;
}

function isStatement(source: SourceClaim): source is SourceClaim<StatementClaim> {
  return source.claim.kind === 'statement';
}

function termsIn(terms: readonly Term[], { tokens }: Paragraph, { start, end }: Span): Term[] {
  return terms.filter(({ token }) => {
    const place = tokens[token];
    return place !== undefined && place.start >= start && place.end <= end;
  });
}
