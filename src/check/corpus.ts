/**
 * What the sources say, sentence by sentence: the side of the comparison that drafts are held against.
 *
 * A testimony is one sentence of a source with what was read in it. Facts out of a file are worded as short sentences of their own (`facts/`),
 * so that articles and hand-written facts take the same way.
 */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Sentence } from '../text/paragraph.ts';
import { type Term, termsOf } from './terms.ts';
import { buildThesaurus, type Likeness, likenessOf } from './thesaurus.ts';

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
  /** The sentences before and after it in its source: a draft's sentence often draws on several. */
  before?: Testimony;
  after?: Testimony;
}

/** A sentence as it is handed in. */
export interface TestimonyInput {
  readonly origins: readonly Origin[];
  readonly paragraph: Paragraph;
  readonly sentence: number;
  readonly claims: readonly { readonly claim: Claim; readonly fact?: string }[];
  /** Follows the one handed in before it, in the same source. */
  readonly follows: boolean;
  /** Further words for the same thing, from a facts file. */
  readonly about?: readonly string[];
}

export interface Corpus {
  readonly testimonies: readonly Testimony[];
  /** How telling a word is: log(1 + testimonies / testimonies with it). A word that no source has is as telling as one that a single sentence has. */
  weightOf(stem: string): number;
  /** Testimonies that have the word. */
  withWord(stem: string): readonly Testimony[];
  /** Words of the corpus that mean the same or nearly so, with their likeness (0–1); the word itself, if there, with 1. */
  relatedTo(term: Term): readonly Likeness[];
  /** How far two nouns or verbs mean the same, 0–1. */
  likeness(a: string, b: string): number;
  /** ISO day that a source was published, where that is known. */
  dayOf(source: string): string | undefined;
}

/** Builds the corpus. Linear in the sentences; order and content decide the result, nothing else. `published`: source id → ISO day. */
export function buildCorpus(inputs: readonly TestimonyInput[], published: ReadonlyMap<string, string> = new Map()): Corpus {
  const testimonies: Testimony[] = [];
  const postings = new Map<string, Testimony[]>();
  for (const input of inputs) {
    const testimony = toTestimony(input, testimonies.length);
    const before = input.follows ? testimonies.at(-1) : undefined;
    if (before) {
      testimony.before = before;
      before.after = testimony;
    }
    testimonies.push(testimony);
    for (const stem of testimony.stems) {
      const list = postings.get(stem);
      if (list) list.push(testimony);
      else postings.set(stem, [testimony]);
    }
  }
  const none: readonly Testimony[] = [];
  const thesaurus = buildThesaurus(testimonies.flatMap(({ terms }) => terms));
  return {
    testimonies,
    weightOf: stem => Math.log(1 + Math.max(testimonies.length, 1) / (postings.get(stem)?.length ?? 1)),
    withWord: stem => postings.get(stem) ?? none,
    relatedTo: term => thesaurus.relatedTo(term),
    likeness: (a, b) => likenessOf(a, b),
    dayOf: source => published.get(source),
  };
}

function toTestimony({ origins, paragraph, sentence: index, claims, about }: TestimonyInput, order: number): Testimony {
  const sentence = paragraph.sentences[index];
  if (!sentence) throw new RangeError(`paragraph ${paragraph.number} has no sentence ${index}`);
  const own: SourceClaim[] = [];
  const terms = termsOf(
    paragraph,
    sentence,
    claims.map(({ claim }) => claim),
  );
  const stems = new Set([...terms.map(term => term.stem), ...(about ?? [])]);
  const testimony: Testimony = { order, origins, paragraph, sentence, claims: own, terms, stems };
  for (const { claim, fact } of claims) own.push({ claim, testimony, ...(fact ? { fact } : {}) });
  return testimony;
}
