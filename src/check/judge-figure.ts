/** A figure or date of the draft with all its links: what each source says of it by itself, then one verdict for all of them. */
import { compare, type FigureClaim, isFigure } from './compare.ts';
import type { Comparison } from './compare-figure.ts';
import type { Corpus, SourceClaim } from './corpus.ts';
import { correctedFigure } from './correct-figure.ts';
import { isRest, isWorkedOut } from './derived.ts';
import { DESK, inForce } from './in-force.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import type { Link } from './link.ts';
import { againstBy, isSameAmount } from './rival.ts';
import { say } from './say.ts';
import { WEIGHTS } from './weights.ts';

/** Sentences of the sources that a figure may have been worked out from: the best aligned ones. */
const NEAREST = 3;

/** A sentence of a source that has so much of the draft's sentence is its model. */
const COPY = 0.8;

/** Where one source agrees, another is said to disagree only from here on (second look): a kinder reading is at hand. */
const DISAGREES = 1.6;

/** Of a rival: `looked`, what the second look came to; `against`, the log-odds that the draft speaks of it or of another beside it. */
type SourceVerdict = {
  readonly verdict: 'supported' | 'hedge' | 'conflict';
  readonly link: Link;
  readonly looked?: number;
  readonly against?: number;
};
type Spoken = SourceVerdict & { readonly source: string; readonly agrees: boolean };

/** One verdict for all sources on a figure or date of the draft; `links`: those of it that are free to speak. */
export function judgeFigure(claim: FigureClaim, sentence: DraftSentence, links: readonly Link[], corpus: Corpus): Judgement {
  const sources = new Map<string, Link[]>();
  for (const link of links) {
    for (const source of sourcesOf(link)) {
      const list = sources.get(source);
      if (list) list.push(link);
      else sources.set(source, [link]);
    }
  }
  const all = [...sources].flatMap(([source, own]) => {
    const found = verdictOf(own, sentence, corpus);
    return found ? [{ ...found, source, agrees: found.verdict !== 'conflict' }] : [];
  });
  const isHeard = all.some(({ agrees }) => agrees);
  const heard = isHeard ? all.filter(({ looked = DISAGREES }) => looked >= DISAGREES) : all;
  const verdicts = inForce(claim, all.length > 0 ? heard : together(sources, sentence, corpus), corpus);
  const of = (verdict: SourceVerdict['verdict']): Link[] =>
    verdicts.filter(found => found.verdict === verdict).map(({ link }) => link);
  const [agreeing, hedged] = [of('supported'), of('hedge')];
  const conflicting = verdicts.flatMap(({ verdict, link, against = 0 }) =>
    verdict === 'conflict' && (isHeard || isOutdone(links, link, against)) ? [link] : [],
  );
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
  if (conflicting.length > 0 && !isDerived(claim, conflicting, sentence)) {
    const shown = bearing(withEchoes(conflicting, sources));
    return {
      ...base,
      verdict: 'conflict',
      code: claim.kind === 'date' ? 'date-conflict' : 'number-conflict',
      ...(claim.kind === 'quantity' && claim.whole && conflicting.every(isAboutUnit) ? { span: claim.whole } : {}),
      bearing: shown,
      ...messageFor(claim, conflicting, verdicts.length < all.length),
      ...correctedFigure(claim, shown, sentence.claims),
      why: why(conflicting, 'differs'),
    };
  }
  return { ...base, verdict: 'unsourced', bearing: [], why: { matched: [], compared: 'no source speaks of it' } };
}

/**
 * Whether the rival leaves far behind what agrees and could be meant, in whatever source. In a sentence that the draft nearly copies, to be ahead is enough.
 * `against`: log-odds that the draft speaks of the rival or of another beside it.
 */
function isOutdone(links: readonly Link[], rival: Link, against: number): boolean {
  const agreeing = bestOf(links.filter(({ comparison }) => comparison !== 'conflict'))?.score ?? Number.NEGATIVE_INFINITY;
  const isDoubtful = agreeing >= WEIGHTS.supported && rival.cover < COPY;
  return against >= agreeing + (isDoubtful ? WEIGHTS.clear : WEIGHTS.margin);
}

