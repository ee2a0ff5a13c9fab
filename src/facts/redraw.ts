/**
 * Draws again after a source has changed, without losing what people did to the file: ids, hand edits, `checked` marks, facts of their own, fields
 * that we do not know.
 *
 * - drawn and as it was drawn (its mark says so): takes what is drawn now, under its old id; goes when the sources no longer have it
 * - drawn and changed by a person: keeps its words and value; only where they stand is brought up to date
 * - checked, or written by a person: stays as it is, but for where a checked fact's words stand
 */
import { isAsDrawn, markFact, markPerson } from './drawn-mark.ts';
import type { Evidence, Fact, FactsFile, Person, Source } from './fact.ts';
import { Ids } from './ids.ts';
import { factPairs, personPairs } from './pairs.ts';

/** What became of the facts, for the person who has to review them. */
export interface Redrawn {
  readonly file: FactsFile;
  /** Ids of facts that are new. */
  readonly added: readonly string[];
  /** Ids of facts that the sources no longer have. Those that a person changed or checked are still in the file. */
  readonly gone: readonly string[];
  /** Ids of facts that took other words or another value. */
  readonly changed: readonly string[];
  /** Ids of checked facts of which the sources now say something else. */
  readonly disputed: readonly string[];
}

/**
 * @param file the facts file as it is
 * @param drawn what `draw` makes of the sources now; sources that it does not have are left alone
 */
export function redraw(file: FactsFile, drawn: FactsFile): Redrawn {
  const sources = new Set(drawn.sources.map(({ id }) => id));
  const people = paired(file.people, drawn.people, personPairs(file.people, drawn.people), sources);
  const named = drawn.facts.map(fact => withPeople(fact, people.ids));
  const facts = paired(file.facts, named, factPairs(file.facts, named), sources);
  const { added, gone, changed, disputed } = facts;
  return {
    file: {
      ...file,
      sources: sourcesOf(file.sources, drawn.sources),
      people: people.list.map(person => (people.fresh.has(person) ? markPerson(person) : person)),
      facts: facts.list.map(fact => (facts.fresh.has(fact) ? markFact(fact) : fact)),
    },
    added,
    gone,
    changed,
    disputed,
  };
}

interface Paired<T> {
  readonly list: readonly T[];
  /** Members that are as they were drawn now. */
  readonly fresh: ReadonlySet<T>;
  /** Drawn id → id in the file. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  readonly disputed: readonly string[];
}

function paired<T extends Fact | Person>(
  old: readonly T[],
  drawn: readonly T[],
  partners: ReadonlyMap<T, T>,
  sources: ReadonlySet<string>,
): Paired<T> {
  const fresh = new Set<T>();
  const kept = old.flatMap(before => {
    const now = partners.get(before);
    const after = now ? updated(before, now, sources) : withoutPartner(before, sources);
    if (after && now && isReplaceable(before)) fresh.add(after);
    return after ? [after] : [];
  });
  const taken = new Set(partners.values());
  const ids = new Ids(old.map(({ id }) => id));
  const news = drawn.filter(one => !taken.has(one)).map(one => ({ one, member: { ...one, id: ids.next(one.id) } }));
  for (const { member } of news) fresh.add(member);
  return {
    list: [...kept, ...news.map(({ member }) => member)],
    fresh,
    ids: new Map([
      ...[...partners].map(([before, now]) => [now.id, before.id] as const),
      ...news.map(({ one, member }) => [one.id, member.id] as const),
    ]),
    added: news.map(({ member }) => member.id),
    gone: old.filter(one => one.drawn !== undefined && !partners.has(one) && hasEvidenceIn(one, sources)).map(({ id }) => id),
    changed: old
      .filter(one => isReplaceable(one) && partners.get(one)?.drawn !== undefined && partners.get(one)?.drawn !== one.drawn)
      .map(({ id }) => id),
    disputed: old.filter(one => one.checked && isOtherValue(one, partners.get(one))).map(({ id }) => id),
  };
}

/** As drawn, and nobody has put a name to it. */
function isReplaceable(one: Fact | Person): boolean {
  return one.checked === undefined && isAsDrawn(one);
}

function updated<T extends Fact | Person>(before: T, now: T, sources: ReadonlySet<string>): T {
  if (before.drawn === undefined || (isOtherValue(before, now) && before.checked)) return before;
  const evidence = [...before.evidence.filter(({ source }) => !sources.has(source)), ...now.evidence];
  if (!isReplaceable(before)) return { ...before, evidence };
  return { ...unknownFields(before, now), ...now, id: before.id, evidence };
}

/** What the sources no longer have goes, unless a person had a hand in it or another source has it. */
function withoutPartner<T extends Fact | Person>(before: T, sources: ReadonlySet<string>): T | undefined {
  if (!isReplaceable(before) || !hasEvidenceIn(before, sources)) return before;
  const evidence = before.evidence.filter(({ source }) => !sources.has(source));
  return evidence.length > 0 ? { ...before, evidence } : undefined;
}

function hasEvidenceIn({ evidence }: { readonly evidence: readonly Evidence[] }, sources: ReadonlySet<string>): boolean {
  return evidence.some(({ source }) => sources.has(source));
}

function isOtherValue(before: Fact | Person, now: Fact | Person | undefined): boolean {
  return now !== undefined && 'gist' in before && 'gist' in now && JSON.stringify(before.value) !== JSON.stringify(now.value);
}

/** Fields that drawing writes and that are not drawn any more go; those that we do not know stay. */
const DRAWN_FIELDS: ReadonlySet<string> = new Set([
  'value',
  'unit',
  'about',
  'owner',
  'event',
  'speaker',
  'body',
  'also',
  'roles',
  'relations',
  'age',
]);

function unknownFields<T extends object>(before: T, now: T): T {
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in now || !DRAWN_FIELDS.has(name))) as T;
}

function withPeople(fact: Fact, ids: ReadonlyMap<string, string>): Fact {
  const { owner, speaker } = fact;
  return markFact({
    ...fact,
    ...(owner ? { owner: ids.get(owner) ?? owner } : {}),
    ...(speaker ? { speaker: ids.get(speaker) ?? speaker } : {}),
  });
}

/** A source keeps what a person wrote about it; its fingerprint and what was missing come from the new drawing. */
function sourcesOf(old: readonly Source[], drawn: readonly Source[]): Source[] {
  const now = new Map(drawn.map(source => [source.id, source]));
  const known = new Set(old.map(({ id }) => id));
  const updatedSources = old.map(source => {
    const again = now.get(source.id);
    return again ? { ...again, ...source, ...(again.sha256 ? { sha256: again.sha256 } : {}) } : source;
  });
  return [...updatedSources, ...drawn.filter(({ id }) => !known.has(id))];
}
