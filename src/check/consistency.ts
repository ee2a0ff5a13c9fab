/**
 * The draft against itself, across its sentences: one thing that is given two figures, and no source speaks of either. Strict, for a draft may well
 * count two things in nearly the same words: what is counted is one, the shorter sentence says nothing that the longer one does not, and no word of either
 * says that there are others, or that time has passed.
 */
import type { Claim, QuantityClaim } from '../claims/claim.ts';
import { compareFigures } from './compare-figure.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import type { Term } from './terms.ts';

interface Said {
  readonly claim: QuantityClaim;
  readonly sentence: DraftSentence;
}

/** What is counted, owned and done: fewer words in common than this are chance. */
const LEAST_SHARED = 3;
/** Words that set one count apart from another of the same kind. */
const APART =
  /\b(?:an?other|others?|more|additional|further|extra|rest|remaining|previous(?:ly)?|earlier|later|last|next|now|then|since|already|so far|before|after|until|again|first|second|third|former|latter|each|every|per|rose|fell|rise|fall|up from|down from|from|if|could|may|might|would|plans?|expect(?:s|ed)?|forecast)\b/iu;

/** Conflicts for the later one of two figures that `judgements` leave unsourced. Judgements and sentences of one draft. */
export function judgeConsistency(sentences: readonly DraftSentence[], judgements: readonly Judgement[]): Judgement[] {
  return conflictsAmong([openIn(sentences, judgements)]);
}

/** A figure that no source speaks of, and that may be held against another of the draft. */
export interface OpenFigure extends Said {
  readonly key: string;
}

/** Those of some sentences, in order. */
export function openIn(sentences: readonly DraftSentence[], judgements: readonly Judgement[]): OpenFigure[] {
  const open = new Set<Claim>();
  for (const { verdict, claim } of judgements) if (verdict === 'unsourced') open.add(claim);
  if (open.size === 0) return [];
  return sentences.flatMap(sentence =>
    clearIn(sentence).flatMap(({ claim, key }) => (open.has(claim) ? [{ claim, sentence, key }] : [])),
  );
}

/** Conflicts among those of a draft, paragraph by paragraph. */
export function conflictsAmong(draft: readonly (readonly OpenFigure[])[]): Judgement[] {
  const earlier = new Map<string, OpenFigure[]>();
  const found: Judgement[] = [];
  for (const paragraph of draft) {
    for (const later of paragraph) {
      const alike = earlier.get(later.key);
      if (!alike) {
        earlier.set(later.key, [later]);
        continue;
      }
      const other = alike.find(one => isOtherFigure(one, later));
      if (other) found.push(judgementOf(other, later));
      alike.push(later);
    }
  }
  return found;
}

const told = new WeakMap<OpenFigure, { readonly other: OpenFigure; readonly judgement: Judgement }>();

/** The same object where the same two are held against each other again. */
function judgementOf(other: OpenFigure, later: OpenFigure): Judgement {
  const known = told.get(later);
  if (known?.other === other) return known.judgement;
  const judgement = toJudgement(other, later);
  told.set(later, { other, judgement });
  return judgement;
}

interface Clear {
  readonly claim: QuantityClaim;
  /** Kind, unit, noun and days: only figures that have them in common can be of one thing. */
  readonly key: string;
}

const clear = new WeakMap<DraftSentence['alignments'], readonly Clear[]>();

/** The figures of a sentence that can be compared; they hold as long as its alignments are the same object. */
function clearIn(sentence: DraftSentence): readonly Clear[] {
  const known = clear.get(sentence.alignments);
  if (known) return known;
  const figures = sentence.claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity' && isClear(claim));
  const made =
    figures.length === 0 || APART.test(wordsOf(sentence))
      ? []
      : figures
          .filter(claim => !isSeveral({ claim, sentence }))
          .map(claim => ({
            claim,
            key: `${claim.type} ${claim.unit} ${claim.per} ${claim.counted?.head} ${datesOf(sentence)}`,
          }));
  clear.set(sentence.alignments, made);
  return made;
}

function isClear({ type, value, counted }: QuantityClaim): boolean {
  if (value.vague || value.bound !== 'exact') return false;
  return type === 'money' || (type === 'count' && counted !== undefined && !counted.carried);
}

/** Of one kind, unit and noun, on the same days: are they two figures for one thing? */
function isOtherFigure(earlier: Said, later: Said): boolean {
  const [a, b] = [earlier.claim.value, later.claim.value];
  if (earlier.sentence === later.sentence) return false;
  if (compareFigures(a, b) !== 'conflict' || compareFigures(b, a) !== 'conflict') return false;
  return isSameThing(earlier.sentence.terms, later.sentence.terms);
}

/** A sentence that counts the thing twice tells its parts apart. */
function isSeveral({ claim, sentence }: Said): boolean {
  return sentence.claims.some(
    other =>
      other !== claim && other.kind === 'quantity' && other.type === claim.type && other.counted?.head === claim.counted?.head,
  );
}

function wordsOf({ paragraph, index }: DraftSentence): string {
  const sentence = paragraph.sentences[index];
  return sentence ? paragraph.text.slice(sentence.start, sentence.end) : '';
}

/** Every word of the shorter sentence stands in the longer one, and every name of the longer one in the shorter one. */
function isSameThing(a: readonly Term[], b: readonly Term[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const few = new Set(shorter.map(({ stem }) => stem));
  const many = new Set(longer.map(({ stem }) => stem));
  return (
    few.size >= LEAST_SHARED && [...few].every(stem => many.has(stem)) && longer.every(({ name, stem }) => !name || few.has(stem))
  );
}

function datesOf({ claims }: DraftSentence): string {
  return claims.flatMap(claim => (claim.kind === 'date' ? claim.text.toLowerCase() : [])).join();
}

function toJudgement({ claim: first, sentence }: Said, { claim, sentence: { at } }: Said): Judgement {
  return {
    claim,
    at,
    verdict: 'conflict',
    code: 'draft-inconsistent',
    bearing: [],
    message: `The draft has ${first.text} before, and no source speaks of it. Here: ${claim.text}.`,
    related: [{ at: sentence.at, start: first.start, end: first.end }],
    certain: false,
    why: { matched: [], compared: 'the draft’s own figures' },
  };
}
