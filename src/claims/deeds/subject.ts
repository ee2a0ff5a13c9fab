/** The subject of a verb: the noun phrase to its left. */
import { opensLower, opensUpper } from '../../text/letters.ts';
import type { Sentence, Token } from '../../text/paragraph.ts';
import type { JoinedText } from '../people/joined-words.ts';
import { CALENDAR, FUNCTION_WORDS } from '../people/name-words.ts';
import { reportingVerb } from '../quotations/cues.ts';
import { AUXILIARIES, isAdverb, NOUN_PREPOSITIONS, PREPOSITIONS, PRONOUNS } from '../quotations/word-classes.ts';
import { isFiniteLooking, verbForm } from './verb-forms.ts';

/** Tokens of a noun phrase, `next` exclusive. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
}

const MOST_WORDS = 24;
const MOST_ASIDE = 24;
const MOST_ADVERBS = 8;
const PERSONAL = new Set('he she it they we i you'.split(' '));
/** What stands behind these is their object: "as much [money]", "than [rivals]". Those that open clauses too (after, as, since, until) are not here. */
const NEVER_BEFORE_SUBJECTS = new Set(
  'than by with on in at to from for of about into over under near despite without including via per against between among around across inside outside behind beyond during along throughout within toward towards onto upon amid beneath'.split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'which', 'that']);
const STARTS = new Set(
  'the a an his her its their our my your this these those some all many several most more both no any every each another neither either'.split(
    ' ',
  ),
);

/** The noun phrase before a verb group, looked for in a sentence (an antecedent from `start` on); undefined where there is none to be sure of. */
export function subjectBefore(
  paragraph: JoinedText,
  sentence: Sentence,
  verb: number,
  start = sentence.first,
): Phrase | undefined {
  const { tokens } = paragraph;
  const at = beforeAdverbs(paragraph, sentence, verb - 1);
  const token = tokens[at];
  if (!token || at < sentence.first || /^(?:and|but|or)$/u.test(token.word)) return undefined;
  if (PERSONAL.has(token.word)) return { first: at, next: at + 1 };
  if (token.word === 'there') return undefined;
  if (RELATIVE.has(token.word)) return antecedent(paragraph, restOf(sentence, start), at);
  if (/^[,)—–]$/u.test(token.text)) return beforeAside(paragraph, restOf(sentence, start), at);
  return phraseEndingAt(paragraph, sentence, at + 1);
}

/** The sentence from a token on. */
export function restOf({ start, end, last }: Sentence, first: number): Sentence {
  return { start, end, first, last };
}

/** Skips adverbs and days: "Reid [on Monday also] refused". */
function beforeAdverbs({ tokens }: JoinedText, sentence: Sentence, from: number): number {
  for (let at = from; at >= sentence.first && from - at < MOST_ADVERBS; at--) {
    const word = tokens[at]?.word ?? '';
    if (CALENDAR.has(word) && /^(?:on|last|next|this|in|late|early)$/u.test(tokens[at - 1]?.word ?? '')) at--;
    else if (!(CALENDAR.has(word) && word !== 'may') && (!isAdverb(word) || PRONOUNS.has(word))) return at;
  }
  return sentence.first - 1;
}

/** "Reid, who", "the man who", "the plan that". */
function antecedent(paragraph: JoinedText, sentence: Sentence, relative: number): Phrase | undefined {
  const comma = paragraph.tokens[relative - 1]?.text === ',' ? relative - 1 : undefined;
  const phrase = aged(paragraph, sentence, comma ?? relative);
  return phrase && paragraph.tokens[relative]?.word === 'who' ? namedPart(paragraph, phrase) : phrase;
}

/** The phrase that ends before a token; where an age stands there ("Marsh, 45, who"), the one before the age. */
function aged(paragraph: JoinedText, sentence: Sentence, next: number): Phrase | undefined {
  const age = paragraph.tokens[next - 1]?.kind === 'number' && paragraph.tokens[next - 2]?.text === ',';
  return phraseEndingAt(paragraph, sentence, age ? next - 2 : next);
}

/** "the death of [Alfred Nobel], who": the name behind the last preposition. */
function namedPart({ tokens }: JoinedText, { first, next }: Phrase): Phrase {
  for (let at = next - 2; at > first && opensUpper(tokens[next - 1]?.text ?? ''); at--)
    if (PREPOSITIONS.has(tokens[at]?.word ?? '')) return { first: at + 1, next };
  return { first, next };
}

