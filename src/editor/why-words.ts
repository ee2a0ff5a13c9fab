/** “Why?” in a sentence: which words of the draft were held against which words of the sources, and how that came out. */
import { l10n } from 'vscode';
import type { Checked } from './checker.ts';
import { clipped } from './words.ts';

export function whyWords({ why, text, evidence }: Checked): string | undefined {
  if (!why) return undefined;
  const [first] = evidence;
  const compared = sentence(why.compared);
  if (!first) return compared;
  const [draft, source, place] = [clipped(text, 80), clipped(first.value, 80), `${first.source} ¶${first.paragraph}`];
  switch (why.compared) {
    case 'differs':
      return l10n.t('“{0}” here and “{1}” in {2} are about the same thing, and do not agree.', draft, source, place);
    case 'agrees':
      return l10n.t('“{0}” here and “{1}” in {2} are about the same thing, and agree.', draft, source, place);
    case 'agrees, but says more than the source':
      return l10n.t('“{0}” here is about the same thing as “{1}” in {2}, and says more.', draft, source, place);
    case 'sources differ':
      return l10n.t('The sources have different figures for the same thing as “{0}” here.', draft);
    default:
      // The words themselves stand above, or in what was compared: they are not said again.
      if (/^“/u.test(first.value)) return l10n.t('Compared with the quotation in {0}. {1}', place, compared);
      if (/^“.*” against “.*”$/u.test(why.compared)) return l10n.t('Compared with {0}: {1}.', place, why.compared);
      return l10n.t('“{0}” here was compared with “{1}” in {2}. {3}', draft, source, place, compared);
  }
}

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?”]$/u.test(words) ? '' : '.'}`;
