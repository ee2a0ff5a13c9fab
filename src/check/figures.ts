/**
 * Figures and dates against the sources.
 *
 * Every figure of the draft is linked with every comparable one of the sentences that its own is aligned with; which of those links may speak is decided over
 * the whole draft, and what they say in judge-figure.ts.
 */

import type { Claim } from '../claims/claim.ts';
import { agedPerson, sameAged } from './age-of.ts';
import type { Alignment } from './align.ts';
import { compare, type FigureClaim, isFigure } from './compare.ts';
import type { Comparison } from './compare-figure.ts';
import { judgeConsistency } from './consistency.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import { judgeFigure } from './judge-figure.ts';
import { type DraftSentence, isSameList, type Judgement, movedTo } from './judgement.ts';
import { featuresOf, type Link, type Place, scoreOf } from './link.ts';
import { isOtherThing } from './other-thing.ts';
import { anchorsIn } from './pair.ts';
import { isSameAmount } from './rival.ts';
import { isBoundTold, isSpanTold } from './told-bound.ts';
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
  const { paragraph, terms, claims } = sentence;
  const places = figures.map(claim => ({ claim, paragraph, terms, claims }));
  const links = figures.map((): Link[] => []);
  for (const alignment of withSharedRanks(sentence.alignments)) {
    const sources = figuresIn(alignment.testimony);
    if (sources.length === 0) continue;
    const said = figures.map(figure => sources.map(({ claim }) => compare(claim, figure)));
    for (let at = 0; at < figures.length; at++)
      addLinks(links[at] as Link[], at, places[at] as FigurePlace, { sources, said, alignment, corpus });
  }
  return new Map(figures.map((draft, at) => [draft, withoutNamesakes(links[at] ?? [])]));
}

type FigurePlace = Place & { readonly claim: FigureClaim };

const NO_LINKS = new Map<FigureClaim, Link[]>();

/** Father and son may have one name: where some age in the sources is the draft's, no other is sure to be that person's. */
function withoutNamesakes(links: Link[]): Link[] {
  if (!links.some(({ samePerson }) => samePerson) || links.every(({ comparison }) => comparison === 'conflict')) return links;
  return links.map(link => ({ ...link, samePerson: undefined }));
}

/** What covers a sentence equally well is equally good: two sources in the same words are both the best. */
function withSharedRanks(alignments: readonly Alignment[]): Alignment[] {
  let [rank, cover] = [0, 1];
  return alignments.map((alignment, index) => {
    if (alignment.cover < cover) [rank, cover] = [index, alignment.cover];
    return alignment.rank === rank ? alignment : { testimony: alignment.testimony, cover: alignment.cover, rank };
  });
}

/** The figures of one testimony, and how each of the draft's sentence compares with each of them. */
interface Beside {
  readonly sources: readonly SourceClaim[];
  readonly said: readonly (readonly (Comparison | undefined)[])[];
  readonly alignment: Alignment;
  readonly corpus: Corpus;
}

const figuresKnown = new WeakMap<readonly SourceClaim[], readonly SourceClaim[]>();

function figuresIn({ claims }: Testimony): readonly SourceClaim[] {
  const known = figuresKnown.get(claims) ?? claims.filter(({ claim }) => isFigure(claim));
  figuresKnown.set(claims, known);
  return known;
}

/** Links of the figure `at` of the sentence with what one testimony says. */
function addLinks(links: Link[], at: number, place: FigurePlace, { sources, said, alignment, corpus }: Beside): void {
  const { claim: draft } = place;
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index] as SourceClaim;
    const compared = said[at]?.[index];
    if (!compared) continue;
    const isTold =
      (compared === 'hedge' && isBoundTold(draft, place.paragraph, source.claim)) ||
      (compared !== 'agree' && isSpanTold(draft, place.paragraph, source.claim, source.testimony.paragraph));
    const comparison = isTold ? 'agree' : compared;
    const samePerson = sameAge(draft, place, source);
    if (comparison === 'conflict' && (samePerson === false || isOtherThing(place, source, corpus))) continue;
    const features = featuresOf(place, source, alignment, corpus, anchorsIn(said, at, index));
    links.push({
      draft,
      place,
      source,
      cover: alignment.cover,
      features,
      score: scoreOf(features),
      comparison,
      samePerson: samePerson ? true : undefined,
    });
  }
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
 * Judges the figures and dates of a draft, paragraph by paragraph; those that no source speaks of are unsourced.
 *
 * A source's claim is the rival of one figure of the draft at most, the best linked one, and of none where another figure agrees with it: "129 votes" of
 * the sources is what the draft's 129 is, and says nothing of its 42. Only a link as sure as `WEIGHTS.sure` stands against that, or one that
 * is better by `WEIGHTS.again` than that of the figure that agrees, which then says the same thing a second time.
 */
export function judgeFigures(paragraphs: readonly (readonly DraftSentence[])[], corpus: Corpus): (readonly Judgement[])[] {
  const linked = paragraphs.map(sentences => sentences.map(sentence => ({ sentence, links: linksOf(sentence, corpus) })));
  const freedom = freedomIn(linked.flat());
  const judgements = linked.map(own => judgeLinked(own, freedom, corpus));
  for (const judgement of judgeConsistency(paragraphs.flat(), judgements.flat())) judgements[judgement.at]?.push(judgement);
  return judgements;
}

/** What is said of the figures of a paragraph when it is settled which links may speak. */
export function judgeLinked(linked: readonly Linked[], freedom: Freedom, corpus: Corpus): Judgement[] {
  return linked.flatMap(({ sentence, links }) =>
    [...links].map(([draft, all]) => judgeOne(draft, all, sentence, freedom, corpus)),
  );
}

