/**
 * Is a word affirmed or denied where it stands? Negation scope in the manner of NegEx: from the negator to the next content word, no further than its clause.
 * Implicative verbs carry polarity to their complement (Karttunen 1971): "failed to build" denies building, "managed to build" affirms it.
 */

import { verbForm } from '../claims/deeds/verb-forms.ts';
import { reportingVerb } from '../claims/quotations/cues.ts';
import { ofWord } from '../text/letters.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { keptAt, splitPhraseAt, turnedDown } from './gapped-phrases.ts';
import { implicative, mayBeImplicative, putIn } from './implicatives.ts';
import { type Phrase, phraseAt, rootOf, rootsOf } from './opposites.ts';
import { isTelling } from './terms.ts';

type Modal = 'will' | 'would' | 'may';

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
  /** "will" for a plain future, "may" for anything that leaves it open: could, might, is expected to, probably, plans to; "would" for what may be a "will" reported. */
  readonly modal: Modal | undefined;
  /** "second largest": the group is the rank. */
  readonly ranked: true | undefined;
  /** Under "if" or "whether": nobody says that it is so. */
  readonly supposed: true | undefined;
  /** Not denied itself, but behind a denied word in its clause: the comment in "did not provide comment". */
  readonly clouded: true | undefined;
  /** Auxiliaries, negators and implicatives before it, as a span of the paragraph's text; undefined where there are none. */
  readonly group: Span | undefined;
}

const NEGATORS = new Set(['not', 'never', 'cannot', 'nor', 'neither', 'hardly', 'without', 'no', 'nobody', 'none', 'nothing']);
const AUXILIARIES = new Set(
  'am is are was were be been being has have had having do does did will would shall should can could may might must ’s ’re ’ve to also still already even now ever'.split(
    ' ',
  ),
);
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
  'should',
]);
/** Open by themselves; the others only inside a verb group ("is expected to", not "the expected guests"). */
const ALONE = /^(?:could|may|might|should|perhaps)$|ly$/u;
/** What "not" belongs to where one of these follows it. */
const DEGREES = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'least',
  'quite',
  'far',
  'until',
  'unlike',
  'surprisingly',
  'every',
  'all',
]);
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
  let group = NO_GROUP;
  let supposed = false;
  let clouded = false;
  let clause = 0;
  let denied = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = paragraph.tokens[index];
    if (!token) continue;
    const { word, kind } = token;
    const uses = kind === 'word' ? usesOf(word) : 0;
    const endsClause = kind === 'mark' && CLAUSE_END.has(token.text);
    if (endsClause) supposed = false;
    if ((uses & SUPPOSES) !== 0 || (word === 'that' && isUnsaid(words.at(-1), index))) supposed = true;
    if (endsClause || (uses & JOINS) !== 0) {
      group = NO_GROUP;
      clouded = false;
      clause++;
      continue;
    }
    if (kind !== 'word') continue;
    if (group.noun && (uses & IS_FINITE) !== 0) {
      // "No street would be swept" denies the sweeping, not the street.
      for (let at = denied; at < words.length; at++) {
        const subject = words[at];
        if (subject) words[at] = { ...subject, negative: false, clouded: true };
      }
      group = extended(
        { ...NO_GROUP, negative: true },
        token,
        word === 'will' ? WILL : word === 'would' ? WOULD : OPEN.has(word) ? MAY : {},
      );
      continue;
    }
    const more = (uses & IN_GROUPS) === 0 ? undefined : grouped(paragraph, index, group);
    if (more) {
      const verb = words.at(-1);
      if (verb && DENIES_ITS_VERB.has(word) && isObjectOf(verb, index, paragraph))
        words[words.length - 1] = { ...verb, negative: !verb.negative };
      if (more.noun && !group.noun) denied = words.length;
      group = more;
      index += putIn(paragraph.tokens, index);
      continue;
    }
    const asked = turnedDown(paragraph.tokens, index, sentence.last);
    if (asked !== undefined) {
      group = extended(group, token, { negative: !group.negative });
      index = asked;
      continue;
    }
    const phrase =
      phraseAt(rootOf(word), paragraph.tokens, index, sentence.last) ??
      splitPhraseAt(paragraph.tokens, index, sentence.last) ??
      keptAt(paragraph, index, sentence.last);
    if (!phrase && !isContent(word)) {
      if (group.noun) group = NO_GROUP;
      continue;
    }
    const made = wordAt(token, index, phrase, group, clause, supposed, clouded);
    words.push(made);
    clouded ||= made.negative;
    if (phrase) index += phrase.length - 1;
    // "not clearly illegal", "no further comment": what comes next is denied as well.
    if (!group.noun && !(group.negative && word.endsWith('ly'))) group = NO_GROUP;
  }
  return words;
}

