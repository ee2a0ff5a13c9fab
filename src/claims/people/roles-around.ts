/** What stands beside a name: office before it, apposition after or before it, relation, age. */
import { opensLower, opensUpper } from '../../text/letters.ts';
import type { Sentence, Span, Token } from '../../text/paragraph.ts';
import type { PersonClaim } from '../claim.ts';
import { isFiniteLooking, verbForm } from '../deeds/verb-forms.ts';
import { phrasesOf } from '../wake-words.ts';
import { isNext } from './capital-runs.ts';
import { HONORIFICS, OFFICE_HONORIFICS } from './honorifics.ts';
import type { JoinedText } from './joined-words.ts';
import { SUFFIXES } from './name-particles.ts';
import { CALENDAR, FUNCTION_WORDS, PEOPLES } from './name-words.ts';
import {
  DETERMINERS,
  gap,
  isHead,
  isPossessive,
  MOST_WORDS,
  OWNERS,
  PASSING,
  phraseAt,
  phrasesFrom,
  type RolePhrase,
  withoutPassing,
  words,
} from './role-phrases.ts';
import { RANKS, RELATIONS, WEAK_HEADS } from './titles.ts';

type Relation = PersonClaim['relations'][number];

export interface Around {
  readonly roles: readonly Span[];
  readonly relations: readonly Relation[];
  readonly age?: Span;
}

/** Where the name stands: tokens `first` to `next`; `office`: first token of a capitalised office before it. */
export interface NamePlace {
  readonly first: number;
  readonly next: number;
  readonly office: number | undefined;
  readonly possessive: boolean;
  /** First token of a nationality or party before the name, where there is no office: "Italian [Pietro Lund]". */
  readonly people?: number | undefined;
}

/** A verb follows these: "to oust treasurer Zheng". */
const VERB_STARTS = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'did',
  'not',
  'who',
  'he',
  'she',
  'they',
  'it',
]);
const COPULAS = new Set(['is', 'was', 'became', 'remains', 'as', 'becomes']);

export function rolesAround(paragraph: JoinedText, sentence: Sentence, place: NamePlace): Around {
  const phrases = [
    before(paragraph, sentence, place) ?? peopleBefore(paragraph, sentence, place),
    ...(place.possessive ? [] : [apposedBefore(paragraph, sentence, place), ...after(paragraph, sentence, place)]),
  ].filter(phrase => phrase !== undefined);
  const spans = phrases.filter(phrase => relationOf(paragraph, phrase) === undefined).map(phrase => spanOf(paragraph, phrase));
  const relations = phrases.flatMap(phrase => relationOf(paragraph, phrase) ?? []);
  const behind = place.possessive ? undefined : ageAfter(paragraph, sentence, place);
  const age = behind ?? ageBefore(paragraph, sentence, place.first);
  return {
    roles: spans.filter((span, at) => spans.findIndex(other => other.start === span.start) === at),
    relations,
    ...(age && { age }),
  };
}

/** "press secretary [Karoline Leavitt]", "Chief Minister [Anil Rao]", "his wife [Jane]". */
function before(paragraph: JoinedText, sentence: Sentence, place: NamePlace): RolePhrase | undefined {
  const { tokens } = paragraph;
  const head = place.office === undefined ? place.first - 1 : officeHead(paragraph, place);
  const word = tokens[head];
  if (!word || head < sentence.first) return undefined;
  if (place.office === undefined && !(isHead(word) && adjoins(paragraph, head))) return undefined;
  const to = place.office === undefined ? place.first : officeEnd(tokens, place);
  const from = modifiersFrom(paragraph, sentence, place.office ?? head);
  if (to - from === 1 && place.office === undefined && WEAK_HEADS.has(word.word)) return undefined;
  return { from, to, head, ...ownerBefore(paragraph, from) };
}

/** Leanings that, in lower case, say what somebody is: "Danish conservative [Peter Krag]". */
const LEANINGS = new Set(['conservative', 'liberal', 'socialist', 'communist', 'marxist', 'islamist']);