/** The writer's own sum or difference of what the sources have in one place. */
function isDerived(claim: FigureClaim, conflicting: readonly Link[], { paragraph, claims, alignments }: DraftSentence): boolean {
  if (claim.kind !== 'quantity') return false;
  const places = new Set([
    ...conflicting.map(({ source }) => source.testimony),
    ...alignments.slice(0, NEAREST).map(({ testimony }) => testimony),
  ]);
  return (
    [...places].some(testimony => isWorkedOut(claim, paragraph, testimony)) ||
    alignments.some(({ testimony }) => isRest(claim, claims, paragraph, testimony))
  );
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

function verdictOf(links: readonly Link[], sentence: DraftSentence, corpus: Corpus): SourceVerdict | undefined {
  const best = (comparison: Comparison): Link | undefined => bestOf(links.filter(link => link.comparison === comparison));
  const [agree, hedge, rival] = [best('agree'), best('hedge'), best('conflict')];
  const kind = agree && (!hedge || agree.score >= hedge.score - WEIGHTS.margin) ? agree : hedge;
  const score = kind?.score ?? Number.NEGATIVE_INFINITY;
  const against = rival ? againstOf(links, rival) : Number.NEGATIVE_INFINITY;
  const least = kind === agree ? WEIGHTS.supported : WEIGHTS.hedged;
  if (kind && score >= least && score >= against - WEIGHTS.margin)
    return { verdict: kind === agree ? 'supported' : 'hedge', link: kind };
  if (!rival || against < score + WEIGHTS.margin) return undefined;
  const looked = againstBy(rival, against, sentence, corpus);
  if (looked >= WEIGHTS.conflict[rival.draft.kind]) return { verdict: 'conflict', link: rival, looked, against };
  return undefined;
}

/**
 * No source by itself is sure enough. Several that have one figure against the draft's are: it can be of any of them that the draft speaks, so their odds
 * add up, unless some link agrees nearly as well.
 */
function together(sources: ReadonlyMap<string, readonly Link[]>, sentence: DraftSentence, corpus: Corpus): Spoken[] {
  const links = [...sources.values()].flat();
  const rival = bestOf(links.filter(link => link.comparison === 'conflict'));
  if (!rival) return [];
  const spoken = [...sources].flatMap(([source, own]) => {
    const link = bestOf(own.filter(one => one.comparison === 'conflict' && isOneValue(one, rival)));
    return link ? [{ verdict: 'conflict' as const, link, source, agrees: false, against: againstOf(own, link) }] : [];
  });
  const against = logSum(spoken.map(one => one.against));
  const looked = logSum(spoken.map(one => againstBy(one.link, one.against, sentence, corpus)));
  const agreeing = bestOf(links.filter(link => link.comparison !== 'conflict'))?.score ?? Number.NEGATIVE_INFINITY;
  return spoken.length > 1 && looked >= WEIGHTS.conflict[rival.draft.kind] && against >= agreeing + WEIGHTS.margin ? spoken : [];
}

function isOneValue(a: Link, b: Link): boolean {
  return isFigure(b.source.claim) && compare(a.source.claim, b.source.claim) === 'agree';
}

/** Log-odds that the draft speaks of the rival or of another figure beside it; `links`: those of one figure of the draft. */
export function againstOf(links: readonly Link[], rival: Link): number {
  return eitherOf(links.filter(link => isBeside(link, rival)));
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

/** The same number of another unit: "three months" for "three years". The unit is as wrong as the figure (DESIGN.md §3, "Spans"). */
function isAboutUnit(link: Link): boolean {
  const { claim } = link.source;
  return isSameAmount(link) && link.draft.kind === 'quantity' && claim.kind === 'quantity' && claim.unit !== link.draft.unit;
}

/** Another figure of the same sentence of the source that disagrees too. */
function isBeside(link: Link, rival: Link): boolean {
  return link.comparison === 'conflict' && link.source.testimony === rival.source.testimony;
}

/** Log-odds that the draft speaks of one of them; it can speak of one only, so the odds add up. "42 alive" is neither the 24 nor the 35 of one sentence. */
function eitherOf(links: readonly Link[]): number {
  return logSum(links.map(({ score }) => score));
}

/** Log-odds that one of them holds, where only one can. */
function logSum(scores: readonly number[]): number {
  return Math.log(scores.reduce((odds, score) => odds + Math.exp(score), 0));
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
