/**
 * Is a word affirmed or denied where it stands? Negation scope in the manner of NegEx: from the negator to the next content word, no further than its clause.
 * Implicative verbs carry polarity to their complement (Karttunen 1971): "failed to build" denies building, "managed to build" affirms it.
 */
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { phraseAt, rootOf, rootsOf } from './opposites.ts';

/** A content word with the polarity and modality that its verb group gives it. */
export interface PolarWord {
  /** Index into the paragraph's tokens; of a phrase ("fall short of") its first word. */
  readonly token: number;
  /** Index behind the last token. */
  readonly next: number;
  readonly word: string;
  readonly stem: string;
  /** Stem of the base form, or the key of a phrase of opposite-rows.ts: what opposites go by. */
  readonly root: string;
  readonly negative: boolean;
  /** Number of its clause in the sentence. */
  readonly clause: number;
  /** "will" for a plain future, "may" for anything that leaves it open: could, might, is expected to, probably, plans to. */
  readonly modal?: 'will' | 'may';
  /** "second largest": the group is the rank. */
  readonly ranked?: true;
  /** Under "if" or "whether": nobody says that it is so. */
  readonly supposed?: true;
  /** Not denied itself, but behind a denied word in its clause: the comment in "did not provide comment". */
  readonly clouded?: true;
  /** Auxiliaries, negators and implicatives before it, as a span of the paragraph's text; absent where there are none. */
  readonly group?: Span;
}

const NEGATORS = new Set(['not', 'never', 'cannot', 'nor', 'neither', 'hardly', 'without', 'no', 'nobody', 'none', 'nothing']);
const AUXILIARIES = new Set(
  'am is are was were be been being has have had having do does did will would shall should can could may might must ’s ’re ’ve to also still already even now ever'.split(
    ' ',
  ),
);
/** Verb stems whose complement with "to" (or "from …ing") does not happen; the others in the list do happen. */
const DENYING = new Set(['refus', 'fail', 'declin', 'neglect', 'yet', 'unabl', 'unwil', 'forgot', 'forbidden', 'longer']);
/** What they take in -ing does not happen: "avoided paying", "refrained from voting". */
const AVOIDING = new Set(['avoid', 'refrain', 'abstain']);
const AFFIRMING = new Set(['agre', 'manag', 'will', 'abl', 'began', 'begin', 'start', 'continu', 'happen']);
const OPEN = new Set([
  'could',
  'may',
  'might',
  'expect',
  'probabl',
  'possibl',
  'perhap',
  'like',
  'plan',
  'hope',
  'intend',
  'aim',
  'seek',
  'propos',
  'would',
  'should',
]);
/** Open by themselves; the others only inside a verb group ("is expected to", not "the expected guests"). */
const ALONE = /^(?:could|may|might|would|should|perhaps)$|ly$/u;
const SUPPOSING = new Set(['if', 'whether', 'unless']);
const DOUBTING = rootsOf('deny doubt dispute refute');
const RANKS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'next']);
const NO_SUPERLATIVE = /(?:test|arrest|rest|vest|west|quest|forest|digest)$/u;
/** Verbs that a subject stands before. */
const FINITE = new Set('am is are was were has have had do does did will would shall should can could may might must'.split(' '));
const CLAUSE_END = new Set([',', ';', ':', '.', '!', '?', '—', '–', '(', ')', '“', '”', '"']);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'that', 'which', 'who', 'because', 'although', 'while', 'if', 'when']);

const known = new WeakMap<IsContent, WeakMap<Sentence, readonly PolarWord[]>>();

type IsContent = (word: string) => boolean;

/** The content words of a sentence with their polarity, in order. A phrase of opposite-rows.ts is one word. Several comparers ask for them: they are remembered. */
export function polarWords(paragraph: Paragraph, sentence: Sentence, isContent: IsContent): readonly PolarWord[] {
  const sentences = known.get(isContent) ?? new WeakMap<Sentence, readonly PolarWord[]>();
  known.set(isContent, sentences);
  const words = sentences.get(sentence) ?? findWords(paragraph, sentence, isContent);
  sentences.set(sentence, words);
  return words;
}

function findWords(paragraph: Paragraph, sentence: Sentence, isContent: IsContent): PolarWord[] {
  const words: PolarWord[] = [];
  let group = emptyGroup();
  let supposed = false;
  let clouded = false;
  let clause = 0;
  let denied = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = paragraph.tokens[index];
    if (!token) continue;
    const { word } = token;
    if (CLAUSE_END.has(token.text)) supposed = false;
    if (SUPPOSING.has(word) || (word === 'that' && isUnsaid(words.at(-1), index))) supposed = true;
    if (CLAUSE_END.has(token.text) || CONJUNCTIONS.has(word)) {
      group = emptyGroup();
      clouded = false;
      clause++;
      continue;
    }
    if (token.kind !== 'word') continue;
    if (group.noun && FINITE.has(word)) {
      // "No street would be swept" denies the sweeping, not the street.
      words.splice(
        denied,
        words.length,
        ...words.slice(denied).map(subject => ({ ...subject, negative: false, clouded: true as const })),
      );
      group = extended({ negative: true }, token, word === 'will' ? { modal: 'will' } : OPEN.has(word) ? { modal: 'may' } : {});
      continue;
    }
    const more = grouped(paragraph, index, group);
    if (more) {
      if (more.noun && !group.noun) denied = words.length;
      group = more;
      continue;
    }
    const phrase = phraseAt(rootOf(word), offset => rootAt(paragraph, sentence, index + offset));
    if (!phrase && !isContent(word)) {
      if (group.noun) group = emptyGroup();
      continue;
    }
    const made = { ...wordAt(token, index, phrase, group), clause };
    words.push({ ...made, ...(supposed ? { supposed } : {}), ...(clouded && !made.negative ? { clouded } : {}) });
    clouded ||= made.negative;
    if (phrase) index += phrase.length - 1;
    // "not clearly illegal", "no further comment": what comes next is denied as well.
    if (!group.noun && !(group.negative && /ly$/u.test(word))) group = emptyGroup();
  }
  return words;
}