/** "conservative Italian [Pietro Lund]". */
function peopleBefore({ tokens }: JoinedText, sentence: Sentence, { first, people }: NamePlace): RolePhrase | undefined {
  const leaning = first > sentence.first && LEANINGS.has(tokens[first - 1]?.text ?? '') ? first - 1 : undefined;
  let from = people ?? leaning;
  if (from === undefined) return undefined;
  while (from > sentence.first && PEOPLES.has(tokens[from - 1]?.word ?? '')) from--;
  return { from, to: first, head: first - 1 };
}

/** The last role head of a capitalised office: "Secretary" of "Secretary of State". */
function officeHead({ tokens }: JoinedText, place: NamePlace): number {
  for (let at = place.first - 1; at >= (place.office ?? place.first); at--) if (isHead(tokens[at])) return at;
  return place.first - 1;
}

/** Without the honorific that stands between office and name ("Prime Minister [Sir] Robert", "[Dr.] Ali"). */
function officeEnd(tokens: readonly Token[], { first, office = 0 }: NamePlace): number {
  let end = first;
  for (;;) {
    const last = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
    const word = tokens[last]?.word ?? '';
    if (last <= office || !HONORIFICS.has(word) || OFFICE_HONORIFICS.has(word)) return end;
    end = last;
  }
}

/** Walks left over the modifiers of a role: "[senior Israeli government] spokesman". */
function modifiersFrom(paragraph: JoinedText, sentence: Sentence, head: number): number {
  let from = head;
  while (from > sentence.first && head - from < MOST_WORDS && isModifier(paragraph, from - 1)) from--;
  return withoutPassing(paragraph, from, head);
}

function isModifier(paragraph: JoinedText, at: number): boolean {
  const token = paragraph.tokens[at];
  const next = paragraph.tokens[at + 1];
  if (token?.kind !== 'word' || !next || !isNext(paragraph, token, next) || isPossessive(token)) return false;
  const word = token.text.toLowerCase();
  if (word === 'under') return /^secretar/u.test(next.word);
  if (FUNCTION_WORDS.has(word) || CALENDAR.has(word) || /ly$/u.test(word)) return RANKS.has(word);
  if (opensUpper(token.text)) return true;
  if (RANKS.has(word)) return true;
  const capitalAfter = opensUpper(next.text);
  const verb = verbForm(word);
  const before = paragraph.tokens[at - 1]?.word ?? '';
  if (verb && (capitalAfter || VERB_STARTS.has(before))) return false;
  return !isFiniteLooking(word);
}

/** "The head of the European Commission, [Inés María Solana], has", "Edan’s father, [Adi Alexander], said". */
function apposedBefore(paragraph: JoinedText, sentence: Sentence, place: NamePlace): RolePhrase | undefined {
  const { tokens } = paragraph;
  const start = place.office ?? place.first;
  const comma = start - 1;
  if (tokens[comma]?.text !== ',' || !/^[,.;:—–!?-]$/u.test(tokens[place.next]?.text ?? '.')) return undefined;
  let from = comma;
  while (from > sentence.first && comma - from <= MOST_WORDS && isInPhrase(tokens[from - 1])) from--;
  for (let at = from; at < comma; at++) {
    const left = tokens[at - 1];
    const opens =
      at === sentence.first ||
      DETERMINERS.has(tokens[at]?.word ?? '') ||
      left?.kind === 'mark' ||
      isPossessive(left) ||
      opensBare(tokens, at) ||
      startsCapitals(tokens, at);
    const phrase = opens ? phraseAt(paragraph, at, comma) : undefined;
    if (phrase?.to === comma) return phrase;
  }
  return undefined;
}

/** "the birthday of [king, …", "the birthday of revered [king, …". */
const opensBare = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - (PASSING.has(tokens[at - 1]?.word ?? '') ? 2 : 1)]?.word === 'of';

