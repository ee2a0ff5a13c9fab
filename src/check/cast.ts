/** The names of the sources: whom a draft's names are held against. */
import type { PersonClaim } from '../claims/claim.ts';
import { bareSurname, folded } from '../claims/name-parts.ts';
import type { Corpus, SourceClaim } from './corpus.ts';

export interface Cast {
  /** Mentions of people by folded surname. */
  readonly bySurname: ReadonlyMap<string, readonly SourceClaim<PersonClaim>[]>;
  /** Folded words written with a capital somewhere, by length: what a misspelling may be of. As written, with a testimony that has it. */
  readonly namesByLength: ReadonlyMap<number, readonly SourceName[]>;
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
  const namesByLength = new Map<number, SourceName[]>();
  for (const name of names.values()) push(namesByLength, name.folded.length, name);
  const cast = { bySurname, namesByLength, words };
  casts.set(corpus, cast);
  return cast;
}

function isPerson(source: SourceClaim): source is SourceClaim<PersonClaim> {
  return source.claim.kind === 'person';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
