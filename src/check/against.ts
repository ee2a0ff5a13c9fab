/** The core as editor and command line use it: facts and articles in, findings out. */

import { referenceDate } from '../claims/dates/reference-date.ts';
import { read } from '../claims/read.ts';
import type { Article } from '../facts/article.ts';
import { draw } from '../facts/draw.ts';
import type { FactsFile, Source } from '../facts/fact.ts';
import { indexFacts } from '../facts/fact-index.ts';
import { mayBeNamed, unnamed } from '../facts/on-record.ts';
import type { Draft } from '../text/paragraph.ts';
import { checkAgainst } from './check.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

export { sourceId } from '../facts/source-ids.ts';

/** What drafts are checked against, made ready once. */
export interface Against {
  /** In words, for the report: `story.facts.json`. */
  readonly name: string;
  readonly sources: readonly Source[];
  readonly corpus: Corpus;
  readonly titles: ReadonlyMap<string, string>;
}

/** Makes facts files and articles ready to be checked against, together. Sources that share an id in several files are told apart (`A`, `A2`). */
export function against(name: string, files: readonly FactsFile[], articles: readonly Article[] = []): Against {
  const taken = new Set<string>();
  const distinct = files.map(file => withDistinctSources(file, taken));
  const drawn = articles.length > 0 ? [draw(articles.map(article => ({ ...article, id: free(article.id, taken) })))] : [];
  const indexes = [...distinct, ...drawn].map(indexFacts);
  return {
    name,
    sources: [...distinct, ...drawn.map(({ file }) => file)].flatMap(({ sources }) => sources),
    corpus: buildCorpus(
      indexes.map(({ contexts }) => contexts),
      new Map(indexes.flatMap(({ published }) => [...published])),
    ),
    titles: new Map(indexes.flatMap(({ titles }) => [...titles])),
  };
}

/** Findings of a draft. `date`: the ISO day it was written; by default the one that it says itself (front matter, dateline). */
export function checkDraft(draft: Draft, facts: Against, date = referenceDate(draft)): Finding[] {
  return checkAgainst(read(draft, date === undefined ? {} : { reference: date }), facts.corpus, facts.titles);
}

/** Ids that are not taken, and no word of the sources that may not be named. */
function withDistinctSources(file: FactsFile, taken: Set<string>): FactsFile {
  const renamed = new Map(file.sources.map(source => [source.id, free(mayBeNamed(source) ? source.id : 'background', taken)]));
  if (file.sources.every(source => mayBeNamed(source) && renamed.get(source.id) === source.id)) return file;
  const evidence = <T extends { readonly evidence: FactsFile['facts'][number]['evidence'] }>(one: T): T => ({
    ...one,
    evidence: one.evidence.map(place => ({ ...place, source: renamed.get(place.source) ?? place.source })),
  });
  return {
    ...file,
    sources: file.sources.map(source => {
      const id = renamed.get(source.id) ?? source.id;
      return mayBeNamed(source) ? { ...source, id } : unnamed(source, id);
    }),
    people: file.people.map(evidence),
    facts: file.facts.map(evidence),
  };
}

function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}${count}`;
  taken.add(name);
  return name;
}
