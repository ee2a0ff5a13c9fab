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

/** Words (stems) that two facts must share, and their part of the smaller one's: with the same telling value (of gist and about), with the same common value (of the gist), with two values in two sources. */
const TELLING = { shared: 2, share: 0.25 };
const COMMON = { shared: 3, share: 0.4 };
const OTHER_VALUE = { shared: 4, share: 0.8 };
/** "Two", "seven", "ten": any story has several of these. */
const SMALL = 12;
/** Nouns that stand for any that was said before. */
const VAGUE_UNITS: ReadonlySet<string> = new Set(['person', 'people', 'individual', 'other', 'one', 'dead', 'more']);
const MEASURES: ReadonlySet<string> = new Set(
  'percent percentage second minute hour day week month year decade century meter kilometer mile foot inch yard acre hectare gram kilogram ton tonne pound ounce liter gallon barrel square cubic degree dollar euro yen peso franc rupee yuan ruble rouble krona krone real rand won lira shekel dirham cent'.split(
    ' ',
  ),
);
const SAME_CONTENT = 0.7;
/** Fewest words of a quotation for a part of it to be the same quotation. */
const SHORTEST_PART = 4;
/** How many earlier facts of a block are looked at. */
const BLOCK = 24;

interface Entry {
  fact: Fact;
  /** Of the gist. */
  readonly stems: ReadonlySet<string>;
  /** Of gist and about. */
  readonly wide: ReadonlySet<string>;
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
  const { evidence: known, owner, event, speaker, ...rest } = first;
  return {
    ...rest, // in the order of the facts file's schema, so that drawing again changes no line
    ...(about.length > 0 ? { about } : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(event === undefined ? {} : { event }),
    ...(speaker === undefined ? {} : { speaker }),
    evidence: [...known, ...evidence.filter(one => !known.some(other => isSamePlace(one, other)))],
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
  if (!isSameUnit(first.fact, later.fact)) return false;
  if (sameAmount(first.fact.value, later.fact.value)) {
    const [words, wanted] = isTelling(first.fact)
      ? [overlap(first.wide, later.wide), TELLING]
      : [overlap(first.stems, later.stems), COMMON];
    return words.shared >= wanted.shared && words.share >= wanted.share;
  }
  const { shared, share } = overlap(first.stems, later.stems);
  const sources = new Set(first.fact.evidence.map(({ source }) => source));
  const elsewhere = later.fact.evidence.every(({ source }) => !sources.has(source));
  return (
    elsewhere &&
    first.fact.owner === later.fact.owner &&
    first.fact.event === later.fact.event &&
    shared >= OTHER_VALUE.shared &&
    share >= OTHER_VALUE.share
  );
}

/** A value that two things hardly share by chance: a full date, a figure above the small ones. */
function isTelling({ kind, value }: Fact): boolean {
  if (kind === 'date') return /\d{4}/u.test(String(value)) && /\p{L}{3}/u.test(String(value));
  return typeof value !== 'string' && Number(keyOf(value).split('-')[0]) > SMALL;
}

/** Counts of people agree whatever the noun: "24 captives", "24 individuals", "24 others". */
function isSameUnit({ unit: a }: Fact, { unit: b }: Fact): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return stem(a.toLowerCase()) === stem(b.toLowerCase()) || (isCount(a) && isCount(b) && (isVague(a) || isVague(b)));
}

function isVague(unit: string): boolean {
  return VAGUE_UNITS.has(unit) || /[^e]ed$/u.test(unit);
}

/** No unit of measure, no currency. */
function isCount(unit: string): boolean {
  return !/^[A-Z]{3}\b/u.test(unit) && !MEASURES.has(unit.split(' ')[0] ?? unit);
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
  const { share, shared } = overlap(first.stems, later.stems);
  return (
    first.words === later.words ||
    (shared >= OTHER_VALUE.shared && share >= SAME_CONTENT && isNegative(first) === isNegative(later))
  );
}

function isNegative({ fact }: Entry): boolean {
  return /\b(?:not|never|no|nor|yet|n[’']t|den(?:y|ied|ies)|refus|reject|fail)/iu.test(fact.gist);
}

function overlap(first: ReadonlySet<string>, later: ReadonlySet<string>): { shared: number; share: number } {
  let shared = 0;
  for (const one of later) if (first.has(one)) shared++;
  return { shared, share: shared / Math.max(1, Math.min(first.size, later.size)) };
}

function toEntry(fact: Fact): Entry {
  const stems = stemsOf(fact.gist);
  const wide = new Set([...stems, ...stemsOf((fact.about ?? []).join(' '))]);
  return { fact, stems, wide, words: slug(fact.kind === 'quotation' && typeof fact.value === 'string' ? fact.value : fact.gist) };
}

function stemsOf(words: string): Set<string> {
  return new Set(slug(words).split('-').filter(Boolean).map(stem));
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
