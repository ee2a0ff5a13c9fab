/**
 * Is a figure or date of the draft said of the same thing as one of a source? Record linkage after Fellegi and Sunter (1969): every feature of the pair
 * adds its weight, the log-odds that it shows on true pairs rather than on chance pairs. The table is weights.ts; scripts/learn-weights.ts learns it.
 */
import type { Claim } from '../claims/claim.ts';
import { related } from '../text/lexicon.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Alignment } from './align.ts';
import type { FigureClaim } from './compare.ts';
import type { Comparison } from './compare-figure.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import { areOpposites } from './opposites.ts';
import { anchorsOf, apart, sideWord } from './pair.ts';
import type { Term } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/** A claim of the draft with what is needed to link it. */
export interface Place {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /** Content words of its sentence. */
  readonly terms: readonly Term[];
  /** All claims of its sentence. */
  readonly claims: readonly Claim[];
}

export type Features = Readonly<Record<FeatureName, number>>;
export type FeatureName = keyof typeof WEIGHTS.features;

/** A claim of the draft held against one of a source. */
export interface Link {
  readonly draft: FigureClaim;
  readonly place: Place;
  readonly source: SourceClaim;
  /** 0–1: share of the draft's sentence found in the source's sentence and its neighbours (align.ts). */
  readonly cover: number;
  readonly features: Features;
  readonly score: number;
  readonly comparison: Comparison;
}

/** Words looked at on either side of a figure, and how fast they lose weight with distance. */
const REACH = 7;
/** Tokens, marks among them, that are looked through for words within reach. */
const FURTHEST = 40;
/** So much shared weight near a figure is as good as any more: two rare words right beside it. */
const MUCH = 1.5;
/** From this rank on a testimony is as unlike as the last one. */
const LAST_RANK = 12;
/** Words so near a figure belong to it. */
const CLOSE = 2;

/** The features of a pair, each 0–1. docs/matching.md says what they are good for. */
export function featuresOf(place: Place, source: SourceClaim, alignment: Alignment, corpus: Corpus): Features {
  const near = nearTerms(place.terms, place.paragraph, place.claim);
  const nearThere = nearTo(source);
  const { share, weight } = sharedNear(
    near.filter(({ term }) => !isHead(term, place)),
    nearThere,
    corpus,
  );
  const heads = headsOf(place.claim, source.claim, corpus);
  const isBest = alignment.rank === 0 ? 1 : 0;
  const isDate = place.claim.kind === 'date' ? 1 : 0;
  return {
    best: isBest,
    bestDate: isBest * isDate,
    rank: Math.min(alignment.rank, LAST_RANK) / LAST_RANK,
    near: share,
    nearDate: share * isDate,
    nearWeight: Math.min(1, weight / (MUCH * corpus.weightOf(''))),
    left: isSameSide(place, source, -1) ? 1 : 0,
    right: isSameSide(place, source, 1) ? 1 : 0,
    headSame: heads === 'same' ? 1 : 0,
    headKin: heads === 'kin' ? 1 : 0,
    headAny: heads === 'any' ? 1 : 0,
    headOther: heads === 'other' ? 1 : 0,
    only: isOnly(source) ? 1 : 0,
    opposed: areOpposed(near, nearThere) ? 1 : 0,
    anchors: anchorsOf(place.claim, place.claims, source),
    apart: apart(place.claim, source.claim),
    back: coverBack(place.terms, source.testimony, corpus),
    ordinal: place.claim.kind === 'quantity' && place.claim.type === 'ordinal' ? 1 : 0,
  };
}

/** Log-odds that the pair is about the same thing. */
export function scoreOf(features: Features): number {
  let score: number = WEIGHTS.bias;
  for (const [name, weight] of Object.entries(WEIGHTS.features)) score += weight * features[name as FeatureName];
  return score;
}

/** What makes two claims rivals for one place in a sentence: kind, and for quantities the type. */
export function typeOf(claim: Claim): string {
  return claim.kind === 'quantity' ? claim.type : claim.kind;
}

/** Is it the only claim of its type in its sentence? */
function isOnly({ claim, testimony }: SourceClaim): boolean {
  return testimony.claims.every(
    other => other.claim === claim || other.claim.kind !== claim.kind || typeOf(other.claim) !== typeOf(claim),
  );
}

