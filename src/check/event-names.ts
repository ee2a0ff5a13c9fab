/**
 * One event for another: "the Tollan Grand Prix" where the source's sentence that tells the same has "the Ellery Grand Prix", and no source has the draft's. Names of
 * three words or more that differ in one; silent where the draft has the source's too, or tells of another year.
 */
import { folded } from '../claims/people/name-parts.ts';
import type { Span } from '../text/paragraph.ts';
import type { Corpus, Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { statementAt } from './reversal.ts';
import { sharedWords } from './shared-words.ts';

/** Sentences of the sources that are looked at; the share of the draft's other words that they must have, and how many. */
const MOST_ALIGNED = 3;
const LEAST_SHARE = 0.3;
const LEAST_SHARED = 2;
/** Contests, prizes and festivals: what bears such a name is known by the whole of it. */
const EVENT =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} (?:Cup|Prix|Open|Championships?|Trophy|Prize|Awards?|Festival|League|Marathon|Derby|Shield)(?![\p{L}-]| \p{Lu})/gu;

/** Judges the events that one sentence names. */
export function judgeEventNames(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const { paragraph, index, claims } = sentence;
  const { start = 0, end = 0 } = paragraph.sentences[index] ?? {};
  if (claims.some(claim => claim.kind === 'date' && claim.parts.year !== undefined)) return [];
  return eventsIn(paragraph.text, { start, end }).flatMap(event => judge(event, sentence, corpus) ?? []);
}

function judge(event: Event, sentence: DraftSentence, corpus: Corpus): Judgement | undefined {
  if (corpus.read.some(({ paragraph }) => folded(paragraph.text).includes(folded(event.text)))) return undefined;
  const own = folded(sentence.paragraph.text);
  const others = sentence.terms.filter(({ token }) => {
    const { start = 0, end = 0 } = sentence.paragraph.tokens[token] ?? {};
    return end <= event.start || start >= event.end;
  });
  for (const { testimony } of sentence.alignments.slice(0, MOST_ALIGNED)) {
    const { share, shared } = sharedWords(others, testimony, corpus);
    if (share < LEAST_SHARE || shared < LEAST_SHARED) continue;
    const theirs = eventsIn(testimony.paragraph.text, testimony.sentence).filter(other => isOneWordOff(event.text, other.text));
    const [right] = theirs;
    if (!right || own.includes(folded(right.text))) continue;
    if (theirs.some(other => other.text !== right.text)) return undefined;
    return toJudgement(event, right, testimony, sentence);
  }
  return undefined;
}

function toJudgement(event: Event, right: Event, testimony: Testimony, { paragraph, index, at }: DraftSentence): Judgement {
  const { start, end } = event;
  const span = { start, end };
  const there = testimony.paragraph.sentences.indexOf(testimony.sentence);
  return {
    claim: statementAt(paragraph, index, span),
    at,
    span,
    verdict: 'conflict',
    code: 'wrong-entity',
    bearing: [{ claim: statementAt(testimony.paragraph, there, { start: right.start, end: right.end }), testimony }],
    sourced: right.text,
    drafted: event.text,
    corrections: [{ kind: 'name', name: right.text, span }],
    why: {
      matched: [right.text],
      compared: `“${event.text}” is in no source, “${right.text}” in the sentence that tells the same`,
    },
  };
}

interface Event extends Span {
  readonly text: string;
}

function eventsIn(text: string, { start, end }: Span): Event[] {
  return [...text.slice(start, end).matchAll(EVENT)].map(match => {
    const from = start + match.index;
    return { text: match[0], start: from, end: from + match[0].length };
  });
}

/** As many words, and all but one of them the same, the last one among these. */
function isOneWordOff(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map(name => folded(name).split(' '));
  if (!ours || !theirs || ours.length !== theirs.length || ours.length < 3 || ours.at(-1) !== theirs.at(-1)) return false;
  return ours.filter((word, at) => word !== theirs[at]).length === 1;
}
