/** Runs of capitalised words: what a name, an office or a body is made of. */
import { opensLower, opensUpper } from '../../text/letters.ts';
import type { Sentence, Token } from '../../text/paragraph.ts';
import { CODES } from '../figures/currencies.ts';
import { HONORIFICS } from './honorifics.ts';
import type { JoinedText } from './joined-words.ts';
import { PARTICLES, SUFFIXES } from './name-particles.ts';
import { folded } from './name-parts.ts';
import { BODY_NOUNS, FUNCTION_WORDS, NO_NAMES } from './name-words.ts';
import { OF_OFFICES } from './titles.ts';

/** A word of a run, with its abbreviating full stop and without its possessive ending. `first`/`next`: tokens of the paragraph. */
export interface RunWord {
  readonly text: string;
  /** Lower case, accents, dots and apostrophes off. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
}

export interface Run {
  readonly words: readonly RunWord[];
  /** "Edan’s": the last word is a possessive. */
  readonly possessive: boolean;
  /** The first word is the first of its sentence, or follows an opening mark: its capital tells nothing. */
  readonly opens: boolean;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|d|l|ul|de)[-’']\p{Lu})/u;
/** A hyphen or apostrophe behind one letter or two: "al-Sisi", "d’Or". */
const isPrefixed = (text: string): boolean => MARKS.has(text.charAt(1)) || MARKS.has(text.charAt(2));
const MARKS: ReadonlySet<string> = new Set("-’'");
/** "Moscow-based", "Hamas-led": adjectives. */
const COMPOUND =
  /\p{L}{3}-\p{Ll}{3,}$|[\p{L}.]-(?:led|run|based|backed|born|owned|style|trained|wide|funded|brokered|held|ruled|made|bound|controlled|occupied|listed|sponsored|appointed|educated|speaking|registered|supported|supplied|built|imposed|dominated|allied|linked)$/u;
/** "D-Ohio", "R-Texas": a party and a state. */
const PARTY_LABEL = /^[DRI]-\p{Lu}\p{Ll}/u;
const POSSESSIVE = /[’']s?$/u;
/** Marks after which a capital may be a sentence's: quotation marks, colon, bracket, slash. A dash only where it opens the line. */
const OPENING_MARK = /^["“”‘'’:([|/•]$/u;
const LONGEST = 14;

/** The runs of one sentence, in text order. Months, titles and nationalities are still in them. */
export function capitalRuns(paragraph: JoinedText, sentence: Sentence): Run[] {
  const runs: Run[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const run = runAt(paragraph, sentence, at);
    if (run) runs.push(run);
    at = run ? (run.words.at(-1)?.next ?? at + 1) : at + 1;
  }
  return runs;
}

/** Whether most long words of a sentence are capitalised: a headline in title case, where capitals tell nothing. */
export function isTitleCase(paragraph: JoinedText, sentence: Sentence): boolean {
  if (paragraph.text[sentence.end - 1] === '.') return false;
  let words = 0;
  let lower = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = paragraph.tokens[at];
    if (token?.kind !== 'word' || token.text.length <= 3) continue;
    words += 1;
    if (opensLower(token.text)) lower += 1;
  }
  return words >= 4 && lower / words <= 0.25;
}

/** Whether only white space stands between two neighbouring tokens. */
export const isNext = (paragraph: JoinedText, left: Token, right: Token): boolean =>
  right.start > left.end && right.start - left.end <= 2 && paragraph.text.slice(left.end, right.start).trim() === '';

function runAt(paragraph: JoinedText, sentence: Sentence, at: number): Run | undefined {
  const { tokens } = paragraph;
  const first = wordAt(paragraph, at);
  if (!first || FUNCTION_WORDS.has(plain(first.text))) return undefined;
  const words = [first];
  while (words.length < LONGEST) {
    const last = words.at(-1) as RunWord;
    const more = endsRun(tokens, last) ? undefined : following(paragraph, sentence, last);
    if (!more) break;
    words.push(...more);
  }
  const last = words.at(-1) as RunWord;
  return { words, possessive: (tokens[last.first]?.end ?? 0) > last.end, opens: opensSentence(tokens, sentence, at) };
}

function opensSentence(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (at === sentence.first || before === undefined || OPENING_MARK.test(before.text)) return true;
  return at - sentence.first <= 2 && tokens.slice(sentence.first, at).every(token => token.kind !== 'word');
}

/** Lower case, straight apostrophes: "We’re" → "we're". */
const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const endsRun = (tokens: readonly Token[], word: RunWord): boolean => (tokens[word.first]?.end ?? 0) > word.end;

/** The next word or words of the run: a capital, small particles with their capital, "of" with its capital. */
function following(paragraph: JoinedText, sentence: Sentence, last: RunWord): RunWord[] | undefined {
  const { tokens } = paragraph;
  const small: RunWord[] = [];
  for (let at = last.next; at < sentence.last && small.length < 3; ) {
    const left = tokens[at - 1];
    const token = tokens[at];
    if (!left || !token || !isNext(paragraph, left, token)) return undefined;
    const capital = wordAt(paragraph, at);
    if (capital)
      return FUNCTION_WORDS.has(plain(capital.text)) && small.length === 0 && capital.text.length > 1
        ? undefined
        : [...small, capital];
    if (!isSmall(token, last, small)) return undefined;
    small.push({ text: token.text, folded: token.text, start: token.start, end: token.end, first: at, next: at + 1 });
    at++;
  }
  return undefined;
}

function isSmall(token: Token, last: RunWord, small: readonly RunWord[]): boolean {
  if (PARTICLES.has(token.text) || token.text === '&') return true;
  if (token.text === 'of')
    return small.length === 0 && (BODY_NOUNS.has(last.folded) || OF_OFFICES.has(last.folded) || /^\p{Lu}.*s$/u.test(last.text));
  return (token.text === 'the' && small.at(-1)?.text === 'of') || (token.text === 'for' && BODY_NOUNS.has(last.folded));
}

function wordAt(paragraph: JoinedText, at: number): RunWord | undefined {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || !(opensUpper(token.text) || (isPrefixed(token.text) && CAPITAL.test(token.text))))
    return undefined;
  const text = token.text.replace(POSSESSIVE, '');
  if (text === '' || text === 'I' || COMPOUND.test(text) || (PARTY_LABEL.test(text) && text !== 'D-Day')) return undefined;
  if (NO_NAMES.has(text) || isPrice(paragraph, at)) return undefined;
  const dot = paragraph.tokens[at + 1];
  const dotted = dot?.text === '.' && dot.start === token.end && isAbbreviation(text) && paragraph.tokens[at + 2] !== undefined;
  return {
    text: dotted ? `${text}.` : text,
    folded: folded(text),
    start: token.start,
    end: dotted ? dot.end : token.start + text.length,
    first: at,
    next: dotted ? at + 2 : at + 1,
  };
}

/** "HK$30", "USD 500", "500 GBP", "Rs 300": the currency of a sum. */
function isPrice({ tokens }: JoinedText, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next && /^[$£€¥]/u.test(next.text) && next.start === token?.end) return true;
  const sum = next?.kind === 'number' || before?.kind === 'number' || (next?.text === '.' && tokens[at + 2]?.kind === 'number');
  return sum && (token?.text === 'Rs' || (CODES.has(token?.text ?? '') && token?.text !== 'ALL'));
}

const isAbbreviation = (text: string): boolean => {
  const word = text.toLowerCase();
  return (
    text.length === 1 || HONORIFICS.has(word) || SUFFIXES.has(word) || /^(?:st|mt|ft|corp|inc|co|ltd|bros|atty|supt)$/u.test(word)
  );
};
