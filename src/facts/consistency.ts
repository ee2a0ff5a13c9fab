/** What the shape of a facts file cannot say: ids that refer to nothing or occur twice, values of the wrong sort for their kind. */
import type { Evidence, Fact, FactsFile, FactValue } from './fact.ts';

export interface Inconsistency {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** An id rather than a name: no capitals, no spaces. */
export const ID_LIKE = /^[a-z\d]+(?:[-_][a-z\d]+){0,20}$/u;
/** Words that can be a figure have a letter or digit. */
export const HAS_FIGURE = /[\p{N}\p{L}]/u;

/** Errors make a fact unusable; warnings (an owner that nobody is) only leave something unsaid. */
export function consistencyFlaws(file: FactsFile): { errors: Inconsistency[]; warnings: Inconsistency[] } {
  const sources = new Set(file.sources.map(source => source.id));
  const people = new Set(file.people.map(person => person.id));
  const errors = [
    ...repeated(file.sources, 'sources'),
    ...repeated(file.people, 'people'),
    ...repeated(file.facts, 'facts'),
    ...file.people.flatMap((person, index) => evidenceFlaws(person.evidence, ['people', index], sources)),
    ...file.facts.flatMap((fact, index) => factFlaws(fact, ['facts', index], sources)),
  ];
  const warnings = file.facts.flatMap((fact, index) =>
    (['owner', 'speaker'] as const).flatMap(field => unknownPerson(fact[field], ['facts', index, field], people)),
  );
  const relations = file.people.flatMap((person, index) =>
    (person.relations ?? []).flatMap((relation, at) =>
      unknownPerson(relation.to, ['people', index, 'relations', at, 'to'], people),
    ),
  );
  return { errors, warnings: [...warnings, ...relations] };
}

function repeated(list: readonly { readonly id: string }[], name: string): Inconsistency[] {
  const first = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    return before === undefined
      ? []
      : [{ path: [name, index, 'id'], found: `"${id}", which /${name}/${before} has too`, expected: 'an id that occurs once' }];
  });
}

function factFlaws(fact: Fact, path: readonly (string | number)[], sources: ReadonlySet<string>): Inconsistency[] {
  const value = valueFlaw(fact.kind, fact.value);
  const flaws = value ? [{ path: [...path, 'value'], ...value }] : [];
  if (fact.evidence.length === 0 && !fact.note)
    flaws.push({
      path: [...path, 'evidence'],
      found: 'an empty list',
      expected: "at least one place, or a note that makes it the desk's own word",
    });
  return [...flaws, ...evidenceFlaws(fact.evidence, path, sources, fact.kind)];
}

function evidenceFlaws(
  evidence: readonly Evidence[],
  path: readonly (string | number)[],
  sources: ReadonlySet<string>,
  kind?: Fact['kind'],
): Inconsistency[] {
  return evidence.flatMap(({ source, value }, index) => {
    const at = [...path, 'evidence', index];
    const flaws = sources.has(source)
      ? []
      : [{ path: [...at, 'source'], found: `"${source}"`, expected: `the id of a source (${listed(sources)})` }];
    const wrong = kind && value !== undefined ? valueFlaw(kind, value) : undefined;
    return wrong ? [...flaws, { path: [...at, 'value'], ...wrong }] : flaws;
  });
}

function valueFlaw(kind: Fact['kind'], value: FactValue | undefined): { found: string; expected: string } | undefined {
  const found =
    value === undefined
      ? 'nothing'
      : typeof value === 'string'
        ? `"${value.slice(0, 40)}"`
        : typeof value === 'number'
          ? String(value)
          : 'a figure';
  if (kind === 'quantity')
    return value === undefined || (typeof value === 'string' && !HAS_FIGURE.test(value)) || isTurned(value)
      ? { found, expected: 'a figure, such as 24 or {"about": 24}, lower end first' }
      : undefined;
  if (kind === 'date')
    return typeof value === 'string' ? undefined : { found, expected: 'a date in words, such as "Oct. 7, 2023" or "late 2023"' };
  if (kind === 'quotation')
    return typeof value === 'string' ? undefined : { found, expected: 'the exact words that were said, a string' };
  return value === undefined ? undefined : { found, expected: `no value: the gist of a ${kind} says it` };
}

/** A range whose upper end is below its lower one. */
function isTurned(value: FactValue): boolean {
  return typeof value === 'object' && 'from' in value && value.to < value.from;
}

function unknownPerson(id: string | undefined, path: readonly (string | number)[], people: ReadonlySet<string>): Inconsistency[] {
  if (id === undefined || people.has(id) || !ID_LIKE.test(id)) return [];
  return [
    {
      path,
      found: `"${id}"`,
      expected: people.size > 0 ? `the id of a person (${listed(people)}) or a name` : 'a name: the file has no people yet',
    },
  ];
}

function listed(ids: ReadonlySet<string>): string {
  const some = [...ids].slice(0, 5).map(id => `"${id}"`);
  return some.length === 0 ? 'there are none yet' : some.join(', ') + (ids.size > 5 ? ', …' : '');
}
