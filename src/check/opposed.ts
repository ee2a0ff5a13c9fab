/**
 * Statements turned round in a paraphrase: the draft says "won" or "is legal" where the sources, speaking of the same, have "lost" or "is not legal".
 *
 * A word with its polarity is linked like a figure: by the telling words around it. It conflicts when the best context that says the reverse is close,
 * and clearly closer than any that says the same.
 */
import { isFunctionWord, stem } from '../text/words.ts';
import type { Corpus, Testimony } from './corpus.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { areOpposites, oppositesOf } from './opposites.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { reversal } from './reversal.ts';

/** Share of the weight of the words around that a context must have. Tuned on the development data: see docs/matching.md. */
const LEAST_CONTEXT = 0.5;
/** A context at least this close that says the same as the draft keeps it silent. */
const LEAST_SAME = 0.3;
/** Particles and degrees: said of too much else to be compared by themselves. */
const LOOSE = new Set(
  'up down more less most least over under above below no not against before after high low first last early late end'.split(' '),
);
/** Contexts need this many telling words in common. */
const LEAST_SHARED = 2;
/** Words to either side that make the context. */
const REACH = 6;

const words = new WeakMap<Testimony, readonly PolarWord[]>();

/** Reversed words of one sentence. */
export function judgeOpposed(sentence: DraftSentence, corpus: Corpus): Judgement[] {
  const own = sentence.paragraph.sentences[sentence.index];
  if (!own) return [];
  const draft = polarWords(sentence.paragraph, own, isContent);
  return draft.flatMap((word, index) => {
    if (LOOSE.has(word.word) || isNoun(word, sentence) || saysBoth(word, draft)) return [];
    const around = draft.filter((other, at) => at !== index && Math.abs(at - index) <= REACH && other.stem !== word.stem);
    const against = bestContext(word, around, corpus, 'against');
    if (!against || against.share < LEAST_CONTEXT || against.shared < LEAST_SHARED) return [];
    const same = bestContext(word, around, corpus, 'same');
    if (same && same.share >= LEAST_SAME) return [];
    if (namesDiffer(around, against, sentence)) return [];
    return [reversal(sentence, word, against.testimony, against.word, against.share)];
  });
}

interface Context {
  readonly testimony: Testimony;
  readonly word: PolarWord;
  readonly share: number;
  readonly shared: number;
}

function bestContext(
  word: PolarWord,
  around: readonly PolarWord[],
  corpus: Corpus,
  wanted: 'same' | 'against',
): Context | undefined {
  let best: Context | undefined;
  const kin = corpus
    .relatedTo({ stem: word.stem, word: word.word, token: word.token, name: false })
    .map(({ stem: root }) => root);
  const opposites = new Set(oppositesOf(word.stem));
  for (const root of new Set([word.stem, ...(wanted === 'same' ? kin : []), ...opposites])) {
    for (const testimony of corpus.withWord(root)) {
      const source = polarWordsOf(testimony);
      for (const [index, there] of source.entries()) {
        if (there.stem !== root) continue;
        const reverse = opposites.has(root) !== (there.negative !== word.negative);
        if (reverse !== (wanted === 'against') || (wanted === 'against' && opposites.has(root) && saysBoth(word, source)))
          continue;
        const context = compareContexts(around, source, index, corpus);
        if (!best || context.share > best.share) best = { testimony, word: there, ...context };
      }
    }
  }
  return best;
}

function compareContexts(
  around: readonly PolarWord[],
  source: readonly PolarWord[],
  at: number,
  corpus: Corpus,
): { share: number; shared: number } {
  const near = new Set(source.slice(Math.max(0, at - REACH - 2), at + REACH + 3).map(word => word.stem));
  let [found, all, shared] = [0, 0, 0];
  for (const word of around) {
    const weight = corpus.weightOf(word.stem);
    all += weight;
    if (!near.has(word.stem)) continue;
    found += weight;
    shared++;
  }
  return { share: all ? found / all : 0, shared };
}

function polarWordsOf(testimony: Testimony): readonly PolarWord[] {
  const known = words.get(testimony);
  if (known) return known;
  const made = polarWords(testimony.paragraph, testimony.sentence, isContent);
  words.set(testimony, made);
  return made;
}

function isContent(word: string): boolean {
  return !isFunctionWord(word) || oppositesOf(stem(word)).length > 0;
}

/** After an article or a possessive stands a noun: "the intent" is no verb to be denied. */
function isNoun({ token }: PolarWord, { paragraph }: DraftSentence): boolean {
  return /^(?:the|an?|his|her|its|their|this|that|these|any|some|of)$/u.test(paragraph.tokens[token - 1]?.word ?? '');
}

/** Each side names somebody whom the other does not: two events of a kind, not one told in two ways. */
function namesDiffer(around: readonly PolarWord[], { testimony, word }: Context, { terms }: DraftSentence): boolean {
  const near = new Set(around.map(({ token }) => token));
  const here = terms.filter(term => term.name && near.has(term.token)).map(({ stem }) => stem);
  const there = testimony.terms
    .filter(term => term.name && Math.abs(term.token - word.token) <= 2 * REACH)
    .map(({ stem }) => stem);
  return here.length > 0 && there.length > 0 && !here.some(name => there.includes(name));
}

/** "24 alive and 35 dead": where both sides are told, neither is the reverse of the other. */
function saysBoth(word: PolarWord, others: readonly PolarWord[]): boolean {
  return others.some(other => areOpposites(word.stem, other.stem)) && others.some(other => other.stem === word.stem);
}
