/** What a noun phrase refers to: a name, a pronoun, a role ("the mayor"), read against what the text has told so far. */

import { genderOfRole, isRoleHead } from '../people/titles.ts';
import type { Cast, Gender, Mentioned, Referent } from './mentions.ts';
import { isName } from './nominal.ts';
import type { Phrase } from './phrase-before.ts';
import type { Unit } from './units.ts';
import { HE, SHE } from './word-classes.ts';

/** Whom the text has been about: each unit's subject, then its speakers, then the others that it names; latest unit last. */
export interface Focus {
  readonly recent: readonly (readonly Referent[])[];
  readonly speaker: Referent | undefined;
  /** The running unit's subject, and the names that it has. */
  readonly about?: Referent | undefined;
  readonly names: readonly Mentioned[];
}

/** Bodies by their common nouns: "the company said" is the company that the text was about. */
const BODY =
  /^(?:company|firm|group|club|team|bank|union|party|ministry|agency|organi[sz]ation|paper|newspaper|network|airline|broadcaster|manufacturer|carmaker|retailer|maker|giant|regulator|committee|commission|charity|association|federation|institute|court|university|department|band|campaign)$/u;

/** The referent of a phrase; undefined for the unnamed ("officials", "a spokesman", "the report", "they"). */
export function resolve(unit: Unit, phrase: Phrase, focus: Focus, cast: Cast): Referent | undefined {
  const { pieces } = unit;
  const first = pieces[phrase.first];
  if (!first) return undefined;
  if (phrase.first === phrase.last) {
    if (HE.has(first.word)) return latest(focus, phrase.first, fitsGender('male'));
    if (SHE.has(first.word)) return latest(focus, phrase.first, fitsGender('female'));
    if (first.word === 'it') return latest(focus, phrase.first, isBody);
  }
  if (isJoint(unit, phrase, focus.names)) return undefined;
  const own = focus.names
    .filter(name => name.first <= phrase.last && name.last >= phrase.first)
    .find(name => namesHead(unit, phrase, name));
  if (own) return own.referent;
  const head = pieces[phrase.head];
  if (head && isName(head)) return cast.withSurname(head.text.replace(/['’]s?$/u, ''));
  if (head?.kind !== 'word' || !/^(?:the|his|her|its|their)$/u.test(first.word)) return undefined;
  if (isRoleHead(head.word)) return byRole(head.word, first.word, phrase.first, focus, cast);
  return BODY.test(head.word) && first.word === 'the' ? latest(focus, phrase.first, isBody) : undefined;
}

/** "Ann Poe and Tom Roe": two speak, and neither is named as the one. An "and" inside a body's name joins nobody. */
function isJoint({ pieces }: Unit, { first, head }: Phrase, names: readonly Mentioned[]): boolean {
  const inside = names.filter(name => name.last >= first && name.first <= head);
  return inside.some((name, index) => {
    const next = inside[index + 1];
    return next !== undefined && pieces.slice(name.last + 1, next.first).some(piece => piece.word === 'and');
  });
}

/** Whether the name is the phrase's head ("spokesman Ann Poe", "the mayor, Ann Poe"), not something that hangs on it ("Poe aides", "allies of Poe"). */
function namesHead({ pieces }: Unit, { first, head }: Phrase, name: Mentioned): boolean {
  if (name.first <= head && name.last >= head && !/['’]s?$/u.test(pieces[name.last]?.text ?? '')) return true;
  if (name.first <= head) return false;
  const between = pieces.slice(head + 1, name.first);
  return between[0]?.text === ',' && between.length <= 3 && pieces[first]?.word !== 'a';
}

const isBody = (referent: Referent): boolean => !referent.person && !referent.place;
const fitsGender =
  (gender: Gender) =>
  (referent: Referent): boolean =>
    referent.person && (referent.gender ?? gender) === gender;

/** The latest referent that fits: the running unit's subject, names before the phrase, then unit by unit backwards. */
function latest(
  { about, names, recent, speaker }: Focus,
  before: number,
  fits: (referent: Referent) => boolean,
): Referent | undefined {
  if (about && fits(about)) return about;
  const near = names.filter(name => name.last < before).map(({ referent }) => referent);
  const found = near.find(fits);
  if (found) return found;
  for (const unit of recent.slice(-8).reverse()) {
    const one = unit.find(fits);
    if (one) return one;
  }
  return speaker && fits(speaker) ? speaker : undefined;
}

/** "the mayor": the only person who is called so; else whoever the text was about last. */
function byRole(head: string, determiner: string, before: number, focus: Focus, cast: Cast): Referent | undefined {
  const holders = cast.withRole(head);
  if (holders.length === 1) return holders[0];
  const gender = genderOfRole(head);
  const fits = (referent: Referent): boolean => referent.person && (!gender || (referent.gender ?? gender) === gender);
  if (holders.length > 1) return latest(focus, before, referent => holders.includes(referent)) ?? holders.at(-1);
  return determiner === 'the'
    ? latest({ ...focus, recent: focus.recent.slice(-3), speaker: undefined }, before, fits)
    : undefined;
}
