/** Roles behind a name: apposition, “who is”, “is the director”, “resigned as secretary of defense”. */
import { opensUpper } from '../../text/letters.ts';
import type { Sentence } from '../../text/paragraph.ts';
import { isFiniteLooking } from '../deeds/verb-forms.ts';
import { phrasesOf } from '../wake-words.ts';
import { skipAge } from './age-beside.ts';
import type { JoinedText } from './joined-words.ts';
import type { NamePlace } from './name-place.ts';
import { CALENDAR, PEOPLES } from './name-words.ts';
import { DETERMINERS, MOST_WORDS, phraseAt, phrasesFrom, type RolePhrase } from './role-phrases.ts';

/** ", the secretary of state,", ", 52, director of …", "(senior fellow at …)", "who is the director of", "is the director". */
export function rolesAfter(paragraph: JoinedText, sentence: Sentence, place: NamePlace): RolePhrase[] {
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

const COPULAS = new Set(['is', 'was', 'became', 'remains', 'as', 'becomes']);

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
