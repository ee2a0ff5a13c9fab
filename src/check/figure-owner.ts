/** Whose is a figure? The name that its clause gives it to: "X, with 52", "X had 52", "X 52, Y 21". */
import type { Claim, PersonClaim, QuantityClaim } from '../claims/claim.ts';
import { verbForm } from '../claims/deeds/verb-forms.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Characters between a name and its figure. */
const MOST_APART = 60;
/** … and between a figure and the name behind it. */
const MOST_BEHIND = 30;
/** Nothing, or a word or two that hand the figure over: "X 52", "X with 52", "X’s 52", "X, at 52". */
const TIGHT = /^(?:[’']s)?,?\s+(?:\(|(?:with|at|on)\s+)?(?:\p{Sc}\s?)?$/u;
/** What begins another clause, or another’s words. */
const BREAK =
  /[;:.!?“”"()–—]|\b(?:and|but|while|whereas|as|that|than|if|because|though|although|whether|when|where|who|whose|he|she|they|it|him|her|them|not|no|need(?:s|ed)?|missed|beat|to|against|from|by|over|versus|said|says|say|told)\b/u;
/** “X, with a sale that brought”: what is owned is told more of. */
const OWNED = /\swith\s+(?:an?|his|her|its|their)\s(?:[\p{L}-]+\s+){1,4}(?:that|which)\s/u;
/** Words right before a name that only tell of something else by it: "ahead of X". "Followed by X, with 52" is X's. */
const PREPOSITION =
  /(?:^|\s)(?:of|to|from|near|against|over|than|ahead|behind|with|off|out|past|above|below|alongside|including|except|like|unlike|for|in|at|on|between|before|after)\s+(?:the\s+)?$/iu;
const BY = /(?:^|\s)by\s+(?:the\s+)?$/iu;
/** Verbs that come before what does them: "second came X". */
const INVERTED = new Set(['be', 'come', 'follow']);
/** A name behind the figure may own it: "52 votes for X". */
const BEHIND = /^(?:\s+[\p{Ll}-]+){0,3}\s+(?:of|for|from|in|at|to|by|against)\s/u;

/**
 * Names that own the figure: the nearest one, and what it is said to be of ("Labour’s Ann Poe"). None where the sentence does not say it plainly. `claims`: at
 * least those of the sentence; offsets are the paragraph's.
 */
export function figureOwners(figure: QuantityClaim, claims: readonly Claim[], { text }: Paragraph): readonly PersonClaim[] {
  const names = claims.filter((claim): claim is PersonClaim => claim.kind === 'person' && claim.sentence === figure.sentence);
  const last = names.findLastIndex(({ end }) => end <= figure.start);
  const owner = names[last];
  if (!owner || figure.start - owner.end > MOST_APART) return [];
  const before = names[last - 1];
  if (isJoined(text.slice(before?.end ?? owner.start, owner.start), text.slice(0, owner.start))) return [];
  const between = text.slice(owner.end, figure.start);
  const isTight = TIGHT.test(between);
  if (claims.some(other => isBetween(other, owner, figure))) return [];
  const lead = text.slice(0, owner.start);
  if (PREPOSITION.test(lead) || isObject(lead)) return [];
  if (!isTight) {
    const isOwnersOwner = /[’']s?$/u.test(owner.text) || /^[’']/u.test(between);
    if (isOwnersOwner || BY.test(lead) || BREAK.test(between.replace(OWNED, ' with ')) || !hasVerb(between)) return [];
  }
  const next = names[last + 1];
  if (!isTight && next && next.start - figure.end <= MOST_BEHIND && BEHIND.test(text.slice(figure.end, next.start))) return [];
  return before && /[’']s\s+$/u.test(text.slice(before.start, owner.start).slice(before.text.length - 2))
    ? [owner, before]
    : [owner];
}

/** Another figure on the way; ranks ("came third with 52") are none. */
function isBetween(other: Claim, owner: PersonClaim, figure: QuantityClaim): boolean {
  return other.kind === 'quantity' && other.type !== 'ordinal' && other.start >= owner.end && other.end <= figure.start;
}

/** "She defeated X, with 52". */
function isObject(lead: string): boolean {
  const verb = verbForm(/(?<word>\p{Ll}+)\s+(?:the\s+)?$/u.exec(lead.slice(-30))?.groups?.word ?? '');
  return verb !== undefined && !INVERTED.has(verb.base);
}

/** “Poe and Roe had 52” together; “Poe had 21, and Roe had 52” not. */
function isJoined(sincePrevious: string, lead: string): boolean {
  return /(?:\b(?:and|or)|&)\s+(?:the\s+)?$/u.test(lead) && !/\d/u.test(sincePrevious) && !hasVerb(sincePrevious);
}

/** "X reported 52", "X, which has 52": something is said of the name. */
function hasVerb(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).some(
    word => /^(?:has|have|had|was|were|is|are|got|won|made|took|paid|with)$/u.test(word) || verbForm(word) !== undefined,
  );
}
