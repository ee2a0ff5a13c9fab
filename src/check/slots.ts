/**
 * The places that names have in a sentence: who does it, whom it is done to, whose it is, where. Active and passive are one: "Poe beat Roe" and
 * "Roe was beaten by Poe" have both Poe as `doer`.
 */
import type { Claim, PersonClaim, StatementClaim } from '../claims/claim.ts';
import { isFiniteLooking, verbForm } from '../claims/deeds/verb-forms.ts';
import type { Paragraph, Sentence, Span, Token } from '../text/paragraph.ts';
import { baseForm, isFunctionWord } from '../text/words.ts';
import { doersOf } from './doers.ts';

export interface Slot {
  /** `doer` and `done` of a verb; `of`: "X’s brother", "brother of X", "X council"; else the preposition before the name. */
  readonly relation: string;
  /** What the name belongs to, lower case: the base form of a verb, or another word as written. */
  readonly governor: string;
  /** Tokens of the paragraph: the governor, and the first one of the name (or of the pronoun that stands for it). */
  readonly at: number;
  readonly place: number;
  readonly name: PersonClaim;
}

/** Skipped on the way from a name to what it belongs to. */
const SKIPPED = new Set('the a an his her its their our my this these those mr mrs ms dr sir .'.split(' '));
const PREPOSITIONS = new Set(
  'to from in at for with by near against into on over under of off through across behind outside inside toward towards'.split(
    ' ',
  ),
);
/** Content words that a preposition looks back over for its verb. */
const MOST_BACK = 5;
/** Words between an owner and the last word of what is owned. */
const MOST_OWNED = 3;

/** Slots of the names in a sentence. `claims`: of the paragraph, at least those up to the end of the sentence. */
export function slotsIn(paragraph: Paragraph, sentence: Sentence, index: number, claims: readonly Claim[]): Slot[] {
  const own = claims.filter(claim => claim.sentence === index);
  const deeds = own.filter(isDeed).map(statement => ({ statement, at: lastToken(paragraph, statement.cue) }));
  return [
    // Who says it is speakers.ts's: "said" is a place that everybody has.
    ...deeds.filter(({ statement }) => statement.form === 'deed').flatMap(deed => slotsOfDoers(deed, paragraph, claims)),
    ...own.filter(isName).flatMap(name => {
      const place = paragraph.tokens.findIndex(({ start }) => start >= name.start);
      return [...slotsBefore(name, place, paragraph, sentence, deeds), ...slotBehind(name, place, paragraph, sentence)];
    }),
  ];
}

interface Deed {
  readonly statement: StatementClaim;
  /** Token of the verb. */
  readonly at: number;
}

function slotsOfDoers({ statement, at }: Deed, paragraph: Paragraph, claims: readonly Claim[]): Slot[] {
  const mention = statement.speaker?.mention;
  if (at < 0 || !mention) return [];
  const place = paragraph.tokens.findIndex(({ start }) => start >= mention.start);
  const relation = statement.passive ? 'done' : 'doer';
  return doersOf({ statement, paragraph, claims }).map(name => ({ relation, governor: statement.cue.verb, at, place, name }));
}

function slotsBefore(
  name: PersonClaim,
  place: number,
  { tokens }: Paragraph,
  { first }: Sentence,
  deeds: readonly Deed[],
): Slot[] {
  let at = place - 1;
  while (at >= first && isPassedOver(name, tokens[at])) at--;
  const token = tokens[at];
  if (at < first || token?.kind !== 'word') return [];
  if (PREPOSITIONS.has(token.word)) return slotsOfPreposition(name, place, tokens, { first, at }, deeds);
  const deed = deeds.find(one => one.at === at);
  if (deed) return deed.statement.passive ? [] : [{ relation: 'done', governor: deed.statement.cue.verb, at, place, name }];
  const isVerbal = /(?:ed|ing)$/u.test(token.word) && !isFunctionWord(token.word);
  return isVerbal ? [{ relation: 'done', governor: baseForm(token.word), at, place, name }] : [];
}

/** "The road to X", "led the team to X": the word before the preposition, and the verb before that. */
function slotsOfPreposition(
  name: PersonClaim,
  place: number,
  tokens: readonly Token[],
  { first, at: preposition }: { readonly first: number; readonly at: number },
  deeds: readonly Deed[],
): Slot[] {
  const relation = tokens[preposition]?.word ?? '';
  const slots: Slot[] = [];
  let words = 0;
  for (let at = preposition - 1; at >= first && words < MOST_BACK; at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-')) break;
    if (token.kind !== 'word' || isFunctionWord(token.word) || /^\p{Lu}/u.test(token.text)) continue;
    words++;
    const deed = deeds.find(one => one.at === at);
    if (deed) {
      const isDoer = relation === 'by' && deed.statement.passive;
      slots.push({ relation: isDoer ? 'doer' : relation, governor: deed.statement.cue.verb, at, place, name });
      if (!isDoer) slots.push(...slotsOfSubject(deed.statement, tokens, { relation, place, name }));
      break;
    }
    if (words > 1) continue;
    const isDone = relation === 'by' && verbForm(token.word)?.forms.includes('participle') === true;
    slots.push({ relation: isDone ? 'doer' : relation, governor: isDone ? baseForm(token.word) : token.word, at, place, name });
  }
  return slots;
}

/** "The ferry sails to X" is a ferry to X as well. */
function slotsOfSubject(
  { speaker, passive }: StatementClaim,
  tokens: readonly Token[],
  slot: Pick<Slot, 'relation' | 'place' | 'name'>,
): Slot[] {
  const { start = 0, end = 0 } = speaker?.mention ?? {};
  const at = tokens.findLastIndex(token => token.start >= start && token.end <= end);
  const head = tokens[at];
  return !passive && head && isPlainWord(head) ? [{ ...slot, governor: head.word, at }] : [];
}

/** "X’s elder [brother]", "X [officials]". */
function slotBehind(name: PersonClaim, place: number, { tokens, text }: Paragraph, { last }: Sentence): Slot[] {
  const isOwner = /[’']s?$/u.test(name.text) || /^[’']s?(?!\p{L})/u.test(text.slice(name.end, name.end + 3));
  let at = tokens.findIndex(({ start }) => start >= name.end);
  while (isOwner && at >= 0 && at < last && /^[’']?s?$/u.test(tokens[at]?.text ?? '')) at++;
  for (let words = 0; at >= 0 && at < last && words < MOST_OWNED; at++, words++) {
    const token = tokens[at];
    if (!token || !isPlainWord(token)) return [];
    if (isOwner && words < MOST_OWNED - 1 && isPlainWord(tokens[at + 1])) continue;
    if (!isOwner && (isFiniteLooking(token.word) || (/(?:s|ing)$/u.test(token.word) && verbForm(token.word)))) return [];
    return [{ relation: 'of', governor: token.word, at, place, name }];
  }
  return [];
}

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !isFunctionWord(token.word);

function isPassedOver({ roles, start }: PersonClaim, token: Token | undefined): boolean {
  if (!token) return false;
  return SKIPPED.has(token.word) || roles.some(role => role.end <= start && token.start >= role.start && token.end <= role.end);
}

const isDeed = (claim: Claim): claim is StatementClaim => claim.kind === 'statement';
const isName = (claim: Claim): claim is PersonClaim => claim.kind === 'person';

function lastToken({ tokens }: Paragraph, { start, end }: Span): number {
  return tokens.findLastIndex(token => token.start >= start && token.end <= end);
}
