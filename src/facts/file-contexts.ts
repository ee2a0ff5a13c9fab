/**
 * The facts of a file as contexts: each is worded as a short sentence (word-fact.ts) and read by the readers of copy, when its claims are first asked for.
 * For an index there are its words, out of its fields, which cost a hundredth of that.
 */
import type { Claim, Counted, PersonClaim, QuantityClaim } from '../claims/claim.ts';
import { read } from '../claims/read.ts';
import { shaped } from '../claims/shaped.ts';
import { shapedParagraph } from '../text/make-paragraph.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { parsePlain } from '../text/plain.ts';
import { isFunctionWord, stem } from '../text/words.ts';
import { isAsDrawn } from './drawn-mark.ts';
import type { Evidence, Fact, FactsFile, FactValue, Person } from './fact.ts';
import { type FactFields, tellFact, tellPerson } from './fact-fields.ts';
import { figureOf } from './figure-value.ts';
import { once } from './once.ts';
import { stems, type Worded, type WordedPerson, wordFact, wordPerson } from './word-fact.ts';

/** A sentence that says what a source says. */
export interface Context {
  /** Empty for the desk's own word. */
  readonly origins: readonly { readonly source: string; readonly paragraph: number }[];
  readonly paragraph: Paragraph;
  /** Index into the paragraph's sentences. */
  readonly sentence: number;
  /** What the readers read in the sentence, and the fact (or person) it belongs to. */
  readonly claims: readonly { readonly claim: Claim; readonly fact?: string }[];
  /** Follows the one before it in the list, in the same source. */
  readonly follows: boolean;
  /** Stems of further words for the same thing. */
  readonly about?: readonly string[];
  /** Telling words as they were drawn, not a sentence: what stood between them is gone, and with it what a "no" belongs to. */
  readonly isGist?: true;
}

/** Contexts in order, by number. Those of a facts file are made when they are asked for, anew each time: who asks keeps them. */
export interface Contexts extends Iterable<Context> {
  readonly length: number;
  at(index: number): Context;
  /** Tells the words of one without wording or reading it. Absent where all have been read. */
  readonly fieldsOf?: (index: number, fields: FactFields) => void;
}

/** In the place of a value's number: there is no other. */
const ONLY = -1;

/** People first, then facts, in the order of the file; a fact that sources give differently is a context for each value. */
export function fileContexts(file: FactsFile): Contexts {
  const names = new Map(file.people.map(({ id, name }) => [id, name]));
  const people: Person[] = [];
  const facts: Fact[] = [];
  /** Which wording of the person, which value of the fact. */
  const parts: number[] = [];
  for (const person of file.people) for (let part = 0; part < wordingsOf(person); part++) people[parts.push(part) - 1] = person;
  const first = people.length;
  for (const fact of file.facts) {
    if (hasOneValue(fact)) facts[parts.push(ONLY) - 1 - first] = fact;
    else for (const part of byValue(fact).keys()) facts[parts.push(part) - 1 - first] = fact;
  }
  const at = (index: number): Context => {
    const part = parts[index] ?? 0;
    const person = people[index];
    if (person) return personContext(person, part, names);
    const fact = facts[index - first];
    const own = fact && byValue(fact)[Math.max(part, 0)];
    if (!own) throw new RangeError(`no context ${index}`);
    const context = contextOf(wordFact(fact, own.value, names), own.evidence, fact, own.value);
    return fact.kind !== 'quotation' && isAsDrawn(fact) ? Object.assign(context, { isGist: true as const }) : context;
  };
  return {
    length: parts.length,
    at,
    fieldsOf: (index, fields) => {
      const person = people[index];
      const fact = facts[index - first];
      const part = parts[index] ?? 0;
      if (person) tellPerson(person, part, names, fields);
      else if (fact) tellFact(fact, part === ONLY ? fact.value : byValue(fact)[part]?.value, names, fields);
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < parts.length; index++) yield at(index);
    },
  };
}

function wordingsOf({ roles, relations, age }: Person): number {
  return Math.max(1, (roles?.length ?? 0) + (relations?.length ?? 0) + (age === undefined ? 0 : 1));
}

function personContext(person: Person, part: number, names: ReadonlyMap<string, string>): Context {
  const worded = wordPerson(person, names)[part];
  if (!worded) throw new RangeError(`no wording ${part} of ${person.id}`);
  return wordedContext(worded.text, person.evidence, paragraph => withPerson(readWorded(paragraph), person, worded));
}

function hasOneValue({ evidence }: Fact): boolean {
  for (const { value } of evidence) if (value !== undefined) return false;
  return true;
}

/** The evidence of a fact, apart for each value that sources have. */
function byValue(fact: Fact): { value: FactValue | undefined; evidence: readonly Evidence[] }[] {
  const groups = new Map<string, { value: FactValue | undefined; evidence: Evidence[] }>();
  for (const evidence of fact.evidence) {
    const value = evidence.value ?? fact.value;
    const key = JSON.stringify(value) ?? '';
    const group = groups.get(key) ?? { value, evidence: [] };
    group.evidence.push(evidence);
    groups.set(key, group);
  }
  return groups.size > 0 ? [...groups.values()] : [{ value: fact.value, evidence: [] }];
}

function contextOf(worded: Worded, evidence: readonly Evidence[], fact: Fact, value: FactValue | undefined): Context {
  const further = fact.kind === 'quotation' ? [fact.gist, ...(fact.about ?? [])] : (fact.about ?? []);
  const about = further.flatMap(stemsOf);
  const claimsOf = (paragraph: Paragraph): { claim: Claim; fact: string }[] =>
    withOwnValue(readWorded(paragraph), fact, value, worded, paragraph).map(claim => ({ claim, fact: fact.id }));
  return wordedContext(worded.text, evidence, claimsOf, about);
}

