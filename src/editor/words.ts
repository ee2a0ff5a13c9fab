/** Verdicts and counts in words, the same everywhere in the editor. */
import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { Verdict } from '../check/finding.ts';
import type { Checked } from './checker.ts';
import type { WhyNot } from './drafts.ts';

/** How claims are grouped: the set aside are a group of their own. */
export type Standing = Verdict | 'setAside';

export const STANDINGS: readonly Standing[] = ['conflict', 'caution', 'unsourced', 'supported', 'setAside'];

export const standingOf = (finding: Checked): Standing => (finding.setAside ? 'setAside' : finding.verdict);

const ICONS: Readonly<Record<Standing, ThemeIcon>> = {
  conflict: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  caution: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  unsourced: new ThemeIcon('question'),
  supported: new ThemeIcon('pass'),
  setAside: new ThemeIcon('circle-slash'),
};

export const iconOf = (standing: Standing): ThemeIcon => ICONS[standing];

export function nameOfStanding(standing: Standing): string {
  switch (standing) {
    case 'conflict':
      return l10n.t('Conflict');
    case 'caution':
      return l10n.t('Caution');
    case 'unsourced':
      return l10n.t('Unsourced');
    case 'supported':
      return l10n.t('In the sources');
    case 'setAside':
      return l10n.t('Set aside');
  }
}

/** "2 conflicts · 3 cautions", "no conflicts · 14 of 20 claims in the sources". */
export function countsOf(findings: readonly Checked[]): string {
  const count = (standing: Standing) => findings.filter(finding => standingOf(finding) === standing).length;
  const [conflicts, cautions] = [count('conflict'), count('caution')];
  const parts = [
    ...(conflicts > 0 ? [conflicts === 1 ? l10n.t('1 conflict') : l10n.t('{0} conflicts', conflicts)] : []),
    ...(cautions > 0 ? [cautions === 1 ? l10n.t('1 caution') : l10n.t('{0} cautions', cautions)] : []),
  ];
  if (parts.length > 0) return parts.join(' · ');
  if (findings.length === 0) return l10n.t('nothing to check');
  return l10n.t('no conflicts · {0} of {1} claims in the sources', count('supported'), findings.length);
}

/** "31 of 44 claims in the sources · 5 marked as checked": how far the check of the whole draft has come. */
export function progressOf(findings: readonly Checked[]): string {
  const sourced = findings.filter(finding => standingOf(finding) === 'supported').length;
  const checked = findings.filter(finding => finding.checked).length;
  return [
    l10n.t('{0} of {1} claims in the sources', sourced, findings.length),
    ...(checked > 0 ? [l10n.t('{0} marked as checked', checked)] : []),
  ].join(' · ');
}

export function sourcesWords(count: number): string {
  if (count === 0) return l10n.t('No source');
  return count === 1 ? l10n.t('One source') : l10n.t('{0} sources', count);
}

/** Why a document is not checked, as an answer to somebody who asked. */
export function whyNotWords(reason: WhyNot | 'paused'): string {
  switch (reason) {
    case 'paused':
      return l10n.t('Checking is paused.');
    case 'kind':
      return l10n.t('This kind of file is not a draft. The setting “Languages” says which are.');
    case 'place':
      return l10n.t('This text is not a draft of its own: old versions, comparisons and output are not checked.');
    case 'excluded':
      return l10n.t('The settings “Exclude” and “Include” keep this file out.');
    case 'source':
      return l10n.t('This is a source: drafts are checked against it.');
    case 'too-long':
      return l10n.t('This text is too long to be checked.');
  }
}

/** Words in one line, cut between two words where they are too many. */
export function clipped(words: string, most: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/\s\S*$/u, '');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