function isSameSide({ paragraph, claim }: Place, source: SourceClaim, side: -1 | 1): boolean {
  return sideWord(paragraph, claim, side) === sideWord(source.testimony.paragraph, source.claim, side);
}

interface Near {
  readonly term: Term;
  readonly distance: number;
}

function nearTerms(terms: readonly Term[], { tokens }: Paragraph, span: Span): Near[] {
  const first = tokens.findIndex(({ end }) => end > span.start);
  let next = first;
  while ((tokens[next]?.start ?? span.end) < span.end) next++;
  return terms.flatMap(term => {
    if (Math.abs(term.token - first) > FURTHEST) return [];
    const distance = term.token < first ? wordsBetween(tokens, term.token + 1, first) : wordsBetween(tokens, next, term.token);
    return distance <= REACH ? [{ term, distance }] : [];
  });
}

function wordsBetween(tokens: Paragraph['tokens'], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark') count++;
  return count;
}

const nearKnown = new WeakMap<SourceClaim, Near[]>();

function nearTo(source: SourceClaim): Near[] {
  const known = nearKnown.get(source);
  if (known) return known;
  const near = nearTerms(source.testimony.terms, source.testimony.paragraph, source.claim);
  nearKnown.set(source, near);
  return near;
}

/** How much of what stands near one figure stands near the other: as a share, and the weight of it. The nearer the more. */
function sharedNear(here: readonly Near[], there: readonly Near[], corpus: Corpus): { share: number; weight: number } {
  const stems = new Set(there.map(({ term }) => term.stem));
  let [found, all] = [0, 0];
  for (const { term, distance } of here) {
    const weight = corpus.weightOf(term.stem) / (1 + distance);
    all += weight;
    found += weight * Math.max(0, ...corpus.relatedTo(term).map(({ stem, likeness }) => (stems.has(stem) ? likeness : 0)));
  }
  return { share: all ? found / all : 0, weight: found };
}

/** What is counted is compared as such. */
function isHead({ token }: Term, { claim, paragraph }: Place): boolean {
  const end = claim.kind === 'quantity' && !claim.counted?.carried ? claim.counted?.end : undefined;
  return end !== undefined && paragraph.tokens[token]?.end === end;
}

/** "24 alive" and "35 deceased": close by one figure stands the opposite of what stands close by the other. */
function areOpposed(here: readonly Near[], there: readonly Near[]): boolean {
  const close = there.filter(({ distance }) => distance <= CLOSE);
  const words = new Set(close.map(({ term }) => term.stem));
  return here.some(
    ({ term, distance }) =>
      distance <= REACH &&
      !words.has(term.stem) &&
      close.some(
        other => areOpposites(term.stem, other.term.stem) || related(term.word, other.term.word, 'adjective') === 'antonym',
      ),
  );
}

type Heads = 'same' | 'any' | 'kin' | 'other' | 'unknown';

function headsOf(draft: Claim, source: Claim, corpus: Corpus): Heads {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity' || !draft.counted || !source.counted) return 'unknown';
  const [a, b] = [draft.counted.head, source.counted.head];
  if (a === b) return 'same';
  if (isAnybody(a) || isAnybody(b)) return 'any';
  const likeness = corpus.likeness(a, b);
  return likeness >= 0.8 ? 'same' : likeness > 0 ? 'kin' : 'other';
}

/** Words for people of any kind: 250 "individuals" of one report are the 250 "hostages" of another. */
function isAnybody(head: string): boolean {
  return /^(?:person|people|individual|man|woman|other|human|life|soul|one|them|victim|resident)$/u.test(head);
}

/** Share of the testimony's word weight that the draft's sentence has: a long sentence that has everything is about much else. */
function coverBack(terms: readonly Term[], testimony: Testimony, corpus: Corpus): number {
  const own = new Set(terms.map(({ stem }) => stem));
  let [found, all] = [0, 0];
  for (const { stem } of testimony.terms) {
    const weight = corpus.weightOf(stem);
    all += weight;
    if (own.has(stem)) found += weight;
  }
  return all ? found / all : 0;
}
