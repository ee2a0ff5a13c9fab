/** What shows, whatever the words around them have in common, that a figure or date of the draft and one of a source are said of two things. */
import type { Claim, DateClaim, QuantityClaim } from '../claims/claim.ts';
import type { Paragraph, Token } from '../text/paragraph.ts';
import { compare } from './compare.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { areOtherMeasures } from './difference.ts';
import { figureOwners } from './figure-owner.ts';
import type { Place } from './link.ts';
import { mayBeOne } from './same-name.ts';
import type { Term } from './terms.ts';
import { isStillToCome } from './to-come.ts';

/** Of two figures or dates that disagree. */
export function isOtherThing(place: Place, source: SourceClaim, corpus: Corpus): boolean {
  const { claim, paragraph } = place;
  const there = source.claim;
  if (claim.kind === 'date')
    return (
      isOfOtherClause(claim, place, source, corpus) ||
      (there.kind === 'date' && isStillToCome(claim, paragraph, there, source.testimony.paragraph))
    );
  if (claim.kind !== 'quantity' || there.kind !== 'quantity') return false;
  return (
    areOtherMeasures({ claim, paragraph }, { claim: there, paragraph: source.testimony.paragraph }) ||
    isOfAnother(claim, place, there, source) ||
    isPartOfOther(claim, there, corpus) ||
    isOfOtherSum(claim, place, source) ||
    isAnother(claim, paragraph) !== isAnother(there, source.testimony.paragraph) ||
    isOfOtherLength(place, source, corpus) ||
    isScoreMade(claim, paragraph) !== isScoreMade(there, source.testimony.paragraph)
  );
}

/** "$40m ([£21m])": what another figure comes to is held only against a sentence that has that figure. */
function isOfOtherSum(draft: QuantityClaim, { claims, paragraph }: Place, { testimony }: SourceClaim): boolean {
  const sum = claims.find(
    other =>
      other.kind === 'quantity' &&
      other !== draft &&
      other.unit !== draft.unit &&
      /^\s?\($/u.test(paragraph.text.slice((other.whole ?? other).end, draft.start)),
  );
  return sum !== undefined && !testimony.claims.some(({ claim }) => compare(claim, sum) === 'agree');
}

/** "A second count" is one more, and says nothing against "the first count". */
function isAnother({ type, start }: QuantityClaim, { text }: Paragraph): boolean {
  return type === 'ordinal' && /\ba\s$/iu.test(text.slice(Math.max(0, start - 3), start));
}

/** "A win would make it 1-1": what it comes to then is not what it is. */
function isScoreMade({ type, start }: QuantityClaim, { text }: Paragraph): boolean {
  return type === 'ratio' && /\bma(?:k(?:es?|ing)|de) it\s$/iu.test(text.slice(Math.max(0, start - 12), start));
}

/** "Nine days of [talks]": what lasts so long is not what lasts in the draft, if its sentence does not speak of it. */
function isOfOtherLength({ claim, terms }: Place, { claim: there, testimony }: SourceClaim, corpus: Corpus): boolean {
  if (claim.kind !== 'quantity' || there.kind !== 'quantity' || there.type !== 'duration') return false;
  const { end } = there.whole ?? there;
  const { tokens, text } = testimony.paragraph;
  const lasting = testimony.terms.find(({ token }) => (tokens[token]?.start ?? 0) >= end && tokens[token]?.word !== there.unit);
  const from = lasting && tokens[lasting.token]?.start;
  if (!lasting || from === undefined || !/^(?:\s\p{L}+)?\sof\s(?:\p{L}+\s)?$/u.test(text.slice(end, from))) return false;
  return !terms.some(term => corpus.relatedTo(term).some(({ stem }) => stem === lasting.stem));
}

/** "Kelda lost 310" and "Marsh lost 640": each sentence gives its figure to a name, and not to the same one. */
function isOfAnother(
  draft: QuantityClaim,
  { claims, paragraph }: Place,
  claim: QuantityClaim,
  { testimony }: SourceClaim,
): boolean {
  const ours = figureOwners(draft, claims, paragraph);
  if (ours.length === 0) return false;
  const theirs = figureOwners(
    claim,
    testimony.claims.map(one => one.claim),
    testimony.paragraph,
  );
  return theirs.length > 0 && !ours.some(owner => theirs.some(other => mayBeOne(owner, other)));
}

/** "A tenth of the budget" and "a fifth of the population": parts of two wholes. */
function isPartOfOther(draft: QuantityClaim, claim: QuantityClaim, corpus: Corpus): boolean {
  const [ours, theirs] = [draft.counted?.head, claim.counted?.head];
  return (
    draft.type === 'ratio' && ours !== undefined && theirs !== undefined && ours !== theirs && corpus.likeness(ours, theirs) === 0
  );
}

/**
 * "Brackett had 46 on Sunday, but 14 turned back": nothing of the clause that the one date stands in is in the clause of the other, only what is in their sentences.
 * A clause without a telling word is no clause of its own ("On Sunday, …"): then the sentence counts.
 */
function isOfOtherClause(
  date: DateClaim,
  { paragraph, terms }: Place,
  { claim, testimony }: SourceClaim,
  corpus: Corpus,
): boolean {
  const own = clauseOf(date, paragraph, terms);
  if (own.length === 0) return false;
  const theirs = clauseOf(claim, testimony.paragraph, testimony.terms);
  const stems = theirs.length > 0 ? new Set(theirs.map(({ stem }) => stem)) : testimony.stems;
  return !own.some(term => corpus.relatedTo(term).some(({ stem }) => stems.has(stem)));
}

function clauseOf(claim: Claim, { tokens, sentences }: Paragraph, terms: readonly Term[]): readonly Term[] {
  const { first = 0, last = tokens.length } = sentences[claim.sentence] ?? {};
  const at = tokens.findIndex(({ end }) => end > claim.start);
  let [from, to] = [at, at];
  while (from > first && !parts(tokens[from - 1])) from--;
  while (to < last && !(parts(tokens[to]) && (tokens[to]?.start ?? 0) >= claim.end)) to++;
  return terms.filter(({ token }) => token >= from && token < to);
}

const PARTING = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'who',
  'which',
  'that',
  'when',
  'where',
  'as',
]);

function parts(token: Token | undefined): boolean {
  return token !== undefined && (/^[,;:—–()]$/u.test(token.text) || PARTING.has(token.word));
}
