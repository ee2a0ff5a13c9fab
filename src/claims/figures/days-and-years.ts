/** Days with their month, bare years and decades: figures that the date reader reads. */
import type { Span } from '../../text/paragraph.ts';
import { firstWords, lastWords, wordAfter, wordBefore } from '../wake-words.ts';
import { follows, isGlued } from './follows.ts';
import { type Numeral, sticky } from './numeral.ts';

/** The figure belongs to a date, in words or in numbers. `before`: the text up to it. */
export function isDate(text: string, before: string, { start, end, amount }: Numeral): boolean {
  if (isGlued(text, start - 1) && (/\d\/$/.test(before) || /\d[/-]\d{1,2}[/-]$/.test(before))) return true;
  if (isGlued(text, end) && follows(DATE_NUMBERS, text, end)) return true;
  return amount <= 31 && isDayOfMonth(text, before, end) ? true : isDecadeOrYear(text, before, { start, end });
}

const DATE_NUMBERS = /[/.-]\d{1,2}[/.-]\d{2,4}\b|-\d{2}-\d{2}\b/y;

function isDayOfMonth(text: string, before: string, end: number): boolean {
  const listed = /\d[\s,]{1,2}(?:and\s|or\s)?$/u.test(before) && follows(COUNTED_NOUN, text, end);
  return (isAfterMonth(before) && !listed) || isBeforeMonth(text, end);
}

/** "May 8", "May the 8th", "May 7 and 8". */
export const isAfterMonth = (before: string): boolean =>
  BEFORE_DAY.has(wordBefore(before, before.length)) && MONTH_BEFORE.test(before);

/** "8 May", "7th of October"; not "24 may have died". */
export function isBeforeMonth(text: string, end: number): boolean {
  const found = AFTER_DAY.has(wordAfter(text, end)) ? sticky(MONTH_AFTER, text, end)?.[0] : undefined;
  return found !== undefined && (!found.endsWith('may') || follows(/,?\s\d{4}\b/uy, text, end + found.length));
}

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
/** What can stand right before and right behind a day of a month. */
const BEFORE_DAY: ReadonlySet<string> = new Set([...lastWords(MONTH), 'the', 'to', 'and', 'or', 'through', ...'-–/&,.']);
const AFTER_DAY: ReadonlySet<string> = new Set([...firstWords(MONTH), 'of', 'day', 'or', 'and', 'to', ...'–/0123456789']);
const MONTH_BEFORE = new RegExp(
  `(?:^|[\\s(,–-])(?:${MONTH})\\s(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:[-–/&,]|to|and|or|through)\\s?)?$`,
  'iu',
);
const MONTH_AFTER = new RegExp(
  `\\s?(?:of\\s|day of\\s|[-–/]\\s?\\d{1,2}\\s|(?:or|and|to)\\s\\d{1,2}\\s)?(?:${MONTH})(?![\\p{L}])`,
  'iuy',
);

function isDecadeOrYear(text: string, before: string, { start, end }: Span): boolean {
  if (DECADE_BEFORE.test(before) && end - start === 2) return true;
  return isYear(text, before, { start, end });
}

const DECADE_BEFORE = /['’‘]$/u;

/** A bare four-digit year, 1000–2100: no comma, no unit, no counted noun. */
function isYear(text: string, before: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  if (follows(DECADE, text, end) && /^\d{1,3}0$/.test(printed)) return true;
  if (!/^(?:1\d{3}|20\d{2}|2100)$/.test(printed)) return false;
  if (/[$£€¥#]\s?$/u.test(before)) return false;
  if (follows(YEAR_CONTEXT, text, end)) return true;
  if (follows(/\s?[-–]\s?\d{4}\b/uy, text, end) || BOUND_BEFORE.test(before)) return false;
  if (/\b(?:in|since|until|during|year|early|late|mid)\s?$/iu.test(before)) return true;
  const isRecent = /^(?:19|20)/.test(printed) && !COUNT_BEFORE.test(before);
  return !follows(COUNTED_NOUN, text, end) && (isRecent || !follows(PLURAL_AFTER, text, end));
}

const DECADE = /['’]?s\b/y;
const YEAR_CONTEXT = /[-–—/]\s?(?:\d{2}|1\d{3}|20\d{2})\b/y;
const BOUND_BEFORE = /\b(?:above|below|over|under|than|least|most|exceed(?:s|ed|ing)?)\s$/iu;
const COUNT_BEFORE =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|all|another|estimated|only|just|up to|total of|killed|killing|employs?|employing)\s$/iu;
const COUNTED_NOUN =
  /\s?(?:%|percent|per\s?cent|(?:\p{Ll}+\s)?(?:people|men|women|children|dollars|pounds|euros|yen|votes|seats|jobs|troops|soldiers|civilians|victims|deaths|hostages|prisoners|workers|employees|members|homes|houses|students|miles|kilomet\p{L}+|met(?:er|re)s|feet|tons|tonnes|acres|hectares|points|times|hours|days|weeks|months|years|delegates|protesters|passengers|patients|refugees|cases|shares|copies|units|words|copies|km|kg|m\b|cc\b)|of (?:them|the|these|those)\b)/iuy;
const PLURAL_AFTER = /\s\p{Ll}+[^s\W]s\b(?<!\s(?:was|has|is|elections?|olympics|games|does|says))/uy;
