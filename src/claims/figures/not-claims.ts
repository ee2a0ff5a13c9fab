/** Numbers that say how to find or name something, not how much of it there is: pages, channels, models, times of day, addresses. */
import type { Span } from '../../text/paragraph.ts';
import { isTime } from './clock.ts';
import { isAfterMonth, isBeforeMonth, isDate } from './days-and-years.ts';
import { follows, isGlued } from './follows.ts';
import { isIdiom } from './idioms.ts';
import { isLabelled } from './labels.ts';
import type { Numeral } from './numeral.ts';

/** How far back and forward a number's surroundings are looked at. */
const NEAR = 32;
const LETTER_BEFORE = /[\p{L}_](?:\d{0,6}[-‑–_])?\.?$|\d[-‑]\d{1,2}[-‑]$/u;
const MORE_GROUPS = /[-‑–./]\d+[-‑–./]\d/y;
const NAME_BEFORE = /(?:^|[^\p{L}\p{N}])(?<name>\p{Lu}[\p{L}’'.&-]*)\s$/u;
const COUNTED_AFTER =
  /[\s-](?:\p{L}+[\s-]){0,3}?(?:\p{Ll}{2,}(?:[^siu\P{Ll}]s|es)|people|men|women|children|percent|per|dead|police|of|were|are|and|to|from|in|have|had)\b/uy;
const LETTERS_AFTER =
  /[\p{L}_]|-(?!(?:year|month|week|day|hour|minute|second|night|mile|foot|feet|inch|meter|metre|kilo|yard|pound|ton|acre|gallon|member|point|plus|odd|strong|percent|cent|dollar|seat|bed|room|page|game|run|ball|over|set|hole|lap|man|woman|person|million|billion|trillion|thousand|hundred|square|degree|fold|\p{L}{4,}))\p{L}/uy;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|\b(?:[\w-]{1,64}\.){1,4}(?:com|org|net|gov|edu|co\.uk|info|io)\b(?:\/\S{0,2000})?/giu;
const STREET_AFTER =
  /\s(?:(?:[NSEW]\.?|North|South|East|West)\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Lane|Drive|Square|Way|Court|Place|Terrace)/uy;
/** Years before and after Christ; versions; models numbered by two figures ("ATR 72-500"). */
const ERA_AFTER = /\s?(?:BCE?|CE|AD|B\.C\.|A\.D\.)(?![\p{L}])/uy;
const ERA_BEFORE = /(?:^|[^\p{L}])(?:AD|A\.D\.)\s$/u;
const MODEL = /(?:^|[\s(])\p{Lu}{2,5}\s(?:\d{2,3}-)?$/u;
const IDIOM_AFTER = /[/](?:7|11)\b|-(?:1|11)\b(?=\s(?:attack|terror))/y;

/** Web and mail addresses: nothing inside them is a claim. */
export function addressesIn(text: string): Span[] {
  if (!/:\/\/|www\.|@|\.(?:com|org|net|gov|edu|co|info|io)/iu.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Is this numeral no claim?
 *
 * - page 24, Channel 24, Boeing 747, G8, 10:30, 5 p.m., Oct. 7, 2007, 555-0100 → yes
 * - 24 hostages, In Gaza 35 people died → no
 */
export function isNoClaim(text: string, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - NEAR), numeral.start);
  if (!/\d/.test(text[numeral.start] ?? '') && text[numeral.start] !== '.') return isIdiom(text, before, numeral);
  if (numeral.form === 'ordinal') return isAfterMonth(before) || isBeforeMonth(text, numeral.end);
  if (isGlued(text, numeral.start - 1) && LETTER_BEFORE.test(before) && !isMoneyLetter(before)) return true;
  if (isLabelled(text, before, numeral)) return true;
  if (!numeral.digits) return false;
  return (
    isTime(text, before, numeral) ||
    isTelephone(text, before, numeral) ||
    isDate(text, before, numeral) ||
    isAttached(text, numeral) ||
    isName(text, before, numeral) ||
    isEra(text, before, numeral) ||
    isModel(text, before, numeral) ||
    follows(STREET_AFTER, text, numeral.end) ||
    follows(IDIOM_AFTER, text, numeral.end)
  );
}

const isEra = (text: string, before: string, { end }: Numeral): boolean =>
  follows(ERA_AFTER, text, end) || (/[D.]\s$/u.test(before) && ERA_BEFORE.test(before));

/** "The 2.6 kernel", "the ATR 72-500". A score has no round hundred after the dash. */
function isModel(text: string, before: string, { start, end }: Numeral): boolean {
  const printed = text.slice(start, end);
  if (/\bthe\s$/iu.test(before) && /^\d{1,2}\.\d{1,2}$/.test(printed))
    return follows(/\s(?:kernel|beta|firmware|browser|update|release|version|standard|specification)\b/iuy, text, end);
  if (!MODEL.test(before)) return false;
  return /\d-$/.test(before) ? /^[1-9]00$/.test(printed) : follows(/-[1-9]00(?![\d.,])/y, text, end) && /^\d{2,3}$/.test(printed);
}

function isTelephone(text: string, before: string, { start, end }: Numeral): boolean {
  if (!isGlued(text, start - 1) && !isGlued(text, end)) return false;
  const printed = text.slice(start, end);
  if (before.endsWith('+') || (/\d[-‑]$/.test(before) && follows(/[-‑]\d/y, text, end))) return true;
  if (/^\d{3,}$/.test(printed) && /\d{3}[)]?[-.\s]$/.test(before) && /[-.]$/.test(before)) return true;
  return follows(MORE_GROUPS, text, end) || (follows(/-\d{4}\b/y, text, end) && printed.length === 3);
}

/** Letters right after the digits that are neither a unit nor a scale: 3G, 13F, 4x4, 24703L202. */
function isAttached(text: string, { end, suffix }: Numeral): boolean {
  if (suffix || !isGlued(text, end)) return false;
  return follows(LETTERS_AFTER, text, end) && !follows(UNIT_ATTACHED, text, end);
}
const UNIT_ATTACHED =
  /-?(?:km[²2h]?|kms|kph|mph|mi|cm|mm|m[²2]|kg|kgs|mg|ml|g|gb|mb|kb|tb|gbs|mbs|kbs|kbps|mbps|gbps|hz|khz|mhz|ghz|kw|mw|gw|kwh|mwh|gwh|v|w|cc|ft|sq|lb|lbs|oz|in|hp|bpm|rpm|dpi|nm|rad|l|mgbp|musd|usd|eur|gbp|cad|aud|us\$|rs|p|c|s|h|hr|hrs|min|mins|sec|secs|y|yr|yrs|years?|days?|hours?|weeks?|months?|minutes?|plus)(?![\p{L}\d])|元|ரூ/iuy;

/** Is there a capital in what stands before the figure, back to a space? Characters beyond ASCII pass for one. */
function isCapitalBefore(before: string): boolean {
  for (let at = before.trimEnd().length - 1; at >= 0; at--) {
    const unit = before.charCodeAt(at);
    if (unit <= 32) return false;
    if ((unit >= 65 && unit <= 90) || unit > 127) return true;
  }
  return false;
}

/** A number that ends a proper name: Boeing 747, Section 8. "In Gaza 35 people" is none. */
function isName(text: string, before: string, { start, end }: Numeral): boolean {
  const printed = text.slice(start, end);
  if (!/^\d{1,4}$/.test(printed)) return false;
  const name = isCapitalBefore(before) ? NAME_BEFORE.exec(before)?.groups?.name : undefined;
  if (
    !name ||
    /^(?:In|On|At|By|About|Some|Nearly|Over|Only|Another|The|Of|For|And|But|From|With|Just|All|More|Than|To|After|When|Then|There|These|Those|They|We|He|She|It|I|Around|Almost|Least|Most|Are|Is|Was|Were|Has|Have|Rs|US|EUR|USD|GBP|Aged|Age|No|Number|Under|Within|Between|Up|Roughly|An|Its|His|Her|Their|Our|My|Last|Next|Past|First)\.?$/iu.test(
      name,
    )
  )
    return false;
  if (/[.!?]["”’)]?\s\p{Lu}[\p{L}’'.&-]*\s$/u.test(before) || before.trim() === name) return false;
  return (
    !follows(COUNTED_AFTER, text, end) &&
    !follows(/\s?[-–%]|\s?,\s?\p{Lu}|\s?(?:percent|per cent)/uy, text, end) &&
    !follows(/,/y, text, end)
  );
}

function isMoneyLetter(before: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:rs\.?|us\$?|usd|eur|gbp|cad|aud|nzd|sgd|hkd|chf|inr|jpy|cny|rmb|r|s\$|a\$|c\$|hk\$|nz\$|[\p{L}]{3}|-|and-|to-|or-)$/iu.test(
      before,
    ) &&
    !/(?:^|[^\p{L}])(?:[A-Z]{1,2}\d?|covid|mi|vol|no|pp?|ch|art|fig|ext|tel|apt|sect|ver|para|ext)-?$/iu.test(
      before.replace(/\s+$/, ''),
    ) &&
    !/-$/.test(before.replace(/(?:and|to|or)-$/iu, ''))
  );
}
