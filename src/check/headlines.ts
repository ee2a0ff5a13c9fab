/**
 * Headline, standfirst and captions against the story. They are written last and in the fewest words, and sources seldom speak in theirs: so the story is their source.
 *
 * Where a source bears the story out, the headline’s figure is at odds with that source; where none does, the draft is at odds with itself, and the later figure
 * is marked. A headline may round more freely than copy (DESIGN.md §3 gives that 5 %), and a hedge that it leaves out is not looked at.
 */
import type { Claim, QuantityClaim } from '../claims/claim.ts';
import { once } from '../facts/once.ts';
import type { Span } from '../text/paragraph.ts';
import { stem } from '../text/words.ts';
import type { Judged } from './check.ts';
import { compare } from './compare.ts';
import type { Furniture } from './furniture.ts';
import { type Turned, turnedIn } from './headline-outcome.ts';
import type { DraftSentence, Judgement } from './judgement.ts';
import { say } from './say.ts';

/** Not “a day”, “the 40-year-old”, “third”: a headline has these of its own. */
const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure']);
/** Telling words, besides what is counted, that a sentence of the story must have in common with the line. */
const LEAST_SHARED = 2;
/** … and where nothing is counted: one story may speak of several sums. */
const LEAST_SHARED_SUM = 3;
/**
 * Of the exact figure, the most that rounding takes or adds: a headline often gives one digit, and “£3m” over “£3.4 million” is 12 % off. “£2m” over “£2.4
 * million”, 17 %, is no rounding.
 */
const MOST_ROUNDED = 0.15;
/** Of a sum or difference, the most that it may be off: it is rounded too, but with more room some pair of figures would make any other. */
const MOST_OFF = 0.02;
/** Different figures of a kind that are added up in pairs. Pairs grow with the square, and among very many some pair makes any figure by chance. */
const MOST_SUMMED = 60;

interface Said {
  readonly claim: QuantityClaim;
  readonly sentence: DraftSentence;
}

/**
 * Conflicts of furniture with the story. `judged`: the paragraphs with what the sources say of each; `figures`: what they say of its figures.
 */
export function judgeHeadlines(
  furniture: ReadonlyMap<number, Furniture>,
  judged: readonly Judged[],
  figures: readonly (readonly Judgement[])[],
): Judgement[] {
  if (furniture.size === 0) return [];
  const story = judged.filter((_, at) => !furniture.has(at)).flatMap(({ sentences }) => sentences);
  const said = once(() => story.flatMap(figuresIn));
  const verdictOf = ({ claim, sentence }: Said) => figures[sentence.at]?.find(judgement => judgement.claim === claim);
  return [...furniture].flatMap(([at, name]) => {
    const own = judged[at];
    if (!own) return [];
    const all = own.sentences.flatMap(figuresIn);
    // A line with two figures of a kind tells them apart, and so does the story.
    const isAlone = ({ claim }: Said) => all.every(other => other.claim === claim || other.claim.type !== claim.type);
    const open = all.filter(line => isAlone(line) && verdictOf(line)?.verdict === 'unsourced');
    const clashes = open.flatMap(line => {
      const there = otherFigure(line, own.sentences, said());
      return (there && figureClash(line, there, name, verdictOf(there))) ?? [];
    });
    const turns = turnedIn(own.sentences, story).filter(
      ({ judgement: { claim, span = claim }, there, sentence }) =>
        !isFlagged(own, span) && !isFlagged(judged[sentence.at], there),
    );
    return [...clashes, ...turns.map(one => outcomeClash(one, at, name))];
  });
}

const ofSentence = new WeakMap<DraftSentence['claims'], readonly QuantityClaim[]>();

function figuresIn(sentence: DraftSentence): Said[] {
  const known = ofSentence.get(sentence.claims);
  const claims = known ?? sentence.claims.filter(isPlain);
  if (!known) ofSentence.set(sentence.claims, claims);
  return claims.map(claim => ({ claim, sentence }));
}

function isPlain(claim: Claim): claim is QuantityClaim {
  return claim.kind === 'quantity' && FIGURES.has(claim.type) && !claim.value.vague && !/^an?\b/iu.test(claim.text);
}

/**
 * The figure that the story has for the same thing: of all sentences with such a figure the one that shares most with the line. None, where the story
 * has the line’s figure somewhere, or two from which it follows, or where two sentences are as near with different figures.
 */
function otherFigure(line: Said, own: readonly DraftSentence[], story: readonly Said[]): Said | undefined {
  const alike = story.filter(({ claim }) => claim.type === line.claim.type && compare(claim, line.claim) !== undefined);
  const says = ({ claim }: Said) => compare(claim, line.claim) !== 'conflict' || isRoundedTo(line.claim, claim);
  if (alike.some(says) || isSumOrDifference(line.claim, alike)) return undefined;
  const head = headOf(line.claim);
  if (line.claim.type === 'count' && head === undefined) return undefined;
  const words = new Set(own.flatMap(({ terms }) => terms.map(({ stem }) => stem)).filter(word => word !== head));
  let best: Said | undefined;
  let most = (head === undefined ? LEAST_SHARED_SUM : LEAST_SHARED) - 1;
  let isSeveral = false;
  for (const one of alike) {
    if (headOf(one.claim) !== head) continue;
    const shared = new Set(one.sentence.terms.flatMap(({ stem }) => (words.has(stem) ? stem : []))).size;
    if (best && shared === most && one.claim.value.amount !== best.claim.value.amount) isSeveral = true;
    if (shared <= most) continue;
    [best, most, isSeveral] = [one, shared, false];
  }
  return isSeveral ? undefined : best;
}

