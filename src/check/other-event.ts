/**
 * May the source's contrary word tell of another event? Another doer, a plan that the draft knows to have come to nothing, another year; and of two sides of one event
 * (who wins and who loses, who buys and who sells) each tells the truth of its own.
 */
import type { Claim, PersonClaim, StatementClaim } from '../claims/claim.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { isFunctionWord } from '../text/words.ts';
import type { Context } from './contexts.ts';
import { doersOf, sameDoers } from './doers.ts';
import type { DraftSentence } from './judgement.ts';
import { rootsOf } from './opposites.ts';
import { leavesOpen } from './polar-group.ts';
import type { PolarWord } from './polarity.ts';
import { toldBefore } from './told-before.ts';

/** What one does and the other has done to him: an outcome for each of the two. */
const OF_TWO_SIDES = rootsOf(
  'win lose beat defeat triumph prevail victory win_over beat_off buy sell purchase lend borrow give receive pay unseat',
);
/** A context at least so close is of the same event, even if only the draft says in which year. */
const SURE = 0.6;
/** Words to either side of a verb in which its date stands. */
const REACH = 8;

/** True where nobody can be sure that both tell of one event. */
export function mayBeOtherEvent(word: PolarWord, there: Context, sentence: DraftSentence): boolean {
  if (isPlan(word, there.word)) return true;
  if (
    isBefore(word, sentence.paragraph.text, sentence.paragraph.tokens) &&
    !isBefore(there.word, there.testimony.paragraph.text, there.testimony.paragraph.tokens)
  )
    return true;
  if (isOfSome(word, sentence.paragraph) !== isOfSome(there.word, there.testimony.paragraph)) return true;
  if (isOfOther(word, sentence.paragraph, there.word, there.testimony.paragraph)) return true;
  const [ours, theirs] = [tellerIn(word, sentence), tellerThere(there)];
  // "The Senate has confirmed her", "she has yet to be confirmed": the one says who does it, the other to whom.
  // What somebody wants is not what happens, nor what another one wants.
  if (word.modal === 'wish' && there.word.modal !== 'wish') return true;
  if (there.word.modal === 'wish' && !isOfOne(ours, theirs)) return true;
  const known = ours.doers.length > 0 && theirs.doers.length > 0 && ours.passive === theirs.passive;
  if (known && !haveCommon(ours.doers, theirs.doers)) return true;
  // "The advisers backed the drug" is not what one of them, by name, did.
  if (ours.passive === theirs.passive && (isOneOfMany(ours, theirs) || isOneOfMany(theirs, ours))) return true;
  if (!known && isOfTwoSides(word) && isOfTwoSides(there.word)) {
    const isTold = ours.head !== undefined && theirs.head !== undefined;
    if (!isTold || ours.head !== theirs.head) return true;
  }
  return there.share < SURE && isDatedElsewhere(word, there, sentence);
}

/** The source tells what may come, or was to come, and the draft what came. */
export const isPlan = (word: PolarWord, there: PolarWord): boolean =>
  (leavesOpen(there.modal) || there.modal === 'would') && word.modal === undefined;

const haveCommon = (ours: readonly PersonClaim[], theirs: readonly PersonClaim[]): boolean =>
  ours.some(one => theirs.some(other => sameDoers([one], [other])));

/** Both are surely of one: by name, or by the same word. */
const isOfOne = (ours: Teller, theirs: Teller): boolean =>
  haveCommon(ours.doers, theirs.doers) || (ours.head !== undefined && ours.head === theirs.head);

/**
 * "Had won both of their earlier meetings": matches before the one that the draft tells of. "Has lost only one of five": who has won four.
 */
export function isOfOther(word: PolarWord, ours: Paragraph, there: PolarWord, theirs: Paragraph): boolean {
  if (!isOfTwoSides(word) || !isOfTwoSides(there)) return false;
  return ours.tokens[word.next]?.word === 'only' || (!hasHad(word, ours.text) && hasHad(there, theirs.text));
}

/** "One of three who opposed it": no comma parts the "who", so some of them did, and the others may have done the reverse. */
function isOfSome({ token, group }: PolarWord, { tokens }: Paragraph): boolean {
  const start = group?.start ?? tokens[token]?.start ?? 0;
  const at = tokens.findIndex(one => one.start >= start) - 1;
  return tokens[at]?.word === 'who' && /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '');
}

/** "Previously unbeaten": until the event that is told. */
function isBefore({ token, group }: PolarWord, text: string, tokens: DraftSentence['paragraph']['tokens']): boolean {
  const { start = 0 } = group ?? tokens[token] ?? {};
  return /\b(?:previously|formerly|hitherto|until then) $/iu.test(text.slice(Math.max(0, start - LONGEST), start));
}
const LONGEST = 12;

const hasHad = ({ group }: PolarWord, text: string): boolean =>
  group !== undefined && /\bhad\b/iu.test(text.slice(group.start, group.end));
const isOfTwoSides = ({ root }: PolarWord): boolean => OF_TWO_SIDES().has(root);

/** Who does it: by name, and the last word of the subject; neither where there is none, or a pronoun. */
interface Teller {
  readonly doers: readonly PersonClaim[];
  readonly head?: string;
  /** It is done to them. */
  readonly passive: boolean;
}

/** The one is a person by name, the other many people by a common word. */
function isOneOfMany(one: Teller, many: Teller): boolean {
  const isPerson = one.doers.length === 1 && one.doers[0]?.body === undefined;
  return isPerson && many.doers.length === 0 && /[^s]s$/u.test(many.head ?? '') && !/(?:ics|news)$/u.test(many.head ?? '');
}

function tellerIn(word: PolarWord, { claims, paragraph }: DraftSentence): Teller {
  return teller(word, paragraph, claims, claims);
}

function tellerThere({ testimony, word }: Context): Teller {
  const claims = testimony.claims.map(({ claim }) => claim);
  return teller(word, testimony.paragraph, claims, toldBefore(testimony));
}

function teller(word: PolarWord, paragraph: Paragraph, claims: readonly Claim[], before: readonly Claim[]): Teller {
  const statement = claims.find(
    (claim): claim is StatementClaim => claim.kind === 'statement' && isCue(claim, word, paragraph.tokens),
  );
  const { start = 0, end = 0 } = statement?.speaker?.mention ?? {};
  const head = /[\p{L}\p{M}-]+$/u.exec(paragraph.text.slice(start, end))?.[0].toLowerCase();
  const doers = statement ? doersOf({ statement, paragraph, claims: before }) : [];
  const passive = statement?.passive === true;
  return head === undefined || isFunctionWord(head) ? { doers, passive } : { doers, head, passive };
}

function isCue({ cue }: StatementClaim, { token }: PolarWord, tokens: DraftSentence['paragraph']['tokens']): boolean {
  const { start = -1, end = -1 } = tokens[token] ?? {};
  return start >= cue.start && end <= cue.end;
}

/** "Set up in 1989": the draft says when, and the source's sentence has no such year. */
function isDatedElsewhere(word: PolarWord, { testimony }: Context, { claims, paragraph }: DraftSentence): boolean {
  const { start = 0 } = paragraph.tokens[Math.max(0, word.token - REACH)] ?? {};
  const { end = paragraph.text.length } = paragraph.tokens[word.token + REACH] ?? {};
  const { start: from, end: to } = testimony.sentence;
  const said = testimony.paragraph.text.slice(from, to);
  return claims.some(
    claim =>
      claim.kind === 'date' &&
      claim.parts.year !== undefined &&
      claim.start >= start &&
      claim.end <= end &&
      !said.includes(String(claim.parts.year)),
  );
}
