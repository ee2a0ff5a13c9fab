/**
 * Superlatives: that something is the first, the only one, the largest, without precedent. Not claims of their own (DESIGN.md §3 has five kinds) but words
 * that a copy editor asks about before filing: who says so?
 */
import type { Paragraph, Span } from '../text/paragraph.ts';
import { isFunctionWord, stem } from '../text/words.ts';

export interface Superlative extends Span {
  /** The index of the sentence in the paragraph. */
  readonly sentence: number;
  /** What is said, whichever word says it: "largest" and "biggest" are one. */
  readonly sense: string;
  /** Stems of what it is said of: the words that follow. */
  readonly of: readonly string[];
}

/** Words of one sense in a row, the first one names it. Source: AP Stylebook on "first", "only", "unprecedented"; newsroom lists of words to be checked. */
const SENSES: readonly (readonly string[])[] = [
  ['largest', 'biggest', 'greatest'],
  ['smallest', 'tiniest'],
  ['highest', 'tallest'],
  ['lowest'],
  ['longest'],
  ['shortest'],
  ['oldest', 'earliest'],
  ['youngest'],
  ['fastest', 'quickest'],
  ['slowest'],
  ['richest', 'wealthiest'],
  ['poorest'],
  ['busiest'],
  ['deadliest', 'bloodiest'],
  ['worst'],
  ['strongest'],
  ['weakest'],
  ['heaviest'],
  ['costliest'],
  ['cheapest'],
  ['hottest', 'warmest'],
  ['coldest'],
  ['wettest'],
  ['driest'],
  ['deepest'],
  ['widest'],
  ['steepest', 'sharpest'],
];

const SENSE_OF: ReadonlyMap<string, string> = new Map(
  SENSES.flatMap(([name = '', ...others]) => [name, ...others].map((word): [string, string] => [word, name])),
);

/** Before the word stands whose it is, or “the”. "Second-largest" is a place in a row, and as much of a claim. */
const LEAD = String.raw`(?<![\p{L}\p{N}])(?:the|its|their|his|her|our|\p{L}{1,30}['’]s?)\s`;
const PLACE = '(?:(?:second|third|fourth|fifth)[- ])?';
const PATTERNS: readonly (readonly [sense: string, pattern: RegExp])[] = [
  [
    'superlative',
    new RegExp(String.raw`${LEAD}(?:world['’]s\s)?${PLACE}(?<word>${[...SENSE_OF.keys()].join('|')})(?![\p{L}-])`, 'giu'),
  ],
  ['most', new RegExp(String.raw`${LEAD}(?<word>(?:most|least)\s\p{L}{5,20})(?![\p{L}-])`, 'giu')],
  ['only', new RegExp(String.raw`${LEAD}(?<word>only|sole)\s(?=\p{L})`, 'giu')],
  ['first', /(?<![\p{L}\p{N}])(?<word>first-ever|the\sfirst\stime)(?![\p{L}-])/giu],
  [
    'first',
    /(?<![\p{L}\p{N}])(?:the|\p{L}{1,30}['’]s)\s(?<word>first)\s(?=(?:\p{L}{1,20}[ -]){1,4}(?:to|ever|since|in\s(?:history|decades|years|more|nearly|almost|\p{N}))\b)/giu,
  ],
  ['first', /(?<![\p{L}\p{N}])(?:world|nation|country|continent)['’]s\s(?<word>first)\s(?=\p{L})/giu],
  [
    'unprecedented',
    /(?<![\p{L}\p{N}])(?<word>unprecedented|unparalleled|without\s(?:precedent|parallel)|never\sbefore)(?![\p{L}-])/giu,
  ],
  [
    'record',
    /(?<![\p{L}\p{N}])(?<word>all-time\s(?:high|low)|record(?:[- ](?:high|low|breaking|setting))|a\srecord(?=\s[$£€\p{N}]))(?![\p{L}])/giu,
  ],
];

/** Said softly, or no claim about the world: one of several, a part of a game or a year, an office, an idiom. */
const SOFTENED = /\b(?:one|some|many|several|few|among|part|not|n['’]t)\s(?:of\s)?$/iu;
const IDIOMS =
  /^(?:first\s(?:lady|gentleman|half|quarter|round|inning|set|day|night|place|name|aid|class|floor|step|thing|amendment|minister|two|three|four|few|several)\b|only\s(?:thing|way|question|reason|one|child|son|daughter|option)\b|(?:most|least)\s(?:people|recent|likely|important)\b|worst[- ](?:case|hit)\b|(?:lowest|highest)\s(?:bidder|common)\b)/iu;
/** So many words after it are looked at for what it is said of. */
const FOLLOWING = 6;

/**
 * Superlatives of a paragraph, in order; the span is the word itself ("largest", "first", "the first time").
 *
 * - the largest port in the region · the first woman to lead the board · the only bridge · an unprecedented drop
 *
 * Leaves alone: "one of the largest", "the first half", "the first lady", "the only way", "at first", "most people".
 */
export function superlativesIn(paragraph: Paragraph): Superlative[] {
  const { text } = paragraph;
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap(match => {
      const word = match.groups?.word ?? '';
      const start = match.index + match[0].indexOf(word);
      if (SOFTENED.test(text.slice(Math.max(0, match.index - 12), match.index)) || IDIOMS.test(text.slice(start, start + 40)))
        return [];
      const span = { start, end: start + word.length };
      const sentence = paragraph.sentences.findIndex(one => one.start <= start && start < one.end);
      return sentence < 0
        ? []
        : [{ ...span, sentence, sense: senseOf(kind, word), of: wordsAfter(paragraph, span.end, sentence) }];
    }),
  );
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => !sorted.slice(0, index).some(other => start < other.end));
}

function senseOf(kind: string, word: string): string {
  if (kind === 'superlative') return SENSE_OF.get(word.toLowerCase()) ?? word.toLowerCase();
  return kind === 'most' ? word.toLowerCase().replace(/\s+/u, ' ') : kind;
}

function wordsAfter({ tokens, sentences }: Paragraph, end: number, sentence: number): string[] {
  const until = sentences[sentence]?.end ?? end;
  return tokens
    .filter(token => token.kind === 'word' && token.start >= end && token.end <= until)
    .slice(0, FOLLOWING)
    .filter(({ word }) => !isFunctionWord(word))
    .map(({ word }) => stem(word));
}
