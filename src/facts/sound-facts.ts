/**
 * The quick look at a facts file: is it one in which there is nothing to complain of? One pass over the data, by hand, for the shape (schema.ts), what the shape
 * cannot say (consistency.ts) and fields that the text has twice. Whatever is not surely sound is for load.ts to look at with all its means, which take many times
 * as long and know places.
 */
import { HAS_FIGURE, ID_LIKE } from './consistency.ts';
import type { FactsFile } from './fact.ts';

type Fields = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const SHA256 = /^[\da-f]{64}$/u;
/** Fields that we do not know may hold anything, but nothing so deep. */
const DEEPEST = 32;

/** Thrown at the first thing that is not surely right, and caught in this file. */
const DOUBT = new Error('not surely sound');

/** The file, as the text has it; undefined where somebody has to look closer. Never throws. */
export function soundFacts(text: string): FactsFile | undefined {
  if (text.includes('\\u003')) return undefined; // a colon, or near one
  try {
    const value: unknown = JSON.parse(text);
    const look = new Look();
    look.file(value);
    // A field that stands there twice is there once in the value: then the text has a colon more.
    return look.colons === colonsIn(text) ? (value as FactsFile) : undefined;
  } catch {
    return undefined;
  }
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

class Look {
  /** Colons that the text of what was looked at has: one for each field, and those inside strings. */
  colons = 0;
  readonly #sources = new Set<string>();
  readonly #people = new Set<string>();
  readonly #facts = new Set<string>();

  file(value: unknown): void {
    const file = this.#fields(value);
    doubtUnless(file.version === 1 && typeof file.story === 'string');
    for (const source of list(file.sources)) this.#source(source);
    for (const { id } of list(file.people) as readonly Fields[]) this.#id(id, this.#people);
    for (const person of list(file.people)) this.#person(person);
    for (const fact of list(file.facts)) this.#fact(fact);
    for (const name in file) {
      this.#name(name);
      if (name !== 'sources' && name !== 'people' && name !== 'facts') this.#any(file[name], 0);
    }
  }

  #source(value: unknown): void {
    const source = this.#fields(value);
    this.#id(source.id, this.#sources);
    doubtUnless(isText(source.title));
    for (const name in source) {
      const field = source[name];
      this.#name(name);
      if (name === 'byline') this.#texts(field);
      else if (name === 'published') doubtUnless(typeof field === 'string' && DAY.test(field));
      else if (name === 'sha256') doubtUnless(typeof field === 'string' && SHA256.test(field));
      else if (name === 'terms') doubtUnless(field === 'on the record' || field === 'background' || field === 'off the record');
      else if (name === 'id' || name === 'title' || name === 'publisher' || name === 'file' || name === 'via') this.#text(field);
      else this.#any(field, 0);
    }
  }

  #person(value: unknown): void {
    const person = this.#fields(value);
    doubtUnless(isText(person.name));
    this.#evidence(person.evidence, undefined);
    for (const name in person) {
      const field = person[name];
      this.#name(name);
      if (name === 'id' || name === 'name' || name === 'drawn') this.#text(field);
      else if (name === 'body') doubtUnless(field === 'organisation');
      else if (name === 'also' || name === 'roles') this.#texts(field);
      else if (name === 'relations') for (const relation of list(field)) this.#relation(relation);
      else if (name === 'age') doubtUnless(typeof field === 'number' && field >= 0 && field <= 130);
      else if (name === 'checked') this.#checked(field);
      else if (name !== 'evidence') this.#any(field, 0);
    }
  }

  #relation(value: unknown): void {
    const relation = this.#fields(value);
    doubtUnless(isText(relation.word));
    this.#somebody(relation.to);
    for (const name in relation) {
      this.#name(name);
      this.#any(relation[name], 0);
    }
  }

  #fact(value: unknown): void {
    const fact = this.#fields(value);
    const { kind } = fact;
    this.#id(fact.id, this.#facts);
    doubtUnless(isText(fact.gist));
    if (fact.value === undefined) doubtUnless(kind === 'statement' || kind === 'person');
    const places = this.#evidence(fact.evidence, kind);
    doubtUnless(places > 0 || isText(fact.note));
    for (const name in fact) {
      const field = fact[name];
      this.#name(name);
      switch (name) {
        case 'id':
        case 'kind':
        case 'gist':
        case 'unit':
        case 'event':
        case 'drawn':
        case 'note':
          this.#text(field);
          break;
        case 'owner':
        case 'speaker':
          this.#somebody(field);
          this.#text(field);
          break;
        case 'value':
          this.#value(field, kind);
          break;
        case 'about':
          this.#texts(field);
          break;
        case 'checked':
          this.#checked(field);
          break;
        case 'evidence':
          break;
        default:
          this.#any(field, 0);
      }
    }
  }

  /** How many places there are. */
  #evidence(value: unknown, kind: unknown): number {
    const places = list(value);
    for (const one of places) {
      const place = this.#fields(one);
      doubtUnless(typeof place.source === 'string' && this.#sources.has(place.source));
      doubtUnless(Number.isInteger(place.paragraph) && (place.paragraph as number) >= 1);
      for (const name in place) {
        this.#name(name);
        if (name === 'value' && kind === undefined) throw DOUBT;
        if (name === 'value') this.#value(place[name], kind);
        else this.#any(place[name], 0);
      }
    }
    return places.length;
  }

  #value(value: unknown, kind: unknown): void {
    if (typeof value === 'string') {
      this.#text(value);
      doubtUnless(kind === 'date' || kind === 'quotation' || (kind === 'quantity' && HAS_FIGURE.test(value)));
      return;
    }
    doubtUnless(kind === 'quantity');
    if (typeof value === 'number') {
      doubtUnless(Number.isFinite(value));
      return;
    }
    const figure = this.#fields(value);
    let fields = 0;
    for (const name in figure) {
      this.#name(name);
      doubtUnless(Number.isFinite(figure[name]));
      fields += 1;
    }
    const { from, to } = figure as { readonly from?: number; readonly to?: number };
    if (from !== undefined && to !== undefined) doubtUnless(fields === 2 && from <= to);
    else doubtUnless(fields === 1 && HEDGES.some(hedge => figure[hedge] !== undefined));
  }

  #checked(value: unknown): void {
    const checked = this.#fields(value);
    doubtUnless(checked.by === undefined || isText(checked.by));
    doubtUnless(checked.on === undefined || (typeof checked.on === 'string' && DAY.test(checked.on)));
    for (const name in checked) {
      this.#name(name);
      this.#any(checked[name], 0);
    }
  }

  #id(value: unknown, known: Set<string>): void {
    doubtUnless(isText(value) && !known.has(value));
    known.add(value as string);
  }

  /** A person of the file, or a name. */
  #somebody(value: unknown): void {
    doubtUnless(isText(value) && (this.#people.has(value) || !ID_LIKE.test(value)));
  }

  #fields(value: unknown): Fields {
    doubtUnless(typeof value === 'object' && value !== null && !Array.isArray(value));
    return value as Fields;
  }

  #text(value: unknown): void {
    doubtUnless(isText(value));
    this.#string(value as string);
  }

  #texts(value: unknown): void {
    for (const one of list(value)) this.#text(one);
  }

  /** Counts a field and its name. */
  #name(name: string): void {
    this.colons += 1;
    doubtUnless(name !== '__proto__');
    if (name.includes(':')) this.#string(name);
  }

  #string(value: string): void {
    if (value.includes(':')) this.colons += colonsIn(value);
  }

  #any(value: unknown, depth: number): void {
    if (typeof value === 'string') this.#string(value);
    if (typeof value !== 'object' || value === null) return;
    doubtUnless(depth < DEEPEST);
    const isList = Array.isArray(value);
    for (const [name, inner] of Object.entries(value)) {
      if (!isList) this.#name(name);
      this.#any(inner, depth + 1);
    }
  }
}

const HEDGES = ['about', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'nearly', 'upTo'];

function doubtUnless(sure: boolean): void {
  if (!sure) throw DOUBT;
}

function list(value: unknown): readonly unknown[] {
  doubtUnless(Array.isArray(value));
  return value as readonly unknown[];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
