/** Dates: days, months, years and their parts, said in full or reckoned from the day of writing. */
import type { Paragraph, Span } from '../../text/paragraph.ts';
import type { DateClaim } from '../claim.ts';
import { addressesIn } from '../figures/not-claims.ts';
import { plainWords } from '../plain-words.ts';
import type { Reader, ReadingContext } from '../reader.ts';
import { shaped } from '../shaped.ts';
import { parseDay, toIso } from './calendar.ts';
import { calendarDate } from './calendar-date.ts';
import { centuryDate } from './century-date.ts';
import { COUNTS, NUMBERS } from './date-numbers.ts';
import { rangeOf } from './date-range.ts';
import { isDateStart } from './date-starts.ts';
import { UNITS } from './date-units.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './date-words.ts';
import { type Dated, type DateRule, daysCounted, daysMeant, type Stretch, type Words } from './dated.ts';
import { DECADE_OPENINGS, decadeDate } from './decade-date.ts';
import { HOLIDAY_OPENINGS, holidayDate } from './holiday.ts';
import { dayInNearPeriod } from './inner-date.ts';
import { listedDays } from './listed-days.ts';
import { loneMonth, loneWeekday, loneYear } from './lone-date.ts';
import { namedYear, YEAR_OPENINGS } from './named-year.ts';
import { dayOfNearMonth, ledDay, weekOf } from './nth-date.ts';
import { PART_WORDS, partOf, SIDE_WORDS, sideOf } from './part-date.ts';
import { quarterDate } from './quarter-date.ts';
import { DAY_WORDS, nearDay, nearPeriod, SHIFTS } from './relative-date.ts';
import { SEASONS, seasonDate } from './season-date.ts';
import { countedFrom, isAhead, runningSpan, spanAhead, spanAway } from './span-date.ts';
import { longest, type Woken, woken } from './woken.ts';

const THE: readonly string[] = ['the'];
const [MONTHS, WEEKDAYS] = [[...MONTH_NAMES.keys()], [...WEEKDAY_NAMES.keys()]];
const NEAR = [...SHIFTS.keys()];

/** In order of precedence: of two dates as long as each other, the first rule's is taken. Beside each rule what a date of it begins with. */
const PLAIN: readonly Woken[] = [
  woken(calendarDate, MONTHS, WEEKDAYS, NUMBERS),
  woken(holidayDate, HOLIDAY_OPENINGS),
  woken(nearDay, THE, DAY_WORDS, UNITS.keys()),
  woken(nearPeriod, NEAR, THE, ['my', 'our']),
  woken(seasonDate, SEASONS.keys(), ['this', 'last', 'next']),
  woken(quarterDate, NUMBERS, ['q', 'h']),
  woken(centuryDate, NUMBERS),
  woken(decadeDate, NUMBERS, DECADE_OPENINGS),
  woken(namedYear, YEAR_OPENINGS),
  woken(loneWeekday, WEEKDAYS),
  woken(loneMonth, MONTHS),
  woken(loneYear, NUMBERS),
];

/** Words by themselves, then dates inside dates, then ranges: each layer reads its inner dates by the layer before. */
function layers(
  ranges: 'any' | 'one phrase',
  more: readonly DateRule[],
): { readonly whole: Woken; readonly rules: readonly Woken[] } {
  const plain = [...PLAIN, ...more.map((rule): Woken => ({ rule, by: 'any' }))];
  const word = longest(...plain);
  const inside = longest(word, { rule: dayInNearPeriod(word.rule), by: word.by });
  const parts = [
    woken(partOf(inside.rule), PART_WORDS, THE),
    woken(sideOf, SIDE_WORDS, THE),
    woken(weekOf(inside.rule), NUMBERS, UNITS.keys(), THE, ['last', 'final']),
    woken(dayOfNearMonth(word.rule), NUMBERS, THE),
    woken(spanAway, COUNTS),
  ];
  const single = longest(inside, ...parts);
  const range = rangeOf(single.rule, ranges);
  const spans = [
    single.by === 'any' ? { rule: range, by: single.by } : woken(range, single.by, NUMBERS, MONTHS, THE, ['now', 'present']),
    woken(countedFrom(word.rule), COUNTS),
    woken(ledDay, THE),
    ...(ranges === 'any' ? [woken(runningSpan, COUNTS, NEAR, THE, ['these', 'those']), woken(spanAhead, COUNTS)] : []),
  ];
  return { whole: longest(single, ...spans), rules: [...plain, ...parts, ...spans] };
}

const claimed = layers('one phrase', []).whole.rule;
const joined = layers('any', []);
/** Every rule with what wakes it. */
export const DATE_RULES: readonly Woken[] = joined.rules;

