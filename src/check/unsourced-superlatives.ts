/** “First”, “only”, “largest”, “unprecedented”: those that no source says of the same thing. */
import type { ParagraphReading, Reading } from '../claims/reader.ts';
import { type Superlative, superlativesIn } from '../claims/superlatives.ts';
import type { Span } from '../text/paragraph.ts';
import type { Corpus, Testimony } from './corpus.ts';
import type { Point } from './points.ts';
import { termsOf } from './terms.ts';

/** A word that more sentences of the sources have than this tells nothing of what a sentence is about. */
const MOST_PLACES = 300;

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
  const telling = [...new Set([...own, ...one.of])].filter(stem => corpus.countOf(stem) <= MOST_PLACES);
  const near = new Set(telling.flatMap(stem => corpus.withWord(stem)));
  return [...near].some(testimony => {
    const shared = [...own].filter(stem => testimony.stems.has(stem)).length;
    const isAboutSame = shared * 2 >= Math.max(2, own.size);
    return superlativesOf(testimony).some(
      ({ sense, of }) => sense === one.sense && (isAboutSame || one.of.some(stem => of.includes(stem))),
    );
  });
}

const isWithin = (word: Span | undefined, { start, end }: Span): boolean =>
  word !== undefined && start <= word.start && word.end <= end;

function superlativesOf({ paragraph, sentence }: Testimony): Superlative[] {
  return superlativesIn(paragraph).filter(({ start }) => start >= sentence.start && start < sentence.end);
}
