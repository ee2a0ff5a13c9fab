/** Roles before a name: office, apposition, whose relation, nationality. */
import { opensLower, opensUpper } from '../../text/letters.ts';
import type { Sentence, Token } from '../../text/paragraph.ts';
import { isFiniteLooking, verbForm } from '../deeds/verb-forms.ts';
import { isNext } from './capital-runs.ts';
import { HONORIFICS, OFFICE_HONORIFICS } from './honorifics.ts';
import type { JoinedText } from './joined-words.ts';
import type { NamePlace } from './name-place.ts';
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
  type RolePhrase,
  withoutPassing,
  words,
} from './role-phrases.ts';
import { RANKS, WEAK_HEADS } from './titles.ts';

/** "press secretary [Karoline Leavitt]", "Chief Minister [Anil Rao]", "his wife [Jane]". */
export function roleBefore(paragraph: JoinedText, sentence: Sentence, place: NamePlace): RolePhrase | undefined {
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
export function peopleBefore({ tokens }: JoinedText, sentence: Sentence, { first, people }: NamePlace): RolePhrase | undefined {
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

/** A verb follows these: "to oust treasurer Zheng". */
const VERB_STARTS = new Set('to will would can could may might must should did not who he she they it'.split(' '));

/** "The head of the European Commission, [Inés María Solana], has", "Edan’s father, [Adi Alexander], said". */
export function apposedBefore(paragraph: JoinedText, sentence: Sentence, place: NamePlace): RolePhrase | undefined {
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

const adjoins = (paragraph: JoinedText, at: number): boolean => !gap(paragraph, at + 1);
