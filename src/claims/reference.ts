/** What a noun phrase refers to: a name, a pronoun, a role ("the mayor"), read against what the text has told so far. */
import type { Cast, Gender, NameRun, Referent } from './mentions.ts';
import { isName, type Phrase } from './phrases.ts';
import { genderOfRole, isRoleHead } from './titles.ts';
import type { Unit } from './units.ts';
import { HE, SHE } from './word-classes.ts';

/** Whom the text has been about: latest last. */
export interface Focus {
  readonly subjects: Referent[];
  readonly named: Referent[];
  speaker: Referent | undefined;
  /** The subject of the running sentence. */
  readonly about?: Referent | undefined;
}

interface Named {
  readonly run: NameRun;
  readonly referent: Referent | undefined;
}

/** The referent of a phrase; undefined for the unnamed ("officials", "a spokesman", "the report", "they"). */
export function resolve(
  unit: Unit,
  phrase: Phrase,
  names: readonly Named[],
  focus: Focus,
  cast: Cast,
  name?: Phrase,
): Referent | undefined {
  const { pieces } = unit;
  const first = pieces[phrase.first];
  if (!first) return undefined;
  if (HE.has(first.word) && phrase.first === phrase.last) return byGender('male', focus);
  if (SHE.has(first.word) && phrase.first === phrase.last) return byGender('female', focus);
  const own = names.find(
    ({ run }) =>
      run.first <= phrase.last && run.last >= (name ?? phrase).first && run.last >= phrase.first && names_(unit, phrase, run),
  );
  if (own) return own.referent;
  if (first.word === 'the' || first.word === 'his' || first.word === 'her' || first.word === 'mr.')
    return byRole(unit, phrase, focus, cast);
  return undefined;
}

/** Whether the run names the phrase's head ("spokesman Ann Poe", "the mayor, Ann Poe"), not something that hangs on it ("Poe aides", "allies of Poe"). */
function names_(unit: Unit, phrase: Phrase, run: NameRun): boolean {
  if (run.last === phrase.head || (run.first <= phrase.head && run.last >= phrase.head)) return true;
  if (run.first <= phrase.head) return false;
  return (
    unit.pieces.slice(phrase.head + 1, run.first).every(piece => piece.text === ',' || !isName(piece)) &&
    unit.pieces[phrase.head + 1]?.text === ',' &&
    run.first - phrase.head <= 3
  );
}

function byGender(gender: Gender, { about, subjects, speaker, named }: Focus): Referent | undefined {
  const fits = (referent: Referent | undefined): boolean => referent?.person && (referent.gender ?? gender) === gender;
  if (about && fits(about)) return about;
  const candidates = [subjects.at(-1), speaker, ...subjects.slice(-6).reverse(), ...named.slice(-12).reverse()];
  return candidates.find(fits);
}

/** "the mayor": the only person who is called so; else, for a role that anyone may hold, whoever the text was about. */
function byRole(unit: Unit, phrase: Phrase, focus: Focus, cast: Cast): Referent | undefined {
  const head = unit.pieces[phrase.head];
  if (head?.kind !== 'word') return undefined;
  if (!isRoleHead(head.word)) return undefined;
  const only = cast.withRole(head.word);
  if (only) return only;
  const gender = genderOfRole(head.word);
  const recent = [focus.subjects.at(-1), focus.speaker, focus.named.at(-1)].find(
    referent => referent?.person && (!gender || !referent.gender || referent.gender === gender),
  );
  return unit.pieces[phrase.first]?.word === 'the' ? recent : undefined;
}
