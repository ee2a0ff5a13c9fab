/**
 * Joins the claims of a text that is being edited (people.ts, attribution.ts): after an edit of one paragraph that names the same people as before, only that
 * paragraph is joined anew, and those behind it until what is carried from one to the next is what it was. The result is that of joining the whole text.
 */
import type { Draft } from '../text/paragraph.ts';
import { isSame } from '../text/same.ts';
import { joinAgain, joinPeople, namesTheSame } from './people/people.ts';
import { type Carried, Pass } from './quotations/attribution.ts';
import { Cast } from './quotations/mentions.ts';
import type { ParagraphReading, Reading, ReadingContext } from './reader.ts';

type Readings = readonly ParagraphReading[];

interface Text {
  /** As they were read, then with the people joined, then with the speakers. */
  readonly read: Readings;
  readonly named: Readings;
  readonly joined: Readings;
  readonly cast: Cast;
  /** What is carried into each paragraph. */
  readonly carried: readonly Carried[];
}

/** Joins the paragraphs of a draft as they were read. Claims that come out as they did the last time are the same objects. */
export function rememberingJoin(): (draft: Draft, context: ReadingContext, read: Readings) => Reading {
  let last: Text | undefined;
  return (draft, context, read) => {
    const at = last && changedAt(last.read, read);
    last = last && at !== undefined ? again(last, read, at) : anew({ draft, context, paragraphs: read }, last);
    return { draft, context, paragraphs: last.joined };
  };
}

/** The one paragraph that has changed, if it names the same people; -1 for none. Undefined: the whole text is to be joined. */
function changedAt(before: Readings, now: Readings): number | undefined {
  if (before.length !== now.length) return undefined;
  let changed = -1;
  for (const [at, { claims }] of now.entries()) {
    if (before[at]?.claims === claims) continue;
    if (changed >= 0) return undefined;
    changed = at;
  }
  const [old, own] = [before[changed], now[changed]];
  return !old || !own || namesTheSame(old, own) ? changed : undefined;
}

function anew(reading: Reading, before: Text | undefined): Text {
  const named = joinPeople(reading).paragraphs;
  const cast = new Cast({ ...reading, paragraphs: named });
  const pass = new Pass(cast);
  const known = new Map(before?.read.map(({ claims }, at) => [claims, before.joined[at]?.claims]));
  const carried: Carried[] = [];
  const joined = named.map((_, at) => {
    carried.push(pass.carried);
    return kept(pass.read(named, at), known.get(reading.paragraphs[at]?.claims ?? []));
  });
  return { read: reading.paragraphs, named, joined, cast, carried };
}

function again(before: Text, read: Readings, changed: number): Text {
  const { cast } = before;
  const named = read.map((now, at): ParagraphReading => {
    const [old, joined] = [before.read[at], before.named[at]];
    if (!old || !joined) throw new RangeError(`no paragraph ${at}`);
    return at === changed ? joinAgain(old, joined, now) : { ...now, claims: joined.claims };
  });
  const joined = read.map((now, at): ParagraphReading => ({ ...now, claims: before.joined[at]?.claims ?? [] }));
  const carried = [...before.carried];
  const own = named[changed];
  if (!own) return { read, named, joined, cast, carried };
  cast.move(
    changed,
    own.claims.filter(({ kind }) => kind === 'person'),
  );
  // The paragraph before looks at how this one begins.
  const first = Math.max(0, changed - 1);
  const pass = new Pass(cast, before.carried[first]);
  for (let at = first; at < read.length; at++) {
    const now = pass.carried;
    if (at > changed && isSameCarried(now, before.carried[at])) break;
    carried[at] = now;
    joined[at] = kept(pass.read(named, at), before.joined[at]?.claims);
  }
  return { read, named, joined, cast, carried };
}

/** The claims of the last time, where they say the same. */
function kept(now: ParagraphReading, before: ParagraphReading['claims'] | undefined): ParagraphReading {
  return before && isSame(before, now.claims) ? { ...now, claims: before } : now;
}

function isSameCarried(a: Carried, b: Carried | undefined): boolean {
  if (!b || a.number !== b.number || a.runsOn !== b.runsOn || a.recent.length !== b.recent.length) return false;
  const [one, other] = [a.voice, b.voice];
  const isSameVoice =
    one === other ||
    (one?.referent === other?.referent &&
      one?.number === other?.number &&
      one?.paragraph === other?.paragraph &&
      isSame(one?.speaker, other?.speaker));
  return (
    isSameVoice &&
    a.recent.every((met, at) => {
      const others = b.recent[at] ?? [];
      return met === others || (met.length === others.length && met.every((referent, index) => referent === others[index]));
    })
  );
}