/**
 * Dates, each as far as it goes.
 *
 * - on Oct. 7, 2023 → year 2023, month 10, day 7
 * - since 1997 → year 1997
 * - on Tuesday → weekday 2, relative
 * - late 2023, the third quarter, the 1990s, a year ago, from May 4 to June 6
 *
 * Leaves alone: "may" and "march" as verbs, people called April, figures of things (2007 people), times of day.
 * Source: AP Stylebook, "months", "dates"; BBC News style guide, "dates".
 */
export const readDates: Reader<DateClaim> = (paragraph, context) => {
  const claims = readBy(claimed, paragraph, context);
  const addresses = claims.length === 0 ? [] : addressesIn(paragraph.text);
  return claims.filter(({ start, end }) => !addresses.some(address => start < address.end && end > address.start));
};

/**
 * The same with the ends of every range in one claim: "from [May 4 to June 6]", where `readDates` reads two dates that can be wrong one by one, and with
 * spans that lead up to a day or away from it ("the past three weeks"), which are durations in copy. `more` rules read what copy for print does not have. */
export const readDateRanges = (paragraph: Paragraph, context: ReadingContext, more: readonly DateRule[] = []): DateClaim[] =>
  readBy((more.length === 0 ? joined : layers('any', more)).whole.rule, paragraph, context);

function readBy(rule: DateRule, paragraph: Paragraph, context: ReadingContext): DateClaim[] {
  const words = plainWords(paragraph);
  const claims: DateClaim[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const found = word && isDateStart(word) ? rule(words, at) : undefined;
    const listed = found ? listedDays(words, at, found) : [];
    if (found && listed.length === 0) claims.push(toClaim(paragraph, context, words, at, found));
    for (const day of listed) claims.push(toClaim(paragraph, context, words, day.at, day.found));
    at = listed.at(-1)?.found.next ?? found?.next ?? at + 1;
  }
  return claims;
}

function toClaim(paragraph: Paragraph, context: ReadingContext, words: Words, at: number, found: Dated): DateClaim {
  const span = spanOf(words, at, found);
  const today = context.reference === undefined ? undefined : parseDay(context.reference);
  const mod = found.to ? undefined : modBefore(words, at);
  const days = ahead(words, at, found, today) ?? daysMeant(found, today);
  const counted = daysCounted(found, today);
  const weekday = found.weekday === undefined ? undefined : words[found.weekday];
  return shaped({
    kind: 'date',
    ...span,
    text: paragraph.text.slice(span.start, span.end),
    sentence: sentenceAt(paragraph, span.start),
    parts: found.parts,
    ...(found.to && { to: found.to }),
    ...(mod && { mod }),
    ...(days && bounded(days, mod)),
    ...(counted && (found.exactly || mod) && { counted: { from: toIso(counted[0]), until: toIso(counted[1]) } }),
    ...(found.relative && { relative: true }),
    ...(weekday && { weekdaySpan: { start: weekday.start, end: weekday.end } }),
  });
}

function spanOf(words: Words, at: number, { next }: Dated): Span {
  return { start: words[at]?.start ?? 0, end: words[next - 1]?.end ?? 0 };
}

/** A weekday in a sentence of what is to come is the next one. */
function ahead(words: Words, at: number, { parts, to, when, next }: Dated, today: number | undefined): Stretch | undefined {
  if (today === undefined || to || when || parts.weekday === undefined || parts.day !== undefined || next !== at + 1)
    return undefined;
  if (!isAhead(words, at)) return undefined;
  const day = today + ((parts.weekday - ((((today + 4) % 7) + 7) % 7) + 7) % 7);
  return [day, day + 1];
}

type Mod = NonNullable<DateClaim['mod']>;
const MODS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['about', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
]);

function modBefore(words: Words, at: number): Mod | undefined {
  const before = words[at - 1];
  return MODS.get((before?.word === 'the' ? words[at - 2] : before)?.word ?? '');
}

/** "since 1997" has no end, "before 2004" no beginning. */
function bounded([from, until]: Stretch, mod: Mod | undefined): { from: string | null; until: string | null } {
  switch (mod) {
    case 'since':
      return { from: toIso(from), until: null };
    case 'after':
      return { from: toIso(until), until: null };
    case 'before':
      return { from: null, until: toIso(from) };
    case 'until':
    case 'by':
      return { from: null, until: toIso(until) };
    default:
      return { from: toIso(from), until: toIso(until) };
  }
}

function sentenceAt({ sentences }: Paragraph, offset: number): number {
  const next = sentences.findIndex(sentence => sentence.end > offset);
  return next < 0 ? Math.max(0, sentences.length - 1) : next;
}
