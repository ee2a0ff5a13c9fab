/** Takes a run of capitals apart: what opens the sentence, the office or nationality before the name, the name. */

import type { PersonClaim } from '../claim.ts';
import type { Run, RunWord } from './capital-runs.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS, OFFICE_HONORIFICS } from './honorifics.ts';
import { bodyOf, isBody, isPlace } from './name-kind.ts';
import { PARTICLES, SUFFIXES } from './name-particles.ts';
import { AFTER_NAME, BODY_NOUNS, BODY_STARTS, CALENDAR, FUNCTION_WORDS, PEOPLES } from './name-words.ts';
import { isRoleHead, NO_TITLES, OF_OFFICES, RANKS, SURNAMES_TOO } from './titles.ts';

/** A run taken apart: what stands before the name, and the name. */
export interface Named {
  readonly name: readonly RunWord[];
  /** First word of the office in the run: "Chief Minister". */
  readonly office?: RunWord;
  /** A nationality or party right before the name. */
  readonly people?: RunWord;
  readonly honorific?: RunWord;
  readonly possessive: boolean;
  readonly body: PersonClaim['body'];
}

/** Two people set side by side without a mark ("By Ann Lee Peter Holt"): two runs. */
export function apart(run: Run): Run[] {
  const { words } = run;
  const at = words.length - 2;
  const given = (index: number): boolean => isGivenName(words[index]?.folded ?? '');
  const two =
    at >= 2 &&
    given(at) &&
    !given(at - 1) &&
    given(at - 2) &&
    !PARTICLES.has(words[at - 1]?.text ?? '') &&
    (words[at - 1]?.text.length ?? 0) > 2;
  return two
    ? [
        { ...run, words: words.slice(0, at), possessive: false },
        { ...run, words: words.slice(at), opens: false },
      ]
    : [run];
}

export function namedIn(run: Run): Named | undefined {
  const { possessive } = run;
  let words = trimmedStart(run);
  words = trimmedEnd(words);
  if (words.length === 1 && words[0]?.text.length === 1) return undefined;
  if (words.length === 0 || words.every(word => PEOPLES.has(word.folded) || CALENDAR.has(word.folded))) return undefined;
  if (isPlace(words)) return { name: words, possessive, body: 'place' };
  if (isBody(words)) return { name: words, possessive, body: 'organisation' };
  const from = nameStart(words);
  if (from === words.length) return undefined;
  const name = words.slice(from);
  const honorific = words.slice(0, from).findLast(word => HONORIFICS.has(word.folded));
  const office = officeStart(words, from);
  const people = words
    .slice(0, from)
    .findLast((word, at) => PEOPLES.has(word.folded) && !PEOPLES.has(words[at - 1]?.folded ?? ''));
  const titled = honorific !== undefined || office !== undefined;
  if (name.every(word => SUFFIXES.has(word.folded) || AFTER_NAME.has(word.folded))) return undefined;
  const body = titled ? undefined : bodyOf(name);
  return { name, possessive, body, ...(office ? { office } : people && { people }), ...(honorific && { honorific }) };
}

/** Names in a headline in title case: only where a given name or a title shows them. */
export function headlineNames(run: Run): Named[] {
  const { words } = run;
  return words.flatMap((word, at): Named[] => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (next && isGivenName(word.folded) && !isCommonWord(next.folded) && !(before && isGivenName(before.folded)))
      return [{ name: [word, next], possessive: run.possessive && at + 2 === words.length, body: undefined }];
    if (before && isGivenName(before.folded) && !isCommonWord(word.folded)) return [];
    if (isCommonWord(word.folded) || PEOPLES.has(word.folded) || CALENDAR.has(word.folded) || isRoleHead(word.folded)) return [];
    return [{ name: [word], possessive: run.possessive && at + 1 === words.length, body: bodyOf([word]) }];
  });
}

/** Without the ordinary words that open the sentence, and without months and weekdays at either end. */
function trimmedStart(run: Run): readonly RunWord[] {
  let { words } = run;
  while (words[0] && isDropped(words[0], run.opens && words[0] === run.words[0], words[1])) words = words.slice(1);
  while (words[0] && PARTICLES.has(words[0].text)) words = words.slice(1);
  return words;
}

