/** The names of the sources: whom a draft's names are held against. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, folded, givenNamesAgree } from '../claims/people/name-parts.ts';
import type { Corpus, SourceClaim } from './corpus.ts';

export interface Cast {
  /** Mentions of people by folded surname. */
  readonly bySurname: ReadonlyMap<string, readonly SourceClaim<PersonClaim>[]>;
  /** Words written with a capital somewhere that a folded word may be a misspelling of: all that are within a slip or two (slip.ts), and others. */
  namesLike(key: string): readonly SourceName[];
  /** Every word of the sources, folded: a word that a source has is not misspelled. */
  readonly words: ReadonlySet<string>;
}

export interface SourceName {
  readonly folded: string;
  readonly text: string;
  readonly mention: SourceClaim<PersonClaim>;
}

const casts = new WeakMap<Corpus, Cast>();

/** The cast of a corpus, made on first use. */
export function castOf(corpus: Corpus): Cast {
  const known = casts.get(corpus);
  if (known) return known;
  const bySurname = new Map<string, SourceClaim<PersonClaim>[]>();
  const names = new Map<string, SourceName>();
  const words = new Set<string>();
  for (const testimony of corpus.testimonies) {
    for (const token of testimony.paragraph.tokens) if (token.kind === 'word') words.add(folded(token.word));
    for (const mention of testimony.claims) {
      if (!isPerson(mention)) continue;
      push(bySurname, bareSurname(mention.claim.surname), mention);
      for (const text of mention.claim.text.split(/[\s-]+/u)) {
        const key = folded(text.replace(/[’']s$/u, ''));
        if (/^\p{Lu}/u.test(text) && !names.has(key)) names.set(key, { folded: key, text: text.replace(/[’']s$/u, ''), mention });
      }
    }
  }
  const cast = { bySurname, namesLike: likeness(names), words };
  casts.set(corpus, cast);
  return cast;
}

/** A slip leaves the first letter, or else all the letters behind it: names are found by the one and by the other. */
function likeness(names: ReadonlyMap<string, SourceName>): Cast['namesLike'] {
  const byStart = new Map<string, SourceName[]>();
  const byTail = new Map<string, SourceName[]>();
  for (const name of names.values()) {
    push(byStart, `${name.folded[0]}${name.folded.length}`, name);
    push(byTail, name.folded.slice(1), name);
  }
  return key => {
    const [first = '', second = ''] = key;
    const same = [-2, -1, 0, 1, 2].flatMap(offset => byStart.get(`${first}${key.length + offset}`) ?? []);
    const tail = key.slice(1);
    const whole = [tail, `${second}${first}${key.slice(2)}`].flatMap(other => names.get(other) ?? []);
    const behind = [tail, key].flatMap(other => byTail.get(other) ?? []);
    return [...new Set([...same, ...whole, ...behind])];
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
