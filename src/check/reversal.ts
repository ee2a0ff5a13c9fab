/** The judgement on a statement turned round: the reversed words, and the words of the source that say otherwise. */
import type { StatementClaim } from '../claims/claim.ts';
import { shaped } from '../claims/shaped.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Testimony } from './corpus.ts';
import { correctedVerb } from './correct-reversal.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import type { PolarWord } from './polarity.ts';

/** The draft's word says the reverse of the source's: its negation is marked where only that differs, else the word. */
export function reversal(
  sentence: DraftSentence,
  word: PolarWord,
  testimony: Testimony,
  there: PolarWord,
  score: number,
): Judgement {
  const onlyGroup =
    word.root === there.root && (isBareNot(testimony.paragraph, there) || isImplicative(sentence.paragraph, word));
  const own = wordSpan(sentence.paragraph, word);
  const group = word.ranked && word.group ? { start: word.group.start, end: own.end } : word.group;
  const often = NEVER.test(textOf(testimony.paragraph, there.group)) ? oftenBefore(sentence.paragraph, own) : undefined;
  const span = often ?? (onlyGroup && group ? group : own);
  return reversedAt(sentence, span, testimony, there, score);
}

const NEVER = /\bnever\b/iu;
const OFTEN = /\b(?<often>often|always|usually|frequently|regularly|repeatedly)\s$/iu;
const LONGEST_OFTEN = 12;

/** "Had [often] opposed" against "had never opposed". */
function oftenBefore({ text }: Paragraph, { start }: Span): Span | undefined {
  const found = OFTEN.exec(text.slice(Math.max(0, start - LONGEST_OFTEN), start))?.groups?.often;
  return found === undefined ? undefined : { start: start - found.length - 1, end: start - 1 };
}

const textOf = ({ text }: Paragraph, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');

function reversedAt(sentence: DraftSentence, span: Span, testimony: Testimony, there: PolarWord, score: number): Judgement {
  return judgement(sentence, span, testimony, there, score, {
    verdict: 'conflict',
    code: 'statement-reversed',
    compared: 'the source says the reverse',
  });
}

/** The draft has as certain what the source leaves open: its "will" is marked. */
export function hardened(
  sentence: DraftSentence,
  word: PolarWord,
  testimony: Testimony,
  there: PolarWord,
  score: number,
): Judgement {
  const group = word.group ?? wordSpan(sentence.paragraph, word);
  const at = sentence.paragraph.text.slice(group.start, group.end).search(/\bwill\b|[’']ll\b/u);
  const span = at < 0 ? group : { start: group.start + at, end: group.start + at + 4 };
  return judgement(sentence, span, testimony, there, score, {
    verdict: 'caution',
    code: 'hedge-dropped',
    compared: 'the source leaves it open',
  });
}

interface Said {
  readonly verdict: 'conflict' | 'caution';
  readonly code: 'statement-reversed' | 'hedge-dropped';
  readonly compared: string;
}

function judgement(
  sentence: DraftSentence,
  span: Span,
  testimony: Testimony,
  there: PolarWord,
  score: number,
  { compared, ...said }: Said,
): Judgement {
  const word = wordSpan(testimony.paragraph, there);
  const source = statementAt(testimony.paragraph, testimony.paragraph.sentences.indexOf(testimony.sentence), {
    start: there.group?.start ?? word.start,
    end: word.end,
  });
  return {
    claim: statementAt(sentence.paragraph, sentence.index, span),
    at: sentence.at,
    ...said,
    bearing: [{ claim: source, testimony }],
    corrections: correctedVerb(sentence.paragraph, span, source.text),
    why: { matched: [], compared, score: Math.round(score * 100) / 100 },
  };
}

/** The words of a span as what is told there; `sentence`: the index of its sentence. */
export function statementAt(paragraph: Paragraph, sentence: number, span: Span): StatementClaim {
  const text = paragraph.text.slice(span.start, span.end);
  return shaped({
    kind: 'statement',
    form: 'deed',
    ...span,
    text,
    sentence,
    cue: { ...span, verb: text.toLowerCase() },
    content: span,
    polarity: 'positive',
  });
}

function wordSpan({ tokens }: Paragraph, { token, next }: PolarWord): Span {
  const { start = 0 } = tokens[token] ?? {};
  return { start, end: tokens[next - 1]?.end ?? start };
}

/** "agreed to", "managed to": the verb before is the reversed one. */
function isImplicative({ text }: Paragraph, { group }: PolarWord): boolean {
  return group !== undefined && /\p{L}{3}(?:e|d|s|n|ng) to$/u.test(text.slice(group.start, group.end));
}

/** The source only puts "not" between: putting that right changes the auxiliary. "Has yet to", "refused to" change the verb. */
function isBareNot({ text }: Paragraph, { group, negative }: PolarWord): boolean {
  return (
    !negative ||
    (group !== undefined &&
      !/\b(?:yet|refus\w+|fail\w*|declin\w+|unable|unwilling|longer)\b/iu.test(text.slice(group.start, group.end)))
  );
}
