/** What shows, whatever the words around them have in common, that a figure or date of the draft and one of a source are said of two things. */
import type { DateClaim, QuantityClaim } from '../claims/claim.ts';
import type { Token } from '../text/paragraph.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { areOtherMeasures } from './difference.ts';
import { figureOwners } from './figure-owner.ts';
import type { Place } from './link.ts';
import { mayBeOne } from './same-name.ts';

/** Of two figures or dates that disagree. */
export function isOtherThing(place: Place, source: SourceClaim, corpus: Corpus): boolean {
  const { claim, paragraph } = place;
  const there = source.claim;
  if (claim.kind === 'date') return isOfOtherClause(claim, place, source, corpus);
  if (claim.kind !== 'quantity' || there.kind !== 'quantity') return false;
  return (
    areOtherMeasures({ claim, paragraph }, { claim: there, paragraph: source.testimony.paragraph }) ||
    isOfAnother(claim, place, there, source) ||
    isPartOfOther(claim, there, corpus)
  );
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

/** "Darim had 46 on Sunday, but 14 turned back": nothing of the clause that the date stands in is in the source's sentence, only what is in the others. */
function isOfOtherClause(date: DateClaim, { paragraph, terms }: Place, { testimony }: SourceClaim, corpus: Corpus): boolean {
  const { tokens, sentences } = paragraph;
  const { first = 0, last = tokens.length } = sentences[date.sentence] ?? {};
  const at = tokens.findIndex(({ end }) => end > date.start);
  let [from, to] = [at, at];
  while (from > first && !parts(tokens[from - 1])) from--;
  while (to < last && !(parts(tokens[to]) && (tokens[to]?.start ?? 0) >= date.end)) to++;
  const own = terms.filter(({ token }) => token >= from && token < to);
  return own.length > 0 && !own.some(term => corpus.relatedTo(term).some(({ stem }) => testimony.stems.has(stem)));
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
