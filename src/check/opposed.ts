/**
 * Statements turned round in a paraphrase: the draft says "won" or "is legal" where the sources, speaking of the same, have "lost" or "is not legal".
 *
 * A word with its polarity is linked like a figure: by the telling words around it. It conflicts when the best context that says the reverse is close,
 * and no context that is nearly as close says the same.
 */
import { NUMBER_WORDS } from '../claims/figures/number-words.ts';
import { once } from '../facts/once.ts';
import type { Sentence, Span } from '../text/paragraph.ts';
import { areBothTold } from './both-told.ts';
import { bestContext, type Context, isContent, REACH } from './contexts.ts';
import type { Corpus, Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { rootsOf } from './opposites.ts';
import { mayBeOtherEvent } from './other-event.ts';
import { leavesOpen } from './polar-group.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { hardened, reversal } from './reversal.ts';
import { isDeniedElsewhere, isOnlyNamed, LOOSE, saysBoth } from './stand.ts';
import { isWeakReversal } from './weak-reversal.ts';

/** Share of the weight of the words around that a context must have. Tuned on the development data: see docs/matching.md. */
const LEAST_CONTEXT = 0.45;
/** A context at least this close that says the same as the draft keeps it silent, or one at least this share as close as the contrary one. */
const LEAST_SAME = 0.3;
const NEARLY = 0.6;
/** Against so close a context only one that is half as close. */
const CLOSE_CONTEXT = 0.75;
const HALF = 0.5;
/** Share that the context of a "may" must have for a "will" to be called too sure. */
const LEAST_OPEN = 0.6;
/** Contexts need this many telling words in common. */
const LEAST_SHARED = 2;
/** … or one, in a short sentence, where nothing says the same and the rest is in the sentences around. */
const LEAST_SHORT = 0.5;

/** Telling words to either side that a word keeps company with. */
const BESIDE = 3;

/** Reversed words of one sentence. */
export function judgeOpposed(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const own = sentence.paragraph.sentences[sentence.index];
  if (!own) return [];
  const draft = polarWords(sentence.paragraph, own, isContent);
  const found: Judgement[] = [];
  for (const [index, word] of draft.entries()) {
    const judgement = judge(word, index, draft, own, sentence, corpus);
    if (judgement) found.push(judgement);
  }
  return found;
}

/** What is quickest to ask comes first: of nearly all words nothing is to be said. */
function judge(
  word: PolarWord,
  index: number,
  draft: readonly PolarWord[],
  own: Sentence,
  sentence: DraftSentence,
  corpus: Corpus,
): Judgement | undefined {
  if (word.supposed || isLoose(word) || isNoun(word, sentence) || opensSentence(word, own)) return undefined;
  if (sentence.claims.some(claim => claim.kind === 'quotation' && isInside(sentence, word, claim))) return undefined;
  const around = once(() =>
    draft.filter((other, at) => at !== index && Math.abs(at - index) <= REACH && other.stem !== word.stem),
  );
  const open = word.modal === 'will' && !tellsBoth(word, draft, sentence) ? leftOpen(word, around, corpus, sentence) : undefined;
  if (open) return open;
  const against = bestContext(word, around, corpus, 'against', sentence, { least: LEAST_CONTEXT });
  if (!against || against.share < LEAST_CONTEXT || isLoose(against.word) || tellsBoth(word, draft, sentence)) return undefined;
  // of a drawn gist nobody knows what its "no" belongs to, nor whether a "without" was left out
  if (against.testimony.isGist && against.word.root === word.root) return undefined;
  const same = bestContext(word, around, corpus, 'same', sentence)?.share ?? 0;
  if (against.shared < LEAST_SHARED && (same > 0 || against.share < LEAST_SHORT || around().length < LEAST_SHARED))
    return undefined;
  if (same >= mostSame(against.share)) return undefined;
  if (isName(word, sentence)) return undefined;
  if (namesDiffer(around(), against, sentence) || mayBeOtherEvent(word, against, sentence)) return undefined;
  if (isDeniedElsewhere(word, draft, against.word, wordsOf(against.testimony)) || !hasCompany(word, draft, against, corpus))
    return undefined;
  if (isOnlyNamed(word, sentence.paragraph, against.word, against.testimony.paragraph)) return undefined;
  if (areBothTold(word, draft, against, corpus)) return undefined;
  const { testimony, word: there, share } = against;
  const said = { word, words: draft, paragraph: sentence.paragraph };
  if (isWeakReversal(said, { word: there, words: wordsOf(testimony), paragraph: testimony.paragraph }, share)) return undefined;
  return reversal(sentence, word, against.testimony, against.word, against.share);
}

/** Particles, degrees, and verbs that say nothing by themselves ("will not go so far"). */
const IDLE = rootsOf('go come get be do');

function isLoose({ word, root, negative }: PolarWord): boolean {
  return LOOSE.has(word) || LOOSE.has(root) || IDLE().has(root) || (root === SAY && !negative);
}
/** "Said": what was said is no deed. */
const SAY = 'sai';

/** What is done, or who does it, stands beside both words: what both have only further off tells of another thing about the same people. */
function hasCompany(word: PolarWord, draft: readonly PolarWord[], { word: there, testimony }: Context, corpus: Corpus): boolean {
  const [ours, theirs] = [besideOf(word, draft), besideOf(there, wordsOf(testimony))];
  const stems = new Set(theirs.map(({ stem }) => stem));
  return ours.some(
    other =>
      other.stem !== word.stem &&
      !NUMBER_WORDS.has(other.word) &&
      corpus
        .relatedTo({ stem: other.stem, word: other.word, token: other.token, name: false })
        .some(({ stem }) => stems.has(stem)),
  );
}

const wordsOf = ({ paragraph, sentence }: Testimony): readonly PolarWord[] => polarWords(paragraph, sentence, isContent);

function besideOf({ token }: PolarWord, words: readonly PolarWord[]): readonly PolarWord[] {
  const at = words.findIndex(other => other.token === token);
  return words.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
}

/** How close a context that says the same may be. */
function mostSame(share: number): number {
  return share >= CLOSE_CONTEXT ? HALF * share : Math.min(LEAST_SAME, NEARLY * share);
}

function isInside({ paragraph }: DraftSentence, { token }: PolarWord, span: Span): boolean {
  const { start = 0 } = paragraph.tokens[token] ?? {};
  return start >= span.start && start < span.end;
}

/** "Will" where the sources, in a closer context than any other, have "may" or "is expected to". */
function leftOpen(
  word: PolarWord,
  around: () => readonly PolarWord[],
  corpus: Corpus,
  sentence: DraftSentence,
): Judgement | undefined {
  const isOpen = ({ modal, root }: PolarWord): boolean => leavesOpen(modal) && root === word.root;
  const open = bestContext(word, around, corpus, 'same', sentence, { accepts: isOpen });
  if (!open || open.share < LEAST_OPEN || open.shared < LEAST_SHARED || namesDiffer(around(), open, sentence)) return undefined;
  const settled = bestContext(word, around, corpus, 'same', sentence, { accepts: ({ modal }) => !leavesOpen(modal) });
  if (settled && settled.share >= HALF * open.share) return undefined;
  return hardened(sentence, word, open.testimony, open.word, open.share);
}

/** "Two counts of kidnapping" tells no second side. */
function tellsBoth(word: PolarWord, draft: readonly PolarWord[], { paragraph }: DraftSentence): boolean {
  return saysBoth(
    word,
    draft.filter(({ token }) => paragraph.tokens[token - 1]?.word !== 'of'),
  );
}

/** "Winning the district is key": what a sentence begins with is not said to have happened. */
function opensSentence({ token, word }: PolarWord, { first }: Sentence): boolean {
  return token === first && word.endsWith('ing');
}

function isName({ token }: PolarWord, { terms }: DraftSentence): boolean {
  return terms.some(term => term.token === token && term.name);
}

/** After an article, a possessive or a preposition stands a noun: "the intent" is no verb to be denied, "in dispute" nobody's denial. */
function isNoun({ token, word }: PolarWord, { paragraph }: DraftSentence): boolean {
  const before = paragraph.tokens[token - 1]?.word ?? '';
  return BEFORE_NOUNS.has(before) || (PREPOSITIONS.has(before) && !/(?:ing|ed)$/u.test(word));
}
const PREPOSITIONS = new Set('in under into at amid without beyond'.split(' '));
const BEFORE_NOUNS = new Set('the a an his her its their this that these any some of'.split(' '));

/** Each side names somebody whom the other does not: two events of a kind, not one told in two ways. What the draft has as a plain word is no name: in a headline every word has a capital. */
function namesDiffer(around: readonly PolarWord[], { testimony, word }: Context, { terms }: DraftSentence): boolean {
  const near = new Set(around.map(({ token }) => token));
  const here = terms.filter(term => term.name && near.has(term.token)).map(({ stem: name }) => name);
  const names = testimony.terms.filter(term => term.name);
  const plain = new Set(terms.filter(term => !term.name).map(({ stem: name }) => name));
  const there = names
    .filter(term => Math.abs(term.token - word.token) <= 2 * REACH && !plain.has(term.stem))
    .map(({ stem: name }) => name);
  return here.length > 0 && there.length > 0 && !here.some(name => there.includes(name));
}