function wordedContext(
  text: string,
  evidence: readonly Evidence[],
  claimsOf: (paragraph: Paragraph) => { claim: Claim; fact: string }[],
  about: readonly string[] = [],
): Context {
  const paragraph = paragraphOf(text, evidence[0]?.paragraph ?? 1);
  const claims = once(() => claimsOf(paragraph));
  return {
    origins: evidence.map(({ source, paragraph: number }) => ({ source, paragraph: number })),
    paragraph,
    sentence: 0,
    get claims() {
      return claims();
    },
    follows: false,
    ...(about.length > 0 ? { about } : {}),
  };
}

/** The worded fact as one paragraph of one sentence, numbered as in its source. */
function paragraphOf(text: string, number: number): Paragraph {
  const [only] = parsePlain(text.replaceAll(/[\r\n\u2028\u2029]+/gu, ' ')).paragraphs;
  const paragraph = only ?? parsePlain('—').paragraphs[0];
  if (!paragraph) throw new RangeError('no paragraph');
  const sentence = { start: 0, end: paragraph.text.length, first: 0, last: paragraph.tokens.length };
  return shapedParagraph({ ...paragraph, number, sentences: [sentence] });
}

function readWorded(paragraph: Paragraph): Claim[] {
  const draft = { text: paragraph.text, format: 'plain' as const, paragraphs: [paragraph], front: {}, comments: [] };
  return read(draft).paragraphs.flatMap(({ claims }) =>
    claims.map(claim => (claim.sentence === 0 ? claim : shaped({ ...claim, sentence: 0 }))),
  );
}

/** The claim at the fact's value says exactly what the file says; it is made where the readers saw none. */
function withOwnValue(
  claims: readonly Claim[],
  fact: Fact,
  value: FactValue | undefined,
  { value: span }: Worded,
  paragraph: Paragraph,
): Claim[] {
  if (fact.kind !== 'quantity' || value === undefined || typeof value === 'string' || !span) return [...claims];
  const own = claims.find(
    (claim): claim is QuantityClaim => claim.kind === 'quantity' && claim.start < span.end && span.start < claim.end,
  );
  const text = paragraph.text.slice(span.start, span.end);
  const claim: QuantityClaim = own ?? {
    kind: 'quantity',
    ...dimensionOf(fact.unit),
    ...span,
    text,
    sentence: 0,
    value: figureOf(value),
  };
  const counted = (claim.type === 'count' ? countedIn(paragraph, span, fact.unit) : undefined) ?? claim.counted;
  const exact = shaped({ ...claim, value: { ...claim.value, ...figureOf(value) }, ...(counted ? { counted } : {}) });
  return [exact, ...claims.filter(other => other !== own)].sort((a, b) => a.start - b.start);
}

const CURRENCY = /^[A-Z]{3}$/u;

function dimensionOf(unit = ''): Pick<QuantityClaim, 'type' | 'unit' | 'per'> {
  const [own = '', per] = unit.split(' per ', 2);
  const base = per === undefined ? {} : { per };
  if (own === 'year old') return { type: 'age', unit: 'year' };
  if (CURRENCY.test(own)) return { type: 'money', unit: own, ...base };
  return own === 'percent' || own === 'percentage point' ? { type: 'percent', unit: own, ...base } : { type: 'count', ...base };
}

/** The counted noun is the first of the unit's name after the figure; what stands between are its modifiers. */
function countedIn(paragraph: Paragraph, figure: Span, unit: string | undefined): Counted | undefined {
  const noun = unit === undefined ? undefined : stems(unit).at(-1);
  const after = paragraph.tokens.filter(token => token.start >= figure.end);
  const at = after.findIndex(token => stems(token.word)[0] === noun);
  const head = after[at];
  if (!unit || !head) return undefined;
  const before = after.slice(0, at).filter(token => token.kind === 'word');
  const words = before.map(token => token.word).reverse();
  return {
    start: before[0]?.start ?? head.start,
    end: head.end,
    head: unit.split(' ').at(-1)?.toLowerCase() ?? unit,
    modifiers: words,
  };
}

/** The person's own claim has the name, role and relation that the file gives; it is made where the readers saw none. */
function withPerson(
  claims: readonly Claim[],
  person: Person,
  { role, relation }: WordedPerson,
): { claim: Claim; fact: string }[] {
  const read = claims.find(
    (claim): claim is PersonClaim => claim.kind === 'person' && claim.start === 0 && claim.text === person.name,
  );
  const claim = read ?? namedClaim(person);
  const own = shaped({ ...claim, roles: role ? [role] : claim.roles, relations: relation ? [relation] : claim.relations });
  const others = claims.filter(other => other !== read && (other.kind !== 'person' || other.start >= own.end));
  return [own, ...others].map(one => ({ claim: one, fact: person.id }));
}

function namedClaim({ name, body }: Person): PersonClaim {
  const parts = name.split(/\s+/u);
  const surname = body ? name : (parts.at(-1) ?? name);
  const span = { start: 0, end: name.length, text: name, sentence: 0 };
  return {
    kind: 'person',
    ...span,
    given: body ? [] : parts.slice(0, -1),
    surname,
    roles: [],
    relations: [],
    fullName: name,
    ...(body ? { body } : {}),
  };
}

/** Stems of the content words. */
export function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !isFunctionWord(word)).map(stem);
}
