/** Everybody whom a text names, outside and inside quotation marks, with gender and roles as far as the text tells. */
import type { Span } from '../text/paragraph.ts';
import { genderOfName } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { bareSurname, folded, nameParts } from './name-parts.ts';
import { CALENDAR, PEOPLES } from './name-words.ts';
import { isName } from './phrases.ts';
import { genderOfRole, isRoleHead } from './titles.ts';
import type { Piece, Unit } from './units.ts';
import { OPENERS } from './word-classes.ts';

export type Gender = 'male' | 'female';

export interface Referent {
  /** Fullest form in the text. */
  name: string;
  gender: Gender | undefined;
  /** Heads of roles said of it, lower case: "mayor", "father". */
  readonly roles: Set<string>;
  /** A known given name, a courtesy title or a role shows a person. */
  person: boolean;
}

/** A run of capitalised pieces, title and roles before it stripped: `first` to `last` are piece indexes. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly honorific?: string;
  readonly roles: readonly string[];
}

/** The people and bodies of a text, found by name. */
export class Cast {
  readonly #bySurname = new Map<string, Referent[]>();

  /** Takes a run in; the referent that it belongs to, new or known. */
  meet(run: NameRun): Referent | undefined {
    const parts = nameParts(run.text);
    const key = bareSurname(parts.surname);
    if (!key) return undefined;
    const known = this.#bySurname.get(key) ?? [];
    const given = folded(parts.given[0] ?? '');
    const gender = genderOf(run, given);
    const match = this.#match(known, given, gender);
    if (match) {
      if (run.text.length > match.name.length && parts.given.length > 0) match.name = run.text;
      match.gender ??= gender;
      for (const role of run.roles) match.roles.add(role);
      match.person ||= isPerson(run, given);
      return match;
    }
    const referent: Referent = { name: run.text, gender, roles: new Set(run.roles), person: isPerson(run, given) };
    this.#bySurname.set(key, [...known, referent]);
    return referent;
  }

  #match(known: readonly Referent[], given: string, gender: Gender | undefined): Referent | undefined {
    const agreeing = known.filter(referent => {
      const other = folded(nameParts(referent.name).given[0] ?? '');
      return (
        (given === '' || other === '' || given[0] === other[0]) && (!gender || !referent.gender || gender === referent.gender)
      );
    });
    return agreeing.length > 1 && given === '' ? agreeing.at(-1) : agreeing[0];
  }

  /** The person of whom this role was said last. */
  withRole(head: string): Referent | undefined {
    let found: Referent | undefined;
    for (const referents of this.#bySurname.values())
      for (const referent of referents) if (referent.roles.has(head)) found = found ? undefined : referent;
    return found;
  }
}

function genderOf(run: NameRun, given: string): Gender | undefined {
  const byRole = run.roles.map(genderOfRole).find(gender => gender !== undefined);
  return HONORIFICS.get(run.honorific ?? '') ?? byRole ?? genderOfName(given);
}

function isPerson(run: NameRun, given: string): boolean {
  return run.honorific !== undefined || run.roles.length > 0 || genderOfName(given) !== undefined;
}

/** The names of a unit outside quotation marks, in order. */
export function namesIn(unit: Unit): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < unit.pieces.length; at++) {
    if (!begins(unit.pieces, at)) continue;
    const last = runEnd(unit.pieces, at);
    const run = stripped(unit.pieces, at, last);
    if (run) runs.push(run);
    at = last;
  }
  return runs;
}

function begins(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return isName(piece) && piece !== undefined && !OPENERS.has(piece.word) && !CALENDAR.has(piece.word.replace('.', ''));
}

function runEnd(pieces: readonly Piece[], first: number): number {
  let last = first;
  for (let at = first + 1; at < pieces.length && at - first < 14; at++) {
    const piece = pieces[at];
    if (!piece || pieces[at - 1]?.word.endsWith("'s")) break;
    if (isName(piece) && !CALENDAR.has(piece.word)) last = at;
    else if (piece.quote && isName(pieces[at + 1]) && piece.text.length < 20) continue;
    else if (/^(?:de|da|del|di|du|van|von|der|la|al|bin|ibn|of|the|for|arap|&)$/u.test(piece.text) && continues(pieces, at))
      continue;
    else break;
  }
  return last;
}

const continues = (pieces: readonly Piece[], at: number): boolean =>
  isName(pieces[at + 1]) || (/^(?:the|la|der|of|den)$/u.test(pieces[at + 1]?.text ?? '') && isName(pieces[at + 2]));

function stripped(pieces: readonly Piece[], from: number, last: number): NameRun | undefined {
  let first = from;
  let honorific: string | undefined;
  const roles: string[] = [];
  while (first < last) {
    const word = pieces[first]?.word.replace(/\.$/u, '') ?? '';
    if (HONORIFICS.has(word)) honorific = word;
    else if (isRoleHead(word) || /^(?:former|vice|deputy|chief|prime|acting|ex)$/u.test(word)) roles.push(word);
    else if (!PEOPLES.has(word) && !roleAhead(pieces, first, last)) break;
    first++;
  }
  for (let at = from - 1; at >= 0 && from - at < 5; at--) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || !/^\p{Ll}/u.test(piece.text)) break;
    if (isRoleHead(piece.word)) roles.push(piece.word);
    else if (at === from - 1) break;
  }
  roles.push(...rolesAfter(pieces, last));
  const words = pieces
    .slice(first, last + 1)
    .filter(piece => !piece.quote)
    .map(piece => piece.text);
  const text = words.join(' ').replace(/['’]s$|(?<=s)['’]$/u, '');
  return text ? { first, last, text, roles, ...(honorific !== undefined && { honorific }) } : undefined;
}

/** "White House Press Secretary Ann Poe": a role head stands between here and the end, with a name after it. */
function roleAhead(pieces: readonly Piece[], at: number, last: number): boolean {
  for (let index = at + 1; index < last; index++) {
    const word = pieces[index]?.word.replace(/\.$/u, '') ?? '';
    if (/^(?:of|the|for)$/u.test(word)) return false;
    if (isRoleHead(word) && /^\p{Lu}/u.test(pieces[index]?.text ?? '')) return true;
  }
  return false;
}

/** Roles in apposition: ", the mayor of Paris," → mayor. */
function rolesAfter(pieces: readonly Piece[], last: number): string[] {
  if (pieces[last + 1]?.text !== ',') return [];
  const roles: string[] = [];
  for (let at = last + 2; at < pieces.length && at - last < 12; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || /^(?:who|said|says|of|in|for|at|was|is|has|had|with|from)$/u.test(piece.word)) break;
    if (isRoleHead(piece.word)) roles.push(piece.word);
  }
  return roles;
}

/** Whether two spans share a character. */
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
