/**
 * The second look at a rival: a source's figure or date that disagrees with the draft's. Their link (link.ts) says how alike the two places are; whether the
 * draft speaks of that very thing, or of another of its kind that the sources are silent on, is told by what the two sentences have and have not in common.
 * Logistic regression as for the links, with a table for figures and one for dates (`WEIGHTS.rival`); scripts/learn-rivals.ts learns them.
 */
import type { Claim } from '../claims/claim.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { compare, type FigureClaim, isFigure } from './compare.ts';
import { type Corpus, passageOf, type Testimony } from './corpus.ts';
import type { DraftSentence } from './judgement.ts';
import type { Link } from './link.ts';
import { far, slip } from './pair.ts';
import type { Term } from './terms.ts';
import { WEIGHTS } from './weights.ts';

const TABLES: Readonly<Record<FigureClaim['kind'], Partial<Record<keyof RivalFeatures, number>>>> = WEIGHTS.rival;

/** Of what needs no second look. */
const SURE = 5;
/** A name no more tokens away than this may be the owner of a figure. */
const OWNER = 8;
/** Marks that part clauses. */
const MARK = /^[,;:—–()]$/u;

/** Log-odds that the draft speaks of the rival's thing. `link`: log-odds of the link itself, or of it and others beside it. */
export function againstBy(rival: Link, link: number, sentence: DraftSentence, corpus: Corpus): number {
  if (rival.samePerson) return SURE;
  const features = rivalFeaturesOf(rival, link, sentence, corpus);
  let score = 0;
  for (const [name, weight] of Object.entries(TABLES[rival.draft.kind])) score += weight * features[name as keyof RivalFeatures];
  return score;
}

/** docs/matching.md says what they are good for. */
export interface RivalFeatures {
  readonly bias: number;
  readonly link: number;
  readonly cover: number;
  readonly back: number;
  readonly novel: number;
  readonly missingNames: number;
  readonly anchors: number;
  readonly others: number;
  readonly elsewhere: number;
  readonly otherDate: number;
  readonly left: number;
  readonly otherOwner: number;
  readonly otherParts: number;
  readonly otherBound: number;
  readonly slip: number;
  readonly far: number;
}

export function rivalFeaturesOf(rival: Link, link: number, sentence: DraftSentence, corpus: Corpus): RivalFeatures {
  const { draft, source, features } = rival;
  const told = afterColon(sentence, draft);
  const others = sentence.claims.filter(claim => claim !== draft && isFigure(claim));
  const elsewhere = others.filter(other => !isBorneOut(other, source.testimony));
  return {
    bias: 1,
    link,
    cover: told ? coverOf(told, rival, corpus) : rival.cover,
    back: features.back,
    novel: told ? novelOf(told, corpus) : novelIn(sentence, corpus),
    missingNames: missingNamesOf(sentence, source.testimony, corpus),
    anchors: features.anchors,
    others: others.length > 0 ? 1 : 0,
    elsewhere: others.length > 0 ? elsewhere.length / others.length : 0,
    otherDate: elsewhere.some(other => other.kind === 'date' && isInClause(other, draft, sentence.paragraph)) ? 1 : 0,
    left: features.left,
    otherOwner: isOfAnother(rival, sentence) ? 1 : 0,
    otherParts: saidParts(draft) === saidParts(source.claim) ? 0 : 1,
    otherBound: boundOf(draft) === boundOf(source.claim) ? 0 : 1,
    slip: slip(draft, source.claim),
    far: far(draft, source.claim),
  };
}

/** Whether a testimony or its neighbours have the figure or date. */
function isBorneOut(claim: Claim, testimony: Testimony): boolean {
  return passageOf(testimony).some(({ claims }) => claims.some(one => compare(one.claim, claim) === 'agree'));
}

/** "The city of 201,000 in 1970": no mark stands between them. */
function isInClause(a: Span, b: Span, { tokens }: Paragraph): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return tokens.every(({ start, end, text }) => start < from || end > to || !MARK.test(text));
}

/** Share of the weight of the sentence's names that neither the testimony nor its neighbours have. */
function missingNamesOf({ terms }: DraftSentence, testimony: Testimony, corpus: Corpus): number {
  const names = terms.filter(({ name }) => name);
  const passage = passageOf(testimony);
  return shareOf(names, corpus, term => !corpus.relatedTo(term).some(({ stem }) => passage.some(({ stems }) => stems.has(stem))));
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
    if (tokens.slice(Math.min(token, at), Math.max(token, at)).some(({ text }) => MARK.test(text))) continue;
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
