/** The mark of a drawn fact: a fingerprint of what was drawn, by which a later drawing tells what a person has changed since. */
import type { Fact, Person } from './fact.ts';

const FACT_FIELDS = ['kind', 'gist', 'value', 'unit', 'about', 'owner', 'event', 'speaker'] as const satisfies (keyof Fact)[];
const PERSON_FIELDS = ['name', 'body', 'also', 'roles', 'relations', 'age'] as const satisfies (keyof Person)[];

/** The fact with its mark. */
export function markFact(fact: Fact): Fact {
  return { ...fact, drawn: fingerprint(FACT_FIELDS.map(field => fact[field])) };
}

/** The person with their mark. */
export function markPerson(person: Person): Person {
  return { ...person, drawn: fingerprint(PERSON_FIELDS.map(field => person[field])) };
}

/** Drawn, and as it was drawn. Where the evidence stands does not count. */
export function isAsDrawn(one: Fact | Person): boolean {
  return one.drawn !== undefined && one.drawn === ('gist' in one ? markFact(one) : markPerson(one)).drawn;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): short, and the same everywhere. */
export function fingerprint(fields: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(fields)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