/** What is counted; money and shares are told by their kind. */
function headOf({ type, counted }: QuantityClaim): string | undefined {
  return type === 'count' && counted ? stem(counted.head) : undefined;
}

/** “£3m” over “£3.4 million”, “nearly 90” over “82”: headlines round more freely than copy does, at the last digit that they give. */
function isRoundedTo({ value }: QuantityClaim, { value: exact }: QuantityClaim): boolean {
  const isLoose = value.place > exact.place || value.bound !== 'exact';
  return isLoose && Math.abs(value.amount - exact.amount) <= Math.min(value.place * (1 + 1e-9), exact.amount * MOST_ROUNDED);
}

/** The sum or the difference of two figures of the story. */
function isSumOrDifference({ value: { amount, place } }: QuantityClaim, story: readonly Said[]): boolean {
  const amounts = [...new Set(story.map(({ claim }) => claim.value.amount))].slice(0, MOST_SUMMED);
  const off = Math.min(place / 2, amount * MOST_OFF);
  const is = (result: number) => Math.abs(result - amount) <= off;
  return amounts.some((a, index) => amounts.slice(index + 1).some(b => is(a + b) || is(Math.abs(a - b))));
}

/** Whether the sources have been heard on these words. */
function isFlagged(judged: Judged | undefined, { start, end }: Span): boolean {
  const all = judged ? [...judged.surer, ...judged.lessSure] : [];
  return all.some(({ verdict, span, claim }) => {
    const words = span ?? claim;
    return (verdict === 'conflict' || verdict === 'caution') && words.start < end && start < words.end;
  });
}

/** What the sources say of the story’s figure decides. Where they contradict that one too, one mark is enough. */
function figureClash(line: Said, there: Said, name: Furniture, said: Judgement | undefined): Judgement | undefined {
  if (said?.verdict === 'supported') return againstSource(line, there, said, name);
  return said?.verdict === 'unsourced' ? inconsistent(line, there, name) : undefined;
}

/** A source has what the story says. */
function againstSource(line: Said, there: Said, { bearing }: Judgement, name: Furniture): Judgement {
  const { type, unit } = line.claim;
  return {
    claim: line.claim,
    at: line.sentence.at,
    verdict: 'conflict',
    code: 'number-conflict',
    bearing,
    message: `The story: ${wordsOf(there)}. ${NAMES[name]}: ${line.claim.text}.`,
    related: [placeOf(there)],
    corrections: [{ kind: 'figure', span: line.claim, value: there.claim.value, type, ...(unit ? { unit } : {}) }],
    certain: false,
    why: { matched: [], compared: WHY[name] },
  };
}

/** No source settles it: the later of the two is marked. */
function inconsistent(line: Said, there: Said, name: Furniture): Judgement {
  const isAbove = line.sentence.at < there.sentence.at;
  const [first, later] = isAbove ? [line, there] : [there, line];
  return {
    claim: later.claim,
    at: later.sentence.at,
    verdict: 'conflict',
    code: 'draft-inconsistent',
    bearing: [],
    message: `The ${isAbove ? name : 'story'} has ${wordsOf(first)}, and no source speaks of it. ${isAbove ? 'Here' : NAMES[name]}: ${later.claim.text}.`,
    related: [placeOf(first)],
    certain: false,
    why: { matched: [], compared: WHY[name] },
  };
}

function outcomeClash({ judgement: { claim, span }, there, sentence }: Turned, at: number, name: Furniture): Judgement {
  return {
    claim,
    at,
    ...(span ? { span } : {}),
    verdict: 'conflict',
    code: 'draft-inconsistent',
    bearing: [],
    message: `The story: “${there.text}”. ${NAMES[name]}: “${claim.text}”.`,
    related: [{ at: sentence.at, start: there.start, end: there.end }],
    certain: false,
    why: { matched: [], compared: WHY[name] },
  };
}

const NAMES: Readonly<Record<Furniture, string>> = { headline: 'Headline', standfirst: 'Standfirst', caption: 'Caption' };
const WHY: Readonly<Record<Furniture, string>> = {
  headline: 'the story says otherwise than the headline',
  standfirst: 'the story says otherwise than the standfirst',
  caption: 'the story says otherwise than the caption',
};

const wordsOf = ({ claim, sentence }: Said): string => say(claim, sentence.paragraph);

const placeOf = ({ claim, sentence }: Said) => ({ at: sentence.at, start: claim.start, end: claim.end });
