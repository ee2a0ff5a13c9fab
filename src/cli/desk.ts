/** The core as the commands use it: sources and facts in, findings with their fixes out. */
import { checkAgainst } from '../check/check.ts';
import { buildCorpus, type Corpus, type TestimonyInput } from '../check/corpus.ts';
import type { Finding } from '../check/finding.ts';
import { read } from '../claims/read.ts';
import { fixesOf } from '../fixes/fixes-of.ts';
import type { Draft } from '../text/paragraph.ts';
import { parsePlain } from '../text/plain.ts';

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

export interface Against {
  readonly corpus: Corpus;
  readonly titles: ReadonlyMap<string, string>;
}

export function fromArticles(articles: readonly Article[]): Against {
  const inputs = articles.flatMap(article => testimoniesOf(article));
  return {
    corpus: buildCorpus(inputs),
    titles: new Map(articles.map(article => [article.id, article.title ?? firstLine(article.text)])),
  };
}

export function checkDraft(draft: Draft, against: Against, date: string | undefined): Finding[] {
  return checkAgainst(read(draft, date === undefined ? {} : { reference: date }), against.corpus, against.titles);
}

export { fixesOf };

function testimoniesOf({ id, text, date }: Article): TestimonyInput[] {
  const reading = read(parsePlain(text), date === undefined ? {} : { reference: date });
  let follows = false;
  return reading.paragraphs.flatMap(({ paragraph, claims }) =>
    paragraph.sentences.map((_, sentence) => {
      const own = claims.filter(claim => claim.sentence === sentence).map(claim => ({ claim }));
      const input = { origins: [{ source: id, paragraph: paragraph.number }], paragraph, sentence, claims: own, follows };
      follows = true;
      return input;
    }),
  );
}

function firstLine(text: string): string {
  return /\S[^\r\n]*/u.exec(text)?.[0].trim() ?? '';
}
