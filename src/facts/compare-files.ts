/** Two facts files on one story: what both have, and what only one has. For judging what `draw` draws against a file made by hand. */
import { stem } from '../text/words.ts';
import type { Fact, FactsFile, Person } from './fact.ts';
import { keyOf } from './figure-value.ts';
import { slug } from './ids.ts';

export interface FilesCompared {
  readonly both: readonly { readonly first: string; readonly second: string }[];
  /** Ids of facts and people. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Kinds that are compared: a statement can be put in too many ways. */
const KINDS: ReadonlySet<Fact['kind']> = new Set(['quantity', 'date', 'quotation']);

/**
 * Figures and dates are one where a piece of evidence has the same value in the same paragraph of the same source; quotations by their words; people
 * by name. What is said of them may differ.
 */
export function compareFiles(first: FactsFile, second: FactsFile): FilesCompared {
  const here = thingsOf(first);
  const there = thingsOf(second);
  const both = here.flatMap(one => {
    const other = there.find(thing => thing.keys.some(key => one.keys.includes(key)));
    return other ? [{ first: one.id, second: other.id }] : [];
  });
  const missing = (from: readonly Thing[], found: ReadonlySet<string>): string[] =>
    from.flatMap(({ id, keys }) => (keys.some(key => found.has(key)) ? [] : id));
  return {
    both,
    onlyFirst: missing(here, new Set(there.flatMap(({ keys }) => keys))),
    onlySecond: missing(there, new Set(here.flatMap(({ keys }) => keys))),
  };
}

interface Thing {
  readonly id: string;
  readonly keys: readonly string[];
}

function thingsOf({ facts, people }: FactsFile): Thing[] {
  return [...facts.filter(({ kind }) => KINDS.has(kind)).map(factThing), ...people.map(personThing)];
}

function factThing({ id, kind, value, evidence }: Fact): Thing {
  if (kind === 'quotation') return { id, keys: [`quotation ${slug(String(value))}`] };
  return {
    id,
    keys: evidence.map(place => `${kind} ${valueKey(kind, place.value ?? value)} ${place.source} ${place.paragraph}`),
  };
}

/** Dates by their words without points, month names by their first three letters: "Oct. 7, 2023" is "October 7, 2023". */
function valueKey(kind: Fact['kind'], value: Fact['value']): string {
  const key = keyOf(value);
  if (kind !== 'date') return key;
  return slug(key)
    .split('-')
    .map(word => (/^\p{L}{4,}$/u.test(word) ? word.slice(0, 3) : word))
    .join(' ');
}

function personThing({ id, name }: Person): Thing {
  return { id, keys: [`person ${slug(name).split('-').map(stem).join('-')}`] };
}
