/** People and bodies of the sources: every mention of one name becomes one person with roles, relations and the places where the sources say so. */
import type { PersonClaim } from '../claims/claim.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Evidence, Person } from './fact.ts';
import { Ids, slug } from './ids.ts';

export interface Mention {
  readonly claim: PersonClaim;
  readonly source: string;
  readonly paragraph: Paragraph;
}

interface Gathered {
  readonly name: string;
  readonly surname: string;
  readonly also: Set<string>;
  readonly roles: Map<string, string>;
  readonly relations: Map<string, { word: string; to: string }>;
  readonly evidence: Map<string, Evidence>;
  readonly bodies: Set<string>;
  age?: number;
}

/** "Rebel-led", "Paris-based": words about somebody, no name. */
const COMPOUND = /-(?:led|based|backed|born|run|held|style|area|era)$/iu;
const WHOLE_NUMBER = /\d{1,3}/u;

/** One person for each full name, in order of first mention. Places (towns, countries) are left out. */
export function peopleOf(mentions: readonly Mention[]): Person[] {
  const people = new Map<string, Gathered>();
  for (const mention of mentions)
    if (mention.claim.body !== 'place' && !COMPOUND.test(mention.claim.text)) gather(people, mention);
  const ids = new Ids();
  const shared = new Map<string, number>();
  for (const { surname } of people.values()) shared.set(surname, (shared.get(surname) ?? 0) + 1);
  return withRelatives([...people.values()].map(person => toPerson(person, ids, (shared.get(person.surname) ?? 0) > 1)));
}

/** The other end of a relation by id, where one person alone has that name or given name. */
function withRelatives(people: readonly Person[]): Person[] {
  return people.map(person => {
    const { relations } = person;
    if (!relations) return person;
    const idOf = (to: string): string => {
      const fitting = people.filter(({ id, name }) => id !== person.id && (name === to || name.startsWith(`${to} `)));
      return fitting.length === 1 ? (fitting[0]?.id ?? to) : to;
    };
    return { ...person, relations: relations.map(({ word, to }) => ({ word, to: idOf(to) })) };
  });
}

function gather(people: Map<string, Gathered>, { claim, source, paragraph }: Mention): void {
  const name = claim.fullName || claim.text;
  const key = name.toLowerCase();
  const person: Gathered = people.get(key) ?? {
    name,
    surname: slug(claim.surname || name),
    also: new Set(),
    roles: new Map(),
    relations: new Map(),
    evidence: new Map(),
    bodies: new Set(),
  };
  people.set(key, person);
  const words = ({ start, end }: { start: number; end: number }): string => paragraph.text.slice(start, end);
  if (claim.body) person.bodies.add(claim.body);
  if (claim.honorific) person.also.add(`${words(claim.honorific)} ${claim.surname}`);
  for (const role of claim.roles)
    if (!person.roles.has(words(role).toLowerCase())) person.roles.set(words(role).toLowerCase(), words(role));
  for (const { word, to } of claim.relations) person.relations.set(`${word} ${to}`, { word, to });
  if (claim.age) person.age ??= Number(WHOLE_NUMBER.exec(words(claim.age))?.[0] ?? Number.NaN);
  const place = `${source}¶${paragraph.number}`;
  if (!person.evidence.has(place))
    person.evidence.set(place, { source, paragraph: paragraph.number, passage: { paragraph, sentence: claim.sentence } });
}

function toPerson({ name, surname, also, roles, relations, evidence, bodies, age }: Gathered, ids: Ids, shared: boolean): Person {
  return {
    id: ids.next((shared ? slug(name) : surname) || 'person'),
    name,
    ...(bodies.has('organisation') ? { body: 'organisation' as const } : {}),
    ...(also.size > 0 ? { also: [...also] } : {}),
    ...(roles.size > 0 ? { roles: [...roles.values()] } : {}),
    ...(relations.size > 0 ? { relations: [...relations.values()] } : {}),
    ...(age !== undefined && Number.isFinite(age) ? { age } : {}),
    evidence: [...evidence.values()],
  };
}
