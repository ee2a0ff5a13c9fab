/** Periods longer than a month or between month and year: seasons, quarters, halves, named years, decades, centuries. */

import type { DateParts } from '../claim.ts';
import { civil, monthStart, numbersOf } from './calendar.ts';
import { ordinalAt, yearAt } from './date-numbers.ts';
import { type Dated, type DateRule, daysMeant, from, type Words } from './dated.ts';

type Season = NonNullable<DateParts['season']>;

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
const THE_PRESENT: ReadonlySet<string> = new Set(['this', 'last', 'next']);

/** "2004", "of 2004", "this year", "of last year", after a season or quarter. */
function yearFollowing(words: Words, at: number): Dated | undefined {
  const joint = /^(?:of|in)$/u.test(words[at]?.word ?? '') || words[at]?.text === ',' ? 1 : 0;
  const the = words[at + joint]?.word === 'the' ? 1 : 0;
  const year = the ? undefined : yearAt(words, at + joint);
  if (year) return { next: year.next, parts: { year: year.value } };
  const shift = { this: 0, last: -1, next: 1 }[words[at + joint]?.word ?? ''];
  if (words[at + joint + 1]?.word === 'year' && shift !== undefined) {
    const when = from(today => numbersOf({ year: civil(today).year + shift }));
    return { next: at + joint + 2, parts: {}, relative: true, when };
  }
  return undefined;
}

/** A part of a year with the year that follows it, said or reckoned. */
function inYear(words: Words, at: number, parts: DateParts): Dated | undefined {
  const year = yearFollowing(words, at);
  if (!year) return undefined;
  const when: Dated['when'] = today => {
    const days = daysMeant(year, today);
    return days && numbersOf({ ...parts, year: civil(days[0]).year });
  };
  return { next: year.next, parts: { ...year.parts, ...parts }, ...(year.relative && { relative: true, when }) };
}

/** "summer 2004", "the summer of 2004", "last summer", "this fall", "in the spring". Leaves alone: the fall of Saigon, a spring in the floor. */
export const seasonDate: DateRule = (words, at) => {
  const shifted = THE_PRESENT.has(words[at]?.word ?? '') ? 1 : 0;
  const season = SEASONS.get(words[at + shifted]?.word ?? '');
  if (!season) return undefined;
  const next = at + shifted + 1;
  if (shifted) return nearSeason(words, at, season);
  const winter = season === 'winter' ? twoYearWinter(words, next) : undefined;
  if (winter) return winter;
  const dated = inYear(words, next, { season });
  if (dated) return dated;
  return isSeasonAlone(words, at, next)
    ? { next, parts: { season }, relative: true, when: () => undefined, exactly: () => undefined }
    : undefined;
};

/** "The winter of 1978-79": from December of the first year on. */
function twoYearWinter(words: Words, at: number): Dated | undefined {
  const year = yearAt(words, words[at]?.word === 'of' ? at + 1 : at);
  const [dash, second] = year ? [words[year.next], words[year.next + 1]] : [];
  if (!year || !dash || !/^[-–/]$/u.test(dash.text) || dash.gap || second?.kind !== 'digits' || second.gap) return undefined;
  if (Number(second.text) % 100 !== (year.value + 1) % 100 || !/^(?:\d\d|\d{4})$/u.test(second.text)) return undefined;
  const when: Dated['when'] = () => numbersOf({ season: 'winter', year: year.value + 1 });
  return { next: year.next + 2, parts: { year: year.value, season: 'winter' }, when };
}

function nearSeason(words: Words, at: number, season: Season): Dated | undefined {
  const word = words[at]?.word;
  if (words[at + 2]?.word === 'of' && !yearFollowing(words, at + 2)) return undefined;
  const when = from(today => {
    const { year } = civil(today);
    const all = [-1, 0, 1, 2].flatMap(by => numbersOf({ season, year: year + by }) ?? []);
    const starts = all.filter((_, index) => index % 2 === 0);
    const ends = all.filter((_, index) => index % 2 === 1);
    const pick =
      word === 'last'
        ? ends.findLastIndex(end => end <= today)
        : word === 'next'
          ? starts.findIndex(start => start > today)
          : ends.findIndex(end => end > today);
    const [start, end] = [starts[pick], ends[pick]];
    return start === undefined || end === undefined ? undefined : [start, end];
  });
  return { next: at + 2, parts: { season }, relative: true, when };
}

const SEASON_LED = /^(?:in|during|over|since|until|till|by|throughout|late|early|mid)$/u;

function isSeasonAlone(words: Words, at: number, next: number): boolean {
  const before = words[at - 1];
  if (words[next]?.word === 'of') return false;
  const hyphen = before?.text === '-' ? 1 : 0;
  const lead = words[at - 1 - hyphen];
  if (lead?.word !== 'the') return SEASON_LED.test(lead?.word ?? '') && !isMetaphor(words, at);
  return (
    SEASON_LED.test(words[at - 2]?.word ?? '') &&
    !isMetaphor(words, at) &&
    !/\p{L}/u.test(words[next]?.gap ? (words[next]?.text ?? '') : '')
  );
}

