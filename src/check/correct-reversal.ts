/** What would be right in the place of a verb turned round or hardened, where the source's words fit as they stand. */
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Correction } from './finding.ts';

const AUXILIARY_BEFORE =
  /\b(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|never|to|no)\s+$|n[’']t\s+$/iu;
const OPEN_MODAL = /^(?:may|might|could|should|would)\b/iu;
const OPEN_TO = /^(?:is|are|was|were) (?:\p{L}+ )?(?:expected|likely|planning|hoping|set|due|believed) to\b/iu;

const AUXILIARY = /^(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|did|does|do|should)$/u;
const COMPARATIVE = /^(?:more|less|fewer)$/iu;

/**
 * - “denied” where the source has “did not deny” → “did not deny”
 * - “will” where the source has “is expected to close”, “may be rebuilt” → “is expected to”, “may”
 * - “confirmed that” where the source has “denied” → “denied”
 * - “has confirmed” where the source has “has yet to confirm” → “has yet to confirm”
 *
 * None where the draft's verb has auxiliaries of its own that would have to change too. `sourced`: the source's verb with its auxiliaries.
 */
export function correctedVerb(paragraph: Paragraph, span: Span, sourced: string): Correction[] {
  const drafted = paragraph.text.slice(span.start, span.end);
  if (COMPARATIVE.test(drafted)) return correctedComparative(paragraph, span, sourced);
  const yetTo = correctedPerfect(paragraph, span, sourced);
  if (yetTo) return [yetTo];
  const words = /^will$/iu.test(drafted)
    ? (OPEN_MODAL.exec(sourced) ?? OPEN_TO.exec(sourced))?.[0]
    : (wholeVerb(paragraph, span, sourced) ?? opposite(paragraph, span, sourced) ?? verbGroup(drafted, sourced));
  return words ? [{ kind: 'words', span: { start: span.start, end: span.end }, words }] : [];
}

/** “fewer [than]” where the source has “more than”, “at least”. */
function correctedComparative({ text }: Paragraph, span: Span, sourced: string): Correction[] {
  const than = /^ than\b/u.exec(text.slice(span.end, span.end + 6));
  if (!than || !/^(?:(?:more|less|fewer) than|at (?:least|most))$/iu.test(sourced)) return [];
  return [{ kind: 'words', span: { start: span.start, end: span.end + than[0].length }, words: sourced.toLowerCase() }];
}

/** “agreed to [pay]” and “refused to pay” → “refused to”; “have not been [sold]” and “have been sold” → “have been”. */
function verbGroup(drafted: string, sourced: string): string | undefined {
  const last = sourced.lastIndexOf(' ');
  const group = sourced.slice(0, Math.max(0, last));
  if (!group || !drafted.includes(' ')) return undefined;
  if (/ed to$/iu.test(drafted)) return /^\p{L}+ed to$/iu.test(group) ? group : undefined;
  const auxiliary = auxiliaryOf(drafted);
  const same = AUXILIARY.test(auxiliary) && auxiliary === auxiliaryOf(group);
  return same && endsInBe(drafted) === endsInBe(group) && isAllHelpers(group) ? group : undefined;
}

/** No content word in it: “will have to” and not “has called”. */
function isAllHelpers(group: string): boolean {
  const helpers = /^(?:cannot|not|never|yet|no|longer|to|be|been|being)$/u;
  return group
    .toLowerCase()
    .split(' ')
    .every(word => AUXILIARY.test(word) || helpers.test(word));
}

function auxiliaryOf(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/^can ?not\b/u, 'can')
      .split(' ')[0] ?? ''
  );
}

function endsInBe(words: string): boolean {
  return / (?:be|been|being)$/iu.test(words);
}

function wholeVerb({ text }: Paragraph, span: Span, sourced: string): string | undefined {
  const isOneVerb = /^\p{L}{2,}ed$/iu.test(text.slice(span.start, span.end));
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  return isOneVerb && !AUXILIARY_BEFORE.test(before) && /^did not \p{L}+$/iu.test(sourced) ? sourced : undefined;
}

/** What either verb can take: an object or a clause. A preposition goes with its own verb: “agreed with”, “rejected”. */
const TAKEN =
  /^ (?:that|this|these|those|the|an?|any|all|both|every|each|no|it|him|them|his|her|its|their|some|\p{Lu}\p{L}+|[$€£]?\d)/u;

/** One past form for another, with the same auxiliary or with none before either. */
function opposite({ text }: Paragraph, span: Span, sourced: string): string | undefined {
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const isPast = [text.slice(span.start, span.end), sourced].every(verb => /^\p{Ll}+ed$/u.test(verb));
  return isPast && !AUXILIARY_BEFORE.test(before) && TAKEN.test(text.slice(span.end)) ? sourced : undefined;
}

/** “[has presented]” where the source has “has yet to present”. */
function correctedPerfect({ text }: Paragraph, span: Span, sourced: string): Correction | undefined {
  const there = /^(?<auxiliary>has|have|had) yet to \p{Ll}+$/u.exec(sourced)?.groups?.auxiliary;
  const before = / (?<auxiliary>has|have|had) $/u.exec(text.slice(Math.max(0, span.start - 6), span.start))?.groups?.auxiliary;
  if (there === undefined || there !== before) return undefined;
  return { kind: 'words', span: { start: span.start - there.length - 1, end: span.end }, words: sourced };
}
