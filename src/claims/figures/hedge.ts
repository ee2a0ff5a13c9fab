/** Words that bound or blur a figure, before it ("more than 100") or after it ("100 or so"). A row each: the words, then the bound. */

import type { Span } from '../../text/paragraph.ts';
import type { Bound } from '../claim.ts';
import { lastWords, wordAfter, wordBefore } from '../wake-words.ts';
import { sticky } from './numeral.ts';

/** A pattern, and the words that it can end in: it is tried behind no other. */
interface Before {
  readonly pattern: RegExp;
  readonly wokenBy: ReadonlySet<string>;
}

export interface Hedge {
  readonly bound: Bound;
  readonly span?: Span;
  readonly stressed?: true;
}

const BEFORE: readonly (readonly [Before, Exclude<Bound, 'range'> | 'stressed'])[] = [
  [
    before(
      'no (?:fewer|less|lower) than|not (?:fewer|less) than|at (?:the very )?least(?: or equal to)?|(?:a|the) minimum (?:of|is|was)|minimum|(?:greater|more|bigger) (?:than )?or equal (?:to|than)|at a minimum',
    ),
    'at-least',
  ],
  [
    before(
      'no (?:more|greater|higher|bigger) than|not (?:more|greater) than|at (?:the )?most|(?:a|the) maximum (?:of|is|was)|maximum|(?:less|fewer|smaller) (?:than )?or equal (?:to|than)|not exceeding|capped at|limited to',
    ),
    'at-most',
  ],
  [
    before(
      '(?:(?:slightly|a little|little|far|much|well|way|considerably|significantly|somewhat|just|a bit) )?(?:fewer|less|smaller|lower) than|(?:just |well |far |slightly |a little )?(?:under|below)|short of|not quite|within',
    ),
    'less-than',
  ],
  [
    before(
      '(?:(?:slightly|a little|little|far|much|many|well|way|considerably|significantly|somewhat|just|a bit) )?(?:more|greater|higher|bigger|larger|better) than|(?:just |well |far |slightly |a little |way )?(?:over|above)|in excess of|upwards? of|north of|exceed(?:s|ed|ing)?|pass(?:es|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?',
    ),
    'more-than',
  ],
  [
    before(
      '(?:very )?nearly|almost|(?:very )?close to|just shy of|just short of|approaching|virtually|practically|getting on for',
    ),
    'nearly',
  ],
  [before('up to|as (?:many|much|high|long|far|old) as|a record high of|potentially'), 'up-to'],
  [
    before(
      '(?:an )?estimated|(?:an )?approximate(?:ly)?|about|around|roughly|some|circa|c\\.|ca\\.|approx\\.?|in the region of|somewhere around|something like|more or less|give or take|in the neighbou?rhood of|on the order of|of the order of|a(?:n average)? (?:total|sum) of (?:about|around|roughly|some)|thought to be|believed to be|maybe|perhaps|possibly|probably|or so|~|≈|an average of|on average',
    ),
    'about',
  ],
  [before('exactly|precisely|a full|fully'), 'stressed'],
];
/** Signs of comparison: "<= 30". */
const SIGNS: ReadonlyMap<string, Exclude<Bound, 'range'>> = new Map([
  ['>=', 'at-least'],
  ['≥', 'at-least'],
  ['<=', 'at-most'],
  ['≤', 'at-most'],
  ['>', 'more-than'],
  ['<', 'less-than'],
]);
const COMPARING: ReadonlySet<string> = new Set('<>=≤≥');
const SIGN_BEFORE = /(?<![<>=])(?<sign>[<>]=?|[≤≥])\s{0,2}$/u;
const AFTER: readonly (readonly [RegExp, Exclude<Bound, 'range'>])[] = [
  [
    /\s+(?:or|and) (?:more|greater|over|above|higher|older|longer|up)\b(?:\sthan(?!\s+[\d]))?|\s+at (?:the )?(?:very )?least\b|\s+(?:and|or) upwards\b|\s+minimum\b/iuy,
    'at-least',
  ],
  [/\s+or (?:less|fewer|under|lower|younger|below)\b|\s+at (?:the )?most\b|\s+maximum\b|\s+tops\b/iuy, 'at-most'],
  [
    /[-\s]plus\b(?!\s+(?:a|an|the|up|some|about|around|another|any|more|his|her|its|their|\d|\p{Sc}|\p{L}+ing\b))|\+(?![\d\w])|[-\s]odd\b/iuy,
    'more-than',
  ],
  [/\s+\p{Ll}+\s+(?<words>or more)(?=[.,;:)]|$|\s(?:dead|killed|hurt|injured|missing|are|were|have|had)\b)/uy, 'at-least'],
  [
    /\s+\p{Ll}+\s+(?<words>or (?:fewer|less))(?=[.,;:)]|$|\s(?:dead|killed|hurt|injured|missing|are|were|have|had)\b)/uy,
    'at-most',
  ],
  [/\s+or so\b|\s+or thereabouts\b|-ish\b|\s+give or take\b/iuy, 'about'],
];
/** What any of them begins with, but for those with a noun between ("people or more"). */
const AFTER_WORDS: ReadonlySet<string> = new Set('or and at minimum maximum tops plus + odd ish give'.split(' '));
/** The longest row above, and a little more. */
const NEAR = 40;
const BLURRED: ReadonlySet<string> = new Set(['odd']);