/** "in fall", "in spring" are rarely the season in lower case without an article unless nothing nouny follows. */
const isMetaphor = (words: Words, at: number): boolean =>
  /^(?:in|out|apart|over|from)$/u.test(words[at + 1]?.word ?? '') && words[at]?.word === 'fall';

/** "the third quarter", "Q3 2019", "2019 Q1", "the third quarter of 2016", "the second half of last year", "2019-H2". */
export const quarterDate: DateRule = (words, at) =>
  shortQuarter(words, at) ?? figureQuarter(words, at) ?? longQuarter(words, at) ?? half(words, at);

const longQuarter: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  const name = order?.value === 4 || (order && order.value <= 4);
  if (!order || !name || order.value < 1) return undefined;
  const hyphen = words[order.next]?.text === '-' ? 1 : 0;
  if (words[order.next + hyphen]?.word !== 'quarter') return undefined;
  return withYear(words, order.next + hyphen + 1, { quarter: order.value });
};

function withYear(words: Words, at: number, parts: DateParts): Dated {
  const theYear = words[at]?.word === 'of' && words[at + 1]?.word === 'the' && words[at + 2]?.word === 'year';
  if (theYear) return { next: at + 3, parts };
  return inYear(words, at, parts) ?? { next: at, parts };
}

const QUARTER: ReadonlySet<string> = new Set('qh');

const shortQuarter: DateRule = (words, at) => {
  const year = yearAt(words, at);
  const start = year ? (words[year.next]?.text === '-' ? year.next + 1 : year.next) : at;
  const [letter, digit] = [words[start], words[start + 1]];
  if (
    !letter ||
    !QUARTER.has(letter.word) ||
    digit?.kind !== 'digits' ||
    digit.gap ||
    (words[start + 2]?.gap === false && /^[\p{L}\d]/u.test(words[start + 2]?.text ?? ''))
  )
    return undefined;
  const order = Number(digit.text);
  if (letter.text === 'H' && !year && (order === 1 || order === 2)) {
    const named = yearFollowing(words, start + 2);
    return named && halfOf(named, order);
  }
  if (order < 1 || order > (letter.word === 'q' ? 4 : 2) || (letter.text !== 'Q' && !year)) return undefined;
  if (letter.word === 'h') return year ? halfOf({ next: start + 2, parts: { year: year.value } }, order) : undefined;
  if (year) return { next: start + 2, parts: { year: year.value, quarter: order } };
  return withYear(words, start + 2, { quarter: order });
};

/** "4Q 2016", "1H 2016": needs its year. */
const figureQuarter: DateRule = (words, at) => {
  const [digit, letter] = [words[at], words[at + 1]];
  if (digit?.kind !== 'digits' || !/^[1-4]$/u.test(digit.text) || letter?.gap !== false || !/^[QH]$/u.test(letter.text))
    return undefined;
  const year = yearFollowing(words, at + 2);
  const order = Number(digit.text);
  if (letter.text === 'H') return year && order <= 2 ? halfOf(year, order) : undefined;
  return year && inYear(words, at + 2, { quarter: order });
};

/** "the first half of 2016": needs its year, since matches and films have halves too. */
const half: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  if (!order || order.value > 2 || words[order.next]?.word !== 'half') return undefined;
  const year = yearFollowing(words, order.next + 1);
  return year && halfOf(year, order.value);
};

function halfOf(year: Dated, order: number): Dated {
  const when: Dated['when'] = today => {
    const days = daysMeant(year, today);
    if (!days) return undefined;
    const first = civil(days[0]).year;
    return [monthStart(first, (order - 1) * 6), monthStart(first, order * 6)];
  };
  return { ...year, parts: { ...year.parts, part: order === 1 ? 'early' : 'late' }, when };
}

const KINDS_OF_YEAR: ReadonlySet<string> = new Set(['fiscal', 'financial', 'calendar', 'school', 'academic']);
/** What `namedYear` can begin with. */
export const YEAR_OPENINGS: readonly string[] = [...KINDS_OF_YEAR, 'year', 'fy'];

/** "the year 2020", "fiscal year 2008", "year 247". */
export const namedYear: DateRule = (words, at) => {
  const lead = KINDS_OF_YEAR.has(words[at]?.word ?? '') ? 1 : 0;
  if (words[at]?.text === 'FY') return fiscalYear(words, at);
  if (words[at + lead]?.word !== 'year') return undefined;
  const year = yearAt(words, at + lead + 1);
  if (year)
    return { next: year.next, parts: { year: year.value }, ...(lead && !isCalendar(words, at) && { when: () => undefined }) };
  const digits = words[at + 1];
  const early = !lead && digits?.kind === 'digits' && digits.text.length === 3 && words[at + 2]?.text !== ',';
  return early ? { next: at + 2, parts: { year: Number(digits.text) } } : undefined;
};

