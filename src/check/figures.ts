/**
 * Figures and dates against the sources.
 *
 * Every figure of the draft is linked with every comparable one of the sentences that its own is aligned with; which of those links may speak is decided over
 * the whole draft, and what they say in judge-figure.ts.
 */
import { agedPerson, sameAged } from './age-of.ts';
import type { Alignment } from './align.ts';
import { compare, type FigureClaim, isFigure } from './compare.ts';
import { judgeConsistency } from './consistency.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { isLevelAgainstDifference } from './difference.ts';
import { judgeFigure } from './judge-figure.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { featuresOf, type Link, type Place, scoreOf } from './link.ts';
import { WEIGHTS } from './weights.ts';

const known = new WeakMap<DraftSentence['alignments'], Map<FigureClaim, Link[]>>();

/** A sentence and the links of each of its figures and dates. */
export interface Linked {
  readonly sentence: DraftSentence;
  readonly links: ReadonlyMap<FigureClaim, readonly Link[]>;
}

/** Every link of the sentence's figures and dates, whatever its score. They hold as long as the sentence's alignments are the same object. */
export function linksOf(sentence: DraftSentence, corpus: Corpus): Map<FigureClaim, Link[]> {
  const links = known.get(sentence.alignments) ?? link(sentence, corpus);
  known.set(sentence.alignments, links);
  return links;
}

function link(sentence: DraftSentence, corpus: Corpus): Map<FigureClaim, Link[]> {
  const figures = sentence.claims.filter(isFigure);
  if (figures.length === 0) return NO_LINKS;
  const alignments = withSharedRanks(sentence.alignments);
  const { paragraph, terms, claims } = sentence;
  return new Map(
    figures.map(draft => {
      const place = { claim: draft, paragraph, terms, claims };
      return [draft, alignments.flatMap(alignment => linksWith(draft, place, alignment, corpus))];
    }),
  );
}

const NO_LINKS = new Map<FigureClaim, Link[]>();

/** What covers a sentence equally well is equally good: two sources in the same words are both the best. */
function withSharedRanks(alignments: readonly Alignment[]): Alignment[] {
  let [rank, cover] = [0, 1];
  return alignments.map((alignment, index) => {
    if (alignment.cover < cover) [rank, cover] = [index, alignment.cover];
    return { ...alignment, rank };
  });
}

function linksWith(draft: FigureClaim, place: Place, alignment: Alignment, corpus: Corpus): Link[] {
  const links: Link[] = [];
  for (const source of alignment.testimony.claims) {
    const comparison = compare(source.claim, draft);
    if (!comparison) continue;
    const samePerson = sameAge(draft, place, source);
    if (comparison === 'conflict' && (samePerson === false || isOtherMeasure(draft, place, source))) continue;
    const features = featuresOf(place, source, alignment, corpus);
    const link = { draft, place, source, comparison, cover: alignment.cover, features, score: scoreOf(features) };
    links.push(samePerson ? { ...link, samePerson } : link);
  }
  return links;
}

function isOtherMeasure(draft: FigureClaim, { paragraph }: Place, { claim, testimony }: SourceClaim): boolean {
  return (
    draft.kind === 'quantity' &&
    claim.kind === 'quantity' &&
    isLevelAgainstDifference({ claim: draft, paragraph }, { claim, paragraph: testimony.paragraph })
  );
}

/** Whether both are the age of one person, where both say whose. */
function sameAge(draft: FigureClaim, { claims, paragraph }: Place, { claim, testimony }: SourceClaim): boolean | undefined {
  if (draft.kind !== 'quantity' || draft.type !== 'age') return undefined;
  const there = agedPerson(
    claim,
    testimony.claims.map(one => one.claim),
    testimony.paragraph,
  );
  return there && sameAged(agedPerson(draft, claims, paragraph), there);
}

/**
 * Judges the figures and dates of a draft; those that no source speaks of are unsourced.
 *
 * A source's claim is the rival of one figure of the draft at most, the best linked one, and of none where another figure agrees with it: "129 votes" of
 * the sources is what the draft's 129 is, and says nothing of its 42. Only a link as sure as `WEIGHTS.sure` stands against that, or one that is better than
 * that of the figure that agrees, which then says the same thing a second time.
 */
export function judgeFigures(sentences: readonly DraftSentence[], corpus: Corpus): Judgement[] {
  const linked = sentences.map(sentence => ({ sentence, links: linksOf(sentence, corpus) }));
  const judgements = judgeLinked(linked, corpus);
  return [...judgements, ...judgeConsistency(sentences, judgements)];
}

/** The same, of sentences that are linked already. */
export function judgeLinked(linked: readonly Linked[], corpus: Corpus): Judgement[] {
  return freeLinksOf(linked).map(({ draft, sentence, links }) => judgeFigure(draft, sentence, links, corpus));
}

/** A figure or date of the draft with those of its links that may speak of it. */
export interface Free {
  readonly draft: FigureClaim;
  readonly sentence: DraftSentence;
  readonly links: readonly Link[];
}

/** Which links may speak is decided over the whole draft (see `judgeFigures`). */
export function freeLinksOf(linked: readonly Linked[]): Free[] {
  const all = linked.flatMap(({ links }) => [...links.values()].flat());
  const partners = bestFor(all.filter(link => link.comparison !== 'conflict' && link.score >= WEIGHTS.supported));
  const rivals = bestFor(all.filter(link => link.comparison === 'conflict'));
  const isFree = (link: Link): boolean => {
    if (link.comparison !== 'conflict') return true;
    const partner = partners.get(link.source);
    if (
      partner &&
      partner.draft !== link.draft &&
      (link.score < Math.min(WEIGHTS.sure, partner.score + WEIGHTS.margin) || isSameSentence(partner, link))
    )
      return false;
    return rivals.get(link.source)?.draft === link.draft || link.score >= WEIGHTS.sure;
  };
  return linked.flatMap(({ sentence, links }) =>
    [...links].map(([draft, own]) => ({ draft, sentence, links: own.filter(isFree) })),
  );
}

function isSameSentence(a: Link, b: Link): boolean {
  return a.place.paragraph === b.place.paragraph && a.draft.sentence === b.draft.sentence;
}

/** The best link of each claim of a source. */
function bestFor(links: readonly Link[]): Map<SourceClaim, Link> {
  const best = new Map<SourceClaim, Link>();
  for (const link of links)
    if ((best.get(link.source)?.score ?? Number.NEGATIVE_INFINITY) < link.score) best.set(link.source, link);
  return best;
}
