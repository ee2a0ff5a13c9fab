/**
 * Facts as the check takes them: sentences with what is read in them, and where they come from.
 *
 * A drawn file brings the sentences of its sources; a file that was loaded has none, and its facts are worded as short sentences (word-fact.ts). Either
 * way a context is what a sentence of a source is to the check: one kind of thing to compare a draft with. Linear in the number of facts; what is
 * costly (the reading) is done when it is first asked for.
 */
import type { Claim } from '../claims/claim.ts';
import { bySentence } from './by-sentence.ts';
import type { Drawn, ReadSource } from './draw.ts';
import type { Fact, FactsFile, Person } from './fact.ts';
import { keyOf } from './figure-value.ts';
import { type Context, type Contexts, fileContexts, stemsOf } from './file-contexts.ts';
import { once } from './once.ts';

export type { Context, Contexts } from './file-contexts.ts';

export interface FactIndex {
  /** In the order of the sources, or of the file. */
  readonly contexts: Contexts;
  readonly titles: ReadonlyMap<string, string>;
  /** Source id → ISO day that it was published, where that is known. */
  readonly published: ReadonlyMap<string, string>;
  /** Source id → where it has the story from (`via`), else the id itself: sources of one origin count as one. */
  readonly origins: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** By last word of the name, lower case. */
  peopleNamed(surname: string): readonly Person[];
  /** Ids of the facts with a word (stem) in gist, about, unit, owner, event, speaker or value; how many they are is the word's document frequency. */
  factsWith(stem: string): readonly string[];
}

/** Indexes the facts of a file, or the facts just drawn together with the sentences they were drawn from. */
export function indexFacts(from: FactsFile | Drawn): FactIndex {
  const drawn = 'readings' in from ? from : undefined;
  const file = 'readings' in from ? from.file : from;
  const contexts = once(() => (drawn ? ofArray(drawnContexts(drawn)) : fileContexts(file)));
  const facts = once(() => new Map(file.facts.map(fact => [fact.id, fact])));
  const surnames = once(() => bySurname(file.people));
  const words = once(() => byWord(file.facts));
  return {
    get contexts() {
      return contexts();
    },
    titles: new Map(file.sources.map(({ id, title }) => [id, title])),
    published: new Map(file.sources.flatMap(({ id, published }) => (published ? [[id, published] as const] : []))),
    origins: new Map(file.sources.map(({ id, via }) => [id, via ?? id])),
    get facts() {
      return facts();
    },
    peopleNamed: surname => surnames().get(surname.toLowerCase()) ?? [],
    factsWith: word => words().get(word) ?? [],
  };
}

function ofArray(contexts: readonly Context[]): Contexts {
  const at = (index: number): Context => {
    const context = contexts[index];
    if (!context) throw new RangeError(`no context ${index}`);
    return context;
  };
  return { length: contexts.length, at, [Symbol.iterator]: () => contexts[Symbol.iterator]() };
}

function drawnContexts({ readings, factOf, file }: Drawn): Context[] {
  const people = new Map(file.people.map(({ id, name }) => [name, id]));
  return readings.flatMap(reading =>
    sentencesOf(reading, claim => (claim.kind === 'person' ? people.get(claim.fullName) : factOf.get(claim))),
  );
}

function sentencesOf({ source, reading }: ReadSource, factOf: (claim: Claim) => string | undefined): Context[] {
  let follows = false;
  return reading.paragraphs.flatMap(({ paragraph, claims }) => {
    const claimsOf = bySentence(claims);
    return paragraph.sentences.map((_, sentence): Context => {
      const context = {
        origins: [{ source, paragraph: paragraph.number }],
        paragraph,
        sentence,
        claims: (claimsOf.get(sentence) ?? []).map(claim => withFact(claim, factOf(claim))),
        follows,
      };
      follows = true;
      return context;
    });
  });
}

function withFact(claim: Claim, fact: string | undefined): { claim: Claim; fact?: string } {
  return fact ? { claim, fact } : { claim };
}

function bySurname(people: readonly Person[]): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    const surname = person.name.toLowerCase().split(/\s+/u).at(-1) ?? '';
    const list = found.get(surname);
    if (list) list.push(person);
    else found.set(surname, [person]);
  }
  return found;
}

function byWord(facts: readonly Fact[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const fact of facts) {
    const words = [fact.gist, ...(fact.about ?? []), fact.unit, fact.owner, fact.event, fact.speaker, keyOf(fact.value)].join(
      ' ',
    );
    for (const one of new Set(stemsOf(words))) {
      const list = found.get(one);
      if (list) list.push(fact.id);
      else found.set(one, [fact.id]);
    }
  }
  return found;
}
