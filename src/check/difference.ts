/**
 * How much more or less is another thing than how much: "360 fewer people" is no rival of "740 people", nor "58 runs in front" of "322 runs".
 *
 * A lead is no rival of a rise either: "0.9 points more than last year" and "a gap of 10.5 points".
 *
 * A figure counts as a difference only where its own words say so, and as a level only where nothing near it speaks of one: in between, the two may be
 * compared as before.
 */
import type { QuantityClaim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';

const COMPARATIVES =
  'more|fewer|less|higher|lower|better|worse|above|below|older|younger|taller|shorter|heavier|lighter|faster|slower';
/** How far apart two things are at one time … */
const GAPS = 'lead|margin|gap|majority|difference|advantage|deficit|shortfall|surplus';
const APART = 'ahead|clear|behind|adrift|short|in front|off the pace';
/** … and how far one thing has moved. */
const CHANGES = 'increase|rise|gain|drop|fall|decline|decrease|cut';
const MOVED =
  'grown|grew|grows?|widen(?:ed|s)?|narrow(?:ed|s)?|risen|rose|rises?|fell|fallen|falls?|dropped|climbed|increased|decreased|cut|reduced';
const OUTDONE = 'exceed(?:ed|s)?|outnumber(?:ed|s)?|missed|beaten|ahead|behind';
/** Words that make a figure near them a difference or not: "another 40" may be 40 others. */
const OPEN =
  'front|leads|led|up(?!\\sto\\b)|down|drops|increases|declined|gained|cuts|growth|another|extra|additional|further|added|compare[sd]?|change[sd]?|jump|jumped|swing';

/** "58 runs in front", "410 votes clear", "170 stores short of" */
const GAP_AFTER = after(APART);
/** "360 fewer", "0.9 points more" */
const MORE_AFTER = after(COMPARATIVES);
/** … "than last year": the same thing at another time. */
const THAN_BEFORE =
  /\sthan\s(?:(?:in|on|at|for|during)\s)?(?:last|before|a\s(?:day|week|month|year)|the\s(?:(?:day|night|week|month|year|season)\s(?:before|earlier)|previous)|\d{4}\b)/iu;
/** "a lead of 58", "by a margin of 30" */
const GAP_BEFORE = before(`\\b(?:${GAPS})\\sof|\\b(?:${OUTDONE})\\sby`);
/** "a rise of 3", "grown by 1.2 points", "up by 4" */
const CHANGE_BEFORE = before(`\\b(?:${CHANGES})\\sof|\\b(?:${MOVED}|up|down)\\sby`);
/** "by 12": more or less by so much, in whatever words. */
const BY_BEFORE = before('\\bby');
/** Anything that could make a figure near it a difference. */
const MAYBE = new RegExp(`\\b(?:${[COMPARATIVES, GAPS, APART, CHANGES, MOVED, OPEN].join('|')})\\b`, 'iu');
const REACH = 60;

/** Behind a figure, with a word or two of what is counted between them. */
function after(words: string): RegExp {
  return new RegExp(`^(?:\\s(?!or\\b)[\\p{L}-]+){0,2}?\\s(?:${words})\\b`, 'iu');
}

/** In front of a figure, with a word or two between them: "a lead of only". */
function before(words: string): RegExp {
  return new RegExp(`(?:${words})\\s(?:[\\p{L}-]+\\s){0,2}$`, 'iu');
}

/** Types that are counted up and down; two durations or ages that differ are compared as such. */
const TYPES: ReadonlySet<QuantityClaim['type']> = new Set(['count', 'money', 'percent', 'measure']);

/** How far apart two things are (`gap`), how far one has moved (`change`), one of the two (`difference`), how much there is (`level`), or any of these. */
type Stance = 'gap' | 'change' | 'difference' | 'level' | 'either';

const UNLIKE: ReadonlySet<string> = new Set(['gap level', 'change level', 'difference level', 'change gap']);

/** Plainly two measures: a difference and a level, or a lead and a rise. `a`, `b`: claims with the paragraphs they stand in. */
export function areOtherMeasures(
  a: { readonly claim: QuantityClaim; readonly paragraph: Paragraph },
  b: { readonly claim: QuantityClaim; readonly paragraph: Paragraph },
): boolean {
  if (!TYPES.has(a.claim.type)) return false;
  const [here, there] = [stanceOf(a.paragraph, a.claim), stanceOf(b.paragraph, b.claim)];
  return UNLIKE.has(`${here} ${there}`) || UNLIKE.has(`${there} ${here}`);
}

/** Whether anything near the figure speaks of a difference. */
export function maybeDifference(paragraph: Paragraph, claim: QuantityClaim): boolean {
  return stanceOf(paragraph, claim) !== 'level';
}

const known = new WeakMap<QuantityClaim, Stance>();

function stanceOf(paragraph: Paragraph, claim: QuantityClaim): Stance {
  const stance = known.get(claim) ?? read(paragraph, claim);
  known.set(claim, stance);
  return stance;
}

function read({ text, sentences }: Paragraph, claim: QuantityClaim): Stance {
  const sentence: Span = sentences[claim.sentence] ?? { start: 0, end: text.length };
  const { start, end } = claim.whole ?? claim;
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  const ahead = text.slice(Math.max(sentence.start, start - REACH), start);
  if (GAP_AFTER.test(behind) || GAP_BEFORE.test(ahead)) return 'gap';
  if (CHANGE_BEFORE.test(ahead)) return 'change';
  if (MORE_AFTER.test(behind)) return THAN_BEFORE.test(behind) ? 'change' : 'difference';
  return BY_BEFORE.test(ahead) || MAYBE.test(ahead) || MAYBE.test(behind) ? 'either' : 'level';
}
