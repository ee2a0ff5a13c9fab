/** Which fact of one list is which of another: by value, words and place, each at most once. Linear: only facts that share a value, a place or two words are compared, and not too many of them. */
import { stem } from '../text/words.ts';
import type { Fact, Person } from './fact.ts';
import { keyOf } from './figure-value.ts';
import { slug } from './ids.ts';

/** Share of the smaller gist's words that a pair must have in common: with one value, with one value in one place, with two values. */
const SAME_VALUE = 0.25;
const SAME_PLACE = 0.1;
const OTHER_VALUE = 0.7;
/** How many facts of one value or place are looked at. */
const BLOCK = 24;
/** A fact that is like more than so many is like none in particular. */
const MOST_RIVALS = 6;
/** Words of the gist by which facts of other values and places meet, two by two. */
const MOST_NEIGHBOURS = 6;

interface Entry {
  readonly fact: Fact;
  readonly at: number;
  readonly stems: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly value: string;
}

/** Pairs of facts, best first: the surest pair takes its two facts, whatever else they might fit. */
export function factPairs(old: readonly Fact[], now: readonly Fact[]): Map<Fact, Fact> {
  const later = now.map(toEntry);
  const blocks = blocksOf(later);
  const scored = old.map(toEntry).flatMap(before =>
    candidatesOf(before, blocks)
      .flatMap(after => {
        const score = scoreOf(before, after);
        return score > 0 ? [{ before, after, score }] : [];
      })
      .sort(byScore)
      .slice(0, MOST_RIVALS),
  );
  scored.sort(byScore);
  const pairs = new Map<Fact, Fact>();
  const taken = new Set<Fact>();
  for (const { before, after } of scored) {
    if (pairs.has(before.fact) || taken.has(after.fact)) continue;
    pairs.set(before.fact, after.fact);
    taken.add(after.fact);
  }
  return pairs;
}

/** Pairs of people: the same name, else the same id. */
export function personPairs(old: readonly Person[], now: readonly Person[]): Map<Person, Person> {
  const byName = new Map(now.map(person => [person.name.toLowerCase(), person]));
  const byId = new Map(now.map(person => [person.id, person]));
  const pairs = new Map<Person, Person>();
  const taken = new Set<Person>();
  for (const find of [(one: Person) => byName.get(one.name.toLowerCase()), (one: Person) => byId.get(one.id)]) {
    for (const person of old) {
      const partner = pairs.has(person) ? undefined : find(person);
      if (!partner || taken.has(partner)) continue;
      pairs.set(person, partner);
      taken.add(partner);
    }
  }
  return pairs;
}

interface Pair {
  readonly before: Entry;
  readonly after: Entry;
  readonly score: number;
}

function byScore(a: Pair, b: Pair): number {
  return b.score - a.score || a.before.at - b.before.at || a.after.at - b.after.at;
}

/** 0 for no pair. */
function scoreOf(before: Entry, after: Entry): number {
  if (before.fact.kind !== after.fact.kind) return 0;
  const words = overlap(before.stems, after.stems);
  const place = [...before.places].some(one => after.places.has(one));
  const value = before.value !== '' && before.value === after.value;
  const enough = value ? words >= SAME_VALUE || (place && words >= SAME_PLACE) : words >= OTHER_VALUE;
  const named = before.fact.id === after.fact.id && place;
  return enough || named ? 2 * words + (value ? 2 : 0) + (place ? 1 : 0) + (named ? 1 : 0) : 0;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function toEntry(fact: Fact, at: number): Entry {
  return {
    fact,
    at,
    stems: new Set(slug(fact.gist).split('-').filter(Boolean).map(stem)),
    places: new Set(fact.evidence.map(({ source, paragraph }) => `${source} ${paragraph}`)),
    value: keyOf(fact.value),
  };
}

function keysOf({ fact, value, places, stems }: Entry): string[] {
  const words = [...stems];
  const neighbours = words.slice(1, MOST_NEIGHBOURS).map((word, index) => `${fact.kind} words ${words[index]} ${word}`);
  const own = value === '' ? [] : [`${fact.kind} value ${value}`];
  return [`id ${fact.id}`, ...own, ...[...places].map(place => `${fact.kind} place ${place}`), ...neighbours];
}

function blocksOf(entries: readonly Entry[]): Map<string, Entry[]> {
  const blocks = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [entry]);
      else if (block.length < BLOCK) block.push(entry);
    }
  }
  return blocks;
}

function candidatesOf(entry: Entry, blocks: ReadonlyMap<string, readonly Entry[]>): Entry[] {
  return [...new Set(keysOf(entry).flatMap(key => blocks.get(key) ?? []))];
}