function isDropped(word: RunWord, opens: boolean, next: RunWord | undefined): boolean {
  const lower = word.text.toLowerCase();
  if (CALENDAR.has(word.folded)) return !(isGivenName(word.folded) && next !== undefined);
  if (!opens || next === undefined) return opens && (FUNCTION_WORDS.has(lower) || BODY_NOUNS.has(lower) || isRoleHead(lower));
  if (HONORIFICS.has(word.folded) || isRoleHead(word.folded) || RANKS.has(word.folded) || BODY_STARTS.has(word.folded))
    return false;
  return isOrdinary(lower) && !isGivenName(word.folded) && !BODY_NOUNS.has(next.folded);
}

const isOrdinary = (lower: string): boolean => FUNCTION_WORDS.has(lower) || isCommonWord(lower);

function trimmedEnd(words: readonly RunWord[]): readonly RunWord[] {
  let last = words.length;
  while (last > 0 && isAfter(words[last - 1] as RunWord, last > 1)) last--;
  return words.slice(0, last);
}

const isAfter = (word: RunWord, follows: boolean): boolean =>
  CALENDAR.has(word.folded)
    ? !isGivenName(word.folded) || !follows
    : PARTICLES.has(word.text) || (follows && /^[A-Z]+$/u.test(word.text) && AFTER_NAME.has(word.folded));

/** Index of the name's first word: after the last title, honorific or nationality that has a name behind it. */
function nameStart(words: readonly RunWord[]): number {
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as RunWord;
    const previous = words[at - 1];
    if (isNamed(words, from, at)) continue;
    if (word.text === 'of' && previous && OF_OFFICES.has(previous.folded)) {
      const end = officeObject(words, at + 1);
      from = end;
      at = end - 1;
    } else if (HONORIFICS.has(word.folded) || isTitle(word, words[at + 1]) || PEOPLES.has(word.folded)) {
      from = at + 1;
    }
  }
  return from;
}

/** "President", "Sen."; a given name that is a job too ("Dean Martin") only without a name behind it. */
const isTitle = (word: RunWord, next: RunWord | undefined): boolean =>
  (isRoleHead(word.folded) || isRoleHead(word.folded.replace(/s$/u, ''))) &&
  !NO_TITLES.has(word.folded) &&
  !PEOPLES.has(word.folded) &&
  !(isGivenName(word.folded) && next !== undefined);

/** Behind "Mr." or a given name a title word is a surname ("Martin Luther King Jr."), unless another given name follows ("Virginia Governor Tim Kaine"). */
function isNamed(words: readonly RunWord[], from: number, at: number): boolean {
  const previous = words[at - 1];
  const last = at === words.length - 1;
  if (last && previous && HONORIFICS.has(previous.folded) && !OFFICE_HONORIFICS.has(previous.folded)) return true;
  if (words.length === 1 && SURNAMES_TOO.has(words[0]?.folded ?? '')) return true;
  const next = words[at + 1];
  if (next && (isGivenName(next.folded) || HONORIFICS.has(next.folded) || next.text === 'of')) return false;
  return words.slice(from, at).some(word => isGivenName(word.folded)) && !isPlace(words.slice(from, at));
}

/** End of what an "of" office is of: the words up to the first given name, else one word, when a name is left. */
function officeObject(words: readonly RunWord[], from: number): number {
  const start = words[from]?.text === 'the' ? from + 1 : from;
  for (let at = start + 1; at < words.length; at++) if (isGivenName(words[at]?.folded ?? '')) return at;
  return words.length - start === 2 &&
    /^(?:state|defen[cs]e|health|education|energy|commerce|labou?r|treasury)$/u.test(words[start]?.folded ?? '')
    ? start + 1
    : words.length;
}

/** The first word of the office that stands before the name in the run; an office honorific ("Sen.") is one. */
function officeStart(words: readonly RunWord[], from: number): RunWord | undefined {
  const before = words.slice(0, from);
  const shown = before.some((word, at) => isTitle(word, words[at + 1]) || OFFICE_HONORIFICS.has(word.folded));
  return shown ? before[0] : undefined;
}
