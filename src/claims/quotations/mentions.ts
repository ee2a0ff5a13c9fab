/** Whom the reporter's own words of a text name, unit by unit, as people.ts knows them. */
import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/paragraph.ts';
import { bareSurname } from '../people/name-parts.ts';
import { type NamedPerson, peopleOf } from '../people/people.ts';
import { isRoleHead } from '../people/titles.ts';
import type { Reading } from '../reader.ts';
import type { Piece, Unit } from './units.ts';

export type Gender = 'male' | 'female';

/** A person or body of the text. */
export interface Referent {
  /** Fullest form in the text. */
  readonly name: string;
  readonly gender: Gender | undefined;
  /** Heads of the roles said of it, lower case: "mayor". */
  readonly roles: ReadonlySet<string>;
  /** No body and no place. */
  readonly person: boolean;
  readonly place: boolean;
}

/** A name in a unit: pieces `first` to `last`; the span is the name without its title. */
export interface Mentioned extends Span {
  readonly first: number;
  readonly last: number;
  readonly referent: Referent;
}

interface At {
  readonly start: number;
  readonly end: number;
  readonly referent: Referent;
}

/** The people and bodies of a text. */
export class Cast {
  readonly #mentions: At[][] = [];
  readonly #byRole = new Map<string, Referent[]>();
  readonly #bySurname = new Map<string, Referent[]>();

  constructor(reading: Reading) {
    for (const person of peopleOf(reading)) {
      const referent = toReferent(person);
      for (const { paragraph, claim } of person.mentions) {
        this.#mentions[paragraph] ??= [];
        this.#mentions[paragraph]?.push({ start: claim.start, end: claim.end, referent });
      }
      if (referent.person) {
        const surname = bareSurname(person.surname);
        add(this.#bySurname, surname, referent);
      }
      for (const role of referent.roles) add(this.#byRole, role, referent);
    }
    for (const list of this.#mentions) list?.sort((a, b) => a.start - b.start);
  }

  /** The mentions of a paragraph stand elsewhere in it now; they are of the same people in the same order. */
  move(paragraph: number, mentions: readonly Span[]): void {
    const before = this.#mentions[paragraph] ?? [];
    const now = mentions.toSorted((a, b) => a.start - b.start);
    this.#mentions[paragraph] = before.map((mention, index) => ({ ...mention, ...spanOf(now[index] ?? mention) }));
  }

  /** The names of a unit outside quotation marks, in order; `paragraph` is the paragraph's index in the reading. */
  namesIn(unit: Unit, paragraph: number): Mentioned[] {
    const names: Mentioned[] = [];
    let at = 0;
    const mentions = this.#mentions[paragraph] ?? [];
    for (let index = firstFrom(mentions, unit.start); index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention) break;
      const { start, end, referent } = mention;
      if (start >= unit.end) break;
      while (at < unit.pieces.length && (unit.pieces[at]?.end ?? 0) <= start) at++;
      const last = lastPiece(unit.pieces, at, end);
      if (!unit.pieces[at]?.quote) names.push({ first: at, last, start, end, referent });
    }
    return names;
  }

  /** The only person with this surname. */
  withSurname(name: string): Referent | undefined {
    const bearers = this.#bySurname.get(bareSurname(name)) ?? [];
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** Everybody of whom a role with this head was said. */
  withRole(head: string): readonly Referent[] {
    return this.#byRole.get(head) ?? [];
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function add(map: Map<string, Referent[]>, key: string, referent: Referent): void {
  const known = map.get(key);
  if (known) known.push(referent);
  else map.set(key, [referent]);
}

function toReferent({ name, gender, roles, relations, body }: NamedPerson): Referent {
  const heads = [
    ...roles.flatMap(role => role.toLowerCase().split(/[\s,]+/u)),
    ...relations.map(({ word }) => word.toLowerCase()),
  ];
  return { name, gender, roles: new Set(heads.filter(isRoleHead)), person: body === undefined, place: body === 'place' };
}

function lastPiece(pieces: readonly Piece[], from: number, end: number): number {
  let last = from;
  while (last + 1 < pieces.length && (pieces[last + 1]?.start ?? end) < end) last++;
  return last;
}