/** "Smith, the mayor of York, [resigned]": the phrase before the aside. */
function beforeAside(paragraph: JoinedText, sentence: Sentence, close: number): Phrase | undefined {
  const { tokens } = paragraph;
  const opening = tokens[close]?.text === ')' ? '(' : (tokens[close]?.text ?? ',');
  for (let at = close - 1; at > sentence.first && close - at <= MOST_ASIDE; at--) {
    if (tokens[at]?.text === opening && !(tokens[at + 1]?.kind === 'number' && at + 2 === close))
      return aged(paragraph, sentence, at);
    if (tokens[at]?.text === opening) return phraseEndingAt(paragraph, sentence, at);
    if (/^[;:“”"]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** The noun phrase that ends before a token: back to its determiner, through "of" and the like. */
function phraseEndingAt(paragraph: JoinedText, sentence: Sentence, next: number): Phrase | undefined {
  const { tokens } = paragraph;
  let first = next;
  while (
    first > sentence.first &&
    next - first < MOST_WORDS &&
    isInside(paragraph, sentence, first - 1) &&
    !isClosed(paragraph, first, next)
  )
    first--;
  while (first < next && !STARTS.has(tokens[first]?.word ?? '') && FUNCTION_WORDS.has(tokens[first]?.word ?? '')) first++;
  const head = tokens[next - 1];
  if (first >= next || !head || (head.kind === 'mark' && head.text !== '%')) return undefined;
  if (STARTS.has(head.word) && next - first > 1) return undefined;
  const before = tokens[first - 1];
  if (first > sentence.first && NEVER_BEFORE_SUBJECTS.has(before?.word ?? '')) return undefined;
  const participle = first - 1;
  if (hangsOnNoun(paragraph, sentence, participle)) return phraseEndingAt(paragraph, sentence, participle);
  return { first, next };
}

/** "The site [running] the program was down": the participle's object is no subject. "Saying the plan was dead" has a clause behind it. */
function hangsOnNoun({ tokens }: JoinedText, sentence: Sentence, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || at - 1 < sentence.first || !/^\p{Ll}{3,}ing$/u.test(token.text)) return false;
  const verb = verbForm(token.word);
  return (
    verb?.forms.includes('ing') === true &&
    reportingVerb(token.word) === undefined &&
    before.kind === 'word' &&
    !FUNCTION_WORDS.has(before.word) &&
    !isAdverb(before.word) &&
    verbForm(before.word)?.forms.some(form => form === 's' || form === 'past' || form === 'participle') !== true
  );
}

/** A determiner opens its phrase: only "of", "and" and the like lead further left. */
function isClosed({ tokens }: JoinedText, first: number, next: number): boolean {
  const opening = tokens[first];
  const before = tokens[first - 1];
  if (first >= next || !opening) return false;
  if (opening.kind === 'number') return before?.kind === 'word' && !FUNCTION_WORDS.has(before.word) && !isAdverb(before.word);
  if (!STARTS.has(opening.word)) return false;
  return !before || !(NOUN_PREPOSITIONS.has(before.word) || /^(?:and|both|all|half)$/u.test(before.word));
}

/** "calling for", "saying Washington": a participle with its object is no part of the phrase; "building work" is. */
function hasObject(token: Token, next: Token | undefined): boolean {
  return (
    /^\p{Ll}{3,}ing$/u.test(token.text) &&
    next !== undefined &&
    (opensUpper(next.text) || PREPOSITIONS.has(next.word) || STARTS.has(next.word))
  );
}

function isInside({ tokens }: JoinedText, sentence: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark')
    return /^[&$£€%’'.]$/u.test(token.text) && !(token.text === '.' && (tokens[at - 1]?.text.length ?? 0) > 5);
  if (token.kind === 'number') return true;
  const word = token.word;
  if (PERSONAL.has(word) || RELATIVE.has(word) || AUXILIARIES.has(word)) return false;
  if (NOUN_PREPOSITIONS.has(word))
    return at > sentence.first && tokens[at - 1]?.kind !== 'mark' && !isAdverb(tokens[at - 1]?.word ?? '');
  if (word === 'and') return true;
  if (STARTS.has(word)) return true;
  if (FUNCTION_WORDS.has(word) || hasObject(token, tokens[at + 1])) return false;
  return !(
    opensLower(token.text) &&
    isFiniteLooking(word) &&
    !/^(?:the|a|an|his|her|its|their)$/u.test(tokens[at - 1]?.word ?? '')
  );
}
