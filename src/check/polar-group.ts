/** What stands before a word and says how it is meant: auxiliaries, negators, "is expected to", implicative verbs. */
import { verbForm } from '../claims/deeds/verb-forms.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import { implicative, mayBeImplicative } from './implicatives.ts';

/**
 * "will" for a plain future, "may" for anything that leaves it open (could, is expected to, probably), "wish" for what somebody wants or is asked to do (hopes to, urged
 * him to), "would" for what may be a "will" reported, or is due to happen.
 */
export type Modal = 'will' | 'would' | 'may' | 'wish';

/** Whether the modal leaves open what is said. */
export const leavesOpen = (modal: Modal | undefined): boolean => modal === 'may' || modal === 'wish';

export interface Group {
  readonly negative: boolean;
  readonly modal: Modal | undefined;
  /** "second" before "largest". */
  readonly ranked: true | undefined;
  /** "no": reaches over the noun phrase, and no further. */
  readonly noun: true | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

export const NO_GROUP: Group = {
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
export const WISH: Change = { modal: 'wish' };

const NEGATORS = new Set(['not', 'never', 'cannot', 'nor', 'neither', 'hardly', 'without', 'no', 'nobody', 'none', 'nothing']);
const AUXILIARIES = new Set(
  'am is are was were be been being has have had having do does did will would shall should can could may might must ’s ’re ’ve to also still already even now ever'.split(
    ' ',
  ),
);
const OPEN = new Set('could may might expect probabl possibl perhap like should'.split(' '));
const WISHED = new Set('plan hope intend aim seek propos'.split(' '));
/** What is wished, or due, where a verb follows: "wants to sell", "was due to open". */
const WANTED = new Set('want wish threaten tri attempt'.split(' '));
const DUE = new Set('due set schedul suppos meant pois promis vow pledg'.split(' '));
/** Open by themselves; the others only inside a verb group or before a verb ("is expected to", "hopes to", not "the expected guests"). */
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
const RANKS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'next']);
const NO_SUPERLATIVE = /(?:test|arrest|rest|vest|west|quest|forest|digest)$/u;
/** Whether a word can change a group: asked once for each word, before the words around it are. */
export function mayBeGrouped(word: string): boolean {
  const root = stem(word);
  return (
    [NEGATORS, AUXILIARIES, RANKS].some(words => words.has(word)) ||
    [OPEN, WISHED, WANTED, DUE].some(roots => roots.has(root)) ||
    mayBeImplicative(root) ||
    word.endsWith("n't") ||
    word === "'ll"
  );
}

/** The group with one more word of it; undefined where the word is none. */
export function grouped(paragraph: Paragraph, index: number, group: Group): Group | undefined {
  const token = paragraph.tokens[index];
  if (!token) return undefined;
  const { word } = token;
  const before = paragraph.tokens[index - 1]?.word;
  // "whether or not", "not only … but also", "not quite 12,000 came" deny nothing of what is done.
  const next = paragraph.tokens[index + 1]?.word ?? '';
  if (word === 'not' && (before === 'or' || next === 'only' || (group.start === undefined && DEGREES.has(next)))) return NO_GROUP;
  // "A no-contact policy" denies nothing of what it does.
  if (word === 'no' && paragraph.tokens[index + 1]?.text === '-') return group;
  if (word === 'no' && !/^(?:longer|one)$/u.test(paragraph.tokens[index + 1]?.word ?? ''))
    return extended(group, token, { negative: !group.negative, noun: true });
  if (NEGATORS.has(word) || word.endsWith("n't")) return extended(group, token, { negative: !group.negative, ...openness(word) });
  const open = openedBy(paragraph, index, group);
  if (open) return extended(group, token, open);
  if (word === 'will' || word === "'ll") return extended(group, token, { modal: group.modal ?? 'will' });
  if (word === 'would') return extended(group, token, { modal: group.modal ?? 'would' });
  if (AUXILIARIES.has(word)) return extended(group.noun ? NO_GROUP : group, token, {});
  if (isRanked(paragraph, index)) return extended(NO_GROUP, token, { negative: !group.negative, ranked: true });
  const implied = implicative(paragraph.tokens, index);
  if (implied) return extended(group, token, implied === 'denies' ? { negative: !group.negative } : {});
  return undefined;
}

/** What "may", "is expected to", "wants to", "is due to" make of what follows; undefined for other words. "In May" leaves nothing open. */
function openedBy({ tokens }: Paragraph, index: number, { start, modal }: Group): Change | undefined {
  const { word = '', text } = tokens[index] ?? {};
  if (text === 'May') return undefined;
  const root = stem(word);
  const takesVerb = tokens[index + 1]?.word === 'to' && verbForm(tokens[index + 2]?.word ?? '') !== undefined;
  const isIn = start !== undefined || takesVerb;
  if (OPEN.has(root) && (isIn || ALONE.test(word))) return root === 'like' && modal === 'would' ? WISH : MAY;
  if (WISHED.has(root) && isIn) return WISH;
  if (WANTED.has(root) && takesVerb) return WISH;
  return DUE.has(root) && takesVerb ? { modal: modal ?? 'would' } : undefined;
}

/** What a finite verb behind "no street" makes of what follows it. */
export function modalOf(word: string): Change {
  if (word === 'will') return WILL;
  if (word === 'would') return WOULD;
  return OPEN.has(word) ? MAY : {};
}

/** "second" in "second closest", "third-largest": not the closest, not the largest. */
function isRanked({ tokens }: Paragraph, index: number): boolean {
  if (!RANKS.has(tokens[index]?.word ?? '')) return false;
  const next = /^[-‐‑]$/u.test(tokens[index + 1]?.text ?? '') ? tokens[index + 2] : tokens[index + 1];
  return /^(?:most|least|best|worst)$|.[^aeou]est$/u.test(next?.word ?? '') && !NO_SUPERLATIVE.test(next?.word ?? '');
}

export function extended(group: Group, { start, end }: Span, change: Change): Group {
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
