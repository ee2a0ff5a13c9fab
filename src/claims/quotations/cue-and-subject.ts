/** A cue with its subject: what is known of one attribution within its unit. */
import type { Span } from '../../text/paragraph.ts';
import type { Cue } from '../claim.ts';
import type { Verb } from './cues.ts';
import { nameIn } from './name-in-phrase.ts';
import type { Phrase } from './phrase-before.ts';
import type { Piece } from './units.ts';

/** A cue with its subject. Indexes are into the unit's pieces. */
export interface Attribution {
  readonly verb: Verb;
  readonly cue: Cue;
  /** The cue's pieces, auxiliaries and negation included. */
  readonly first: number;
  readonly last: number;
  readonly subject?: Phrase;
  /** The part of the subject that names: "Ann Poe" of "the mayor, Ann Poe, who …". */
  readonly name?: Phrase;
  /** Where the subject stands; `carried`: it belongs to an earlier verb ("He rose and said"). */
  readonly side: 'before' | 'after' | 'carried';
  readonly polarity: 'positive' | 'negative' | 'declined';
  readonly form: 'finite' | 'participle' | 'infinitive' | 'phrase';
  readonly hedge?: Span;
  readonly modal?: Span;
}

export const startOf = ({ first, subject, side }: Attribution): number =>
  subject && side === 'before' ? Math.min(first, subject.first) : first;
export const endOf = ({ last, subject, side }: Attribution): number =>
  subject && side === 'after' ? Math.max(last, subject.last) : last;

export function named(pieces: readonly Piece[], subject: Phrase): { subject: Phrase; name: Phrase } {
  return { subject, name: nameIn(pieces, subject) };
}

export function cueOf(pieces: readonly Piece[], first: number, last: number, verb: Verb): Cue {
  return { start: pieces[first]?.start ?? 0, end: pieces[last]?.end ?? 0, verb: verb.base };
}
