/**
 * The words of facts that nobody has read yet: what an index needs of them, out of one cheap pass over their fields. A fact is worded and read when it is a
 * candidate of a claim; until then these words stand for it.
 *
 * They are the words that its sentence will have. Figures and dates in it would take reading to tell: words that hardly ever stand outside one
 * ("million", "October") count as part of one, so that how telling such a word is may be a little off.
 */
import type { FactFields } from '../facts/fact-fields.ts';
import { type Postings, PostingsBuilder } from '../text/postings.ts';
import { Slices } from '../text/slices.ts';
import { normalWord, tokenize } from '../text/tokens.ts';
import { closedForm, isFunctionWord, opensCompound, stem } from '../text/words.ts';
import { isTelling } from './terms.ts';

/** Words that are part of a figure or a date wherever they stand. */
const FIGURES = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred thousand million billion trillion dozen dozens hundreds thousands millions percent ' +
    'january february april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight ago mid march century th first second third fourth fifth bn mn'
  ).split(' '),
);

/** "Last year", "this week": a date, where the one stands before the other. */
const TURNS = new Set(['last', 'next', 'this', 'past', 'previous']);
const PERIODS = new Set('year week weekend month quarter decade night summer winter spring autumn fall'.split(' '));

/** A word as it is written somewhere, with its numbers in the indexes. */
interface Entry {
  readonly own: string;
  readonly word: string;
  readonly number: number;
  /** Of the word with its possessive 's, for who looks for it in a quotation; -1 where it has none. */
  readonly possessive: number;
  /** Of its stem; -1 where it is not one that sentences are told by. */
  readonly term: number;
  readonly stem: string;
  readonly capital: boolean;
  /** It may be the first word of a compound that is written apart. */
  readonly opens: boolean;
  /** "last", "this" · "year", "week": together a date. */
  readonly turn: boolean;
  readonly period: boolean;
}

const MOST_UNSAID = 1000;

/** What stands between a word and the one before. */
const [OTHER, SPACE, HYPHEN] = [0, 1, 2];

export class FactWords implements FactFields {
  readonly #entries = new Slices<Entry>();
  /** Number of the stem, or -1, of a further word for the same thing. */
  readonly #abouts = new Map<string, number>();
  /** Words of the wording come again and again. */
  readonly #unsaid = new Map<string, readonly Entry[]>();
  readonly #compounds = new Map<string, string | undefined>();
  readonly #words = new PostingsBuilder();
  readonly #stems: PostingsBuilder;
  /** Stem → a word that is no name: for the thesaurus. */
  readonly #plain: Map<string, string>;
  readonly #capitals = new Set<string>();
  /** Words of the text at hand, and what stands before each. */
  readonly #row: Entry[] = [];
  readonly #gaps: number[] = [];

  /** Stems go into an index that articles' sentences are in as well; so do the words that are no names. */
  constructor(stems: PostingsBuilder, plain: Map<string, string>) {
    this.#stems = stems;
    this.#plain = plain;
  }

  /** The next sentence begins; one that has been read has no words here. */
  begin(): void {
    this.#words.begin();
  }

  said(text: string, opens = false): void {
    this.#scan(text);
    const row = this.#row;
    for (let at = 0; at < row.length; at++) {
      const entry = row[at] as Entry;
      this.#add(entry);
      const closed = this.#closed(at);
      if (closed !== undefined) {
        const root = stem(closed);
        this.#stems.add(this.#stems.numberOf(root));
        if (!entry.capital || (opens && at === 0)) this.#plain.set(root, closed);
        const next = row[++at];
        if (next) this.#add(next);
      } else if (entry.term >= 0 && !this.#isDated(at)) {
        this.#stems.add(entry.term);
        if (!entry.capital || (opens && at === 0)) this.#plain.set(entry.stem, entry.word);
      }
    }
  }

  unsaid(text: string): void {
    let entries = this.#unsaid.get(text);
    if (!entries) {
      this.#scan(text);
      entries = [...this.#row];
      if (this.#unsaid.size < MOST_UNSAID) this.#unsaid.set(text, entries);
    }
    for (const entry of entries) this.#add(entry);
  }

  about(text: string): void {
    let from = 0;
    for (let at = 0; at <= text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) {
        this.#aboutAny(text.slice(from));
        return;
      }
      if (isInside(unit)) continue;
      if (at > from) this.#addAbout(text.slice(from, at));
      from = at + 1;
    }
  }

  #aboutAny(text: string): void {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) this.#addAbout(word);
  }

