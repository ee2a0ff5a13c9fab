/**
 * Is a figure or date of the draft said of the same thing as one of a source? Record linkage after Fellegi and Sunter (1969): every feature of the pair
 * adds its weight, the log-odds that it shows on true pairs rather than on chance pairs. The table is weights.ts; scripts/learn-weights.mjs learns it.
 */
import type { Claim } from '../claims/claim.ts';
import { related } from '../text/lexicon.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Alignment } from './align.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import { areOpposites } from './opposites.ts';
import type { Term } from './terms.ts';
import { WEIGHTS } from './weights.ts';

/** A claim of the draft with what is needed to link it. */
export interface Place {
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /** Content words of its sentence. */
  readonly terms: readonly Term[];
}

export type Features = Readonly<Record<FeatureName, number>>;
export type FeatureName = keyof typeof WEIGHTS.features;

/** Words looked at on either side of a figure, and how fast they lose weight with distance. */
const REACH = 7;
/** Words so near a figure belong to it. */
const CLOSE = 2;

/** The features of a pair, each 0–1. */
export function featuresOf(place: Place, source: SourceClaim, alignment: Alignment, corpus: Corpus): Features {
  const near = nearTerms(place.terms, place.paragraph, place.claim);
  const nearThere = nearTerms(source.testimony.terms, source.testimony.paragraph, source.claim);
  const nearSource = new Set(nearThere.map(({ term }) => term.stem));
  let [found, all] = [0, 0];
  for (const { term, distance } of near) {
    if (isHead(term, place)) continue;
    const weight = corpus.weightOf(term.stem) / (1 + distance);
    all += weight;
    found += weight * Math.max(0, ...corpus.relatedTo(term).map(({ stem, likeness }) => (nearSource.has(stem) ? likeness : 0)));
  }
  const heads = headsOf(place.claim, source.claim, corpus);
  const rivals = source.testimony.claims.filter(
    ({ claim }) => claim.kind === source.claim.kind && typeOf(claim) === typeOf(source.claim),
  );
  return {
    cover: alignment.cover,
    best: alignment.rank === 0 ? 1 : 0,
    second: alignment.rank > 0 && alignment.rank < 3 ? 1 : 0,
    near: all ? found / all : 0,
    headSame: heads === 'same' ? 1 : 0,
    headKin: heads === 'kin' ? 1 : 0,
    headOther: heads === 'other' ? 1 : 0,
    only: rivals.length === 1 ? 1 : 0,
    opposed: areOpposed(near, nearThere) ? 1 : 0,
    names: sharedNames(place.terms, source.testimony),
    modifiers: sharedModifiers(place.claim, source.claim),
    back: coverBack(place.terms, source.testimony, corpus),
    date: place.claim.kind === 'date' ? 1 : 0,
    ordinal: place.claim.kind === 'quantity' && place.claim.type === 'ordinal' ? 1 : 0,
    duration: place.claim.kind === 'quantity' && place.claim.type === 'duration' ? 1 : 0,
    weekday: place.claim.kind === 'date' && place.claim.relative ? 1 : 0,
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

interface Near {
  readonly term: Term;
  readonly distance: number;
}

function nearTerms(terms: readonly Term[], paragraph: Paragraph, span: Span): Near[] {
  return terms.flatMap(term => {
    const token = paragraph.tokens[term.token];
    if (!token) return [];
    const distance =
      token.end <= span.start ? tokensBetween(paragraph, token.end, span.start) : tokensBetween(paragraph, span.end, token.start);
    return distance <= REACH ? [{ term, distance }] : [];
  });
}

function tokensBetween(paragraph: Paragraph, from: number, to: number): number {
  let count = 0;
  for (const token of paragraph.tokens) {
    if (token.start >= to) break;
    if (token.start >= from && token.kind !== 'mark') count++;
  }
  return count;
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

type Heads = 'same' | 'kin' | 'other' | 'unknown';

function headsOf(draft: Claim, source: Claim, corpus: Corpus): Heads {
  if (draft.kind !== 'quantity' || source.kind !== 'quantity' || !draft.counted || !source.counted) return 'unknown';
  const [a, b] = [draft.counted.head, source.counted.head];
  if (a === b) return 'same';
  if (isAnybody(a) || isAnybody(b)) return 'kin';
  return corpus.likeness(a, b) > 0 ? 'kin' : 'other';
}

/** Words for people of any kind: 250 "individuals" of one report are the 250 "hostages" of another. */
function isAnybody(head: string): boolean {
  return /^(?:person|people|individual|man|woman|other|human|life|soul|one|them|victim|resident)$/u.test(head);
}

/** Share of the sentence's names that the testimony or its neighbours have; ½ where it has none. */
function sharedNames(terms: readonly Term[], testimony: Testimony): number {
  const names = terms.filter(term => term.name);
  if (names.length === 0) return 0.5;
  const known = (stem: string): boolean =>
    testimony.stems.has(stem) || testimony.before?.stems.has(stem) === true || testimony.after?.stems.has(stem) === true;
  return names.filter(({ stem }) => known(stem)).length / names.length;
}

/** Share of the modifiers of what the draft counts that the source's has too; ½ where one of them has none. */
function sharedModifiers(draft: Claim, source: Claim): number {
  const [a, b] = [draft, source].map(claim => (claim.kind === 'quantity' ? (claim.counted?.modifiers ?? []) : []));
  if (!a?.length || !b?.length) return 0.5;
  return a.filter(word => b.includes(word)).length / a.length;
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
