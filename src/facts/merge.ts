/**
 * Facts about one thing become one fact with several pieces of evidence. Strict: two facts left apart do little harm, two different things
 * made one do much. Linear: a fact is compared only with a bounded number of earlier ones that share its unit and its value or a telling word.
 */
import { stem } from '../text/words.ts';
import type { Evidence, Fact } from './fact.ts';
import { keyOf, sameAmount } from './figure-value.ts';
import { slug } from './ids.ts';

export interface Merged {
  readonly facts: readonly Fact[];
  /** For each fact given, the index of the one that it went into. */
  readonly into: readonly number[];
}

/** Share of the smaller fact's words that both must have: with the same value, with another value in another source. */
const SAME_VALUE = 0.5;
const OTHER_VALUE = 0.8;
const FEWEST_SHARED = { same: 2, other: 4 };
const SAME_CONTENT = 0.7;
/** Fewest words of a quotation for a part of it to be the same quotation. */
const SHORTEST_PART = 4;
/** How many earlier facts of a block are looked at. */
const BLOCK = 24;

interface Entry {
  fact: Fact;
  readonly stems: ReadonlySet<string>;
  readonly words: string;
}

/** Merges facts in the order given; the first of each thing keeps its words and id, and where a later one has another value its evidence says so. */
export function mergeFacts(facts: readonly Fact[]): Merged {
  const entries: Entry[] = [];
  const blocks = new Map<string, number[]>();
  const into = facts.map(fact => {
    const entry = toEntry(fact);
    const keys = blocksOf(entry);
    const known = candidates(keys, blocks).find(index => isSameThing(entries[index], entry));
    const place = known ?? entries.push(entry) - 1;
    const first = entries[place];
    if (known !== undefined && first) first.fact = joined(first.fact, fact);
    else for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), place].slice(-BLOCK));
    return place;
  });
  return { facts: entries.map(({ fact }) => fact), into };
}

function joined(first: Fact, later: Fact): Fact {
  const value =
    later.value !== undefined && keyOf(first.value) + boundOf(first.value) !== keyOf(later.value) + boundOf(later.value)
      ? { value: later.value }
      : {};
  const evidence = later.evidence.map((one): Evidence => ({ ...value, ...one }));
  const about = [...new Set([...(first.about ?? []), ...(later.about ?? [])])];
  return {
    ...first,
    ...(about.length > 0 ? { about } : {}),
    evidence: [...first.evidence, ...evidence.filter(one => !first.evidence.some(other => isSamePlace(one, other)))],
  };
}

function boundOf(value: Fact['value']): string {
  return typeof value === 'object' ? Object.keys(value).join() : '';
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.source === b.source && a.paragraph === b.paragraph && JSON.stringify(a.value) === JSON.stringify(b.value);
}

function isSameThing(first: Entry | undefined, later: Entry): boolean {
  if (!first || first.fact.kind !== later.fact.kind) return false;
  if (later.fact.kind === 'quotation') return isSameQuotation(first, later);
  if (later.fact.kind === 'statement') return isSameStatement(first, later);
  return isSameValueThing(first, later);
}

function isSameValueThing(first: Entry, later: Entry): boolean {
  if (!isSameUnit(first.fact.unit, later.fact.unit)) return false;
  const { shared, share } = overlap(first, later);
  if (sameAmount(first.fact.value, later.fact.value)) return shared >= FEWEST_SHARED.same && share >= SAME_VALUE;
  const sources = new Set(first.fact.evidence.map(({ source }) => source));
  const elsewhere = later.fact.evidence.every(({ source }) => !sources.has(source));
  return (
    elsewhere &&
    first.fact.owner === later.fact.owner &&
    first.fact.event === later.fact.event &&
    shared >= FEWEST_SHARED.other &&
    share >= OTHER_VALUE
  );
}

function isSameUnit(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && stem(a.toLowerCase()) === stem(b.toLowerCase()));
}

function isSameQuotation(first: Entry, later: Entry): boolean {
  if (first.fact.speaker && later.fact.speaker && first.fact.speaker !== later.fact.speaker) return false;
  if (first.words === later.words) return true;
  const [short, long] = first.words.length < later.words.length ? [first.words, later.words] : [later.words, first.words];
  return short.split('-').length >= SHORTEST_PART && `-${long}-`.includes(`-${short}-`);
}

/** The gist starts with the speaker and the cue; what is left is the content. */
function isSameStatement(first: Entry, later: Entry): boolean {
  if (first.fact.speaker !== later.fact.speaker) return false;
  const { share, shared } = overlap(first, later);
  return (
    first.words === later.words ||
    (shared >= FEWEST_SHARED.other && share >= SAME_CONTENT && isNegative(first) === isNegative(later))
  );
}

function isNegative({ fact }: Entry): boolean {
  return /\b(?:not|never|no|nor|yet|n[’']t|den(?:y|ied|ies)|refus|reject|fail)/iu.test(fact.gist);
}

function overlap(first: Entry, later: Entry): { shared: number; share: number } {
  let shared = 0;
  for (const one of later.stems) if (first.stems.has(one)) shared++;
  return { shared, share: shared / Math.max(1, Math.min(first.stems.size, later.stems.size)) };
}

function toEntry(fact: Fact): Entry {
  const stems = new Set(slug(fact.gist).split('-').filter(Boolean).map(stem));
  return { fact, stems, words: slug(fact.kind === 'quotation' && typeof fact.value === 'string' ? fact.value : fact.gist) };
}

/** Where facts of one thing meet: the same value, or a word of the gist. */
function blocksOf({ fact, stems, words }: Entry): string[] {
  if (fact.kind === 'quotation')
    return [
      words,
      ...words
        .split('-')
        .slice(0, BLOCK)
        .filter((_, index, all) => index < all.length - 2)
        .map((_, index, all) => all.slice(index, index + 3).join('-')),
    ].map(key => `quotation ${key}`);
  const own = [...stems].map(one => `${fact.kind} ${fact.unit ?? ''} ${one}`);
  return fact.value === undefined ? own : [`${fact.kind} = ${keyOf(fact.value)}`, ...own];
}

function candidates(keys: readonly string[], blocks: ReadonlyMap<string, readonly number[]>): number[] {
  return [...new Set(keys.flatMap(key => blocks.get(key) ?? []))].sort((a, b) => a - b);
}
