/** The day that a text is dated: what its "yesterday" and "on Tuesday" are reckoned from. */
import type { Draft, Paragraph } from '../../text/paragraph.ts';
import type { DateClaim, DateParts } from '../claim.ts';
import { parseDay, toIso, weekdayOf } from './calendar.ts';
import { readDates } from './date.ts';

/** Place and day at the head of a wire story: "JERUSALEM, March 5 —". `end` is the offset after its dash. */
export interface Dateline {
  readonly place: string;
  readonly parts?: DateParts;
  readonly end: number;
}

const FIELDS = ['date', 'published', 'publishdate', 'pubdate', 'datepublished', 'dateline', 'updated'];
/** Published lines and datelines stand at the top: this many paragraphs are looked at. */
const TOP = 8;
const LONGEST_LINE = 90;
const PLACE = /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, (?:\p{Lu}[\p{L}.]{1,20} ?){1,3})?)/u;
const SOURCE = /^\s?\((?:AP|AFP|Reuters|UPI|CNN|BBC|Bloomberg|Xinhua|Wikinews)\)/u;
const DASH = /^\s?(?:—|–|--|-)\s/u;
const LINE_LEAD =
  /^\(?(?:(?:first |last )?(?:published|updated|posted|filed|modified|created|date|issued|released|written)\b[^\p{L}\d]{0,4}(?:(?:on|at)\b[^\p{L}\d]{0,3})?)?$/iu;
const LINE_REST =
  /^[\s,.|()–—-]{0,5}(?:(?:at\s)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:\(?\p{Lu}{2,4}\)?)?)?[\s.)|–—-]{0,5}$/iu;
const CLOCK_LEAD = /^\(?\d{1,2}:\d\d\s?(?:[ap]\.?m\.?)?\s?\p{Lu}{0,4},?\s?$/iu;

/**
 * ISO day that the text is dated; undefined where it does not say one in full.
 *
 * Looked for in this order: the day given (ISO; a time after it is ignored), the front matter's `date` or `published`, a dateline with its year,
 * a line at the top that is nothing but a date ("Published: Friday, 17 December 2004, 12:46 GMT"), with the year of such a line for a dateline without.
 */
export function referenceDate({ front, paragraphs }: Pick<Draft, 'front' | 'paragraphs'>, given?: string): string | undefined {
  return isoDay(given) ?? frontDate(front) ?? printedDate(paragraphs.slice(0, TOP));
}

function frontDate(front: Draft['front']): string | undefined {
  for (const [name, value] of Object.entries(front)) {
    if (!FIELDS.includes(name.toLowerCase().replace(/[_-]/gu, ''))) continue;
    const words = value.trim().replace(/^["']|["']$/gu, '');
    const day = isoDay(words) ?? claimsIn(words).flatMap(({ parts }) => fullDay(parts) ?? [])[0];
    if (day) return day;
  }
  return undefined;
}

function isoDay(words: string | undefined): string | undefined {
  const number = words === undefined ? undefined : parseDay(words);
  return number === undefined ? undefined : toIso(number);
}

function printedDate(top: readonly Paragraph[]): string | undefined {
  for (const { text } of top) {
    const dated = datelineOf(text)?.parts;
    const day = (dated && fullDay(dated)) ?? dateLine(text);
    if (day) return day;
  }
  return undefined;
}

/** A line that is nothing but the date of the text. */
function dateLine(text: string): string | undefined {
  if (text.length > LONGEST_LINE || !/\d{4}/u.test(text)) return undefined;
  const [claim, ...others] = readDates(alone(text), {});
  if (!claim || others.length > 0 || claim.to) return undefined;
  const lead = text.slice(0, claim.start);
  return (LINE_LEAD.test(lead) || CLOCK_LEAD.test(lead)) && LINE_REST.test(text.slice(claim.end))
    ? fullDay(claim.parts)
    : undefined;
}

/**
 * The dateline that a paragraph begins with, or undefined.
 *
 * - JERUSALEM, March 5 — … · OSLO — … · WASHINGTON (AP) — … · BOSTON, Mass. - December 15, 2004 - …
 */
export function datelineOf(text: string): Dateline | undefined {
  const place = PLACE.exec(text)?.groups?.place;
  if (place === undefined) return undefined;
  const head = text.slice(0, LONGEST_LINE);
  const claim = readDates(alone(head), {}).find(({ parts }) => parts.day !== undefined && parts.month !== undefined);
  return (claim && withDay(head, place, claim)) ?? withoutDay(text, place);
}

function withDay(head: string, place: string, claim: DateClaim): Dateline | undefined {
  const between = head.slice(0, claim.start).slice(nameOf(place).length);
  const after = head.slice(claim.end).replace(SOURCE, '');
  const dash = DASH.exec(after);
  if (!/^(?:, (?:\p{Lu}[\p{L}.]{1,20} ?){0,3})?[\s,(–—-]{0,4}$/u.test(between) || !(dash || after.trim() === ''))
    return undefined;
  const cut = head.length - claim.end - after.length;
  return { place: nameOf(place), parts: claim.parts, end: claim.end + cut + (dash?.[0].length ?? after.length) };
}

function withoutDay(text: string, place: string): Dateline | undefined {
  const rest = text.slice(place.trimEnd().length);
  const source = SOURCE.exec(rest)?.[0] ?? '';
  const dash = DASH.exec(rest.slice(source.length));
  return dash ? { place: nameOf(place), end: place.trimEnd().length + source.length + dash[0].length } : undefined;
}

const nameOf = (place: string): string =>
  place
    .split(',')[0]
    ?.trimEnd()
    .replace(/\s[-–]$/u, '') ?? place;

/** ISO day of parts that say day, month and year, and no wrong weekday. */
function fullDay(parts: DateParts): string | undefined {
  const weekday = weekdayOf(parts);
  if (weekday === undefined || (parts.weekday !== undefined && parts.weekday !== weekday)) return undefined;
  const { year, month, day } = parts;
  return isoDay([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'));
}

const claimsIn = (text: string): DateClaim[] => readDates(alone(text), {});

function alone(text: string): Paragraph {
  return { text, start: 0, end: text.length, role: 'body', number: 1, tokens: [], sentences: [], toDraft: span => span };
}