/** "FY2017", "FY 2017". */
function fiscalYear(words: Words, at: number): Dated | undefined {
  const digits = words[at + 1];
  const value = Number(digits?.text);
  if (digits?.kind !== 'digits' || digits.text.length !== 4 || value < 1900 || value > 2199) return undefined;
  return { next: at + 2, parts: { year: value }, when: () => undefined };
}

const isCalendar = (words: Words, at: number): boolean => words[at]?.word === 'calendar';

const DECADES: ReadonlyMap<string, number> = new Map([
  ['noughties', 0],
  ['aughts', 0],
  ['tens', 10],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);
const QUOTES: ReadonlySet<string> = new Set("'’‘");
/** What a decade can begin with besides numbers. */
export const DECADE_OPENINGS: readonly string[] = [...DECADES.keys(), ...QUOTES];
/** After these a decade is an age or a temperature. */
const NOT_DECADE = /^(?:his|her|their|my|your|our|its|low|upper|high|lower)$/u;

/** "the 1990s", "80's", "the '40s", "the nineteen seventies", "the noughties". Leaves alone: in her 80s, highs in the 70s. */
export const decadeDate: DateRule = (words, at) => decadeInDigits(words, at) ?? decadeInWords(words, at);

const decadeInDigits: DateRule = (words, at) => {
  const quote = QUOTES.has(words[at]?.text ?? '') ? 1 : 0;
  const word = words[at + quote];
  if (word?.kind !== 'digits' || (quote === 1 && word.gap) || !/^(?:[12]\d\d0|\d0)$/u.test(word.text)) return undefined;
  const mark = words[at + quote + 1];
  const apostrophe = mark && !mark.gap && /^['’]$/u.test(mark.text) ? 1 : 0;
  const ending = words[at + quote + 1 + apostrophe];
  if (ending?.text !== 's' || ending.gap) return undefined;
  const next = at + quote + 2 + apostrophe;
  const value = Number(word.text);
  if (word.text.length === 4) return isGlued(words, at) ? undefined : { next, parts: { decade: value } };
  return isAge(words, at) ? undefined : { next, parts: { decade: century(value) + value } };
};

const isGlued = (words: Words, at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return !!before && !word?.gap && /^[$£€.,\p{L}\d]$/u.test(before.text);
};

/** The century that is meant by two digits: up to the 2010s this one, from the 2020s on (mostly still spoken of as the 1920s) the last. */
const century = (decade: number): number => (decade < 20 ? 2000 : 1900);

const decadeInWords: DateRule = (words, at) => {
  const hundred = HUNDREDS.get(words[at]?.word ?? '');
  const start = hundred === undefined ? at : words[at + 1]?.text === '-' ? at + 2 : at + 1;
  const decade = DECADES.get(words[start]?.word ?? '');
  if (decade === undefined) return undefined;
  if (hundred !== undefined) return { next: start + 1, parts: { decade: hundred + decade } };
  if (words[at]?.word === 'tens' || words[at - 1]?.word !== 'the' || isAge(words, at)) return undefined;
  return { next: start + 1, parts: { decade: century(decade) + decade } };
};

const WEATHER = /^(?:temperatures?|degrees|highs?|lows?|fahrenheit|celsius|aged?|score|scored|mph|golf|shot)$/u;

function isAge(words: Words, at: number): boolean {
  const [before, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
  if ([before, second, third].some(word => word && NOT_DECADE.test(word.word))) return true;
  if (isGlued(words, at) || before?.text === '$' || before?.text === '£') return true;
  return words.slice(Math.max(0, at - 10), at + 4).some(word => WEATHER.test(word.word));
}

/** "the 16th century", "21st-century", "the twentieth century": from the year 00, as people use it. Leaves alone: the 5th century BC. */
export const centuryDate: DateRule = (words, at) => {
  const order = ordinalAt(words, at);
  if (!order || order.value < 2 || order.value > 22) return undefined;
  const both = twoCenturies(words, order);
  if (both) return both;
  const hyphen = words[order.next]?.text === '-' ? 1 : 0;
  if (!/^(?:century|centuries)$/u.test(words[order.next + hyphen]?.word ?? '')) return undefined;
  const next = order.next + hyphen + 1;
  if (/^(?:bc|bce|b)$/u.test(words[next]?.word ?? '')) return undefined;
  return { next, parts: { century: (order.value - 1) * 100 } };
};

/** "The 18th and 19th centuries". */
function twoCenturies(words: Words, first: { value: number; next: number }): Dated | undefined {
  if (!/^(?:and|to|or|-|–)$/u.test(words[first.next]?.word ?? '')) return undefined;
  const second = ordinalAt(words, first.next + 1);
  if (!second || second.value <= first.value || second.value > 22 || words[second.next]?.word !== 'centuries') return undefined;
  const [parts, to] = [{ century: (first.value - 1) * 100 }, { century: (second.value - 1) * 100 }];
  const when: Dated['when'] = () => {
    const [start, end] = [numbersOf(parts), numbersOf(to)];
    return start && end && [start[0], end[1]];
  };
  return { next: second.next + 1, parts, to, when };
}
