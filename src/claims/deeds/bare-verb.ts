/** Verbs without an auxiliary: whether a word form is a finite verb where it stands, by its neighbours. */
import { opensUpper } from '../../text/letters.ts';
import type { Token } from '../../text/paragraph.ts';
import { isCommonWord } from '../people/common-words.ts';
import { FUNCTION_WORDS } from '../people/name-words.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../quotations/word-classes.ts';
import type { VerbForm } from './verb-forms.ts';

export interface Surroundings {
  /** What stands before the verb, adverbs skipped. */
  readonly before: Token;
  /** What stands before that. */
  readonly beforeThat: Token | undefined;
  /** An adverb was skipped: "still [allows]". */
  readonly adverb: boolean;
  readonly token: Token;
  readonly after: Token | undefined;
}

/** Past forms that take a clause, and seldom stand behind a noun as participles. */
const CLAUSAL = new Set(
  'told added claimed believed thought argued insisted admitted warned complained explained hoped feared agreed felt decided promised vowed pledged'.split(
    ' ',
  ),
);
const SUBJECTS = new Set(
  'he she it they we i you who which that everyone someone nobody everybody many some others both'.split(' '),
);
const PLURAL_SUBJECTS = new Set('they we i you who many some others both'.split(' '));
/** "Some time", "many hope": subjects as often as the noun's own determiners. */
const VAGUE_SUBJECTS = new Set('many some others both'.split(' '));
/** Present forms that take a clause of any kind and are no nouns: "officials say greater unity would help". */
const THINKING = new Set('say believe argue insist think admit deny agree'.split(' '));
const OBJECT_STARTS = new Set(
  'the a an to that his her its their him them it this these those no not all some any our my your us me in on at for with by from into over as up out off down back after before when'.split(
    ' ',
  ),
);
/** After an -s form that may be a plural noun, only what opens an object shows a verb. */
const NOUN_TAILS = new Set('in on at for with by from of'.split(' '));
const BASE_TAILS = new Set('the a an to that his her its their him them it no not'.split(' '));

/** `strong`: a finite verb. `weak`: a past form that may be a participle behind its noun. undefined: none, or not to be known. */
export function bareVerb(forms: readonly VerbForm[], place: Surroundings): 'strong' | 'weak' | undefined {
  if (forms.includes('past')) return pastStrength(forms, place);
  if (forms.includes('participle')) return undefined;
  if (forms.includes('s')) return isThirdPerson(place) ? 'strong' : undefined;
  return forms.includes('base') && isPlainPresent(place) ? 'strong' : undefined;
}

function pastStrength(forms: readonly VerbForm[], { before, token, after }: Surroundings): 'strong' | 'weak' | undefined {
  const noun = isNoun(before);
  if (token.word === 'said' && after?.word !== 'to' && (noun || /^[,)—–]$/u.test(before.text))) return 'strong';
  if (SUBJECTS.has(before.word) || (noun && CLAUSAL.has(token.word))) return 'strong';
  if (forms.includes('base')) return noun ? 'weak' : undefined;
  if (!noun && !/^(?:,|\)|—|–|and|but|or)$/u.test(before.word)) return undefined;
  return forms.includes('participle') ? 'weak' : 'strong';
}

/** "Reid plans to", "it makes", "the site still allows downloads"; not "peace talks in", "security updates." */
function isThirdPerson({ before, beforeThat, adverb, after }: Surroundings): boolean {
  const left = before.word;
  const next = after?.word ?? '.';
  if (/^(?:he|she|it|who|which|everyone|everybody|someone|nobody)$/u.test(left)) return true;
  const singular = isNoun(before) && !/s$/u.test(left);
  if (adverb && singular && after?.kind === 'word') return true;
  if (NOUN_TAILS.has(next)) return false;
  const determined = beforeThat !== undefined && (DETERMINERS.has(beforeThat.word) || beforeThat.kind === 'number');
  if (isName(before) && !determined && /^\p{L}/u.test(after?.text ?? '')) return true;
  return (singular || left === 'that') && opensObject(after);
}

/** "critics say the", "they want"; not "members plan". */
function isPlainPresent({ before, token, after }: Surroundings): boolean {
  if (PLURAL_SUBJECTS.has(before.word))
    return !VAGUE_SUBJECTS.has(before.word) || BASE_TAILS.has(after?.word ?? '') || THINKING.has(token.word);
  if (THINKING.has(token.word) && isNoun(before) && /(?:[^s]s|people|police)$/u.test(before.word) && after?.kind === 'word')
    return true;
  return (
    isNoun(before) && /[^s]s$/u.test(before.word) && !isName(before) && BASE_TAILS.has(after?.word ?? '') && token.text.length > 2
  );
}

const opensObject = (after: Token | undefined): boolean =>
  after !== undefined &&
  (OBJECT_STARTS.has(after.word) || after.kind === 'number' || /^[$£€“"]$/u.test(after.text) || isAdverb(after.word));

const isNoun = (token: Token): boolean =>
  token.kind === 'word' &&
  !FUNCTION_WORDS.has(token.word) &&
  !DETERMINERS.has(token.word) &&
  !PREPOSITIONS.has(token.word) &&
  !/[’']s?$/u.test(token.text);

const isName = (token: Token): boolean => opensUpper(token.text) && !FUNCTION_WORDS.has(token.word) && !isCommonWord(token.word);
