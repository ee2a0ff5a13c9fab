/** Numbers that say how to find or name something, not how much of it there is: pages, channels, models, times of day, addresses. */
import type { Span } from '../../text/paragraph.ts';
import { firstWords, lastWords, phrasesOf, wordAfter, wordBefore } from '../wake-words.ts';
import { type Numeral, sticky } from './numeral.ts';

/** How far back and forward a number's surroundings are looked at. */
const NEAR = 32;

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
/** Words that number what follows them: "page 24". */
const LABELS =
  'pages?|pp?\\.|channels?|routes?|sections?|sects?\\.|chapters?|ch\\.|articles?|art\\.|flight|room|suite|highways?|freeway|interstates?|motorway|figure|fig\\.|clause|paragraphs?|para\\.|verses?|volume|vol\\.|tier|type|grade|class|district|ward|precinct|gate|pier|platform|version|ver\\.|rule|resolution|amendments?|propositions?|prop\\.|appendix|annex|exhibit|docket|episode|scene|psalm|po box|apartment|apt\\.|formula|covid|windows|iphone|ipad|galaxy|playstation|xbox|boeing|airbus|apollo|soyuz|fortune|ftse|nasdaq|nikkei|dax|cac|s&p|russell|world war|super bowl|size|jersey|shirt|extension|ext\\.|phone|tel\\.?|telephone|fax|isbn|zip|postcode|nrs?\\.|nos\\.|slide|under-';
const LABEL = new RegExp(`(?:^|[\\s(“"'‘])(?:${LABELS})\\s?#?$`, 'iu');
/** The same, but these are verbs and counted nouns too: "release 24 hostages". */
const MAYBE_LABELS =
  'exit|lines?|issue|items?|lot|tracks?|release|model|form|forms|schedule|cases?|file|parts?|acts?|box|catch|code|call|dial|question|day|week|round|lane|lap|bus|series|season|level|unit|studio|radio|area|stage|zone|sector|group of|step|phase|table|title';