const judged = new WeakMap<readonly Link[], { readonly free: readonly Link[]; readonly judgement: Judgement }>();

/** What was said of a figure holds as long as the same of its links may speak. */
function judgeOne(
  draft: FigureClaim,
  links: readonly Link[],
  sentence: DraftSentence,
  freedom: Freedom,
  corpus: Corpus,
): Judgement {
  const free = freeOf(links, freedom);
  const before = judged.get(links);
  const judgement =
    before && isSameList(before.free, free) ? movedTo(before.judgement, sentence.at) : judgeFigure(draft, sentence, free, corpus);
  judged.set(links, { free, judgement });
  return judgement;
}

/** A figure or date of the draft with those of its links that may speak of it. */
export interface Free {
  readonly draft: FigureClaim;
  readonly sentence: DraftSentence;
  readonly links: readonly Link[];
}

/** Which links may speak is decided over the whole draft (see `judgeFigures`). */
export function freeLinksOf(linked: readonly Linked[]): Free[] {
  const freedom = freedomIn(linked);
  return linked.flatMap(({ sentence, links }) =>
    [...links].map(([draft, own]) => ({ draft, sentence, links: freeOf(own, freedom) })),
  );
}

interface Freedom {
  /** May it speak at all? */
  readonly isFree: (link: Link) => boolean;
  /** Does the source's figure bear out another figure of the draft, and better? */
  readonly isTaken: (link: Link) => boolean;
}

/**
 * "Dropped to 2.81 percent from 2.96": the sentence that has the draft's own figure has no other in its place. "Fewer than 100 members" is not told by the 19 of
 * "more than 100 members, 19 of them new".
 */
function freeOf(links: readonly Link[], { isFree, isTaken }: Freedom): Link[] {
  const free = links.filter(isFree);
  const told = new Map<Testimony, number>();
  for (const link of free) {
    if (link.comparison === 'conflict' || link.score < WEIGHTS.supported || isTaken(link)) continue;
    const { testimony } = link.source;
    told.set(testimony, Math.max(link.score, told.get(testimony) ?? link.score));
  }
  return told.size === 0
    ? free
    : free.filter(link => {
        const score = told.get(link.source.testimony);
        return (
          link.comparison !== 'conflict' || score === undefined || (isSameAmount(link) && link.score > score + WEIGHTS.clear)
        );
      });
}

function freedomIn(linked: readonly Linked[]): Freedom {
  const partners = new Map<SourceClaim, Link>();
  const rivals = new Map<SourceClaim, Link>();
  for (const { links } of linked) {
    if (links.size === 0) continue;
    const best = bestIn(links);
    addBest(partners, best.partners);
    addBest(rivals, best.rivals);
  }
  return freedomBy(partners, rivals);
}

/** The same by the best partner and the best rival that each claim of a source has in the draft. */
export function freedomBy(partners: ReadonlyMap<SourceClaim, Link>, rivals: ReadonlyMap<SourceClaim, Link>): Freedom {
  const isTaken = (link: Link): boolean => {
    const partner = partners.get(link.source);
    return partner !== undefined && partner.draft !== link.draft;
  };
  const isFree = (link: Link): boolean => {
    if (link.comparison !== 'conflict') return true;
    const partner = partners.get(link.source);
    if (
      partner &&
      partner.draft !== link.draft &&
      (link.score < Math.min(WEIGHTS.sure, partner.score + WEIGHTS.again) || isSameSentence(partner, link))
    )
      return false;
    return rivals.get(link.source)?.draft === link.draft || link.score >= WEIGHTS.sure;
  };
  return { isFree, isTaken };
}

interface Best {
  readonly partners: readonly Link[];
  readonly rivals: readonly Link[];
}

const bests = new WeakMap<Linked['links'], Best>();

/** The best partner and the best rival that each claim of a source has in one sentence. */
export function bestIn(links: Linked['links']): Best {
  const known = bests.get(links);
  if (known) return known;
  const [partners, rivals] = [new Map<SourceClaim, Link>(), new Map<SourceClaim, Link>()];
  for (const own of links.values()) {
    const agreeing = own.filter(link => link.comparison !== 'conflict' && link.score >= WEIGHTS.supported);
    addBest(
      partners,
      agreeing.filter(link => !isSaidTwice(link, agreeing) || !isBetterFor(links, link)),
    );
    addBest(
      rivals,
      own.filter(link => link.comparison === 'conflict'),
    );
  }
  const best = { partners: [...partners.values()], rivals: [...rivals.values()] };
  bests.set(links, best);
  return best;
}

/** "A goal of 96 percent, which means 96 percent of the bags": where the draft says it once, it is the one that is better linked. */
function isSaidTwice({ source, score }: Link, agreeing: readonly Link[]): boolean {
  return agreeing.some(
    other => other.source.testimony === source.testimony && other.score > score && isOneValue(other.source.claim, source.claim),
  );
}

function isOneValue(a: Claim, b: Claim): boolean {
  return isFigure(b) && compare(a, b) === 'agree';
}

/** Whether another figure of the draft's sentence, which disagrees, is the better match of that of the source. */
function isBetterFor(links: Linked['links'], { source, score }: Link): boolean {
  return [...links.values()].some(own =>
    own.some(link => link.source === source && link.comparison === 'conflict' && link.score > score),
  );
}

function isSameSentence(a: Link, b: Link): boolean {
  return a.place.paragraph === b.place.paragraph && a.draft.sentence === b.draft.sentence;
}

/** Keeps the best link of each claim of a source; of equal ones the first. */
export function addBest(best: Map<SourceClaim, Link>, links: Iterable<Link>): void {
  for (const link of links) {
    const before = best.get(link.source);
    if (!before || before.score < link.score) best.set(link.source, link);
  }
}
