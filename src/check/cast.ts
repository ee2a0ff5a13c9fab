/** The names of the sources: whom a draft's names are held against. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, folded, givenNamesAgree } from '../claims/people/name-parts.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { type Keyed, keyed } from './keyed.ts';
import { isSlip } from './slip.ts';
import { bare } from './unread.ts';

export interface Cast {
  /** Mentions of people by folded surname. */
  readonly bySurname: { get(surname: string): readonly SourceClaim<PersonClaim>[] | undefined };
  /** Words written with a capital somewhere that a folded word may be a misspelling of: all that are within a slip or two (slip.ts), and others. */
  namesLike(key: string): readonly SourceName[];
  /** Every word of the sources, folded: a word that a source has is not misspelled. */
  readonly words: { has(folded: string): boolean };
}

export interface SourceName {
  readonly folded: string;
  readonly text: string;
  readonly mention: SourceClaim<PersonClaim>;
}

const casts = new WeakMap<Corpus, Cast>();

/** Facts with one surname that are looked into; the people of a facts file come first. */
const MOST_FACTS = 300;
/** With a possessive ending too: in capitals it is taken for a part of the name. */
const FOLDED = (word: string): string[] => [folded(word)];
const BARE = bare(FOLDED);

/** The cast of a corpus, made on first use. */
export function castOf(corpus: Corpus): Cast {
  const known = casts.get(corpus);
  if (known) return known;
  const words = new Set<string>();
  for (const { paragraph } of corpus.read)
    for (const token of paragraph.tokens) if (token.kind === 'word') words.add(folded(token.word));
  const surnames = keyed({
    corpus,
    most: MOST_FACTS,
    in: testimony => testimony.claims.filter(isPerson).map(mention => [bareSurname(mention.claim.surname), mention] as const),
    facts: key => corpus.unread.withAll(key.match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? [], FOLDED),
  });
  const names = keyed({
    corpus,
    most: MOST_FACTS,
    in: testimony => testimony.claims.filter(isPerson).flatMap(namesOf),
    facts: key => corpus.unread.withAll([key], FOLDED),
  });
  const cast = {
    bySurname: { get: (surname: string) => surnames.of(surname) },
    namesLike: likeness(corpus, names),
    words: { has: (word: string) => words.has(word) || corpus.unread.wordsLike(word, BARE).length > 0 },
  };
  casts.set(corpus, cast);
  return cast;
}

/** The words of a name that have a capital, by their folded form. */
function namesOf(mention: SourceClaim<PersonClaim>): (readonly [string, SourceName])[] {
  return mention.claim.text.split(/[\s-]+/u).flatMap(word => {
    const text = word.replace(/[’']s$/u, '');
    const key = folded(text);
    return /^\p{Lu}/u.test(word) ? [[key, { folded: key, text, mention }] as const] : [];
  });
}

/** A slip leaves the first letter, or else all the letters behind it: names are found by the one and by the other. */
function likeness(corpus: Corpus, names: Keyed<SourceName>): Cast['namesLike'] {
  const all = new Set<string>();
  for (const { claims } of corpus.read)
    for (const mention of claims) if (isPerson(mention)) for (const [key] of namesOf(mention)) all.add(key);
  const read = new Set(all);
  for (const word of corpus.unread.capitals) all.add(folded(word));
  const byStart = new Map<string, string[]>();
  const byTail = new Map<string, string[]>();
  for (const name of all) {
    push(byStart, `${name[0]}${name.length}`, name);
    push(byTail, name.slice(1), name);
  }
  return key => {
    const [first = '', second = ''] = key;
    const same = [-2, -1, 0, 1, 2].flatMap(offset => byStart.get(`${first}${key.length + offset}`) ?? []);
    const tail = key.slice(1);
    const whole = [tail, `${second}${first}${key.slice(2)}`].filter(other => all.has(other));
    const behind = [tail, key].flatMap(other => byTail.get(other) ?? []);
    return [...new Set([...same, ...whole, ...behind])]
      .filter(name => read.has(name) || isSlip(key, name)) // facts are looked into only for what can be the slip
      .flatMap(name => names.of(name)[0] ?? []);
  };
}

/** The sources' mentions of the person: the surname the same, the given names not at odds. */
export function mentionsOf(claim: PersonClaim, corpus: Corpus): readonly SourceClaim<PersonClaim>[] {
  const named = castOf(corpus).bySurname.get(bareSurname(claim.surname)) ?? [];
  return named.filter(mention => givenNamesAgree(claim.given, mention.claim.given));
}

export function isPerson(source: SourceClaim): source is SourceClaim<PersonClaim> {
  return source.claim.kind === 'person';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