/** What a word can be here, in bits: asked once for each word. */
const [SUPPOSES, JOINS, IS_FINITE, IN_GROUPS] = [1, 2, 4, 8];
const usesOf = ofWord(word => {
  const root = stem(word);
  const isGrouped =
    [NEGATORS, AUXILIARIES, RANKS].some(words => words.has(word)) ||
    OPEN.has(root) ||
    mayBeImplicative(root) ||
    word.endsWith("n't") ||
    word === "'ll";
  return (
    (SUPPOSING.has(word) ? SUPPOSES : 0) |
    (CONJUNCTIONS.has(word) ? JOINS : 0) |
    (FINITE.has(word) ? IS_FINITE : 0) |
    (isGrouped ? IN_GROUPS : 0)
  );
});

/** "Destroyed [no] homes", "conceded [nothing]": what happens to none does not happen. "Said no street would be swept" has a clause behind it. */
function isObjectOf({ next, word, group }: PolarWord, index: number, { tokens }: Paragraph): boolean {
  if (next !== index || tokens[index + 1]?.word === 'longer') return false;
  if (group === undefined && verbForm(word)?.forms.every(form => form === 'base' || form === 's')) return false;
  if (verbForm(word) === undefined || !isTelling(word)) return false;
  return tokens[index]?.word !== 'no' || reportingVerb(word) === undefined;
}
const DENIES_ITS_VERB = new Set(['no', 'nothing', 'nobody']);

/** "Does not claim that", "denied that": nobody says that what follows is so. */
function isUnsaid(before: PolarWord | undefined, that: number): boolean {
  return before?.next === that && (before.negative || DOUBTING().has(before.root));
}

/** Of one shape whatever it has: readers of many shapes are slow. */
function wordAt(
  token: Token,
  index: number,
  phrase: Phrase | undefined,
  { negative, modal, ranked, start, end }: Group,
  clause: number,
  supposed: boolean,
  clouded: boolean,
): PolarWord {
  return {
    token: index,
    next: index + (phrase?.length ?? 1),
    word: token.word,
    stem: phrase?.key ?? stem(token.word),
    root: phrase?.key ?? rootOf(token.word),
    negative,
    clause,
    modal,
    ranked,
    supposed: supposed ? true : undefined,
    clouded: clouded && !negative ? true : undefined,
    group: start !== undefined && end !== undefined ? { start, end } : undefined,
  };
}

/** The group with one more word of it; undefined where the word is none. */
function grouped(paragraph: Paragraph, index: number, group: Group): Group | undefined {
  const token = paragraph.tokens[index];
  if (!token) return undefined;
  const { word } = token;
  const root = stem(word);
  const before = paragraph.tokens[index - 1]?.word;
  // "whether or not", "not only … but also", "not quite 12,000 came" deny nothing of what is done.
  const next = paragraph.tokens[index + 1]?.word ?? '';
  if (word === 'not' && (before === 'or' || next === 'only' || (group.start === undefined && DEGREES.has(next)))) return NO_GROUP;
  // "A no-contact policy" denies nothing of what it does.
  if (word === 'no' && paragraph.tokens[index + 1]?.text === '-') return group;
  if (word === 'no' && !/^(?:longer|one)$/u.test(paragraph.tokens[index + 1]?.word ?? ''))
    return extended(group, token, { negative: !group.negative, noun: true });
  if (NEGATORS.has(word) || word.endsWith("n't")) return extended(group, token, { negative: !group.negative, ...openness(word) });
  if (OPEN.has(root) && (group.start !== undefined || ALONE.test(word))) return extended(group, token, MAY);
  if (word === 'will' || word === "'ll") return extended(group, token, { modal: group.modal ?? 'will' });
  if (word === 'would') return extended(group, token, { modal: group.modal ?? 'would' });
  if (AUXILIARIES.has(word)) return extended(group.noun ? NO_GROUP : group, token, {});
  if (isRanked(paragraph, index)) return extended(NO_GROUP, token, { negative: !group.negative, ranked: true });
  const implied = implicative(paragraph.tokens, index);
  if (implied) return extended(group, token, implied === 'denies' ? { negative: !group.negative } : {});
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
  readonly modal: Modal | undefined;
  /** "second" before "largest". */
  readonly ranked: true | undefined;
  /** "no": reaches over the noun phrase, and no further. */
  readonly noun: true | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const NO_GROUP: Group = {
  negative: false,
  modal: undefined,
  ranked: undefined,
  noun: undefined,
  start: undefined,
  end: undefined,
};

/** What a word changes in its group. */
type Change = { readonly [K in keyof Group]?: Exclude<Group[K], undefined> };
const WILL: Change = { modal: 'will' };
const WOULD: Change = { modal: 'would' };
const MAY: Change = { modal: 'may' };

function extended(group: Group, { start, end }: Span, change: Change): Group {
  return {
    negative: change.negative ?? group.negative,
    modal: change.modal ?? group.modal,
    ranked: change.ranked ?? group.ranked,
    noun: change.noun ?? group.noun,
    start: group.start ?? start,
    end,
  };
}

function openness(word: string): Change {
  if (/^(?:could|might|should|may)n't$/u.test(word)) return MAY;
  return word === "won't" ? WILL : word === "wouldn't" ? WOULD : {};
}
