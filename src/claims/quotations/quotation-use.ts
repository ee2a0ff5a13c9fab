/** Quotation marks that quote nobody: titles of works, and scare quotes. */
import { opensUpper } from '../../text/letters.ts';
import type { Attribution } from './cue-and-subject.ts';
import type { Piece, Unit } from './units.ts';

const SMALL = /^(?:a|an|the|and|but|or|nor|of|in|on|at|for|from|with|to|by|as|is|vs|not|into|over|up)$/iu;
const CHATTER =
  /^(?:i|we|you|he|she|they|it|yes|no|i'm|i've|we're|it's|that's|don't|god|thank|absolutely|never|wow|oh|ok|okay|well|what|why)$/iu;
const WORK =
  /^(?:book|books|novel|memoir|film|movie|documentary|song|single|album|show|program|programme|series|sitcom|play|musical|poem|essay|column|article|headline|entitled|titled|called|named|magazine|podcast|episode|opera|painting|exhibition|game|hit|record|ballad|drama|comedy|sequel|speech|blog|newspaper|paper|report|chapter|shirt|sign|signs|banner|banners|cap|hat|on|in|from|of|starring|’s|word|term|phrase)$/iu;
const LONGEST_TITLE = 9;
const LONGEST_SCARE = 3;

/** Why marks are no quotation: `title` for the name of a work, show or slogan, `scare` for a few words that nobody is said to have said. */
export function useOf(unit: Unit, index: number, attribution: Attribution | undefined): 'title' | 'scare' | undefined {
  const piece = unit.pieces[index];
  if (!piece?.quote || piece.quote.unclosed) return undefined;
  const words = wordsOf(piece);
  if (isTitle(unit.pieces, index, words, attribution)) return 'title';
  return words.length <= LONGEST_SCARE && !attribution && unit.pieces.length > 1 ? 'scare' : undefined;
}

function wordsOf(piece: Piece): string[] {
  return piece.text.replaceAll('’', "'").match(/[\p{L}\p{N}](?:['-]?[\p{L}\p{N}])*/gu) ?? [];
}

function isTitle(
  pieces: readonly Piece[],
  index: number,
  words: readonly string[],
  attribution: Attribution | undefined,
): boolean {
  if (words.length === 0 || words.length > LONGEST_TITLE) return false;
  const [first = ''] = words;
  if (!words.every(word => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word)) || !/^[\p{Lu}\p{N}]/u.test(first)) return false;
  if (words.some(word => CHATTER.test(word) && !opensUpper(word))) return false;
  if (besideCue(pieces, index, attribution)) return false;
  const before = pieces[index - 1];
  if (!before || before.text === ':' || (before.text === ',' && words.length < 2)) return false;
  if (words.length === 1) return WORK.test(before.word) || before.word.endsWith("'s");
  return !CHATTER.test(first) || WORK.test(before.word);
}

/** Nothing but a comma between the quotation and its cue: then the words were said. */
function besideCue(pieces: readonly Piece[], index: number, attribution: Attribution | undefined): boolean {
  if (!attribution) return false;
  const { first, last, subject } = attribution;
  if (attribution.verb.base === 'call' && last < index) return last < index - 1 && subject !== undefined;
  if (last < index)
    return pieces.slice(last + 1, index).every(piece => piece.kind === 'mark') && /^[,:]$/u.test(pieces[index - 1]?.text ?? '');
  const start = subject && subject.first < first ? subject.first : first;
  return start - index <= 2;
}
