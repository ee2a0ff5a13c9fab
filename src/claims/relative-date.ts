/** Dates that are reckoned from another day: "yesterday", "last week", "a year ago", "next May", "the past three weeks". */
import { civil, monthStart, weekdayOfNumber, weekStart } from './calendar.ts';
import { monthAt, weekdayAt } from './calendar-date.ts';
import { countAt } from './date-numbers.ts';
import { finest, isPluralUnit, spanAt, step, stepBy, type Unit, unitAround, unitAt } from './date-units.ts';
import {
  type Dated,
  type DateRule,
  daysCounted,
  follow,
  from,
  type Reckoning,
  type Stretch,
  unknown,
  type Words,
} from './dated.ts';

/** How far from the present: "last" −1, "this" 0, "next" 1. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
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
    /^\p{Lu}/u.test(words[at]?.text ?? '') &&
    before !== undefined &&
    /^[\p{L}\p{N},]/u.test(before.text) &&
    words[at]?.word !== 'the'
  );
}

/** "last week", "this year", "the next day", "the following month", "next May", "last Friday", "this summer". */
export const nearPeriod: DateRule = (words, at) => {
  const the = /^(?:the|my|our|this)$/u.test(words[at]?.word ?? '') && SHIFTS.has(words[at + 1]?.word ?? '') ? 1 : 0;
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

/** How vague "N units ago" is: half a unit each way; a count of days is exact. */
function around(day: number, unit: Unit): Stretch {
  const slack = { day: 0, week: 4, month: 20, quarter: 50, year: 250, decade: 2500, century: 25_000, weekend: 4, workweek: 4 }[
    unit
  ];
  return [day - slack, day + slack + 1];
}

const AGO: readonly { readonly words: readonly string[]; readonly direction: 1 | -1; readonly leans?: true }[] = [
  { words: ['ago'], direction: -1 },
  { words: ['earlier'], direction: -1, leans: true },
  { words: ['previously'], direction: -1, leans: true },
  { words: ['later'], direction: 1, leans: true },
  { words: ['from', 'now'], direction: 1 },
  { words: ['from', 'today'], direction: 1 },
  { words: ['hence'], direction: 1 },
];

/** "a year ago", "five years later", "two weeks from now", "2 years 1 month 21 days ago". */
export const spanAway: DateRule = (words, at) => {
  const almost = at;
  const span = spanAt(words, almost);
  if (!span) return undefined;
  for (const { words: said, direction, leans } of AGO) {
    const next = follow(words, span.next, ...said);
    if (next === undefined || (leans && words[next]?.word === 'than')) continue;
    const exactly: Reckoning = from(today => oneDay(step(today, span, direction)));
    const when = leans ? unknown : from(today => around(step(today, span, direction), finest(span)));
    if (words[at - 1]?.word === 'within' && direction > 0)
      return { next, parts: {}, relative: true, when: from(today => running(today, step(today, span, 1))) };
    return { next, parts: {}, relative: true, exactly, when };
  }
  return undefined;
};

/** "the past three weeks", "the last 10 years", "next 3 days", "the 2 next days", "the coming months". */
export const runningSpan: DateRule = (words, at) => {
  const the = /^(?:the|these|those)$/u.test(words[at]?.word ?? '') ? 1 : 0;
  if (!the && words[at]?.word === 'following' && words[at - 1]?.word !== 'the' && words[at - 1]?.kind === 'letters')
    return undefined;
  const lead = leadAt(words, at + the);
  if (!lead) return undefined;
  const { span, shift } = lead;
  if (shift === 0) return undefined;
  const [first] = span.steps;
  const aligned = first && span.steps.length === 1 && /^(?:quarter|decade|century)$/u.test(first.unit) ? first.unit : undefined;
  const tomorrow = words[at - 1]?.word === 'within' ? 0 : 1;
  const when = from(today =>
    shift < 0 ? running(step(today, span, -1), today) : running(today + tomorrow, step(today + tomorrow, span, 1)),
  );
  if (!aligned) return { next: lead.next, parts: {}, relative: true, when };
  const exactly = from((today): Stretch => {
    const [start, end] = unitAround(today, aligned);
    return shift < 0 ? [step(start, span, -1), start] : [end, step(end, span, 1)];
  });
  return { next: lead.next, parts: {}, relative: true, when, exactly };
};

const running = (start: number, end: number): Stretch => [start, Math.max(end, start + 1)];

function leadAt(
  words: Words,
  at: number,
): { span: { steps: readonly { count: number; unit: Unit }[] }; shift: number; next: number } | undefined {
  const shift = SHIFTS.get(words[at]?.word ?? '');
  if (shift !== undefined) {
    const business = countAt(words, at + 1);
    if (business && /^(?:business|working)$/u.test(words[business.next]?.word ?? '') && words[business.next + 1]?.word === 'days')
      return { span: { steps: [{ count: Math.round((business.value * 7) / 5), unit: 'day' }] }, shift, next: business.next + 2 };
    const span = spanAt(words, at + 1);
    if (!span || (span.steps.length === 1 && !isPluralUnit(words, span.next - 1))) return undefined;
    const [first] = span.steps;
    const apart = first && /^(?:ago|later|earlier)$/u.test(words[span.next]?.word ?? '');
    return apart ? { span: { steps: [first] }, shift, next: first.next } : { span, shift, next: span.next };
  }
  const count = countAt(words, at);
  const later = count && SHIFTS.get(words[count.next]?.word ?? '');
  const unit = count && unitAt(words, count.next + 1);
  if (!count || !later || !unit || !isPluralUnit(words, count.next + 1)) return undefined;
  return { span: { steps: [{ count: count.value, unit }] }, shift: later, next: count.next + 2 };
}

/** "within two weeks", "in three months": read where they lead up to a day; in copy they are as often durations. */
export const spanAhead: DateRule = (words, at) => {
  const before = words[at - 1]?.word;
  if (before !== 'in' && before !== 'within') return undefined;
  const span = spanAt(words, at);
  if (!span || /^(?:of|old|ago|later|earlier|in|at|from)$/u.test(words[span.next]?.word ?? '')) return undefined;
  if (before === 'within')
    return { next: span.next, parts: {}, relative: true, when: from(today => running(today, step(today, span, 1))) };
  const exactly = from(today => oneDay(step(today, span, 1)));
  return { next: span.next, parts: {}, relative: true, exactly, when: from(today => around(step(today, span, 1), finest(span))) };
};

const AHEAD =
  /^(?:will|ll|shall|would|going|plans|planned|plan|expected|scheduled|schedule|set|due|hopes|intends|meeting|able)$/u;
const FAR = 14;

/** Does the sentence so far speak of what is to come? Looks a few words back, not past a full stop. */
export function isAhead(words: Words, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= FAR; back--) {
    const word = words[back];
    if (word?.text === '.' && words[back + 1]?.gap && (words[back - 1]?.text.length ?? 0) > 4) return false;
    if (word && AHEAD.test(word.word)) return true;
  }
  return false;
}

const isMonthOrLonger = ({ parts }: Dated): boolean =>
  parts.day === undefined && parts.weekday === undefined && Object.keys(parts).length > 0;

/** Days counted from a named day: 2 weeks before Christmas, four days from yesterday. Takes the rule that reads the named day. */
export const countedFrom =
  (named: DateRule): DateRule =>
  (words, at) => {
    const span = spanAt(words, at);
    const joint = span && words[span.next]?.word;
    if (!span || !joint || !/^(?:before|after|from)$/u.test(joint)) return undefined;
    const date = named(words, span.next + 1);
    if (!date || isMonthOrLonger(date) || /^(?:to|till|until|through)$/u.test(words[date.next]?.word ?? '')) return undefined;
    const direction = joint === 'before' ? -1 : 1;
    const exactly: Reckoning = today => {
      const start = daysCounted(date, today);
      if (!start) return undefined;
      const day = step(start[0], span, direction);
      return words[at - 1]?.word === 'within' && direction > 0 ? running(start[0], day) : oneDay(day);
    };
    return { next: date.next, parts: {}, relative: true, exactly, when: unknown };
  };
