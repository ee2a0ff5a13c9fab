/**
 * The testimonies of a corpus by number. Those of articles are there from the beginning. Those of facts are worded and read when somebody looks into them, and
 * the ones looked into last are kept: reading one costs a third of a millisecond, keeping it 20 KB.
 */
import type { Context, Contexts } from '../facts/fact-index.ts';
import type { Paragraph, Sentence } from '../text/paragraph.ts';
import type { Origin, SourceClaim, Testimony } from './corpus.ts';
import { type Term, termsOf } from './terms.ts';

/** Facts that are kept; for a while twice as many. */
const MOST_KEPT = 4096;

interface Part {
  readonly start: number;
  readonly contexts: Contexts;
}

export class Testimonies {
  readonly size: number;
  /** 1 where a testimony follows the one before it in its source. */
  readonly follows: Uint8Array;
  /** Those of articles, in order. */
  readonly read: readonly Testimony[];
  readonly parts: readonly Part[];
  readonly #known: (Told | undefined)[];
  /** Whoever asks for a fact that somebody still holds gets the same object. */
  readonly #held = new Map<number, WeakRef<Told>>();
  #kept = new Map<number, Told>();
  #keptBefore = new Map<number, Told>();

  constructor(all: readonly Contexts[]) {
    let start = 0;
    this.parts = all.map(contexts => {
      const part = { start, contexts };
      start += contexts.length;
      return part;
    });
    this.size = start;
    this.follows = new Uint8Array(start);
    this.#known = new Array<Told | undefined>(start).fill(undefined);
    this.read = this.parts.filter(({ contexts }) => !contexts.fieldsOf).flatMap(part => this.#readAll(part));
  }

  /** Throws RangeError where the corpus has no such place. */
  at(order: number): Testimony {
    const known = this.#known[order] ?? this.#kept.get(order);
    if (known) return known;
    const testimony = this.#keptBefore.get(order) ?? this.#held.get(order)?.deref() ?? this.#fact(order);
    if (this.#kept.size >= MOST_KEPT) {
      this.#keptBefore = this.#kept;
      this.#kept = new Map();
    }
    this.#kept.set(order, testimony);
    return testimony;
  }

  isRead(order: number): boolean {
    return this.#known[order] !== undefined;
  }

  #fact(order: number): Told {
    const part = this.parts.findLast(({ start }) => start <= order);
    if (!part) throw new RangeError(`no testimony ${order}`);
    const testimony = new Told(order, () => part.contexts.at(order - part.start));
    this.#held.set(order, new WeakRef(testimony));
    return testimony;
  }

  #readAll({ start, contexts }: Part): Testimony[] {
    let before: Told | undefined;
    return Array.from(contexts, (context, index) => {
      const testimony = new Told(start + index, () => context);
      this.#known[start + index] = testimony;
      if (before && context.follows) {
        this.follows[start + index] = 1;
        testimony.before = before;
        before.after = testimony;
      }
      before = testimony;
      return testimony;
    });
  }
}

/** A testimony that is worded, read and divided into terms as far as somebody looks into it. */
class Told implements Testimony {
  readonly order: number;
  before?: Testimony;
  after?: Testimony;
  readonly #make: () => Context;
  #context: Context | undefined;
  #claims: readonly SourceClaim[] | undefined;
  #terms: readonly Term[] | undefined;
  #stems: ReadonlySet<string> | undefined;

  constructor(order: number, make: () => Context) {
    this.order = order;
    this.#make = make;
  }

  get #told(): Context {
    this.#context ??= this.#make();
    return this.#context;
  }

  get origins(): readonly Origin[] {
    return this.#told.origins;
  }

  get paragraph(): Paragraph {
    return this.#told.paragraph;
  }

  get sentence(): Sentence {
    const { paragraph, sentence } = this.#told;
    const own = paragraph.sentences[sentence];
    if (!own) throw new RangeError(`paragraph ${paragraph.number} has no sentence ${sentence}`);
    return own;
  }

  get isGist(): true | undefined {
    return this.#told.isGist;
  }

  get claims(): readonly SourceClaim[] {
    this.#claims ??= this.#told.claims.map(({ claim, fact }) => ({ claim, testimony: this, ...(fact ? { fact } : {}) }));
    return this.#claims;
  }

  get terms(): readonly Term[] {
    this.#terms ??= termsOf(
      this.paragraph,
      this.sentence,
      this.claims.map(({ claim }) => claim),
    );
    return this.#terms;
  }

  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set([...this.terms.map(({ stem }) => stem), ...(this.#told.about ?? [])]);
    return this.#stems;
  }
}
