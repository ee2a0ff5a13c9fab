/** What every report is made from, whatever its format. */
import type { Finding, Verdict } from '../check/finding.ts';
import type { Source } from '../facts/fact.ts';
import type { Fix } from '../fixes/fix.ts';
import type { Draft } from '../text/paragraph.ts';

export interface Reported {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** A draft that was checked, or that could not be. */
export interface DraftReport {
  /** The draft as the person named it: a path, or `-`. */
  readonly file: string;
  /** What it was checked against, in words: `story.facts.json`, `3 articles in sources`. */
  readonly against: string;
  readonly sources: readonly Source[];
  readonly draft: Draft;
  readonly findings: readonly Reported[];
  /** Why there are no findings: nothing to check, a file that cannot be read. */
  readonly note?: string;
  /** The note is a failure. */
  readonly failed?: true;
  /** Why fixes that were asked for are not in the file; the findings are those of the file as it is. */
  readonly unfixed?: string;
}

export interface Report {
  readonly drafts: readonly DraftReport[];
  /** Say for each finding what was compared. */
  readonly explain?: boolean;
}

/** Findings to act on: conflicts first, then cautions, each in draft order; set-aside ones are not among them. */
export function flagged({ findings }: DraftReport): Reported[] {
  const of = (verdict: Verdict): Reported[] => findings.filter(({ finding }) => finding.verdict === verdict && !finding.setAside);
  return [...of('conflict'), ...of('caution')];
}

export function setAsideIn({ findings }: DraftReport): Reported[] {
  return findings.filter(({ finding }) => finding.setAside);
}

/** `2 conflicts, 1 caution · 14 of 20 claims in the sources · 1 set aside` */
export function summary(report: DraftReport): string {
  const { findings } = report;
  const count = (verdict: Verdict): number =>
    findings.filter(({ finding }) => finding.verdict === verdict && !finding.setAside).length;
  const [conflicts, cautions] = [count('conflict'), count('caution')];
  const aside = setAsideIn(report).length;
  const checked = findings.filter(({ finding }) => finding.checked).length;
  const flags = [plural(conflicts, 'conflict'), plural(cautions, 'caution')].filter(words => !words.startsWith('0 '));
  return [
    flags.join(', ') || 'no conflicts',
    `${count('supported')} of ${plural(findings.length, 'claim')} in the sources`,
    ...(aside ? [`${aside} set aside`] : []),
    ...(checked ? [`${checked} checked by hand`] : []),
  ].join(' · ');
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The last part of a path: reports that leave the desk hold no folders. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : (file.split(/[\\/]/u).at(-1) ?? file);
}
