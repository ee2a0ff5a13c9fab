/**
 * Is a word affirmed or denied where it stands? Negation scope in the manner of NegEx: from the negator to the next content word, no further than its clause.
 * Implicative verbs carry polarity to their complement (Karttunen 1971): "failed to build" denies building, "managed to build" affirms it.
 */

import { isFiniteLooking, verbForm } from '../claims/deeds/verb-forms.ts';
import { reportingVerb } from '../claims/quotations/cues.ts';
import { ofWord } from '../text/letters.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { phraseAt, rootOf, rootsOf } from './opposites.ts';
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
/** Verb stems whose complement with "to" (or "from …ing") does not happen; the others in the list do happen. */
const DENYING = new Set(['refus', 'fail', 'declin', 'neglect', 'yet', 'unabl', 'unwil', 'forgot', 'forbidden', 'longer']);
/** What they take in -ing does not happen: "avoided paying", "refrained from voting". */
const AVOIDING = new Set(['avoid', 'refrain', 'abstain']);
/** "Stopped paying": no longer. */
const STOPPING = new Set(['stop', 'ceas', 'quit']);
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
    if (isTurnedDown(paragraph, index, sentence.last)) {
      group = extended({ ...NO_GROUP, negative: true }, token, {});
      for (const to = index + MOST_ASKED; index < to && paragraph.tokens[index + 1]?.word !== 'to'; ) index++;
      continue;
    }
    const phrase =
      phraseAt(rootOf(word), paragraph.tokens, index, sentence.last) ??
      splitPhraseAt(paragraph, index, sentence.last) ??
      keptAt(paragraph.tokens, index);
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

/** "Left rates at 2 percent", "leaves the limit unchanged": to leave so is to keep. */
function keptAt(tokens: Paragraph['tokens'], index: number): { key: string; length: number } | undefined {
  if (!LEAVING.has(tokens[index]?.word ?? '')) return undefined;
  const isKept = tokens.slice(index + 1, index + 1 + KEPT_WITHIN).some(({ word }) => KEPT.has(word));
  return isKept ? { key: KEEP, length: 1 } : undefined;
}
const LEAVING = new Set(['leave', 'leaves', 'leaving', 'left']);
const KEPT = new Set(['at', 'unchanged', 'alone', 'intact', 'untouched']);
const KEPT_WITHIN = 6;
const KEEP = stem('keep');

/** What a word can be here, in bits: asked once for each word. */
const [SUPPOSES, JOINS, IS_FINITE, IN_GROUPS] = [1, 2, 4, 8];
const usesOf = ofWord(word => {
  const root = stem(word);
  const isGrouped =
    [NEGATORS, AUXILIARIES, RANKS].some(words => words.has(word)) ||
    [OPEN, DENYING, AVOIDING, STOPPING, AFFIRMING].some(roots => roots.has(root)) ||
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

/** "Ruled [Roe] out", "turned [the offer] down": the verb and its particle, with their object between. The object stays what it is. */
function splitPhraseAt({ tokens }: Paragraph, index: number, last: number): { key: string; length: number } | undefined {
  const verb = tokens[index];
  if (!verb || !SPLIT.has(rootOf(verb.word)) || verbForm(verb.word) === undefined) return undefined;
  for (let at = index + 1; at < last && at - index <= MOST_BETWEEN + 1; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (at > index + 1 && PARTICLES.has(token.word)) {
      const found = phraseAt(rootOf(verb.word), [verb, token], 0, 2);
      return found?.length === 2 ? { key: found.key, length: 1 } : undefined;
    }
    if (/^(?:to|of|in|for|by|at|from|that|with|as)$/u.test(token.word) || isFiniteLooking(token.word)) return undefined;
  }
  return undefined;
}
/** Words between verb and particle. */
const MOST_BETWEEN = 3;
const PARTICLES = new Set('out down off up back over'.split(' '));
/** Verbs of opposite-rows.ts that take their particle behind the object. */
const SPLIT = new Set('rule turn vote throw call put knock pull break shut hand back give take bring cut'.split(' ').map(stem));

/** "Refused the government's request [to split]", "rejected calls [to resign]": what was asked for is not done. */
function isTurnedDown({ tokens }: Paragraph, index: number, last: number): boolean {
  if (!TURNING_DOWN.has(stem(tokens[index]?.word ?? ''))) return false;
  for (let at = index + 1; at < last && at - index < MOST_ASKED; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (ASKED.has(stem(token.word))) return tokens[at + 1]?.word === 'to' && verbForm(tokens[at + 2]?.word ?? '') !== undefined;
  }
  return false;
}
const MOST_ASKED = 6;
const TURNING_DOWN = new Set('refuse reject deny dismiss rebuff spurn decline'.split(' ').map(stem));
const ASKED = new Set('request call bid plea motion demand application proposal attempt appeal'.split(' ').map(stem));

/** "Does not claim that", "denied that": nobody says that what follows is so. */
function isUnsaid(before: PolarWord | undefined, that: number): boolean {
  return before?.next === that && (before.negative || DOUBTING().has(before.root));
}

/** Of one shape whatever it has: readers of many shapes are slow. */
function wordAt(
  token: Token,
  index: number,
  phrase: { key: string; length: number } | undefined,
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
  if (word === 'not' && (before === 'or' || DEGREES.has(paragraph.tokens[index + 1]?.word ?? ''))) return NO_GROUP;
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
  if (implicative(paragraph, index, root))
    return extended(
      group,
      token,
      DENYING.has(root) || AVOIDING.has(root) || STOPPING.has(root) ? { negative: !group.negative } : {},
    );
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

/** "refused to", "failed to", "managed to", "has yet to", "no longer": the verb is said of what follows. */
function implicative(paragraph: Paragraph, index: number, root: string): boolean {
  if (STOPPING.has(root)) return /ing$/u.test(paragraph.tokens[index + 1]?.word ?? '');
  if (AVOIDING.has(root)) return [1, 2].some(offset => /ing$/u.test(paragraph.tokens[index + offset]?.word ?? ''));
  if (!DENYING.has(root) && !AFFIRMING.has(root)) return false;
  if (root === 'longer') return paragraph.tokens[index - 1]?.word === 'no';
  return paragraph.tokens[index + 1 + putIn(paragraph.tokens, index)]?.word === 'to';
}

/** "Failed [in December] to overturn", "refused [again] to pay": how many tokens stand between the verb and its "to". */
function putIn(tokens: Paragraph['tokens'], index: number): number {
  const root = stem(tokens[index]?.word ?? '');
  const opener = tokens[index + 1]?.word ?? '';
  if (!PARTED.has(root) || !(PUT_IN.has(opener) || opener.endsWith('ly'))) return 0;
  const to = tokens.slice(index + 2, index + 2 + MOST_PUT_IN).findIndex(({ kind, word }) => kind === 'mark' || word === 'to');
  return to >= 0 && tokens[index + 2 + to]?.word === 'to' ? to + 1 : 0;
}
const PARTED = new Set(['fail', 'refus', 'declin', 'manag', 'agre']);
const PUT_IN = new Set('in on at again twice once repeatedly yesterday last this'.split(' '));
const MOST_PUT_IN = 4;