/** The hedge that stands right before `start` or right after `end`; `exact` without one. Both ends are looked at, the one before wins. */
export function hedgeOf(text: string, start: number, end: number): Hedge {
  const from = Math.max(0, start - NEAR);
  const lead = text.slice(from, start);
  const last = wordBefore(lead, lead.length);
  const isArticle = last === 'a' || last === 'an';
  for (const [{ pattern, wokenBy }, bound] of BEFORE) {
    if (!isArticle && !wokenBy.has(last)) continue;
    const found = pattern.exec(lead)?.groups?.words;
    if (found === undefined) continue;
    const at = from + lead.lastIndexOf(found);
    const span = { start: at, end: at + found.length };
    if (bound === 'stressed') return { bound: 'exact', stressed: true, span };
    if (isOther(text, span, found)) continue;
    const after = bound === 'about' ? hedgeAfter(text, end) : undefined;
    return after?.span && after.bound !== 'about'
      ? after
      : { bound: NEGATED.test(text.slice(from, at)) ? negationOf(bound) : bound, span };
  }
  const sign = COMPARING.has(last) ? SIGN_BEFORE.exec(lead) : null;
  const bound = SIGNS.get(sign?.groups?.sign ?? '');
  if (sign && bound) return { bound, span: { start: from + sign.index, end: start } };
  return hedgeAfter(text, end);
}

/** "They cannot afford to lose more than two": two at most. */
const NEGATED = /(?:\bcannot|n[’']t|\bnot|\bnever)\s(?!only\b|just\b)(?:\p{L}+\s){1,3}$/iu;

function negationOf(bound: Exclude<Bound, 'range'>): Exclude<Bound, 'range'> {
  if (bound === 'more-than') return 'at-most';
  return bound === 'less-than' ? 'at-least' : bound;
}

function hedgeAfter(text: string, end: number): Hedge {
  if (!AFTER_WORDS.has(wordAfter(text, end)) && !text.slice(end, end + NEAR).includes('or ')) return { bound: 'exact' };
  for (const [pattern, bound] of AFTER) {
    const found = sticky(pattern, text, end);
    if (!found) continue;
    const words = found.groups?.words ?? found[0].trimStart();
    const last = end + found[0].length;
    const isBlurred = BLURRED.has(words.trim().replace(/^-/u, '').toLowerCase());
    return { bound: isBlurred ? 'about' : bound, span: { start: last - words.length, end: last } };
  }
  return { bound: 'exact' };
}

/** The same words with another sense: "over 10 years" and "within" are spans of time, "about" a subject. */
function isOther(text: string, span: Span, words: string): boolean {
  const lead = text.slice(Math.max(0, span.start - 24), span.start);
  // "Anything over 2.0 does not count" bounds what is meant, not the limit.
  if (/^(?:over|above|under|below|(?:more|less|fewer|higher|lower) than)$/iu.test(words) && CRITERION.test(lead)) return true;
  if (/^over$/iu.test(words) && GIVEN.test(lead)) return true;
  if (/^over$/iu.test(words) && YEARS.test(text.slice(span.end, span.end + 24)) && !LASTS.test(lead)) return true;
  if (/^over$/iu.test(words))
    return /\b(?:victor(?:y|ies)|wins?|won|lead|edge|triumph|disputes?|concerns?|rows?|clash|arguments?|questions?|fears?|anger|fight|war|case|suits?|lawsuits?|sue[ds]?|suing|claims?|charges?|scandal|controversy|feud|protests?|strikes?|battle|debate|outcry|inquiry|investigation)\s$/iu.test(
      lead,
    );
  if (/^within$/iu.test(words)) return true;
  // Laws and cars are passed as well; money is not.
  if (/^pass/iu.test(words)) return !/^\s*\p{Sc}/u.test(text.slice(span.end, span.end + 4));
  if (/^about$/iu.test(words))
    return /\b(?:told|asked|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|think(?:s|ing)?|thought|know|knew|question(?:s|ed)?|worried|concern(?:s|ed)?|story|book|film|movie)\s$/iu.test(
      lead,
    );
  return false;
}

/** "Adds $1 billion to the debt over 10 years": a span, unless what is before it lasts ("for over 10 years", "took over 10 years"). */
const YEARS = /^\s+\S+\s(?:years|months|weeks|decades|days)\b(?!\sold)/iu;
const LASTS =
  /(?:^|[,;:(—–]|\b(?:for|after|in|of|at|by|to|from|with|and|or|than|just|well|be|been|being|is|are|was|were|has|have|had|took|tak(?:en?|es|ing)|last(?:s|ed|ing)?|spen[dt]s?|spending|served?|serves|serving|wait(?:s|ed|ing)?|worked|lived|jailed|gets?|got|facing|faced?|faces))\s$/iu;
/** "Handed over", "signed over": a verb of two words. */
const GIVEN = /\b(?:hand|turn|sign|carr)(?:s|ed|ing|ies|ied|y|ying)?\s$/iu;
const CRITERION = /\b(?:any|every)(?:thing|one|body)\s$/iu;

function before(words: string): Before {
  const pattern = new RegExp(`(?:^|[^\\p{L}])(?<words>${words.replaceAll(' ', '\\s+')})\\s*(?:an?\\s+)?$`, 'iu');
  return { pattern, wokenBy: lastWords(words) };
}
