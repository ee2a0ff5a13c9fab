/**
 * How much more or less is another thing than how much: "360 fewer people" is no rival of "740 people", nor "58 runs in front" of "322 runs".
 *
 * A figure counts as a difference only where its own words say so, and as a level only where nothing near it speaks of one: in between, the two may be
 * compared as before.
 */
import type { QuantityClaim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';

/** "360 fewer", "0.9 points more", "58 runs in front", "2,317 votes clear", "170 stores short of". */
const AFTER =
  /^(?:\s(?!or\b)[\p{L}-]+){0,2}?\s(?:more|fewer|less|higher|lower|better|worse|ahead|clear|behind|adrift|short|above|below|in front|off the pace|older|younger|taller|shorter|heavier|lighter|faster|slower)\b/iu;
/** "grown by 1.2 points", "a lead of 58", "by a margin of 30", "another 40". */
const BEFORE =
  /(?:\b(?:lead|margin|gap|majority|difference|advantage|deficit|shortfall|surplus|increase|rise|gain|drop|fall|decline|decrease|cut)\sof\s|\b(?:grown|grew|grow|grows|widen(?:ed|s)?|narrow(?:ed|s)?|risen|rose|rises?|fell|fallen|falls?|dropped|climbed|increased|decreased|cut|reduced|exceed(?:ed|s)?|outnumber(?:ed|s)?|missed|beaten|ahead|behind|up|down)\sby\s)(?:[\p{L}-]+\s){0,2}$/iu;
/** Anything that could make a figure near it a difference. */
const MAYBE =
  /\b(?:more|fewer|less|higher|lower|ahead|clear|behind|short|front|lead|leads|led|margin|gap|majority|difference|by|up|down|rise|rises|rose|risen|fall|falls|fell|fallen|drop|drops|dropped|increase|increases|increased|decrease|decreased|decline|declined|gain|gained|cut|cuts|growth|grew|grown|another|extra|additional|further|added|compare[sd]?|change|change[sd]|jump|jumped|surplus|deficit|shortfall|advantage|swing)\b/iu;
const REACH = 60;

/** Types that are counted up and down; two durations or ages that differ are compared as such. */
const TYPES: ReadonlySet<QuantityClaim['type']> = new Set(['count', 'money', 'percent', 'measure']);

/** One figure is plainly a difference and the other plainly none. `a`, `b`: claims with the paragraphs they stand in. */
export function isLevelAgainstDifference(
  a: { readonly claim: QuantityClaim; readonly paragraph: Paragraph },
  b: { readonly claim: QuantityClaim; readonly paragraph: Paragraph },
): boolean {
  if (!TYPES.has(a.claim.type)) return false;
  const [here, there] = [stanceOf(a.paragraph, a.claim), stanceOf(b.paragraph, b.claim)];
  return (here === 'difference' && there === 'level') || (here === 'level' && there === 'difference');
}

/** Whether anything near the figure speaks of a difference. */
export function maybeDifference(paragraph: Paragraph, claim: QuantityClaim): boolean {
  return stanceOf(paragraph, claim) !== 'level';
}

const known = new WeakMap<QuantityClaim, 'difference' | 'level' | 'either'>();

function stanceOf(paragraph: Paragraph, claim: QuantityClaim): 'difference' | 'level' | 'either' {
  const stance = known.get(claim) ?? read(paragraph, claim);
  known.set(claim, stance);
  return stance;
}

function read({ text, sentences }: Paragraph, claim: QuantityClaim): 'difference' | 'level' | 'either' {
  const sentence: Span = sentences[claim.sentence] ?? { start: 0, end: text.length };
  const { start, end } = claim.whole ?? claim;
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  if (AFTER.test(after) || BEFORE.test(before)) return 'difference';
  return MAYBE.test(before) || MAYBE.test(after) ? 'either' : 'level';
}
