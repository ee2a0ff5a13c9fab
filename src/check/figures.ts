/**
 * Figures and dates against the sources.
 *
 * For each source: the best linked claim that agrees, and the best linked one that does not (its rival). A verdict for each source, then one for all of them.
 */
import type { Alignment } from './align.ts';
import { compare, type FigureClaim, isFigure } from './compare.ts';
import type { Comparison } from './compare-figure.ts';
import { judgeConsistency } from './consistency.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { correctedFigure } from './correct-figure.ts';
import { DESK, inForce } from './in-force.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { type Features, featuresOf, type Place, scoreOf } from './link.ts';
import { say } from './say.ts';
import { WEIGHTS } from './weights.ts';

/** A claim of the draft held against one of a source. */
export interface Link {
  readonly draft: FigureClaim;
  readonly place: Place;
  readonly source: SourceClaim;
  readonly features: Features;
  readonly score: number;
  readonly comparison: Comparison;
}

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
  const alignments = withSharedRanks(sentence.alignments);
  return new Map(figures.map(draft => [draft, alignments.flatMap(alignment => linksWith(draft, alignment, sentence, corpus))]));
}

/** What covers a sentence equally well is equally good: two sources in the same words are both the best. */
function withSharedRanks(alignments: readonly Alignment[]): Alignment[] {
  let [rank, cover] = [0, 1];
  return alignments.map((alignment, index) => {
    if (alignment.cover < cover) [rank, cover] = [index, alignment.cover];
    return { ...alignment, rank };
  });
}

