/** The age beside a name: “the 52-year-old Fini”, “[Karl Marsh], Jr., 29,”, “(52)”. */
import type { Sentence, Span, Token } from '../../text/paragraph.ts';
import { LONGEST_LIFE } from '../figures/age.ts';
import type { JoinedText } from './joined-words.ts';
import { SUFFIXES } from './name-particles.ts';
import type { NamePlace } from './name-place.ts';

/** The age stands at most so many words before the name: a role of a few words may come between. */
const MOST_BEFORE = 5;

/** "the 52-year-old [Fini]", "52-year-old baker [John Smith]". */
export function ageBefore({ tokens }: JoinedText, sentence: Sentence, first: number): Span | undefined {
  for (let at = first - 1; at >= sentence.first && first - at <= MOST_BEFORE && tokens[at]?.kind === 'word'; at--) {
    const token = tokens[at];
    if (token && /^\d{1,3}-year-old$/u.test(token.word))
      return Number.parseInt(token.word, 10) > LONGEST_LIFE ? undefined : { start: token.start, end: token.end };
  }
  return undefined;
}

/** ", 52," · "(52)" · ", aged 52" · ", age 21". */
export function ageAfter(paragraph: JoinedText, sentence: Sentence, place: NamePlace): Span | undefined {
  const { tokens } = paragraph;
  const next = suffixEnd(tokens, place.next);
  const at = next + 1;
  if (!/^[,(—–-]$/u.test(tokens[next]?.text ?? '') || at >= sentence.last) return undefined;
  const aged = tokens[at]?.word === 'aged' || tokens[at]?.word === 'age';
  const age = tokens[aged ? at + 1 : at];
  const close = tokens[aged ? at + 2 : at + 1]?.text ?? '.';
  if (age?.kind !== 'number' || !/^\d{1,3}$/u.test(age.text) || Number(age.text) > LONGEST_LIFE || !/^[,.)—–;-]$/u.test(close))
    return undefined;
  return { start: tokens[at]?.start ?? age.start, end: age.end };
}

/** ", 52, …" → the token after the age's comma. */
export const skipAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',' ? at + 2 : at;

/** "[Karl Marsh], Jr., 29" → the token behind the suffix. */
function suffixEnd(tokens: readonly Token[], next: number): number {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  if (!SUFFIXES.has(tokens[at]?.word.replace('.', '') ?? '')) return next;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}
