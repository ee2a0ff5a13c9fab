/**
 * The second look at a rival: a source's figure or date that disagrees with the draft's. Their link (link.ts) says how alike the two places are; whether the
 * draft speaks of that very thing, or of another of its kind that the sources are silent on, is told by what the two sentences have and have not in common.
 * Logistic regression as for the links; the table is `WEIGHTS.rival`, scripts/learn-rivals.ts learns it.
 */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import type { Corpus } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';
import type { Link } from './link.ts';
import type { Term } from './terms.ts';
import { WEIGHTS } from './weights.ts';

export type RivalFeatureName = keyof typeof WEIGHTS.rival;
export type RivalFeatures = Readonly<Record<RivalFeatureName, number>>;

/** Of what needs no second look. */
const SURE = 5;
/** A name no more tokens away than this may be the owner of a figure. */
const OWNER = 8;

/** Log-odds that the draft speaks of the rival's thing. `link`: log-odds of the link itself, or of it and others beside it. */
export function againstBy(rival: Link, link: number, sentence: DraftSentence, corpus: Corpus): number {
  if (rival.samePerson) return SURE;
  const features = rivalFeaturesOf(rival, link, sentence, corpus);
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS.rival)) score += weight * features[name as RivalFeatureName];
  return score;
}

/** docs/matching.md says what they are good for. */
export function rivalFeaturesOf(rival: Link, link: number, sentence: DraftSentence, corpus: Corpus): RivalFeatures {
  const told = afterColon(sentence, rival.draft);
  return {
    bias: 1,
    link,
    cover: told ? coverOf(told, rival, corpus) : rival.cover,
    back: rival.features.back,
    novel: told ? novelOf(told, corpus) : novelIn(sentence, corpus),
    anchors: rival.features.anchors,
    apart: rival.features.apart,
    otherOwner: isOfAnother(rival, sentence) ? 1 : 0,
    otherParts: saidParts(rival.draft) === saidParts(rival.source.claim) ? 0 : 1,
    otherBound: boundOf(rival.draft) === boundOf(rival.source.claim) ? 0 : 1,
    sameAmount: isSameAmount(rival) ? 1 : 0,
  };
}

/** The same number with another bound or unit: "fewer than 100" for "over 100", "three months" for "three years". */
export function isSameAmount({ draft, source: { claim } }: Link): boolean {
  return draft.kind === 'quantity' && claim.kind === 'quantity' && draft.value.amount === claim.value.amount;
}

const novelKnown = new WeakMap<DraftSentence['alignments'], number>();

/** Share of the sentence's word weight that no sentence of any source has, not even in other words: the draft has something new to tell. */
function novelIn({ terms, alignments }: DraftSentence, corpus: Corpus): number {
  const known = novelKnown.get(alignments);
  if (known !== undefined) return known;
  const share = novelOf(terms, corpus);
  novelKnown.set(alignments, share);
  return share;
}

function novelOf(terms: readonly Term[], corpus: Corpus): number {
  return shareOf(terms, corpus, term => !corpus.relatedTo(term).some(({ stem }) => corpus.countOf(stem) > 0));
}

function coverOf(terms: readonly Term[], { source: { testimony } }: Link, corpus: Corpus): number {
  return shareOf(terms, corpus, term => corpus.relatedTo(term).some(({ stem }) => testimony.stems.has(stem)));
}

function shareOf(terms: readonly Term[], corpus: Corpus, counts: (term: Term) => boolean): number {
  let [found, all] = [0, 0];
  for (const term of terms) {
    const weight = corpus.weightOf(term.stem);
    all += weight;
    if (counts(term)) found += weight;
  }
  return all ? found / all : 0;
}

/** "A spokesman repeated the figure: 24 living captives." What stands before a colon announces what is told; two words that tell something are enough. */
function afterColon({ terms, paragraph, index }: DraftSentence, { start }: Span): readonly Term[] | undefined {
  const { tokens } = paragraph;
  const first = paragraph.sentences[index]?.first ?? 0;
  const colon = tokens.findLastIndex((token, at) => at >= first && token.end <= start && token.text === ':');
  if (colon < 0) return undefined;
  const told = terms.filter(({ token }) => token > colon);
  return told.length > 1 ? told : undefined;
}

/** "Harlow with 11 percent of the market" and "Osgood with 7 percent": the name beside either figure is not in the other's sentence. */
function isOfAnother({ draft, source: { claim, testimony } }: Link, { terms, paragraph }: DraftSentence): boolean {
  const here = ownerOf(terms, paragraph, draft);
  const there = ownerOf(testimony.terms, testimony.paragraph, claim);
  return here !== undefined && there !== undefined && !testimony.stems.has(here) && terms.every(({ stem }) => stem !== there);
}

/** The nearest name (stem) that no comma, bracket or dash parts from the figure. */
function ownerOf(terms: readonly Term[], { tokens }: Paragraph, span: Span): string | undefined {
  const at = tokens.findIndex(({ end }) => end > span.start);
  let nearest: string | undefined;
  let least = OWNER + 1;
  for (const { name, token, stem } of terms) {
    const distance = Math.abs(token - at);
    if (!name || distance >= least) continue;
    if (tokens.slice(Math.min(token, at), Math.max(token, at)).some(({ text }) => /^[,;:—–()]$/u.test(text))) continue;
    [nearest, least] = [stem, distance];
  }
  return nearest;
}

/** Which parts of a date are said: a weekday and a year are seldom two words for one day. */
function saidParts(claim: Claim): string {
  return claim.kind === 'date' ? Object.keys(claim.parts).sort().join() : '';
}

function boundOf(claim: Claim): string {
  return claim.kind === 'quantity' ? claim.value.bound : '';
}
