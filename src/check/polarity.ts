/**
 * Is a word affirmed or denied where it stands? Negation scope in the manner of NegEx: from the negator to the next content word, no further than its clause.
 * Implicative verbs carry polarity to their complement (Karttunen 1971): "failed to build" denies building, "managed to build" affirms it.
 */
import type { Paragraph, Sentence, Span } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';

/** A content word with the polarity and modality that its verb group gives it. */
export interface PolarWord {
  /** Index into the paragraph's tokens. */
  readonly token: number;
  readonly word: string;
  readonly stem: string;
  readonly negative: boolean;
  /** "will" for a plain future, "may" for anything that leaves it open: could, might, is expected to, probably, plans to. */
  readonly modal?: 'will' | 'may';
  /** Auxiliaries, negators and implicatives before it, as a span of the paragraph's text; absent where there are none. */
  readonly group?: Span;
}

const NEGATORS = new Set(['not', 'never', 'cannot', 'nor', 'neither', 'hardly', 'without', 'no']);
const AUXILIARIES = new Set(
  'am is are was were be been being has have had having do does did will would shall should can could may might must ’s ’re ’ve to also still already even now ever'.split(
    ' ',
  ),
);
/** Verb stems whose complement with "to" (or "from …ing") does not happen; the others in the list do happen. */
const DENYING = new Set(['refus', 'fail', 'declin', 'neglect', 'yet', 'unabl', 'unwil', 'forgot', 'forbidden', 'longer']);
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
const CLAUSE_END = new Set([',', ';', ':', '.', '!', '?', '—', '–', '(', ')', '“', '”', '"']);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'that', 'which', 'who', 'because', 'although', 'while', 'if', 'when']);

/** The content words of a sentence with their polarity, in order. */
export function polarWords(paragraph: Paragraph, sentence: Sentence, isContent: (word: string) => boolean): PolarWord[] {
  const words: PolarWord[] = [];
  let group = emptyGroup();
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = paragraph.tokens[index];
    if (!token) continue;
    const { word } = token;
    const root = stem(word);
    if (CLAUSE_END.has(token.text) || CONJUNCTIONS.has(word)) group = emptyGroup();
    else if (word === 'not' && paragraph.tokens[index - 1]?.word === 'or')
      group = emptyGroup(); // "whether or not" denies nothing
    else if (NEGATORS.has(word) || word.endsWith("n't"))
      group = extended(group, token, { negative: !group.negative, ...openness(word) });
    else if (
      OPEN.has(root) &&
      (group.start !== undefined ||
        word === 'could' ||
        word === 'may' ||
        word === 'might' ||
        word === 'would' ||
        word === 'should' ||
        /ly$|^perhaps$/u.test(word))
    )
      group = extended(group, token, { modal: 'may' });
    else if (word === 'will' || word === "'ll") group = extended(group, token, { modal: group.modal ?? 'will' });
    else if (AUXILIARIES.has(word)) group = extended(group, token, {});
    else if (implicative(paragraph, index, root))
      group = extended(group, token, DENYING.has(root) ? { negative: !group.negative } : {});
    else if (token.kind === 'word' && isContent(word)) {
      const span = group.start !== undefined && group.end !== undefined ? { group: { start: group.start, end: group.end } } : {};
      words.push({
        token: index,
        word,
        stem: root,
        negative: group.negative,
        ...(group.modal ? { modal: group.modal } : {}),
        ...span,
      });
      group = emptyGroup();
    }
  }
  return words;
}

interface Group {
  readonly negative: boolean;
  readonly modal?: 'will' | 'may';
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
  if (!DENYING.has(root) && !AFFIRMING.has(root)) return false;
  if (root === 'longer') return paragraph.tokens[index - 1]?.word === 'no';
  return paragraph.tokens[index + 1]?.word === 'to';
}
