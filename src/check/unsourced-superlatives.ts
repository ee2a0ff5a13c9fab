/** “First”, “only”, “largest”, “unprecedented”: those that no source says of the same thing. */
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import { type Superlative, superlativesIn } from '../claims/superlatives.ts';
import type { Span } from '../text/paragraph.ts';
import type { Corpus, Testimony } from './corpus.ts';
import type { Point } from './points.ts';
import { termsOf } from './terms.ts';

interface Sourced {
  readonly superlative: Superlative;
  readonly testimony: Testimony;
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly Sourced[]>>();

/** In draft order. What a speaker calls the largest is the speaker's to answer for, and not listed. */
export function unsourcedSuperlatives({ paragraphs }: Reading, corpus: Corpus): Point[] {
  return paragraphs.flatMap(reading =>
    superlativesIn(reading.paragraph)
      .filter(one => !isQuoted(one, reading) && !isSaidBySource(one, reading, corpus))
      .map(one => ({ kind: 'superlative' as const, ...reading.paragraph.toDraft(one) })),
  );
}

function isQuoted({ start, end }: Span, { claims }: ParagraphReading): boolean {
  return claims.some(claim => claim.kind === 'quotation' && claim.use === undefined && claim.start <= start && end <= claim.end);
}

/** A source has a superlative of the same sense: of the same thing, or in a sentence that is about the same. */
function isSaidBySource(one: Superlative, { paragraph, claims }: ParagraphReading, corpus: Corpus): boolean {
  const sentence = paragraph.sentences[one.sentence];
  const terms = sentence ? termsOf(paragraph, sentence, claims) : [];
  const own = new Set(terms.filter(({ token }) => !isWithin(paragraph.tokens[token], one)).map(({ stem }) => stem));
  return (superlativesOf(corpus).get(one.sense) ?? []).some(({ superlative, testimony }) => {
    const shared = [...own].filter(stem => testimony.stems.has(stem)).length;
    return one.of.some(stem => superlative.of.includes(stem)) || shared * 2 >= Math.max(2, own.size);
  });
}

const isWithin = (word: Span | undefined, { start, end }: Span): boolean =>
  word !== undefined && start <= word.start && word.end <= end;

/** The sources' superlatives by sense, read on first use. */
function superlativesOf(corpus: Corpus): ReadonlyMap<string, readonly Sourced[]> {
  const made = known.get(corpus);
  if (made) return made;
  const bySense = new Map<string, Sourced[]>();
  for (const testimony of corpus.testimonies) {
    for (const superlative of superlativesIn(testimony.paragraph)) {
      if (superlative.start < testimony.sentence.start || superlative.start >= testimony.sentence.end) continue;
      const list = bySense.get(superlative.sense);
      if (list) list.push({ superlative, testimony });
      else bySense.set(superlative.sense, [{ superlative, testimony }]);
    }
  }
  known.set(corpus, bySense);
  return bySense;
}
