/** Dates that are reckoned from the present: "yesterday", "last week", "next May", "last Friday". */
import { opensUpper } from '../../text/letters.ts';
import { civil, monthStart, weekdayOfNumber, weekStart } from './calendar.ts';
import { monthAt, weekdayAt } from './calendar-date.ts';
import { isPluralUnit, stepBy, unitAround, unitAt } from './date-units.ts';
import { type DateRule, follow, from, type Reckoning, type Stretch, unknown, type Words } from './dated.ts';

/** How far from the present: "last" −1, "this" 0, "next" 1. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['same', 0],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['subsequent', 1],
]);
/** Units that these words do not make a date of: "the last day of the trial", "this day". */
const NOT_BEFORE_DAY: ReadonlySet<string> = new Set(['this', 'last', 'current', 'coming', 'upcoming']);
const oneDay = (day: number): Stretch => [day, day + 1];

const DAYS: readonly { readonly words: readonly string[]; readonly shift: number }[] = [
  { words: ['today'], shift: 0 },
  { words: ['tonight'], shift: 0 },
  { words: ['yesterday'], shift: -1 },
  { words: ['tomorrow'], shift: 1 },
  { words: ['day', 'before', 'yesterday'], shift: -2 },
  { words: ['day', 'after', 'tomorrow'], shift: 2 },
];

/** What `nearDay` can begin with besides “the” and a unit (“week after next”). */
export const DAY_WORDS: readonly string[] = DAYS.map(({ words }) => words[0] ?? '');

const AFTER_CLAUSE = /^[.,;:!?)”"]$/u;

/** "today", "yesterday", "the day after tomorrow". Leaves alone: USA Today, the Today programme. */
export const nearDay: DateRule = (words, at) => {
  const start = words[at]?.word === 'the' && words[at + 1]?.word === 'day' ? at + 1 : at;
  for (const { words: said, shift } of DAYS) {
    const next = follow(words, start, ...said);
    if (next === undefined || isTitle(words, at)) continue;
    return { next, parts: {}, relative: true, when: from(today => oneDay(today + shift)) };
  }
  return neighbour(words, at);
};

/** "the day before." at the end of a clause; "the week after next", "the month before last". */
const neighbour: DateRule = (words, at) => {
  const start = words[at]?.word === 'the' ? at + 1 : at;
  const unit = unitAt(words, start);
  const joint = words[start + 1]?.word;
  if (!unit || isPluralUnit(words, start) || (joint !== 'before' && joint !== 'after')) return undefined;
  const direction = joint === 'before' ? -1 : 1;
  const the = words[start + 2]?.word === 'the' ? 1 : 0;
  if (words[start + 2 + the]?.word === (direction < 0 ? 'last' : 'next'))
    return {
      next: start + 3 + the,
      parts: {},
      relative: true,
      when: from(today => unitAround(stepBy(today, direction * 2, unit), unit)),
    };
  const after = words[start + 2];
  if (start === at || (after && !AFTER_CLAUSE.test(after.text))) return undefined;
  return {
    next: start + 2,
    parts: {},
    relative: true,
    when: unknown,
    exactly: from(today => unitAround(stepBy(today, direction, unit), unit)),
  };
};

function isTitle(words: Words, at: number): boolean {
  const before = words[at - 1];
  return (
    opensUpper(words[at]?.text ?? '') && before !== undefined && /^[\p{L}\p{N},]/u.test(before.text) && words[at]?.word !== 'the'
  );
}

const LEADS: ReadonlySet<string> = new Set(['the', 'my', 'our', 'this']);

/** "last week", "this year", "the next day", "the following month", "next May", "last Friday", "this summer". */
export const nearPeriod: DateRule = (words, at) => {
  const the = LEADS.has(words[at]?.word ?? '') && SHIFTS.has(words[at + 1]?.word ?? '') ? 1 : 0;
  const word = words[at + the]?.word ?? '';
  const shift = SHIFTS.get(word);
  if (shift === undefined) return undefined;
  const next = at + the + 1;
  return (
    shiftedUnit(words, next, word, shift, the > 0) ??
    shiftedMonth(words, next, word, shift) ??
    shiftedWeekday(words, next, word, shift)
  );
};

function shiftedUnit(words: Words, at: number, word: string, shift: number, article: boolean): ReturnType<DateRule> {
  const fiscal = /^(?:fiscal|financial|school|academic|calendar)$/u.test(words[at]?.word ?? '') ? 1 : 0;
  const unit = unitAt(words, at + fiscal);
  if (!unit || isPluralUnit(words, at + fiscal) || (fiscal && unit !== 'year')) return undefined;
  if (unit === 'day' && (NOT_BEFORE_DAY.has(word) || (word === 'past' && article))) return undefined;
  if (unit === 'century' && words[at + 1]?.word === 'old') return undefined;
  const coming = unit === 'weekend' && (word === 'coming' || word === 'upcoming');
  const exactly: Reckoning = from(today => unitAround(stepBy(today, coming ? 0 : shift, unit), unit));
  const leans =
    (article && word !== 'past' && word !== 'last' && word !== 'current') ||
    word === 'same' ||
    word === 'following' ||
    word === 'previous';
  const running: Reckoning = from(today => [unitAround(stepBy(today, -1, unit), unit)[0], today + 1]);
  if (fiscal && words[at]?.word !== 'calendar') return { next: at + 2, parts: {}, relative: true, exactly, when: unknown };
  return {
    next: at + fiscal + 1,
    parts: {},
    relative: true,
    exactly,
    when: leans ? unknown : word === 'past' || (word === 'last' && article) ? running : exactly,
  };
}

/** "last May": the latest one, though some writers mean the one of last year. */
function shiftedMonth(words: Words, at: number, word: string, shift: number): ReturnType<DateRule> {
  const month = monthAt(words, at);
  if (!month || word === 'past' || word === 'same') return undefined;
  if (/^\d/u.test(words[month.next]?.text ?? '')) return undefined;
  const inYear = (year: number): Stretch => [monthStart(year, month.month - 1), monthStart(year, month.month)];
  return {
    next: month.next,
    parts: { month: month.month },
    relative: true,
    exactly: from(today => inYear(civil(today).year + shift)),
    when: from(today => {
      const { year, month: now } = civil(today);
      if (shift < 0) return inYear(month.month < now ? year : year - 1);
      return inYear(shift > 0 && month.month <= now ? year + 1 : year);
    }),
  };
}

/** "last Friday" is Friday of last week or the latest one: both are covered. */
function shiftedWeekday(words: Words, at: number, word: string, shift: number): ReturnType<DateRule> {
  const day = weekdayAt(words, at);
  if (!day || day.short) return undefined;
  const isNext = word === 'coming' || word === 'upcoming';
  const exactly: Reckoning = from(today => {
    if (isNext) return oneDay(today + ((day.weekday - weekdayOfNumber(today) + 6) % 7) + 1);
    return oneDay(weekStart(today) + 7 * shift + ((day.weekday + 6) % 7));
  });
  const when: Reckoning = from(today => {
    const counted = exactly(today);
    const near =
      today +
      (shift < 0 ? -((weekdayOfNumber(today) - day.weekday + 6) % 7) - 1 : ((day.weekday - weekdayOfNumber(today) + 6) % 7) + 1);
    return counted && shift !== 0 ? [Math.min(counted[0], near), Math.max(counted[1], near + 1)] : counted;
  });
  return { next: day.next, parts: { weekday: day.weekday }, relative: true, exactly, when };
}