/** A capital behind a word in lower case: "met [Director of Public Prosecutions, …". */
const startsCapitals = (tokens: readonly Token[], at: number): boolean =>
  opensUpper(tokens[at]?.text ?? '') && opensLower(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.word !== 'of';

const isInPhrase = (token: Token | undefined): boolean => token?.kind === 'word' || token?.text === '&';

/** ", the secretary of state,", ", 52, director of …", "(senior fellow at …)", "who is the director of", "is the director". */
function after(paragraph: JoinedText, sentence: Sentence, place: NamePlace): RolePhrase[] {
  const { tokens } = paragraph;
  let at = place.next;
  const mark = tokens[at]?.text ?? '';
  if (/^[,(—–-]$/u.test(mark)) {
    at = skipAge(tokens, at + 1);
    if (tokens[at]?.word === 'who' && COPULAS.has(tokens[at + 1]?.word ?? '')) {
      if (tokens[at + 1]?.word === 'was' && isSpell(paragraph, sentence, at + 2)) return [];
      at += 2;
    }
    // "Poe and Roe, the mayor and treasurer respectively": whose is which, the order of the names tells.
    if (tokens.slice(at, Math.min(at + MOST_WORDS, sentence.last)).some(({ word }) => word === 'respectively')) return [];
    return phrasesFrom(paragraph, sentence, at).filter(phrase => isApposition(paragraph, sentence, phrase));
  }
  if (COPULAS.has(tokens[at]?.word ?? '') && DETERMINERS.has(tokens[at + 1]?.word ?? ''))
    return phrasesFrom(paragraph, sentence, at + 1);
  return servingAs(paragraph, sentence, place);
}

/** "Who was chairman until 2014", "from 1998 to 2006": another office, of another time. */
function isSpell({ tokens }: JoinedText, { last }: Sentence, start: number): boolean {
  for (let at = start; at < last && at - start < MOST_WORDS && tokens[at]?.kind === 'word'; at++)
    if (/^(?:until|from|before|between|during|when|in|since)$/u.test(tokens[at]?.word ?? '') && tokens[at + 1]?.kind === 'number')
      return true;
  return false;
}

/** "[Vane] will resign as secretary of defense", "appointed [Ngo] as director", "his choice of [Ngo] for the director’s post". */
function servingAs(paragraph: JoinedText, sentence: Sentence, { first, next }: NamePlace): RolePhrase[] {
  const { tokens } = paragraph;
  let from = first;
  while (from > sentence.first && PEOPLES.has(tokens[from - 1]?.word ?? '')) from--;
  let serving = tokens.slice(Math.max(sentence.first, from - 3), from).some(token => SERVING.has(token.word));
  let follows = false;
  for (let at = next; at < sentence.last && at - next < MOST_WORDS; at++) {
    const token = tokens[at];
    // "[Poe] replaced Roe as secretary": the office is that of both, one after the other.
    if (token?.kind !== 'word' || (opensUpper(token.text) && !CALENDAR.has(token.word) && !follows)) return [];
    follows ||= FOLLOWING.has(token.word);
    if (token.word === 'as' && serving) return phrasesFrom(paragraph, sentence, at + 1);
    if (token.word === 'for' && serving) return postAt(paragraph, sentence, at + 1);
    serving ||= SERVING.has(token.word);
  }
  return [];
}

const FOLLOWING = new Set(['replaced', 'replaces', 'replace', 'succeeded', 'succeeds', 'succeed']);

/** "for the [finance minister] post". */
function postAt(paragraph: JoinedText, sentence: Sentence, start: number): RolePhrase[] {
  const { tokens } = paragraph;
  const most = Math.min(sentence.last, start + MOST_WORDS);
  let post = start;
  while (post < most && tokens[post]?.kind === 'word' && !POSTS.has(tokens[post]?.word ?? '')) post++;
  if (!POSTS.has(tokens[post]?.word ?? '')) return [];
  const phrase = phraseAt(paragraph, start, post);
  return phrase?.to === post ? [phrase] : [];
}

const POSTS = new Set(['post', 'position', 'job', 'role', 'portfolio']);

/** Words that an office stands behind: "resigned as", "his position as", "re-elected … as". */
const SERVING: ReadonlySet<string> = new Set(
  phrasesOf(
    '(?:resign|quit|appoint|elect|re-elect|reelect|nam|serv|work|replac|succeed|confirm|nominat|oust|sack|sworn|install|retir|stepp?|position|job|post|role|term|duty|duties|career|hired?|choice|propos|nominee|pick)(?:s|ed|ing|e|es|d)?',
  ),
);

/** An apposition ends where it is closed, or the sentence does. "Brown, chairman Smith and" is none. */
function isApposition(paragraph: JoinedText, sentence: Sentence, phrase: RolePhrase): boolean {
  const next = paragraph.tokens[phrase.to];
  return (
    next === undefined ||
    phrase.to >= sentence.last ||
    next.kind === 'mark' ||
    next.word === 'and' ||
    next.word === 'who' ||
    /^\p{Ll}+ing$/u.test(next.text) ||
    isFiniteLooking(next.word)
  );
}

/** ", 52, …" → the token after the age's comma. */
const skipAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',' ? at + 2 : at;

function relationOf(paragraph: JoinedText, phrase: RolePhrase): Relation | undefined {
  const token = paragraph.tokens[phrase.head];
  if (!token || !RELATIONS.has(token.word)) return undefined;
  const of = paragraph.tokens[phrase.head + 1]?.word === 'of' ? words(paragraph, phrase.head + 2, phrase.to) : undefined;
  const to = of ?? phrase.owner;
  return to ? { start: token.start, end: token.end, word: token.word, to } : undefined;
}

/** Whose a role before a name is: "his wife [Jane]", "Gregoire’s spokesman [Morton]". */
function ownerBefore(paragraph: JoinedText, from: number): { owner?: string } {
  const token = paragraph.tokens[from - 1];
  if (!token) return {};
  if (OWNERS.has(token.word)) return { owner: token.word };
  if (!isPossessive(token)) return {};
  let start = from - 1;
  while (
    start > 0 &&
    from - start < 4 &&
    opensUpper(paragraph.tokens[start - 1]?.text ?? '') &&
    isNext(paragraph, paragraph.tokens[start - 1] as Token, paragraph.tokens[start] as Token)
  )
    start--;
  return { owner: words(paragraph, start, from).replace(/[’']s?$/u, '') };
}

/** "the 52-year-old [Fini]", "52-year-old baker [John Smith]". */
function ageBefore({ tokens }: JoinedText, sentence: Sentence, first: number): Span | undefined {
  for (let at = first - 1; at >= sentence.first && first - at < 6 && tokens[at]?.kind === 'word'; at--) {
    const token = tokens[at];
    if (token && /^\d{1,3}-year-old$/u.test(token.word)) return { start: token.start, end: token.end };
  }
  return undefined;
}

/** ", 52," · "(52)" · ", aged 52" · ", age 21". */
function ageAfter(paragraph: JoinedText, sentence: Sentence, place: NamePlace): Span | undefined {
  const { tokens } = paragraph;
  const next = suffixEnd(tokens, place.next);
  const at = next + 1;
  if (!/^[,(—–-]$/u.test(tokens[next]?.text ?? '') || at >= sentence.last) return undefined;
  const aged = tokens[at]?.word === 'aged' || tokens[at]?.word === 'age';
  const age = tokens[aged ? at + 1 : at];
  const close = tokens[aged ? at + 2 : at + 1]?.text ?? '.';
  if (age?.kind !== 'number' || !/^\d{1,3}$/u.test(age.text) || Number(age.text) > 122 || !/^[,.)—–;-]$/u.test(close))
    return undefined;
  return { start: tokens[at]?.start ?? age.start, end: age.end };
}

/** "[Karl Marsh], Jr., 29" → the token behind the suffix. */
function suffixEnd(tokens: readonly Token[], next: number): number {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  if (!SUFFIXES.has(tokens[at]?.word.replace('.', '') ?? '')) return next;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

const adjoins = (paragraph: JoinedText, at: number): boolean => !gap(paragraph, at + 1);
const spanOf = ({ tokens }: JoinedText, phrase: RolePhrase): Span => ({
  start: tokens[phrase.from]?.start ?? 0,
  end: tokens[phrase.to - 1]?.end ?? 0,
});
