/** Times of day: “10:30”, “5 p.m.”, “at six in the morning”, “ten past seven”. */
import { phrasesOf, wordAfter, wordBefore } from '../wake-words.ts';
import { follows } from './follows.ts';
import type { Numeral } from './numeral.ts';

/** The figure is the hour or the minutes of a time of day. `before`: the text up to it. */
export function isTime(text: string, before: string, numeral: Numeral): boolean {
  const { start, end } = numeral;
  if (isHour(text, before, numeral)) return true;
  if (CLOCK_WORDS.has(wordAfter(text, end)) && (follows(CLOCK_AFTER, text, end) || follows(CLOCK, text, end))) return true;
  return /[:-]\s?$/u.test(before) && CLOCK_BEFORE.test(before) && end - start !== 1;
}

const CLOCK_AFTER =
  /\s?(?:[ap]\.?\s?m\b\.?|o['’]clock\b|hrs?\b\s?(?:gmt|bst|est|et)|(?:gmt|utc|bst|est|edt|pst|cet)\b|h\d\d\b)/iuy;
/** What the times of day behind a figure begin with. */
const CLOCK_WORDS: ReadonlySet<string> = new Set(phrasesOf(':|am?|pm?|o|hrs?|h|gmt|utc|bst|est|edt|pst|cet'));
const CLOCK = /:\d{2}(?!\d)(?::\d{2}\b)?/y;
const CLOCK_BEFORE = /(?:\d{1,2}:|\d\s?[ap]\.?m\.?\s?-\s?)$/iu;

/** "nine o’clock", "at six in the morning", "by ten past seven", "at eight minutes to 7": hours and minutes of the day. */
export function isHour(text: string, before: string, { end, amount, form }: Numeral): boolean {
  if (form !== 'cardinal' || amount > 29) return false;
  if (amount <= 12 && follows(OCLOCK_AFTER, text, end)) return true;
  const last = wordBefore(before, before.length);
  if (amount <= 12 && (last === 'past' || last === 'to') && MINUTES_BEFORE.test(before)) return true;
  if (!HOUR_LEADS.has(last) || !HOUR_BEFORE.test(before)) return false;
  return (amount <= 12 && follows(DAYPART_AFTER, text, end)) || follows(HOUR_AFTER, text, end);
}
const OCLOCK_AFTER = /\so['’]clock\b/iuy;
const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const LEADS = 'at|by|until|till|from|before|after|since|around|about|and|to';
const HOUR_LEADS: ReadonlySet<string> = new Set(phrasesOf(LEADS));
const HOUR_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${LEADS})\\s$`, 'iu');
const MINUTES_BEFORE =
  /(?:^|[^\p{L}])(?:at|by|until|till|from|before|after|since|around|about) (?:a )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|quarter|twenty|twenty-five|half)(?: minutes?)? (?:past|to) $/iu;
const DAYPART_AFTER = /\s(?:in the (?:early )?(?:morning|afternoon|evening)|at night)\b/iuy;
const HOUR_AFTER = new RegExp(`(?:\\sminutes?\\s(?:past|to)|\\spast)\\s${HOUR}(?![\\p{L}\\d]|\\s\\p{L}+s\\b)`, 'iuy');
