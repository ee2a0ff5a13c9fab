/** One word that is a date by itself: a weekday, a month, a year. Here the work is to say no. */
import { opensUpper } from '../../text/letters.ts';
import { monthAt, weekdayAt } from './calendar-date.ts';
import { isInsideFigure, yearAt } from './date-numbers.ts';
import { AMBIGUOUS_MONTHS, MONTH_NAMES } from './date-words.ts';
import type { DateRule, Words } from './dated.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before a weekday that make a name of it: Black Friday, Sheffield Wednesday. */
const WEEKDAY_NAMED = words(
  'black good ash bloody super easter palm ruby sheffield shrove giving holy maundy whit cyber girl man',
);
/** Words after a weekday that make a name of it: Sunday Times, Friday Night Lights. */
const NAMED_WEEKDAY = words('times telegraph mirror herald mail express post independent tribune mass school schools');

/** A weekday by its full name: "on Tuesday". */
export const loneWeekday: DateRule = (all, at) => {
  const weekday = weekdayAt(all, at);
  if (!weekday || weekday.short) return undefined;
  const [before, after] = [all[at - 1], all[at + 1]];
  if (before && WEEKDAY_NAMED.has(before.word) && isCapital(before.text)) return undefined;
  if (before?.word === 'on' && all[at - 2]?.text === 'Mail' && weekday.weekday === 0) return undefined;
  if (after && NAMED_WEEKDAY.has(after.word) && isCapital(after.text)) return undefined;
  return { next: weekday.next, parts: { weekday: weekday.weekday }, relative: true };
};

/** Words before which a month's name is a month. */
const BEFORE_MONTH = words(
  'in since until till by during last next this late early mid from to through of for before after between and or end beginning start each every past previous coming following per around about throughout the - – — /',
);

/** A month by its name: "in October". Names of people and ordinary words need a preposition before them. */
export const loneMonth: DateRule = (all, at) => {
  const month = monthAt(all, at);
  const word = all[at];
  if (!month || !word) return undefined;
  const before = all[at - 1];
  const after = all[at + 1];
  const led =
    before !== undefined && (BEFORE_MONTH.has(before.word) || (before.text === ',' && MONTH_NAMES.has(all[at - 2]?.word ?? '')));
  if (month.short && word.text === word.text.toUpperCase()) return undefined;
  if (month.short && !(led && (isCapital(word.text) || /^(?:in|since|until)$/u.test(before.word)))) return undefined;
  if (month.short && word.word === 'mar' && month.next === at + 1) return undefined;
  if (AMBIGUOUS_MONTHS.has(word.word)) {
    if (
      !(led || isBeforeCommonNoun(all, at, month.next)) ||
      (before && /^(?:the|an?)$/u.test(before.word) && (isVerbal(all, at) || (word.word === 'august' && !isCapital(word.text))))
    )
      return undefined;
    if (isNameAfter(after) && before?.word !== 'in') return undefined;
  } else if (before && !before.text.includes('.') && isCapital(before.text) && before.kind === 'letters' && !led)
    return undefined;
  return { next: month.next, parts: { month: month.month } };
};

/** "an August memorandum", "Smith's April confirmation": a capital between a determiner and a noun in lower case. */
const isBeforeCommonNoun = (all: Words, at: number, next: number): boolean =>
  /^(?:an?|s|his|her|its|their)$/u.test(all[at - 1]?.word ?? '') &&
  isCapital(all[at]?.text ?? '') &&
  /^\p{Ll}{4,}/u.test(all[next]?.gap ? (all[next]?.text ?? '') : '');

const isCapital = (text: string): boolean => opensUpper(text);
const isNameAfter = (word: { text: string; gap: boolean } | undefined): boolean =>
  !!word?.gap && /^\p{Lu}\p{Ll}/u.test(word.text);
/** "the March on Washington", "the May government": not the month. */
const isVerbal = (all: Words, at: number): boolean => ['on', 'for', 'to', 'of'].includes(all[at + 1]?.word ?? '');

/** Words before which four digits are a year whatever follows. */
const YEAR_LED = words(
  'in since until till during between late early mid year years spring summer autumn fall winter season circa into both fiscal toward towards',
);
/** Words before which they are one unless a counted noun follows. */
const YEAR_HINTED = words(
  'by from to and or of for the a an its his her their our this before after through than throughout with s ’s on around about onwards not or',
);
/** Words before which they are no year. */
const NOT_YEAR = words(
  'article articles section regulation page pages no number numbers channel room route flight boeing airbus windows office model version highway bus train line nearly almost over exactly least most some approximately roughly under above below more fewer up sol lot unit box serial studio server exchange mazda bill resolution point points lines at total',
);
const CLOCK = words('gmt utc bst est edt cet cest ist pst pdt hours hrs hour local z');
const NUMERIC_AFTER = words(
  'block people men women children troops police soldiers percent per million billion thousand hundred trillion km kilometers kilometres miles mile meters metres m feet ft kg tons tonnes dollars euros pounds cents rupees yen francs pc bc ad times degrees acres hectares mph mw gb mb',
);
const STREETS = /^(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Highway)$/u;
/** Plurals that a year may stand before: "2003 levels", "the 2004 elections". */
const YEARLY_PLURALS = words(
  'levels figures sales results winners champions runners finalists guidelines rules laws taxes elections polls olympics games prices earnings profits forecasts estimates riots attacks bombings talks awards finals accounts revenues losses championships standards season series does has was is us this',
);
const NOT_NOUN = words(
  'and or nor but of in on at to from for by with as than that which who whom were was is are be been had has have will would could should may might can did do does not more most other others new old different separate such so very also only just last this next total dead ago later earlier each every per out up down off over under it they he she we you i them him',
);
const EARLIEST = 1500;
const LATEST = 2100;