function linksWith(draft: FigureClaim, alignment: Alignment, sentence: DraftSentence, corpus: Corpus): Link[] {
  return alignment.testimony.claims.flatMap(source => {
    const comparison = compare(source.claim, draft);
    if (!comparison) return [];
    const place = { claim: draft, paragraph: sentence.paragraph, terms: sentence.terms, claims: sentence.claims };
    const features = featuresOf(place, source, alignment, corpus);
    return [{ draft, place, source, comparison, features, score: scoreOf(features) }];
  });
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
    [...links].map(([draft, own]) => judge(draft, sentence, own.filter(isFree), corpus)),
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

type SourceVerdict = { readonly verdict: 'supported' | 'hedge' | 'conflict'; readonly link: Link };

function judge(claim: FigureClaim, sentence: DraftSentence, links: readonly Link[], corpus: Corpus): Judgement {
  const sources = new Map<string, Link[]>();
  for (const link of links) {
    for (const source of sourcesOf(link)) {
      const list = sources.get(source);
      if (list) list.push(link);
      else sources.set(source, [link]);
    }
  }
  const all = [...sources].flatMap(([source, own]) => {
    const found = verdictOf(own);
    return found ? [{ ...found, source, agrees: found.verdict !== 'conflict' }] : [];
  });
  const verdicts = inForce(claim, all, corpus);
  const of = (verdict: SourceVerdict['verdict']): Link[] =>
    verdicts.filter(found => found.verdict === verdict).map(({ link }) => link);
  const [agreeing, hedged, conflicting] = [of('supported'), of('hedge'), of('conflict')];
  const base = { claim, at: sentence.at };
  if (agreeing.length > 0 && conflicting.length > 0)
    return {
      ...base,
      verdict: 'caution',
      code: 'sources-disagree',
      bearing: bearing([...agreeing, ...conflicting]),
      why: why(agreeing, 'sources differ'),
    };
  if (agreeing.length > 0) return { ...base, verdict: 'supported', bearing: bearing(agreeing), why: why(agreeing, 'agrees') };
  if (hedged.length > 0)
    return {
      ...base,
      verdict: 'caution',
      code: 'hedge-dropped',
      bearing: bearing(hedged),
      ...correctedFigure(claim, bearing(hedged), sentence.claims),
      why: why(hedged, 'agrees, but says more than the source'),
    };
  if (conflicting.length > 0) {
    const shown = bearing(withEchoes(conflicting, sources));
    return {
      ...base,
      verdict: 'conflict',
      code: claim.kind === 'date' ? 'date-conflict' : 'number-conflict',
      bearing: shown,
      ...messageFor(claim, conflicting, verdicts.length < all.length),
      ...correctedFigure(claim, shown, sentence.claims),
      why: why(conflicting, 'differs'),
    };
  }
  return { ...base, verdict: 'unsourced', bearing: [], why: { matched: [], compared: 'no source speaks of it' } };
}

/** The desk's own word has no place in a source to name; a figure that an older source has is out of date. */
function messageFor(claim: FigureClaim, [link]: readonly Link[], isOld: boolean): { message?: string } {
  if (!link) return {};
  const { testimony, claim: sourced } = link.source;
  if (testimony.origins.length === 0)
    return { message: `The desk’s facts: ${say(sourced, testimony.paragraph)}. Draft: ${claim.text}.` };
  return isOld ? { message: `Draft: ${claim.text}; now ${sourced.text}.` } : {};
}

function sourcesOf({ source }: Link): readonly string[] {
  const { origins } = source.testimony;
  return origins.length === 0 ? [DESK] : origins.map(origin => origin.source);
}

function verdictOf(links: readonly Link[]): SourceVerdict | undefined {
  const best = (comparison: Comparison): Link | undefined => bestOf(links.filter(link => link.comparison === comparison));
  const [agree, hedge, rival] = [best('agree'), best('hedge'), best('conflict')];
  const kind = agree && (!hedge || agree.score >= hedge.score - WEIGHTS.margin) ? agree : hedge;
  const score = kind?.score ?? Number.NEGATIVE_INFINITY;
  const against = rival ? eitherOf(links.filter(link => isBeside(link, rival))) : Number.NEGATIVE_INFINITY;
  if (kind && score >= WEIGHTS.supported && score >= against - WEIGHTS.margin)
    return { verdict: kind === agree ? 'supported' : 'hedge', link: kind };
  if (rival && against >= WEIGHTS.conflict && against >= score + WEIGHTS.margin) return { verdict: 'conflict', link: rival };
  return undefined;
}

/** Further sources that have the figure too: their words alone would not have been enough. */
function withEchoes(conflicting: readonly Link[], sources: ReadonlyMap<string, readonly Link[]>): Link[] {
  const [first] = conflicting;
  const others = [...sources.values()].flatMap(own =>
    own.some(link => conflicting.includes(link))
      ? []
      : (bestOf(own.filter(link => isRival(link) && first && compare(link.source.claim, first.source.claim) === 'agree')) ?? []),
  );
  return [...conflicting, ...others];
}

function isRival({ comparison, score }: Link): boolean {
  return comparison === 'conflict' && score >= WEIGHTS.supported;
}

/** Another figure of the same sentence of the source that disagrees too. */
function isBeside(link: Link, rival: Link): boolean {
  return link.comparison === 'conflict' && link.source.testimony === rival.source.testimony;
}

/** Log-odds that the draft speaks of one of them; it can speak of one only, so the odds add up. "42 alive" is neither the 24 nor the 35 of one sentence. */
function eitherOf(links: readonly Link[]): number {
  return Math.log(links.reduce((odds, { score }) => odds + Math.exp(score), 0));
}

function bestOf(links: readonly Link[]): Link | undefined {
  return links.reduce<Link | undefined>((top, link) => (!top || link.score > top.score ? link : top), undefined);
}

function bearing(links: readonly Link[]): SourceClaim[] {
  return [...new Set(links.map(({ source }) => source))].sort((a, b) => a.testimony.order - b.testimony.order);
}

function why(links: readonly Link[], compared: string): Judgement['why'] {
  const [best] = links;
  return {
    matched: [],
    compared,
    ...(best?.source.fact ? { fact: best.source.fact } : {}),
    ...(best ? { score: Math.round(best.score * 100) / 100 } : {}),
  };
}
