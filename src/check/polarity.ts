/**
 * Is a word affirmed or denied where it stands? Negation scope in the manner of NegEx: from the negator to the next content word, no further than its clause.
 * Implicative verbs carry polarity to their complement (Karttunen 1971): "failed to build" denies building, "managed to build" affirms it.
 */

import { verbForm } from '../claims/deeds/verb-forms.ts';
import { reportingVerb } from '../claims/quotations/cues.ts';
import { ofWord } from '../text/letters.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { isOutcome, keptAt, splitPhraseAt, turnedDown } from './gapped-phrases.ts';
import { isBarred, isDoing, putIn } from './implicatives.ts';
import { type Phrase, phraseAt, rootOf, rootsOf } from './opposites.ts';
import { extended, type Group, grouped, type Modal, mayBeGrouped, modalOf, NO_GROUP, WISH } from './polar-group.ts';
import { isTelling } from './terms.ts';

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

const SUPPOSING = new Set(['if', 'whether', 'unless']);
const DOUBTING = rootsOf('deny doubt dispute refute rule_out');
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
      group = extended({ ...NO_GROUP, negative: true }, token, modalOf(word));
      continue;
    }
    if (isDoing(word) && isAdvice(words.at(-1), index)) group = extended(group, token, WISH);
    if (word === 'to' && verbForm(paragraph.tokens[index + 1]?.word ?? '') && wordsIn(words, clause).some(isRequest)) {
      group = extended(group, token, WISH);
      continue;
    }
    const isBlurred = (uses & BLURS) !== 0 && isVague(paragraph, index);
    if (isBlurred) clouded = true;
    const more = (uses & IN_GROUPS) === 0 || isBlurred ? undefined : grouped(paragraph, index, group);
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
    if (!phrase && (!isContent(word) || isOutcome(paragraph, index))) {
      if (group.noun) group = NO_GROUP;
      if (isBarred(paragraph.tokens, index, wordsIn(words, clause))) group = extended(NO_GROUP, token, { negative: true });
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

const wordsIn = (words: readonly PolarWord[], clause: number): readonly PolarWord[] =>
  words.slice(words.findLastIndex(word => word.clause !== clause) + 1);

/** "Urged the board [to sell]": what somebody is asked to do is not done yet. */
const isRequest = ({ root }: PolarWord): boolean => ASKING().has(root);
/** "Advised [waiting]". */
const isAdvice = (before: PolarWord | undefined, index: number): boolean =>
  before !== undefined && before.next === index && ADVISING().has(before.root);
const ADVISING = rootsOf('recommend advise suggest propose consider urge discuss');
const ASKING = rootsOf('ask urge press want tell request invite advise encourage implore plead lobby call call_on call_for');
/**
 * What is neither affirmed nor denied: "few backed it", what is done "rather than" or "instead of" another thing, what somebody "does without", "it may, but not at
 * night".
 */
function isVague({ tokens }: Paragraph, index: number): boolean {
  const [before, word, next] = [tokens[index - 1]?.word, tokens[index]?.word ?? '', tokens[index + 1]?.word ?? ''];
  if (word === 'without') return !isDoing(next);
  if (word === 'not') return before === 'but';
  return (FEW.has(word) && before !== 'a') || (word === 'rather' && next === 'than') || (word === 'instead' && next === 'of');
}
const FEW = new Set('few fewer rarely seldom barely scarcely'.split(' '));
const BLURRING = new Set('rather instead without not'.split(' '));

/** What a word can be here, in bits: asked once for each word. */
const [SUPPOSES, JOINS, IS_FINITE, IN_GROUPS, BLURS] = [1, 2, 4, 8, 16];
const usesOf = ofWord(
  word =>
    (SUPPOSING.has(word) ? SUPPOSES : 0) |
    (CONJUNCTIONS.has(word) ? JOINS : 0) |
    (FINITE.has(word) ? IS_FINITE : 0) |
    (mayBeGrouped(word) ? IN_GROUPS : 0) |
    (FEW.has(word) || BLURRING.has(word) ? BLURS : 0),
);

/** "Destroyed [no] homes", "conceded [nothing]": what happens to none does not happen. "Said no street would be swept" has a clause behind it. */
function isObjectOf({ next, word, group }: PolarWord, index: number, { tokens }: Paragraph): boolean {
  if (next !== index || tokens[index + 1]?.word === 'longer') return false;
  const mayBeNoun = tokens[index]?.word === 'no' && group === undefined;
  if (mayBeNoun && verbForm(word)?.forms.every(form => form === 'base' || form === 's')) return false;
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
