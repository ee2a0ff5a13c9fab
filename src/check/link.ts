/**
 * Is a figure or date of the draft said of the same thing as one of a source? Record linkage after Fellegi and Sunter (1969): every feature of the pair
 * adds its weight, the log-odds that it shows on true pairs rather than on chance pairs. The table is weights.ts; scripts/learn-weights.ts learns it.
 */
import type { Claim } from '../claims/claim.ts';
import { ofPair } from '../text/letters.ts';
import { related } from '../text/lexicon.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import type { Alignment } from './align.ts';
import type { FigureClaim } from './compare.ts';
import type { Comparison } from './compare-figure.ts';
import type { Corpus, SourceClaim, Testimony } from './corpus.ts';
import { areOpposites } from './opposites.ts';
import { apart, sideWord } from './pair.ts';
import type { Term } from './terms.ts';
import type { Likeness } from './thesaurus.ts';
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
  /** Both are the age of one person (age-of.ts): the same thing without a doubt. */
  readonly samePerson: true | undefined;
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

/** The features of a pair, each 0–1 (`anchors`: pair.ts). docs/matching.md says what they are good for. */
export function featuresOf(place: Place, source: SourceClaim, alignment: Alignment, corpus: Corpus, anchors: number): Features {
  const here = surroundingsOf(place, corpus);
  const there = thereOf(source);
  const { share, weight } = sharedNear(here.beside, there.stems);
  const heads = headsOf(place.claim, source.claim, corpus);
  const isBest = alignment.rank === 0 ? 1 : 0;
  const isDate = place.claim.kind === 'date' ? 1 : 0;
  return {
    best: isBest,
    bestDate: isBest * isDate,
    rank: Math.min(alignment.rank, LAST_RANK) / LAST_RANK,
    near: share,
    nearWeight: Math.min(1, weight / (MUCH * corpus.weightOf(''))),
    left: here.left === there.left ? 1 : 0,
    right: here.right === there.right ? 1 : 0,
    headSame: heads === 'same' ? 1 : 0,
    headKin: heads === 'kin' ? 1 : 0,
    headAny: heads === 'any' ? 1 : 0,
    headOther: heads === 'other' ? 1 : 0,
    only: there.only ? 1 : 0,
    opposed: areOpposed(here.near, there) ? 1 : 0,
    anchors,
    apart: apart(place.claim, source.claim),
    back: coverBack(place.terms, alignment.testimony, corpus),
    ordinal: place.claim.kind === 'quantity' && place.claim.type === 'ordinal' ? 1 : 0,
  };
}

/** Log-odds that the pair is about the same thing: every feature times its weight, said one by one because a loop over names is slow. A test sees to it that none is left out. */
export function scoreOf(features: Features): number {
  return (
    WEIGHTS.bias +
    W.best * features.best +
    W.bestDate * features.bestDate +
    W.rank * features.rank +
    W.near * features.near +
    W.nearWeight * features.nearWeight +
    W.left * features.left +
    W.right * features.right +
    W.headSame * features.headSame +
    W.headKin * features.headKin +
    W.headAny * features.headAny +
    W.headOther * features.headOther +
    W.only * features.only +
    W.opposed * features.opposed +
    W.anchors * features.anchors +
    W.apart * features.apart +
    W.back * features.back +
    W.ordinal * features.ordinal
  );
}
const W = WEIGHTS.features;

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

/** What stands around a figure, made once for all that it is held against. */
interface Surroundings {
  readonly near: readonly Near[];
  /** The same without what is counted, with weights and the words that go for each. */
  readonly beside: readonly { readonly weight: number; readonly kin: readonly Likeness[] }[];
  readonly left: string;
  readonly right: string;
}

const surroundings = new WeakMap<Place, Surroundings>();

function surroundingsOf(place: Place, corpus: Corpus): Surroundings {
  const known = surroundings.get(place);
  if (known) return known;
  const { claim, paragraph, terms } = place;
  const near = nearTerms(terms, paragraph, claim);
  const beside = near
    .filter(({ term }) => !isHead(term, place))
    .map(({ term, distance }) => ({ weight: corpus.weightOf(term.stem) / (1 + distance), kin: corpus.relatedTo(term) }));
  const made = { near, beside, left: sideWord(paragraph, claim, -1), right: sideWord(paragraph, claim, 1) };
  surroundings.set(place, made);
  return made;
}

/** The same of a claim of a source. */
interface There {
  readonly stems: ReadonlySet<string>;
  /** Terms close by, and their stems. */
  readonly close: readonly Term[];
  readonly closeStems: ReadonlySet<string>;
  readonly left: string;
  readonly right: string;
  readonly only: boolean;
}

const theres = new WeakMap<SourceClaim, There>();

function thereOf(source: SourceClaim): There {
  const known = theres.get(source);
  if (known) return known;
  const { claim, testimony } = source;
  const near = nearTerms(testimony.terms, testimony.paragraph, claim);
  const close = near.filter(({ distance }) => distance <= CLOSE).map(({ term }) => term);
  const made = {
    stems: new Set(near.map(({ term }) => term.stem)),
    close,
    closeStems: new Set(close.map(({ stem }) => stem)),
    left: sideWord(testimony.paragraph, claim, -1),
    right: sideWord(testimony.paragraph, claim, 1),
    only: isOnly(source),
  };
  theres.set(source, made);
  return made;
}

/** How much of what stands near one figure stands near the other: as a share, and the weight of it. The nearer the more. */
function sharedNear(here: Surroundings['beside'], there: ReadonlySet<string>): { share: number; weight: number } {
  let [found, all] = [0, 0];
  for (const { weight, kin } of here) {
    all += weight;
    let best = 0;
    for (const { stem, likeness } of kin) if (likeness > best && there.has(stem)) best = likeness;
    found += weight * best;
  }
  return { share: all ? found / all : 0, weight: found };
}

/** What is counted is compared as such. */
function isHead({ token }: Term, { claim, paragraph }: Place): boolean {
  const end = claim.kind === 'quantity' && !claim.counted?.carried ? claim.counted?.end : undefined;
  return end !== undefined && paragraph.tokens[token]?.end === end;
}

/** "24 alive" and "35 deceased": close by one figure stands the opposite of what stands close by the other. */
function areOpposed(here: readonly Near[], { close, closeStems }: There): boolean {
  if (close.length === 0) return false;
  return here.some(({ term }) => !closeStems.has(term.stem) && close.some(other => areContrary(term.word, other.word)));
}

const areContrary = ofPair((a, b) => areOpposites(stem(a), stem(b)) || related(a, b, 'adjective') === 'antonym');

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

const covers = new WeakMap<readonly Term[], Map<Testimony, number>>();

/** Share of the testimony's word weight that the draft's sentence has: a long sentence that has everything is about much else. */
function coverBack(terms: readonly Term[], testimony: Testimony, corpus: Corpus): number {
  const known = covers.get(terms) ?? new Map<Testimony, number>();
  covers.set(terms, known);
  const before = known.get(testimony);
  if (before !== undefined) return before;
  let [found, all] = [0, 0];
  for (const { stem } of testimony.terms) {
    const weight = corpus.weightOf(stem);
    all += weight;
    if (terms.some(term => term.stem === stem)) found += weight;
  }
  const share = all ? found / all : 0;
  known.set(testimony, share);
  return share;
}