  #addAbout(word: string): void {
    const number = this.#abouts.get(word) ?? this.#aboutOf(word);
    if (number >= 0) this.#stems.add(number);
  }

  /** All words, each in lower case, with and without its possessive 's; and those that are written with a capital somewhere. */
  done(): { readonly words: Postings; readonly capitals: ReadonlySet<string> } {
    return { words: this.#words.done(), capitals: this.#capitals };
  }

  #isDated(at: number): boolean {
    const { turn, period } = this.#row[at] as Entry;
    if (turn) return this.#gaps[at + 1] === SPACE && this.#row[at + 1]?.period === true;
    return period && this.#gaps[at] === SPACE && this.#row[at - 1]?.turn === true;
  }

  #add({ number, possessive }: Entry): void {
    this.#words.add(number);
    if (possessive >= 0) this.#words.add(possessive);
  }

  /** The compound that begins with a word of the row. */
  #closed(at: number): string | undefined {
    const next = this.#row[at + 1];
    const first = this.#row[at];
    const gap = this.#gaps[at + 1];
    if (!next || !first || gap === OTHER || (gap === SPACE && !first.opens)) return undefined;
    const key = `${first.word}${gap === HYPHEN ? '-' : ' '}${next.word}`;
    let closed = this.#compounds.get(key);
    if (closed === undefined && !this.#compounds.has(key)) {
      closed = closedForm(first.word, next.word, gap === HYPHEN ? 'hyphen' : undefined);
      this.#compounds.set(key, closed);
    }
    return closed;
  }

  /** The words as `tokenize` finds them; what is not plain English text goes to `tokenize` itself. */
  #scan(text: string): void {
    if (!this.#scanPlain(text)) this.#scanAny(text);
  }

  #scanPlain(text: string): boolean {
    this.#row.length = 0;
    this.#gaps.length = 0;
    let gap = OTHER;
    let last = -1;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      if (!isLetter(unit)) {
        if (unit > 127 && !isMark(unit)) return false;
        gap = unit === 32 && gap === SPACE ? SPACE : unit === 45 && at === last ? HYPHEN : OTHER;
        at += 1;
        continue;
      }
      let end = at + 1;
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end);
        if (isInside(next)) continue;
        if ((next === 39 || next === 8217) && isInside(text.charCodeAt(end + 1))) continue;
        if ((next > 127 && !isMark(next)) || (next === 46 && end === at + 1 && isLetter(text.charCodeAt(end + 1)))) return false;
        break;
      }
      this.#row.push(this.#entries.at(text, at, end) ?? this.#newEntry(text.slice(at, end)));
      this.#gaps.push(gap);
      gap = SPACE;
      last = end;
      at = end;
    }
    return true;
  }

  #scanAny(text: string): void {
    this.#row.length = 0;
    this.#gaps.length = 0;
    let last: { readonly index: number; readonly end: number } | undefined;
    for (const [index, { kind, text: own, word, start, end }] of tokenize(text).entries()) {
      if (kind !== 'word') continue;
      const between = last && text.slice(last.end, start);
      this.#row.push(this.#entries.at(own, 0, own.length) ?? this.#newEntry(own, word));
      this.#gaps.push(last?.index === index - 1 ? SPACE : between !== undefined && /^[-‐‑]$/u.test(between) ? HYPHEN : OTHER);
      last = { index, end };
    }
  }

  #aboutOf(own: string): number {
    const word = own.toLowerCase();
    const number = isFunctionWord(word) ? -1 : this.#stems.numberOf(stem(word));
    this.#abouts.set(own, number);
    return number;
  }

  #newEntry(own: string, word = normalWord(own)): Entry {
    const root = stem(word);
    const entry = {
      own,
      word,
      number: this.#words.numberOf(word),
      possessive: /['’]s$/iu.test(own) ? this.#words.numberOf(`${word}'s`) : -1,
      term: isTelling(word) && !FIGURES.has(word) ? this.#stems.numberOf(root) : -1,
      stem: root,
      capital: /^\p{Lu}/u.test(own),
      opens: opensCompound(word),
      turn: TURNS.has(word),
      period: PERIODS.has(word),
    };
    if (entry.capital) this.#capitals.add(word);
    this.#entries.add(entry);
    return entry;
  }
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isInside = (unit: number): boolean => isLetter(unit) || (unit >= 48 && unit <= 57);
/** Typographic quotation marks, dashes and dots, signs of money: no part of a word. */
const isMark = (unit: number): boolean =>
  (unit >= 0x2013 && unit <= 0x201d) || unit === 0x2026 || unit === 0xa3 || unit === 0x20ac;
