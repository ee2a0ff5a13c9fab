/** Ages of people. */
import { phrasesOf, wordAfter, wordBefore } from '../wake-words.ts';
import { type Numeral, sticky } from './numeral.ts';
import { figured, type Measured, type NumeralReader } from './reading.ts';

/** Years of the longest life on record, Jeanne Calment’s. */
export const LONGEST_LIFE = 122;
/** Where the words leave no doubt there is room for a planted digit: "aged 770" must still be seen. */
const OLDEST = 999;
const YEARS_OLD = /(?<old>[\s-](?<unit>year|month|week|day)s?[\s-]old|[\s-]years?\sof\sage|[\s-]?y\/o|yo)(?:s)?(?![\p{L}])/iuy;
const AGED_BEFORE =
  /(?:^|[^\p{L}])(?:aged?|ages|age[ds]? (?:about|around|just|only|between|under|over|of)|(?:under|over|below|above) the age of|the age of|age of|turn(?:s|ed|ing)|now aged)\s$/iu;
const OF_AGE_BEFORE = /(?:^|[^\p{L}])(?<age>age)\s$/iu;
/** A name, a comma, the figure, a comma or stop: "Alan Roe, 52, said". */
const APPOSITION_BEFORE = /\p{Lu}[\p{L}’'.-]*(?:\s(?:Jr|Sr)\.)?[,]\s$/u;
const APPOSITION_AFTER = /(?:,(?!\d)|[;)]|\.(?!\d)|:|\s?[-–—]\s|\s?$)/uy;
/** "The teacher, 34, said"; but "the most cases, 52, were": no noun in the plural has one age. */
const NOUN_BEFORE = /(?:^|\s)\p{Ll}[\p{Ll}’'-]+(?:[^s]|[sui]s),\s$/u;
const BRACKET_BEFORE = /\p{Lu}[\p{L}’'.-]*\s\($/u;

const OLD_WORDS: ReadonlySet<string> = new Set(phrasesOf('(?:year|month|week|day)s?|y|yos?'));
/** What stands right before an age that is a bare figure: the last words and marks of the patterns above and below. */
const AGE_LEADS: ReadonlySet<string> = new Set([
  ...',(',
  ...phrasesOf('aged?|ages|about|around|just|only|between|under|over|of|turn(?:s|ed|ing)'),
  ...phrasesOf('is|was|be|been|then|now'),
]);

/**
 * Ages.
 *
 * - the 35-year-old reporter, 34 years old, 3 years of age → the figure with its words
 * - aged 84, age 21, turned 18, Alan Roe, 52, → the figure alone
 *
 * Leaves alone: spans of time (35 years ago), years after a date or place ("Oct. 7, 2023,").
 * Source: AP Stylebook, "ages".
 */
export const ageAt: NumeralReader = (text, numeral) => {
  if (numeral.form !== 'cardinal' || numeral.suffix || numeral.amount > OLDEST) return undefined;
  return inWords(text, numeral) ?? bare(text, numeral);
};

function inWords(text: string, numeral: Numeral): Measured | undefined {
  const found = OLD_WORDS.has(wordAfter(text, numeral.end)) ? sticky(YEARS_OLD, text, numeral.end) : null;
  if (!found) return undefined;
  const unit = found.groups?.unit?.toLowerCase() ?? 'year';
  return { ...figured(numeral), type: 'age', unit, start: numeral.start, end: numeral.end + found[0].length, numeral };
}

function bare(text: string, numeral: Numeral): Measured | undefined {
  const lead = text.slice(Math.max(0, numeral.start - 40), numeral.start);
  if (!isAge(text, numeral, lead)) return undefined;
  const start = OF_AGE_BEFORE.test(lead)
    ? numeral.start - (OF_AGE_BEFORE.exec(lead)?.groups?.age?.length ?? 0) - 1
    : numeral.start;
  const span = { start: numeral.start, end: numeral.end };
  return {
    ...figured(numeral),
    type: 'age',
    unit: 'year',
    ...span,
    ...(start < numeral.start ? { whole: { start, end: numeral.end } } : {}),
    numeral,
  };
}

function isAge(text: string, numeral: Numeral, lead: string): boolean {
  if (!Number.isInteger(numeral.amount) || !AGE_LEADS.has(wordBefore(text, numeral.start))) return false;
  if (AGED_BEFORE.test(lead))
    return (
      !/turn(?:s|ed|ing)\s$/iu.test(lead) ||
      (numeral.amount <= LONGEST_LIFE && Boolean(sticky(/(?:[.,;]|\s(?:on|in|this|last|next|and)\b|\s?$)/iuy, text, numeral.end)))
    );
  if (numeral.amount < 1 || numeral.amount > LONGEST_LIFE || numeral.end - numeral.start > 3 || !numeral.digits) return false;
  if (
    NOUN_BEFORE.test(lead) &&
    numeral.amount >= 10 &&
    sticky(/,\s(?!\d)/uy, text, numeral.end) &&
    !/\d,?\s(?:\p{L}+\s)?\p{L}+,\s$/u.test(lead)
  )
    return !isAfterMonth(lead);
  if (APPOSITION_BEFORE.test(lead) || BRACKET_BEFORE.test(lead)) return isAppositionAge(text, numeral, lead);
  return (
    /(?:^|[^\p{L}])(?:he|she|who)\s(?:is|was|will be|would be|would have been)\s(?:just\s|only\s|then\s|now\s)?$/iu.test(lead) &&
    Boolean(sticky(/(?:[.,;]|\s(?:when|and|at the time|years? old|then)\b|\s?$)/iuy, text, numeral.end))
  );
}

/** ", 52," after a name. A list of places or scores ("Arsenal, 3, Chelsea, 2") is not told apart by the comma alone. */
function isAppositionAge(text: string, { end, amount }: Numeral, lead: string): boolean {
  if (isAfterMonth(lead)) return false;
  if (!sticky(APPOSITION_AFTER, text, end)) return false;
  if (/\($/u.test(lead)) return Boolean(sticky(/\)/y, text, end)) && amount >= 5;
  if (sticky(/,\s\d{1,3}(?:,|\sand\b|\.|$)/uy, text, end) && /\d,\s/u.test(lead)) return false;
  return Boolean(sticky(/(?:,\s(?!\d)|[;.)]|\s?[-–—]\s|:|\s?$)/uy, text, end)) && !/\d\s\p{Lu}\p{L}+,\s$/u.test(lead);
}

function isAfterMonth(lead: string): boolean {
  return /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|Figure|Table|No\.|Nos\.|Chapter|Section|Route),?\s\(?$/iu.test(
    lead,
  );
}
