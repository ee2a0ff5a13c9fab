/** The words that a fact's sentence will have, field by field, for an index: a hundredth of the cost of wording and reading it. */
import type { Fact, FactValue, Person } from './fact.ts';
import { plural, SIGNS } from './word-fact.ts';

/** Takes the words of a fact, field by field. */
export interface FactFields {
  /** Words that its sentence will have; `opens`: the sentence begins with them. */
  said(words: string, opens?: boolean): void;
  /** The same, of words that do not tell what it is about: its figure or date, the words of the wording. */
  unsaid(words: string): void;
  /** Further words for the same thing. */
  about(words: string): void;
}

/** What `wordPerson` will say. */
export function tellPerson(
  { name, roles = [], relations = [] }: Person,
  part: number,
  names: ReadonlyMap<string, string>,
  fields: FactFields,
): void {
  fields.said(name, true);
  const role = roles[part];
  const relation = relations[part - roles.length];
  if (role !== undefined) fields.said(role);
  else if (relation) {
    fields.said(relation.word);
    fields.said(names.get(relation.to) ?? relation.to);
  }
  fields.unsaid('the of');
}

/** What `wordFact` will say. */
export function tellFact(fact: Fact, value: FactValue | undefined, names: ReadonlyMap<string, string>, fields: FactFields): void {
  const { kind, gist, about, owner, event, speaker } = fact;
  if (kind === 'quotation') {
    if (speaker !== undefined) fields.said(names.get(speaker) ?? speaker, true);
    if (speaker !== undefined) fields.said('said');
    fields.said(String(value ?? ''), speaker === undefined);
    fields.about(gist);
  } else {
    fields.said(gist, kind !== 'quantity');
    if (kind === 'quantity') tellFigure(fact, value, fields);
    else if (typeof value === 'string') fields.unsaid(value);
    if (owner !== undefined) fields.said(names.get(owner) ?? owner);
    if (event !== undefined) fields.said(event);
    if (kind === 'date') fields.unsaid('on in');
  }
  if (about) for (const words of about) fields.about(words);
}

function tellFigure({ unit, gist }: Fact, value: FactValue | undefined, fields: FactFields): void {
  if (unit !== undefined && !gist.includes(unit)) tellUnit(unit, fields);
  if (typeof value === 'string') fields.unsaid(value);
  else if (typeof value === 'object' && 'nearly' in value) fields.said('nearly');
  else if (typeof value === 'object') fields.unsaid('about at least most more less than up to');
}

function tellUnit(unit: string, fields: FactFields): void {
  const [own = '', per] = unit.split(' per ', 2);
  if (unit === 'year old' || own === 'percent') fields.unsaid(own === 'percent' ? own : 'years old');
  else if (!SIGNS.has(own)) fields.said(plural(own));
  if (per !== undefined) fields.unsaid(per);
}