/** A year of four digits: "in 2007", "the 2004 Nobel Peace Prize". Figures of things are none: "2007 people", "page 2007". */
export const loneYear: DateRule = (all, at) => {
  const year = yearAt(all, at);
  const word = all[at];
  if (!year || !word) return undefined;
  const before = all[at - 1]?.word ?? '';
  const led = YEAR_LED.has(before) || (before === 'as' && /^(?:early|late|recently|soon|far)$/u.test(all[at - 2]?.word ?? ''));
  if (word.kind === 'letters') return led || before === 'year' ? { next: year.next, parts: { year: year.value } } : undefined;
  if (year.value < (led ? 1000 : EARLIEST) || year.value > LATEST || isInsideFigure(all, at)) return undefined;
  if (NOT_YEAR.has(before) || (before === '.' && NOT_YEAR.has(all[at - 2]?.word ?? '')) || isGlued(all, at)) return undefined;
  if (isFigure(all, at, led)) return undefined;
  return { next: year.next, parts: { year: year.value } };
};

/** Joined to letters or digits by a mark: "ISO-2007", "2007-based" is left, "10/2007" is not. */
function isGlued(all: Words, at: number): boolean {
  const [mark, other] = [all[at - 1], all[at - 2]];
  if (mark && other && !all[at]?.gap && !mark.gap && /^[-–/.+]$/u.test(mark.text) && /\d|^\p{Lu}{2,}$/u.test(other.text))
    return true;
  const [after, next] = [all[at + 1], all[at + 2]];
  if (!after || !next || after.gap || next.gap) return false;
  return (/^[/.+]$/u.test(after.text) && /[\d\p{L}]/u.test(next.text)) || (/^[-–]$/u.test(after.text) && next.kind === 'digits');
}

/** "its 2018 prospects", "a rarely invoked 1951 law": a count would stand before a plural, and is rounder than years are. */
function isBeforeNoun(all: Words, at: number): boolean {
  const [before, after, next] = [all[at - 1], all[at + 1], all[at + 2]];
  const value = Number(all[at]?.text);
  if (!after?.gap || after.kind !== 'letters' || value % 100 === 0 || value < 1900 || value > 2050) return false;
  if (before && /^(?:the|its|their|his|her|our|s)$/u.test(before.word)) return true;
  return !NOT_NOUN.has(after.word) && !isPlural(after.text) && !(next?.gap && isPlural(next.text));
}

function isFigure(all: Words, at: number, led: boolean): boolean {
  const [before, after] = [all[at - 1], all[at + 1]];
  if (!after)
    return before !== undefined && !led && !YEAR_HINTED.has(before.word) && before.kind === 'letters' && !isCapital(before.text);
  if (CLOCK.has(after.word) || NUMERIC_AFTER.has(after.word)) return true;
  if ([1, 2, 3].some(step => STREETS.test(all[at + step]?.text ?? '')) && isCapital(after.text)) return true;
  if (!led && after.word === 'of') return true;
  if (isLowerBound(all, at)) return true;
  if (led || isBeforeNoun(all, at)) return false;
  if (after.kind === 'letters' && after.gap && isPlural(after.text) && !YEARLY_PLURALS.has(after.word)) return true;
  if (before === undefined || YEAR_HINTED.has(before.word) || before.kind === 'mark')
    return Number(all[at]?.text) % 100 === 0 && isLowerPlural(all, at);
  if (isCapital(before.text)) return false;
  return after.kind === 'letters' && after.gap && !isCapital(after.text) && !YEARLY_PLURALS.has(after.word);
}

/** "between 2000 and 3000 people". */
function isLowerBound(all: Words, at: number): boolean {
  const upper = all[at + 2];
  if (!/^(?:and|to)$/u.test(all[at + 1]?.word ?? '') || upper?.kind !== 'digits' || upper.text.length < 4) return false;
  return upper.text.length > 4 || Number(upper.text) > LATEST || NUMERIC_AFTER.has(all[at + 3]?.word ?? '');
}

const isPlural = (text: string): boolean => /^(?!(?:was|has|does|his|this|as|its)$)\p{Ll}{2,30}(?<!s|u|i)s$/u.test(text);
/** "2000 Iraqi troops", "2000 new jobs": a plural follows an adjective. */
const isLowerPlural = (all: Words, at: number): boolean =>
  (isPlural(all[at + 2]?.text ?? '') && !YEARLY_PLURALS.has(all[at + 2]?.word ?? '')) ||
  NUMERIC_AFTER.has(all[at + 2]?.word ?? '');
