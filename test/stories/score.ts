/** What the check makes of a story: its errors found and missed, false alarms, and claims seen to be supported. */
import type { Code, Verdict } from '../../src/check/finding.ts';

/** A place in a draft with its words. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An error that was put into the planted draft; `was` are the words of the clean one, `alt` other words where a finding meets it. */
export interface Planted extends Marked {
  readonly was: string;
  readonly verdict: 'conflict' | 'caution';
  readonly code: Code;
  readonly alt?: readonly Marked[];
}

/** `expect.json` of a story; offsets are into `clean.md` and `planted.md`. */
export interface Expected {
  readonly sources: readonly string[];
  readonly clean: { readonly supported: readonly Marked[]; readonly unsourced: readonly Marked[] };
  readonly planted: readonly Planted[];
}

/** A claim as `check --format json` gives it. */
export interface Checked extends Marked {
  readonly verdict: Verdict;
  readonly code?: Code;
  readonly message: string;
  readonly mark?: { readonly start: number; readonly end: number };
}

export interface PlantedScore {
  readonly found: readonly Planted[];
  /** Found, and under the code that was expected. */
  readonly named: readonly Planted[];
  readonly missed: readonly Planted[];
  /** Conflicts where nothing is wrong. */
  readonly falseAlarms: readonly Checked[];
}

export interface CleanScore {
  readonly supported: readonly Marked[];
  readonly notSupported: readonly Marked[];
  readonly conflicts: readonly Checked[];
  readonly cautions: readonly Checked[];
}

const LONGEST_MARK = 40; // a mark over a whole sentence points at nothing, unless the error is as long

/** Scores the claims of the planted draft. */
export function scorePlanted({ planted }: Expected, claims: readonly Checked[]): PlantedScore {
  const flagged = claims.filter(({ verdict }) => verdict === 'conflict' || verdict === 'caution');
  const found = planted.filter(error => flagged.some(claim => meets(claim, error)));
  return {
    found,
    named: found.filter(error => flagged.some(claim => meets(claim, error) && namedAlike(claim.code, error.code))),
    missed: planted.filter(error => !found.includes(error)),
    falseAlarms: flagged.filter(claim => claim.verdict === 'conflict' && !planted.some(error => meets(claim, error))),
  };
}

/** Scores the claims of the clean draft. */
export function scoreClean({ clean }: Expected, claims: readonly Checked[]): CleanScore {
  const borneOut = claims.filter(({ verdict }) => verdict === 'supported');
  const supported = clean.supported.filter(place => borneOut.some(claim => fits(claim, place)));
  return {
    supported,
    notSupported: clean.supported.filter(place => !supported.includes(place)),
    conflicts: claims.filter(({ verdict }) => verdict === 'conflict'),
    cautions: claims.filter(({ verdict }) => verdict === 'caution'),
  };
}

/** One line for each code: found of planted. */
export function byCode(scores: readonly PlantedScore[]): string[] {
  const all = scores.flatMap(({ found, missed }) => [...found, ...missed]);
  const found = new Set(scores.flatMap(score => score.found));
  return [...new Set(all.map(({ code }) => code))].toSorted().map(code => {
    const ofCode = all.filter(error => error.code === code);
    return `${code}: ${ofCode.filter(error => found.has(error)).length} of ${ofCode.length}`;
  });
}

function meets(claim: Checked, error: Planted): boolean {
  return [error, ...(error.alt ?? [])].some(place => fits(claim, place));
}

function fits(claim: Marked, place: Marked): boolean {
  const overlaps = claim.start < place.end && place.start < claim.end;
  return overlaps && claim.end - claim.start <= Math.max(LONGEST_MARK, 2 * (place.end - place.start));
}

/** A wrong speaker may go under either of its codes (DESIGN.md §3). */
function namedAlike(one: Code | undefined, other: Code): boolean {
  return one === other || (one !== undefined && WRONG_SPEAKER.has(one) && WRONG_SPEAKER.has(other));
}

const WRONG_SPEAKER: ReadonlySet<Code> = new Set<Code>(['quote-misattributed', 'statement-misattributed']);
