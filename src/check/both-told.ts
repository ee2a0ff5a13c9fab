/**
 * Both sides told: "Rents in the town rose. In the suburbs they fell." Whoever writes that rents in the suburbs fell has not turned round that those in the town rose.
 */
import { type Context, isContent } from './contexts.ts';
import { type Corpus, passageOf, type Testimony } from './corpus.ts';
import { type PolarWord, polarWords } from './polarity.ts';
import { standOf } from './stand.ts';

/**
 * Whether a clause beside the contrary one says what the draft says, and has a word of the draft's clause that the contrary sentence, or clause, lacks. `draft`: the words of the
 * draft's sentence.
 */
export function areBothTold(word: PolarWord, draft: readonly PolarWord[], against: Context, corpus: Corpus): boolean {
  const own = clauseOf(word, draft).flatMap(other => {
    const kin = corpus.relatedTo({ stem: other.stem, word: other.word, token: other.token, name: false });
    return other.token === word.token || other.stem === word.stem ? [] : [new Set(kin.map(({ stem }) => stem))];
  });
  const contrary = wordsOf(against.testimony);
  return passageOf(against.testimony).some(testimony => {
    const words = wordsOf(testimony);
    const isBeside = testimony === against.testimony;
    const lacking = missing(own, isBeside ? clauseOf(against.word, contrary) : contrary);
    return words.some(
      other =>
        !(isBeside && other.clause === against.word.clause) &&
        standOf(word, other, corpus) === 'same' &&
        clauseOf(other, words).some(({ stem, token }) => token !== other.token && lacking.some(kin => kin.has(stem))),
    );
  });
}

const missing = (kin: readonly ReadonlySet<string>[], words: readonly PolarWord[]): readonly ReadonlySet<string>[] =>
  kin.filter(stems => !words.some(({ stem }) => stems.has(stem)));

const wordsOf = ({ paragraph, sentence }: Testimony): readonly PolarWord[] => polarWords(paragraph, sentence, isContent);

const clauseOf = ({ clause }: PolarWord, words: readonly PolarWord[]): readonly PolarWord[] =>
  words.filter(other => other.clause === clause);
