/** A paragraph’s sentences, ready to be compared. */
import type { ParagraphReading } from '../claims/reader.ts';
import { bySentence } from '../facts/by-sentence.ts';
import { align } from './align.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';
import { termsOf } from './terms.ts';

/**
 * What holds more words than this is no sentence but a table without its lines, or noise, and is not judged; of very many claims the first are. So
 * cost stays linear. The longest sentences of newspapers have some 300 words.
 */
const MOST_WORDS = 1500;
const MOST_CLAIMS = 200;

/** A paragraph's sentences with the testimonies that speak of the same. */
export function sentencesOf({ paragraph, claims }: ParagraphReading, at: number, corpus: Corpus): DraftSentence[] {
  const ofSentence = bySentence(claims);
  return paragraph.sentences.flatMap((sentence, index) => {
    if (sentence.last - sentence.first > MOST_WORDS) return [];
    const own = (ofSentence.get(index) ?? []).slice(0, MOST_CLAIMS);
    const terms = termsOf(paragraph, sentence, own);
    return [{ paragraph, at, index, claims: own, terms, alignments: align(terms, corpus) }];
  });
}
