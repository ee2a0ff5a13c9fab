/** Where the sources have a word with who does it: what a deed of the draft is held against. */
import type { PersonClaim, StatementClaim } from '../claims/claim.ts';
import { folded } from '../claims/people/name-parts.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { isContent } from './contexts.ts';
import type { Corpus, Testimony } from './corpus.ts';
import { doersOf } from './doers.ts';
import { type Keyed, keyed } from './keyed.ts';
import { matesOf, oppositesOf, ROOTS } from './opposites.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { toldBefore } from './told-before.ts';
import { bare } from './unread.ts';

/** Facts with a verb that are looked into. */
const MOST_FACTS = 300;

/** A telling word of a source, with who does it where it is a verb whose doer can be told. */
export interface DoerPlace {
  readonly testimony: Testimony;
  readonly words: readonly PolarWord[];
  readonly word: PolarWord;
  readonly doers: readonly PersonClaim[];
  readonly statement?: StatementClaim;
}

export type Deed = DoerPlace & { readonly statement: StatementClaim };

export const isDeed = (place: DoerPlace): place is Deed => place.statement !== undefined;

/**
 * Where the sources have the word, its opposites, or words that mean the same. Facts are looked into only when one of them speaks of the doers as well: nothing
 * comes of the others. Where too many have a word to look at them all, somebody will have said it too, and none is given.
 */
export function* placesFor(word: PolarWord, doers: readonly PersonClaim[], corpus: Corpus): Generator<DoerPlace> {
  const index = indexOf(corpus);
  const kin = corpus.relatedTo({ stem: word.stem, word: word.word, token: word.token, name: false }).map(one => one.stem);
  const keys = new Set([
    ...[word.root, word.stem, ...oppositesOf(word.root), ...oppositesOf(word.stem)],
    ...[...matesOf(word.root), ...kin],
  ]);
  const names = doers.flatMap(wordsOfName);
  const inFacts = [...keys].some(key =>
    names.some(name => corpus.unread.withAll([`=${name}`, ...key.split('_')], NAMES_AND_ROOTS).length > 0),
  );
  if (inFacts && [...keys].some(key => index.facts.count(key) > MOST_FACTS)) return;
  for (const key of keys) {
    if (inFacts) yield* index.facts.of(key);
    yield* index.read.of(key);
  }
}

/** Of two mentions of one person both have one of these. */
function wordsOfName({ given, surname, fullName }: PersonClaim): string[] {
  return [surname.split(/[\s-]+/u).at(-1) ?? '', given[0] ?? '', fullName.split(/\s+/u)[0] ?? ''].map(folded).filter(Boolean);
}

const NAMES_AND_ROOTS = bare(word => [`=${folded(word)}`, ...ROOTS(word)]);

/** Every place of an article with the word, whoever does it. */
export const placesOf = (root: string, corpus: Corpus): readonly DoerPlace[] => indexOf(corpus).read.of(root);

interface Index {
  readonly read: Keyed<DoerPlace>;
  readonly facts: Keyed<DoerPlace>;
}

const indexes = new WeakMap<Corpus, Index>();

function indexOf(corpus: Corpus): Index {
  const known = indexes.get(corpus);
  if (known) return known;
  const look = { corpus, most: MOST_FACTS, in: keyedPlaces };
  const made = {
    read: keyed({ ...look, facts: () => [] }),
    facts: keyed({ ...look, corpus: { at: corpus.at, read: [] }, facts: key => corpus.unread.withAll(key.split('_'), ROOTS) }),
  };
  indexes.set(corpus, made);
  return made;
}

function keyedPlaces(testimony: Testimony): (readonly [string, DoerPlace])[] {
  return placesIn(testimony).flatMap(place => {
    const { root, stem: own } = place.word;
    return root === own
      ? [[root, place] as const]
      : ([
          [root, place],
          [own, place],
        ] as const);
  });
}

function placesIn(testimony: Testimony): DoerPlace[] {
  const { paragraph } = testimony;
  const words = polarWords(paragraph, testimony.sentence, isContent);
  const claims = toldBefore(testimony);
  const statements = new Map(
    testimony.claims.flatMap(({ claim }) => {
      const word = claim.kind === 'statement' ? wordOf(claim, words, paragraph) : undefined;
      return claim.kind === 'statement' && word ? [[word, claim] as const] : [];
    }),
  );
  return words.map(word => {
    const statement = statements.get(word);
    const doers = statement ? doersOf({ statement, paragraph, claims }) : [];
    return { testimony, words, word, doers, ...(statement ? { statement } : {}) };
  });
}

/** The verb of the statement among the words of its sentence: the last one of its cue, or the phrase that begins there ("rule out"). */
export function wordOf({ cue }: StatementClaim, words: readonly PolarWord[], { tokens }: Paragraph): PolarWord | undefined {
  return words.findLast(({ token }) => {
    const { start = 0, end = 0 } = tokens[token] ?? {};
    return start >= cue.start && end <= cue.end;
  });
}
