/** The check: a draft that was read, against what the sources say. Pure and deterministic: the same draft and facts give the same findings. */
import type { Claim } from '../claims/claim.ts';
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { align } from './align.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { judgeFigures } from './figures.ts';
import type { Correction, Finding } from './finding.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { judgeLeftOver } from './left-over.ts';
import { evidenceOf, messageOf } from './message.ts';
import { judgeNames } from './names.ts';
import { judgeOpposed } from './opposed.ts';
import { judgeOwnFigures } from './own-figures.ts';
import { judgeOwners } from './owners.ts';
import { judgePairs } from './pairs-of-names.ts';
import { judgeQuotations } from './quotations.ts';
import { judgeRelations } from './relations.ts';
import { judgeReversals } from './reversals.ts';
import { judgeRoles } from './roles.ts';
import { sieve } from './sieve.ts';
import { judgeSpeakers } from './speakers.ts';
import { judgeStatements } from './statements.ts';
import { termsOf } from './terms.ts';
import { judgeTurned } from './turned.ts';
import { judgeWeekdays } from './weekdays.ts';

/** One comparer for each kind of claim, the surest first: where two judge the same words, the sieve keeps the first. */
const COMPARERS: readonly ((sentences: readonly DraftSentence[], corpus: Corpus) => Judgement[])[] = [
  each(judgeQuotations),
  each(judgeSpeakers),
  each(judgeOwnFigures),
  each(judgeWeekdays),
  each(judgeNames),
  each(judgeRoles),
  each(judgeRelations),
  each(judgePairs),
  judgeFigures,
  each(judgeReversals),
  each(judgeOpposed),
  judgeTurned,
  each(judgeOwners),
  each(judgeLeftOver),
  each(judgeStatements),
];

const corpora = new WeakMap<FactIndex, Corpus>();

/**
 * Checks a draft that was read against indexed facts. Findings come in draft order, one for each claim that is not covered by another
 * (DESIGN.md §3); spans are draft offsets. The index is made ready on first use and kept as long as the index lives.
 */
export function check(reading: Reading, facts: FactIndex): Finding[] {
  const corpus = corpora.get(facts) ?? buildCorpus([facts.contexts], facts.published);
  corpora.set(facts, corpus);
  return checkAgainst(reading, corpus, facts.titles);
}

/**
 * Findings in draft order, one for each claim. `titles`: source id → title. `divide`: how a paragraph becomes sentences with their alignments; who checks
 * the same draft again and again may hand back those of the last time (incremental.ts).
 */
export function checkAgainst(
  reading: Reading,
  corpus: Corpus,
  titles: ReadonlyMap<string, string>,
  divide: typeof sentencesOf = sentencesOf,
): Finding[] {
  const sentences = reading.paragraphs.flatMap((paragraph, at) => divide(paragraph, at, corpus));
  const judgements = COMPARERS.flatMap(compare => compare(sentences, corpus));
  return sieve(judgements)
    .map(judgement => toFinding(judgement, reading, titles))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A comparer that looks at one sentence at a time. What it said of a sentence holds as long as the sentence's alignments are the same object. */
function each(compare: (sentence: DraftSentence, corpus: Corpus) => Judgement[]) {
  const known = new WeakMap<DraftSentence['alignments'], readonly Judgement[]>();
  return (sentences: readonly DraftSentence[], corpus: Corpus): Judgement[] =>
    sentences.flatMap(sentence => {
      const judgements = (known.get(sentence.alignments) ?? compare(sentence, corpus)).map(one => moved(one, sentence.at));
      known.set(sentence.alignments, judgements);
      return judgements;
    });
}

/** The judgement for the paragraph's place in the draft now; what it rests on stands in the same paragraph. */
function moved(judgement: Judgement, at: number): Judgement {
  if (judgement.at === at) return judgement;
  const { related } = judgement;
  return { ...judgement, at, ...(related ? { related: related.map(place => ({ ...place, at })) } : {}) };
}

/**
 * What holds more words than this is no sentence but a table without its lines, or noise, and is not judged; of very many claims the first are. So
 * cost stays linear. The longest sentences of newspapers have some 300 words.
 */
const MOST_WORDS = 1500;
const MOST_CLAIMS = 200;

/** A paragraph's sentences with the testimonies that speak of the same. */
export function sentencesOf({ paragraph, claims }: ParagraphReading, at: number, corpus: Corpus): DraftSentence[] {
  const bySentence = bySentenceOf(claims);
  return paragraph.sentences.flatMap((sentence, index) => {
    if (sentence.last - sentence.first > MOST_WORDS) return [];
    const own = (bySentence.get(index) ?? []).slice(0, MOST_CLAIMS);
    const terms = termsOf(paragraph, sentence, own);
    return [{ paragraph, at, index, claims: own, terms, alignments: align(terms, corpus) }];
  });
}

function bySentenceOf(claims: readonly Claim[]): Map<number, Claim[]> {
  const lists = new Map<number, Claim[]>();
  for (const claim of claims) {
    const list = lists.get(claim.sentence);
    if (list) list.push(claim);
    else lists.set(claim.sentence, [claim]);
  }
  return lists;
}

function toFinding(judgement: Judgement, reading: Reading, titles: ReadonlyMap<string, string>): Finding {
  const { claim, at, verdict, code, mark, related, corrections = [], certain, why } = judgement;
  const paragraph = reading.paragraphs[at]?.paragraph;
  if (!paragraph) throw new RangeError(`no paragraph ${at}`);
  const { start, end } = paragraph.toDraft(judgement.span ?? claim);
  const text = reading.draft.text.slice(start, end);
  const { evidence, message, facts, sources } = worded(judgement, text, titles);
  // One shape for all, field by field: findings are made anew at every key press.
  const finding: Writable<Finding> = {
    start,
    end,
    text,
    kind: claim.kind,
    claim,
    paragraph: at,
    verdict,
    message,
    facts,
    evidence,
    sources,
    corrections:
      corrections.length === 0
        ? NO_CORRECTIONS
        : corrections.map((correction): Correction => ({ ...correction, span: paragraph.toDraft(correction.span) })),
    why,
  };
  if (code) finding.code = code;
  if (mark) finding.mark = paragraph.toDraft(mark);
  if (related) finding.related = related.flatMap(place => reading.paragraphs[place.at]?.paragraph.toDraft(place) ?? []);
  if (certain) finding.certain = certain;
  return finding;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NO_CORRECTIONS: readonly Correction[] = [];

type Wording = Pick<Finding, 'text' | 'message' | 'facts' | 'evidence' | 'sources'>;

const wordings = new WeakMap<Judgement['bearing'], Wording & { readonly titles: ReadonlyMap<string, string> }>();

/** What is said of a judgement, kept with what it rests on: a draft that is typed in is worded again and again. */
function worded(judgement: Judgement, text: string, titles: ReadonlyMap<string, string>): Wording {
  const known = wordings.get(judgement.bearing);
  if (known?.text === text && known.titles === titles) return known;
  const evidence = evidenceOf(judgement, titles);
  const wording = {
    text,
    titles,
    evidence,
    message: messageOf(judgement, evidence, text),
    facts: [...new Set(judgement.bearing.flatMap(({ fact }) => fact ?? []))],
    sources: new Set(evidence.map(({ source }) => source)).size,
  };
  wordings.set(judgement.bearing, wording);
  return wording;
}