/** "Does not claim that", "denied that": nobody says that what follows is so. */
function isUnsaid(before: PolarWord | undefined, that: number): boolean {
  return before?.next === that && (before.negative || DOUBTING().has(before.root));
}

function wordAt(
  token: Token,
  index: number,
  phrase: { key: string; length: number } | undefined,
  group: Group,
): Omit<PolarWord, 'clause'> {
  const root = phrase?.key ?? rootOf(token.word);
  return {
    token: index,
    next: index + (phrase?.length ?? 1),
    word: token.word,
    stem: phrase?.key ?? stem(token.word),
    root,
    negative: group.negative,
    ...(group.modal ? { modal: group.modal } : {}),
    ...(group.ranked ? { ranked: group.ranked } : {}),
    ...(group.start !== undefined && group.end !== undefined ? { group: { start: group.start, end: group.end } } : {}),
  };
}

function rootAt(paragraph: Paragraph, sentence: Sentence, index: number): string | undefined {
  const token = index < sentence.last ? paragraph.tokens[index] : undefined;
  return token?.kind === 'word' ? rootOf(token.word) : undefined;
}

/** The group with one more word of it; undefined where the word is none. */
function grouped(paragraph: Paragraph, index: number, group: Group): Group | undefined {
  const token = paragraph.tokens[index];
  if (!token) return undefined;
  const { word } = token;
  const root = stem(word);
  const before = paragraph.tokens[index - 1]?.word;
  // "whether or not", "not only … but also" deny nothing.
  if (word === 'not' && (before === 'or' || paragraph.tokens[index + 1]?.word === 'only')) return emptyGroup();
  // "A no-contact policy" denies nothing of what it does.
  if (word === 'no' && paragraph.tokens[index + 1]?.text === '-') return group;
  if (word === 'no' && !/^(?:longer|one)$/u.test(paragraph.tokens[index + 1]?.word ?? ''))
    return extended(group, token, { negative: !group.negative, noun: true });
  if (NEGATORS.has(word) || word.endsWith("n't")) return extended(group, token, { negative: !group.negative, ...openness(word) });
  if (OPEN.has(root) && (group.start !== undefined || ALONE.test(word))) return extended(group, token, { modal: 'may' });
  if (word === 'will' || word === "'ll") return extended(group, token, { modal: group.modal ?? 'will' });
  if (AUXILIARIES.has(word)) return extended(group.noun ? emptyGroup() : group, token, {});
  if (isRanked(paragraph, index)) return extended(emptyGroup(), token, { negative: !group.negative, ranked: true });
  if (implicative(paragraph, index, root))
    return extended(group, token, DENYING.has(root) || AVOIDING.has(root) ? { negative: !group.negative } : {});
  return undefined;
}

/** "second" in "second closest", "third-largest": not the closest, not the largest. */
function isRanked({ tokens }: Paragraph, index: number): boolean {
  if (!RANKS.has(tokens[index]?.word ?? '')) return false;
  const next = /^[-‐‑]$/u.test(tokens[index + 1]?.text ?? '') ? tokens[index + 2] : tokens[index + 1];
  return /^(?:most|least|best|worst)$|.[^aeou]est$/u.test(next?.word ?? '') && !NO_SUPERLATIVE.test(next?.word ?? '');
}

interface Group {
  readonly negative: boolean;
  readonly modal?: 'will' | 'may';
  /** "second" before "largest". */
  readonly ranked?: true;
  /** "no": reaches over the noun phrase, and no further. */
  readonly noun?: true;
  readonly start?: number;
  readonly end?: number;
}

function emptyGroup(): Group {
  return { negative: false };
}

function extended(group: Group, token: Span, change: Partial<Group>): Group {
  return { ...group, ...change, start: group.start ?? token.start, end: token.end };
}

function openness(word: string): Partial<Group> {
  return /^(?:could|might|would|should|may)n't$/u.test(word) ? { modal: 'may' } : word === "won't" ? { modal: 'will' } : {};
}

/** "refused to", "failed to", "managed to", "has yet to", "no longer": the verb is said of what follows. */
function implicative(paragraph: Paragraph, index: number, root: string): boolean {
  if (AVOIDING.has(root)) return [1, 2].some(offset => /ing$/u.test(paragraph.tokens[index + offset]?.word ?? ''));
  if (!DENYING.has(root) && !AFFIRMING.has(root)) return false;
  if (root === 'longer') return paragraph.tokens[index - 1]?.word === 'no';
  return paragraph.tokens[index + 1]?.word === 'to';
}
