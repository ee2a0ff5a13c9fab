/**
 * What the sources say, sentence by sentence: the side of the comparison that drafts are held against.
 *
 * A testimony is one sentence of a source with what was read in it. Facts out of a file are worded as short sentences of their own (`facts/`), so that articles
 * and hand-written facts take the same way; but each of them only when it is a candidate of a claim (testimonies.ts). Until then its words stand for it.
 */
import type { Claim } from '../claims/claim.ts';
import type { Contexts } from '../facts/fact-index.ts';
import type { Paragraph, Sentence } from '../text/paragraph.ts';
import { type Postings, PostingsBuilder } from '../text/postings.ts';
import { FactWords } from './fact-words.ts';
import type { Term } from './terms.ts';
import { Testimonies } from './testimonies.ts';
import { buildThesaurus, type Likeness, likenessOf } from './thesaurus.ts';
import { type Unread, unreadOf } from './unread.ts';

/** Where a testimony comes from. */
export interface Origin {
  readonly source: string;
  readonly paragraph: number;
}

/** A claim of a source, and the fact it was drawn as. */
export interface SourceClaim<C extends Claim = Claim> {
  readonly claim: C;
  readonly fact?: string;
  readonly testimony: Testimony;
}

export interface Testimony {
  /** Place in the corpus. */
  readonly order: number;
  readonly origins: readonly Origin[];
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly claims: readonly SourceClaim[];
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** Telling words of a drawn fact, not a sentence: nothing to compare word by word. */
  readonly isGist?: true | undefined;
  /** The sentences before and after it in its source: a draft's sentence often draws on several. */
  readonly before?: Testimony;
  readonly after?: Testimony;
}

/** A testimony and the sentences beside it in its source: one passage. */
export function passageOf(testimony: Testimony): Testimony[] {
  const { before, after } = testimony;
  return [testimony, before, after].filter(one => one !== undefined);
}

export interface Corpus {
  /** How many testimonies there are. */
  readonly size: number;
  /** Those of articles, in order: all that they say is known. */
  readonly read: readonly Testimony[];
  /** Is it an article's? */
  isRead(testimony: Testimony): boolean;
  /** Those of facts files, by their words. */
  readonly unread: Unread;
  /** The words (stems) of all of them. */
  readonly stems: Postings;
  /** 1 where a testimony follows the one before it in its source. */
  readonly follows: Uint8Array;
  /** A testimony by its place in the corpus: the same object as long as anybody holds it. */
  at(order: number): Testimony;
  /** How telling a word is: log(1 + testimonies / testimonies with it). A word that no source has is as telling as one that a single sentence has. */
  weightOf(stem: string): number;
  /** How many testimonies have the word. */
  countOf(stem: string): number;
  /** Testimonies that have the word. Those of facts are made for it: ask for rare words. */
  withWord(stem: string): readonly Testimony[];
  /** Words of the corpus that mean the same or nearly so, with their likeness (0–1); the word itself, if there, with 1. */
  relatedTo(term: Term): readonly Likeness[];
  /** How far two nouns or verbs mean the same, 0–1. */
  likeness(a: string, b: string): number;
  /** ISO day that a source was published, where that is known. */
  dayOf(source: string): string | undefined;
}

/** Builds the corpus. Linear in the sentences; order and content decide the result, nothing else. `published`: source id → ISO day. */
export function buildCorpus(parts: readonly Contexts[], published: ReadonlyMap<string, string> = new Map()): Corpus {
  const testimonies = new Testimonies(parts);
  const builder = new PostingsBuilder();
  const plain = new Map<string, string>();
  const words = new FactWords(builder, plain);
  for (const { start, contexts } of testimonies.parts) {
    for (let index = 0; index < contexts.length; index++) {
      builder.begin();
      words.begin();
      if (contexts.fieldsOf) contexts.fieldsOf(index, words);
      else gather(testimonies.at(start + index), builder, plain);
    }
  }
  const stems = builder.done();
  const thesaurus = buildThesaurus(plain);
  const size = testimonies.size;
  return {
    size,
    read: testimonies.read,
    isRead: ({ order }) => testimonies.isRead(order),
    unread: unreadOf(words.done()),
    stems,
    follows: testimonies.follows,
    at: order => testimonies.at(order),
    weightOf: stem => Math.log(1 + Math.max(size, 1) / (stems.count(stems.numberOf(stem)) || 1)),
    countOf: stem => stems.count(stems.numberOf(stem)),
    withWord: stem => Array.from(stems.textsWith(stems.numberOf(stem)), order => testimonies.at(order)),
    relatedTo: term => thesaurus.relatedTo(term),
    likeness: (a, b) => likenessOf(a, b),
    dayOf: source => published.get(source),
  };
}

function gather({ terms, stems }: Testimony, builder: PostingsBuilder, plain: Map<string, string>): void {
  for (const { name, stem, word } of terms) if (!name) plain.set(stem, word);
  for (const stem of stems) builder.add(builder.numberOf(stem));
}
