/**
 * Draws facts out of source articles: each is read by the same readers as copy is, without what stands around the story on its page, and every
 * claim becomes a fact with its evidence; what several sources say about one thing becomes one fact.
 */

import type { Claim } from '../claims/claim.ts';
import { read } from '../claims/read.ts';
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { type Article, type ArticleParts, partsOf } from './article.ts';
import { bySentence } from './by-sentence.ts';
import { markFact, markPerson } from './drawn-mark.ts';
import type { Fact, FactsFile, Source } from './fact.ts';
import { factOfClaim, type Read, type Unnamed } from './fact-of-claim.ts';
import { withoutGuess } from './guessed-speakers.ts';
import { factIdOf, Ids } from './ids.ts';
import type { Problem } from './load.ts';
import { mergeFacts } from './merge.ts';
import { type Mention, peopleOf } from './people.ts';
import { readUnnamedSources } from './unnamed-sources.ts';

/** What holds more claims than this is a table without its lines, not a sentence; no words around a figure would tell what it is. */
const MOST_CLAIMS = 60;
/** Headline and what belongs to it stand among the first lines. */
const TOP = 4;

export interface DrawOptions {
  /** What the story is called; the first source's title by default. */
  readonly story?: string;
}

/** A source as it was read: its copy only. */
export interface ReadSource {
  readonly source: string;
  readonly reading: Reading;
}

export interface Drawn {
  readonly file: FactsFile;
  readonly problems: readonly Problem[];
  /** The readings that the facts were drawn from, in the order of the articles. In memory only. */
  readonly readings: readonly ReadSource[];
  /** Which fact a claim of the readings went into. */
  readonly factOf: ReadonlyMap<Claim, string>;
}

/**
 * Facts of the articles, in the order of the articles. Deterministic; never throws. An article with nothing in it makes a problem.
 */
export function draw(articles: readonly Article[], options: DrawOptions = {}): Drawn {
  const pages = articles.map(article => ({ article, parts: partsOf(article) }));
  const readings = pages.map(({ article, parts }) => ({ source: article.id, reading: readPage(parts) }));
  const reads = readings.flatMap(readsOf);
  const people = peopleOf(reads.flatMap(toMention));
  const ids = new Map(people.map(person => [person.name, person.id]));
  const names = new Map(people.map(person => [person.id, person.name]));
  const made = reads.flatMap(one => {
    const fact = factOfClaim(one);
    return fact ? [{ claim: one.claim, fact: withPeople(fact, ids) }] : [];
  });
  const { facts, factOf } = named(made);
  return {
    file: {
      version: 1,
      story: options.story ?? pages[0]?.parts.title ?? '',
      sources: pages.map(toSource),
      people: people.map(markPerson),
      facts: facts.map(fact => markFact(withoutGuess(fact, names))),
    },
    problems: pages.flatMap(({ article, parts }) => (parts.copy.paragraphs.length === 0 ? [emptyPage(article)] : [])),
    readings,
    factOf,
  };
}

function readPage({ copy, published }: ArticleParts): Reading {
  const reading = read(copy, published ? { reference: published } : {});
  return { ...reading, paragraphs: withoutHeadlineNames(reading.paragraphs).map(withUnnamedSources) };
}

function withUnnamedSources({ paragraph, claims }: ParagraphReading): ParagraphReading {
  const more = readUnnamedSources(paragraph).filter(
    one => !claims.some(({ kind, start }) => kind === 'quantity' && start === one.start),
  );
  return more.length === 0
    ? { paragraph, claims }
    : { paragraph, claims: [...claims, ...more].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** In a headline a capital does not make a name: it is one only when the story has it too. */
function withoutHeadlineNames(paragraphs: readonly ParagraphReading[]): ParagraphReading[] {
  const headlines = new Set(paragraphs.filter(({ paragraph }, index) => isHeadline(paragraph, index)));
  const inProse = paragraphs.filter(paragraph => !headlines.has(paragraph));
  const names = new Set(
    inProse.flatMap(({ claims }) => claims.flatMap(claim => (claim.kind === 'person' ? claim.fullName : []))),
  );
  return paragraphs.map(reading =>
    headlines.has(reading)
      ? { ...reading, claims: reading.claims.filter(claim => claim.kind !== 'person' || names.has(claim.fullName)) }
      : reading,
  );
}

/** A longer paragraph is no headline, even if it breaks off in the middle of a sentence. */
const MOST_IN_HEADLINE = 40;

/** A heading, a line at the top that does not end like a sentence, or one with a capital on most longer words that has no full stop (but that of "Inc."). */
function isHeadline({ text, tokens, role }: Paragraph, index: number): boolean {
  if (tokens.length > MOST_IN_HEADLINE) return false;
  if (role === 'heading' || role === 'headline' || (index < TOP && !/[.!?…:]["”’')]?$/u.test(text))) return true;
  if (/\p{Ll}{4,}\.["”’')]*$/u.test(text)) return false;
  const long = tokens.filter(token => token.kind === 'word' && token.text.length > 3);
  return long.filter(token => /^\p{Lu}/u.test(token.text)).length * 4 > long.length * 3;
}

function readsOf({ source, reading }: ReadSource): Read[] {
  return reading.paragraphs.flatMap(({ paragraph, claims }) => {
    return [...bySentence(claims).values()].flatMap(own =>
      own.length > MOST_CLAIMS ? [] : own.map(claim => ({ claim, source, paragraph, claims: own })),
    );
  });
}

function toMention({ claim, source, paragraph }: Read): Mention[] {
  return claim.kind === 'person' ? [{ claim, source, paragraph }] : [];
}

/** Owner and speaker by id where the people have the name. */
function withPeople(fact: Unnamed, ids: ReadonlyMap<string, string>): Unnamed {
  const idOf = (name: string): string => ids.get(name) ?? name;
  return {
    ...fact,
    ...(fact.owner ? { owner: idOf(fact.owner) } : {}),
    ...(fact.speaker ? { speaker: idOf(fact.speaker) } : {}),
  };
}

function named(made: readonly { claim: Claim; fact: Unnamed }[]): { facts: Fact[]; factOf: Map<Claim, string> } {
  const ids = new Ids();
  const all = made.map(({ claim, fact }) => ({ claim, fact: { id: '', ...fact } }));
  const { facts: merged, into } = mergeFacts(all.map(({ fact }) => fact));
  const facts = merged.map(fact => ({ ...fact, id: ids.next(factIdOf(fact.kind, fact.gist)) }));
  const factOf = new Map(
    all.flatMap(({ claim }, index) => {
      const fact = facts[into[index] ?? -1];
      return fact ? [[claim, fact.id] as const] : [];
    }),
  );
  return { facts, factOf };
}

function toSource({ article, parts }: { article: Article; parts: ArticleParts }): Source {
  return {
    id: article.id,
    title: parts.title,
    ...(parts.publisher ? { publisher: parts.publisher } : {}),
    ...(parts.byline.length > 0 ? { byline: parts.byline } : {}),
    ...(parts.published ? { published: parts.published } : {}),
    ...(parts.via ? { via: parts.via } : {}),
    ...(article.file ? { file: article.file } : {}),
    ...(article.sha256 ? { sha256: article.sha256 } : {}),
  };
}

function emptyPage({ id, file, text }: Article): Problem {
  return {
    file: file ?? id,
    line: 1,
    column: 1,
    offset: 0,
    length: Math.min(text.length, 1),
    pointer: '',
    found: 'no copy',
    expected: 'an article',
    message: `Source ${id} has no copy to draw facts from.`,
    severity: 'warning',
  };
}