const MAYBE_LABEL = new RegExp(`(?:^|[\\s(“"'‘])(?:${MAYBE_LABELS})\\s?#?$`, 'iu');
/** Bodies that are numbered, written with a capital: "Local 88 of the union", "Engine 4". */
const BODY = /(?:^|[\s(“"'‘])(?:Local|Lodge|Ladder|Engine|Battalion|Squadron|Troop)\s$/u;
const HASH = /#\s?$/u;
const LABEL_WORDS: ReadonlySet<string> = new Set([...lastWords(LABELS), ...lastWords(MAYBE_LABELS), '#']);
const BODY_WORDS: ReadonlySet<string> = new Set(['local', 'lodge', 'ladder', 'engine', 'battalion', 'squadron', 'troop']);
const LETTER_BEFORE = /[\p{L}_](?:\d{0,6}[-‑–_])?\.?$|\d[-‑]\d{1,2}[-‑]$/u;
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
const CLOCK_AFTER =
  /\s?(?:[ap]\.?\s?m\b\.?|o['’]clock\b|hrs?\b\s?(?:gmt|bst|est|et)|(?:gmt|utc|bst|est|edt|pst|cet)\b|h\d\d\b)/iuy;
/** What the times of day behind a figure begin with. */
const CLOCK_WORDS: ReadonlySet<string> = new Set(phrasesOf(':|am?|pm?|o|hrs?|h|gmt|utc|bst|est|edt|pst|cet'));
const CLOCK = /:\d{2}(?!\d)(?::\d{2}\b)?/y;
const CLOCK_BEFORE = /(?:\d{1,2}:|\d\s?[ap]\.?m\.?\s?-\s?)$/iu;
const MORE_GROUPS = /[-‑–./]\d+[-‑–./]\d/y;
const DATE_NUMBERS = /[/.-]\d{1,2}[/.-]\d{2,4}\b|-\d{2}-\d{2}\b/y;
const DECADE = /['’]?s\b/y;
const DECADE_BEFORE = /['’‘]$/u;
const YEAR_CONTEXT = /[-–—/]\s?(?:\d{2}|1\d{3}|20\d{2})\b/y;
const NAME_BEFORE = /(?:^|[^\p{L}\p{N}])(?<name>\p{Lu}[\p{L}’'.&-]*)\s$/u;
const COUNTED_AFTER =
  /[\s-](?:\p{L}+[\s-]){0,3}?(?:\p{Ll}{2,}(?:[^siu\P{Ll}]s|es)|people|men|women|children|percent|per|dead|police|of|were|are|and|to|from|in|have|had)\b/uy;
const NOUN_AFTER = /-?\s?\p{L}|%|[-–,]\s?\d/uy;
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

function isLabelled(text: string, before: string, { end }: Numeral): boolean {
  const last = wordBefore(before, before.length);
  if (BODY_WORDS.has(last) && BODY.test(before)) return true;
  if (!LABEL_WORDS.has(last)) return false;
  if (LABEL.test(before) || HASH.test(before)) return true;
  return MAYBE_LABEL.test(before) && !follows(NOUN_AFTER, text, end);
}

function isTime(text: string, before: string, numeral: Numeral): boolean {
  const { start, end } = numeral;
  if (isHour(text, before, numeral)) return true;
  if (CLOCK_WORDS.has(wordAfter(text, end)) && (follows(CLOCK_AFTER, text, end) || follows(CLOCK, text, end))) return true;
  return /[:-]\s?$/u.test(before) && CLOCK_BEFORE.test(before) && end - start !== 1;
}

/** "at six in the morning", "by ten past seven", "at eight minutes to 7": hours and minutes of the day. */
function isHour(text: string, before: string, { end, amount, form }: Numeral): boolean {
  if (form !== 'cardinal' || amount > 29) return false;
  const last = wordBefore(before, before.length);
  if (amount <= 12 && (last === 'past' || last === 'to') && MINUTES_BEFORE.test(before)) return true;
  if (!HOUR_LEADS.has(last) || !HOUR_BEFORE.test(before)) return false;
  return (amount <= 12 && follows(DAYPART_AFTER, text, end)) || follows(HOUR_AFTER, text, end);
}
const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const LEADS = 'at|by|until|till|from|before|after|since|around|about|and|to';
const HOUR_LEADS: ReadonlySet<string> = new Set(phrasesOf(LEADS));
const HOUR_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${LEADS})\\s$`, 'iu');
const MINUTES_BEFORE =
  /(?:^|[^\p{L}])(?:at|by|until|till|from|before|after|since|around|about) (?:a )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|quarter|twenty|twenty-five|half)(?: minutes?)? (?:past|to) $/iu;
const DAYPART_AFTER = /\s(?:in the (?:early )?(?:morning|afternoon|evening)|at night)\b/iuy;
const HOUR_AFTER = new RegExp(`(?:\\sminutes?\\s(?:past|to)|\\spast)\\s${HOUR}(?![\\p{L}\\d]|\\s\\p{L}+s\\b)`, 'iuy');

/** Something else than a space stands there. */
const isGlued = (text: string, at: number): boolean => at >= 0 && at < text.length && text.charCodeAt(at) !== 32;

function isTelephone(text: string, before: string, { start, end }: Numeral): boolean {
  if (!isGlued(text, start - 1) && !isGlued(text, end)) return false;
  const printed = text.slice(start, end);
  if (before.endsWith('+') || (/\d[-‑]$/.test(before) && follows(/[-‑]\d/y, text, end))) return true;
  if (/^\d{3,}$/.test(printed) && /\d{3}[)]?[-.\s]$/.test(before) && /[-.]$/.test(before)) return true;
  return follows(MORE_GROUPS, text, end) || (follows(/-\d{4}\b/y, text, end) && printed.length === 3);
}

/** Days with their month and bare years are the date reader's. */
function isDate(text: string, before: string, { start, end, amount }: Numeral): boolean {
  if (isGlued(text, start - 1) && (/\d\/$/.test(before) || /\d[/-]\d{1,2}[/-]$/.test(before))) return true;
  if (isGlued(text, end) && follows(DATE_NUMBERS, text, end)) return true;
  return amount <= 31 && isDayOfMonth(text, before, end) ? true : isDecadeOrYear(text, before, { start, end });
}

function isDayOfMonth(text: string, before: string, end: number): boolean {
  const listed = /\d[\s,]{1,2}(?:and\s|or\s)?$/u.test(before) && follows(COUNTED_NOUN, text, end);
  return (isAfterMonth(before) && !listed) || isBeforeMonth(text, end);
}

function isDecadeOrYear(text: string, before: string, { start, end }: Span): boolean {
  if (DECADE_BEFORE.test(before) && end - start === 2) return true;
  return isYear(text, before, { start, end });
}

const isAfterMonth = (before: string): boolean => BEFORE_DAY.has(wordBefore(before, before.length)) && MONTH_BEFORE.test(before);

/** "8 May", "7th of October"; not "24 may have died". */
function isBeforeMonth(text: string, end: number): boolean {
  const found = AFTER_DAY.has(wordAfter(text, end)) ? sticky(MONTH_AFTER, text, end)?.[0] : undefined;
  return found !== undefined && (!found.endsWith('may') || follows(/,?\s\d{4}\b/uy, text, end + found.length));
}

/** A bare four-digit year, 1000–2100: no comma, no unit, no counted noun. */
export function isYear(text: string, before: string, { start, end }: Span): boolean {
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
const BOUND_BEFORE = /\b(?:above|below|over|under|than|least|most|exceed(?:s|ed|ing)?)\s$/iu;
const COUNT_BEFORE =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|all|another|estimated|only|just|up to|total of|killed|killing|employs?|employing)\s$/iu;
const COUNTED_NOUN =
  /\s?(?:%|percent|per\s?cent|(?:\p{Ll}+\s)?(?:people|men|women|children|dollars|pounds|euros|yen|votes|seats|jobs|troops|soldiers|civilians|victims|deaths|hostages|prisoners|workers|employees|members|homes|houses|students|miles|kilomet\p{L}+|met(?:er|re)s|feet|tons|tonnes|acres|hectares|points|times|hours|days|weeks|months|years|delegates|protesters|passengers|patients|refugees|cases|shares|copies|units|words|copies|km|kg|m\b|cc\b)|of (?:them|the|these|those)\b)/iuy;
const PLURAL_AFTER = /\s\p{Ll}+[^s\W]s\b(?<!\s(?:was|has|is|elections?|olympics|games|does|says))/uy;

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

/** Words of number in set phrases: one of, no one, the one, at first, first lady, second-guess, zero tolerance. */
function isIdiom(text: string, before: string, numeral: Numeral): boolean {
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  if (isLabelled(text, before, numeral) && numeral.form === 'cardinal') return true;
  if (isHour(text, before, numeral)) return true;
  if (numeral.form === 'cardinal' && numeral.amount <= 31 && isAfterMonth(before) && !/\bmay\s$/iu.test(before)) return true;
  if (isProperName(text, before, numeral)) return true;
  if (numeral.form === 'ordinal') return isNoOrder(text, before, numeral, word);
  if (word === 'one') return isPronoun(text, before, numeral.end);
  if (word === 'zero') return follows(/[\s-](?:tolerance|sum|in|carbon|emission)/iuy, text, numeral.end);
  if (/(?:first|second|third|fourth|each|every|other|better|final|opening)\s$/iu.test(before) && /^(?:half|quarter)$/.test(word))
    return true;
  if (word === 'quarter' || word === 'half')
    return follows(
      /[- ](?:back|backs|final|finals|time|way|hearted|brother|sister|baked|century|moon|term)\b/iuy,
      text,
      numeral.end,
    );
  return follows(/-(?:time|way|fold|faced|dimensional|piece|legged|handed)\b/iuy, text, numeral.end);
}

/** "Saturday's Six Nations match": a capital inside the sentence, before another. Headlines, where every word has one, are read. */
function isProperName(text: string, before: string, { start, end }: Numeral): boolean {
  return (
    /\p{Lu}/u.test(text[start] ?? '') &&
    /(?:(?:^|[\s(])\p{Ll}[\p{L}’']*,?|\p{L}['’]s)\s$/u.test(before) &&
    follows(/\s\p{Lu}/uy, text, end)
  );
}

const UNIT_OF_ONE =
  /[\s-](?:miles?|kilomet\p{L}+|met(?:er|re)s?|foot|inch|pounds?|tons?|tonnes?|hours?|days?|weeks?|months?|years?|minutes?|percent|per cent|million|billion|dollars?|euros?)\b/iuy;

/** "One" that stands for a thing or a person. */
function isPronoun(text: string, before: string, end: number): boolean {
  if (follows(UNIT_OF_ONE, text, end)) return false;
  if (
    /(?:^|[^\p{L}])(?:no|any|every|some|each|the|this|that|which|what|another|such|last|first|next|only|wrong|right|good|bad|big|great|new|latest|square|day|back|loved|young|little|other|current|same|day)[\s-]$/iu.test(
      before,
    )
  )
    return true;
  if (follows(/\s+of\b(?!\s+(?:every|\d))/iuy, text, end)) return true;
  if (
    follows(
      /\s+(?:another|after another|by one|is|was|has|can|could|may|might|must|should|would|will|needs|said|that|who|which|to|and all|or another)\b|['’]s\b|[-\s](?:off|sided|time|way|day when)\b|[-\s]on[-\s]one/iuy,
      text,
      end,
    )
  )
    return true;
  return (
    follows(/\s*(?:[.,;:!?)”"’]|$)/uy, text, end) &&
    !/(?:minus|negative|over|by|to|and|or|was|were|is|are|only|at least|just)\s$/iu.test(before)
  );
}

/** Ordinals that order nothing: adverbs, set phrases, shares of time. */
function isNoOrder(text: string, before: string, { end }: Numeral, word: string): boolean {
  if (isAfterMonth(before) || isBeforeMonth(text, end)) return true;
  if (word === 'first') {
    if (/\bin the\s$/iu.test(before) && follows(/\s(?:place|instance)\b/iuy, text, end)) return true;
    if (
      /(?:^|[\s(“"‘])(?:at|from the|safety|came|come|comes|put|puts|putting|family|families|country|safety|america|us|me|you|head|feet|things)\s$/iu.test(
        before,
      )
    )
      return true;
    if (
      follows(
        /\s*,|[-\s](?:lad(?:y|ies)|hand|aid|name|names|minister|ministers|person|born|responders?|come|off|refusal|family|and foremost|of all)\b/iuy,
        text,
        end,
      )
    )
      return true;
    return /(?:^|[.!?;:]["”’)]?\s)$/u.test(before) && follows(/\s(?:it|he|she|they|we|you|I|the)\b/iuy, text, end);
  }
  if (word === 'second')
    return (
      follows(/\s*,|s\b|[-\s](?:hand|guess|guessing|thoughts?|nature|fiddle|rate|class|to none|opinion|home)\b/iuy, text, end) ||
      (/(?:a|per|split|every|one)[\s-]$/iu.test(before) && !follows(/\s\p{L}/uy, text, end))
    );
  if (word === 'third')
    return follows(/[-\s](?:party|parties|world|person|rate|degree)\b/iuy, text, end) && !follows(/\sperson\sto\b/iuy, text, end);
  return false;
}

function follows(pattern: RegExp, text: string, at: number): boolean {
  return sticky(pattern, text, at) !== null;
}
