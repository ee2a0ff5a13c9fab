/**
 * Statements turned round: a negation put in or taken out, a verb replaced by its opposite, a "may" hardened to "will".
 *
 * Compared word by word along the sentence of the source that says the same; only where the words on either side are the same too.
 */

import { verbForm } from '../claims/deeds/verb-forms.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { isFunctionWord, stem } from '../text/words.ts';
import type { Alignment } from './align.ts';
import { areBothTold } from './both-told.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { isPlan, mayBeOtherEvent } from './other-event.ts';
import { leavesOpen } from './polar-group.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { hardened, reversal } from './reversal.ts';
import { areReversed, isDeniedElsewhere, LOOSE, saysBoth, standOf } from './stand.ts';
import { isWeakReversal } from './weak-reversal.ts';

/** Least cover of a testimony to be compared word by word. */
const LEAST_COVER = 0.45;
/** Words on either side that are looked at, and the share of them that must be the source's too. */
const REACH = 3;
const LEAST_LOCAL = 0.6;

/** Words of the draft with their partners in the source, by index. */
type Partners = ReadonlyMap<number, number>;

export function judgeReversals(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const draftSentence = sentence.paragraph.sentences[sentence.index];
  if (!draftSentence) return [];
  const [alignment] = sentence.alignments;
  if (!alignment || alignment.cover < LEAST_COVER || alignment.testimony.isGist) return [];
  const draft = polarWords(sentence.paragraph, draftSentence, isContent);
  const source = polarWords(alignment.testimony.paragraph, alignment.testimony.sentence, isContent);
  const partners = pairWords(draft, source);
  return draft.flatMap((word, index) => compareWord({ word, index, draft, source, partners, sentence, alignment, corpus }) ?? []);
}

const isContent = (word: string): boolean => !isFunctionWord(word);

interface Comparing {
  readonly word: PolarWord;
  readonly index: number;
  readonly draft: readonly PolarWord[];
  readonly source: readonly PolarWord[];
  readonly partners: Partners;
  readonly sentence: DraftSentence;
  readonly alignment: Alignment;
  readonly corpus: Corpus;
}

function compareWord(comparing: Comparing): Judgement | undefined {
  const { word, index, source, partners } = comparing;
  const partner = partners.get(index);
  if (partner === undefined) return compareOpposite(comparing);
  const there = source[partner];
  if (!there || there.supposed || word.supposed || local(comparing, partner) < LEAST_LOCAL) return undefined;
  if (there.negative !== word.negative && !there.clouded && !word.clouded) {
    if (isOfNo(comparing, there) && isDeniedElsewhere(word, comparing.draft, there, source)) return undefined;
    return isPlan(word, there) ? undefined : reversed(comparing, there);
  }
  if (leavesOpen(there.modal) && word.modal === 'will' && word.group)
    return hardened(comparing.sentence, word, comparing.alignment.testimony, there, comparing.alignment.cover);
  return undefined;
}

/** "No rule": the word that either side denies is the one behind "no". */
function isOfNo({ word, sentence, alignment }: Comparing, there: PolarWord): boolean {
  const says = ({ token }: PolarWord, { tokens }: Paragraph): boolean => tokens[token - 1]?.word === 'no';
  return says(word, sentence.paragraph) || says(there, alignment.testimony.paragraph);
}

/** A word without a partner, where the source has its opposite in the like place. */
function compareOpposite(comparing: Comparing): Judgement | undefined {
  const { word, draft, source, partners } = comparing;
  if (saysBoth(word, draft)) return undefined;
  const taken = new Set(partners.values());
  const at = source.findIndex(
    (there, index) => !taken.has(index) && areReversed(word, there) && local(comparing, index) >= LEAST_LOCAL,
  );
  const there = source[at];
  if (!there || there.negative !== word.negative || there.supposed || word.clouded || there.clouded || saysBoth(there, source))
    return undefined;
  if (
    source.some((other, index) => standOf(word, other, comparing.corpus) === 'same' && local(comparing, index) >= LEAST_LOCAL / 2)
  )
    return undefined;
  const context = { testimony: comparing.alignment.testimony, word: there, share: comparing.alignment.cover, shared: 0 };
  if (areBothTold(word, draft, context, comparing.corpus) || isOtherWay(comparing, there)) return undefined;
  const said = { word, words: draft, paragraph: comparing.sentence.paragraph };
  const contrary = { word: there, words: source, paragraph: comparing.alignment.testimony.paragraph };
  if (isWeakReversal(said, contrary, 1) || mayBeOtherEvent(word, context, comparing.sentence)) return undefined;
  return reversed(comparing, there);
}

/** "Turned away", "sent home": of two verbs, their particles are no opposites. */
function isOtherWay({ word, sentence, alignment }: Comparing, there: PolarWord): boolean {
  if (!LOOSE.has(word.word)) return false;
  const [ours, theirs] = [sentence.paragraph.tokens[word.token - 1], alignment.testimony.paragraph.tokens[there.token - 1]];
  const isVerb = [ours, theirs].some(before => before?.kind === 'word' && verbForm(before.word) !== undefined);
  return isVerb && stem(ours?.word ?? '') !== stem(theirs?.word ?? '');
}

function reversed({ word, sentence, alignment }: Comparing, there: PolarWord): Judgement {
  return reversal(sentence, word, alignment.testimony, there, alignment.cover);
}

/** Share of the words on either side of a draft word whose partners stand near the source word. */
function local({ draft, index, partners }: Comparing, partner: number): number {
  let [found, all] = [0, 0];
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0 || !draft[index + offset]) continue;
    all++;
    const other = partners.get(index + offset);
    if (other !== undefined && Math.abs(other - partner) <= REACH + 2) found++;
  }
  return all < 2 ? 0 : found / all;
}

/** Longest common subsequence of stems. */
function pairWords(draft: readonly PolarWord[], source: readonly PolarWord[]): Partners {
  const width = source.length + 1;
  const lengths = new Uint16Array((draft.length + 1) * width);
  for (let i = draft.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      const same = draft[i]?.stem === source[j]?.stem;
      lengths[i * width + j] = same
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const partners = new Map<number, number>();
  let [i, j] = [0, 0];
  while (i < draft.length && j < source.length) {
    if (draft[i]?.stem === source[j]?.stem) partners.set(i++, j++);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return partners;
}
