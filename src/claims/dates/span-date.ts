/** Dates that lie a span of time away: "a year ago", "five years later", "two weeks before Christmas", "the past three weeks". */
import { countAt } from './date-numbers.ts';
import { finest, isPluralUnit, spanAt, step, type Unit, unitAround, unitAt } from './date-units.ts';
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
import { SHIFTS } from './relative-date.ts';

const oneDay = (day: number): Stretch => [day, day + 1];

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
