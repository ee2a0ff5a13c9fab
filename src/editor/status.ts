/** The status bar: where the draft stands and which facts judge it; and, where those are the sample story's, one click to be rid of them. */
import * as vscode from 'vscode';
import type { Desk, Page } from './desk.ts';
import type { WhyNot } from './drafts.ts';
import { nameOf } from './find-facts.ts';
import { settings } from './settings.ts';
import { countsOf, whyNotWords } from './words.ts';

export function showStatus(desk: Desk): vscode.Disposable {
  const status = vscode.window.createStatusBarItem('secondSource.status', vscode.StatusBarAlignment.Left, 0);
  status.name = 'Second Source';
  const sample = vscode.window.createStatusBarItem('secondSource.sample', vscode.StatusBarAlignment.Left, -1);
  sample.name = vscode.l10n.t('Second Source: Sample Facts');
  sample.command = 'secondSource.useSampleFacts';
  sample.text = vscode.l10n.t('$(close) sample facts');
  sample.tooltip = vscode.l10n.t(
    'No facts file and no “sources” folder were found for this draft: it is checked against the sample story. Click to switch the sample facts off for good.',
  );
  sample.accessibilityInformation = {
    label: vscode.l10n.t('Checked against the sample story. Switch the sample facts off.'),
    role: 'button',
  };

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isDraft = document !== undefined && desk.whyNot(document) === undefined;
    const page = document && desk.page(document);
    void vscode.commands.executeCommand('setContext', 'secondSource.onDraft', isDraft);
    const words = isDraft ? wordsFor(desk, page) : document && whyNotChecked(document, desk.whyNot(document));
    if (!words) {
      status.hide();
      sample.hide();
      return;
    }
    const { text, tooltip, command } = words;
    status.text = `$(references) ${text}`;
    status.tooltip = tooltip;
    status.command = command;
    status.accessibilityInformation = { label: `Second Source: ${text}. ${tooltip}`, role: 'button' };
    status.show();
    if (isDraft && page?.facts.kind === 'bundled') sample.show();
    else sample.hide();
  };
  show();
  return vscode.Disposable.from(
    status,
    sample,
    desk.onDidSettle(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.tabGroups.onDidChangeTabs(show),
  );
}

interface StatusWords {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

const wordsFor = (desk: Desk, page: Page | undefined): StatusWords =>
  desk.isPaused ? pausedWords() : page ? pageWords(page) : waitingWords();

/** What could be taken for a draft says why it is none; what the settings keep out from the start (README files) says nothing. */
function whyNotChecked(document: vscode.TextDocument, reason: WhyNot | undefined): StatusWords | undefined {
  if (reason !== 'source' && reason !== 'too-long' && !(reason === 'excluded' && settings.isOwnChoice(document)))
    return undefined;
  const text = reason === 'source' ? vscode.l10n.t('a source') : vscode.l10n.t('not checked');
  return { text, tooltip: whyNotWords(reason), command: 'secondSource.check' };
}

function pageWords({ findings, facts }: Page): StatusWords {
  const command = 'secondSource.claims.focus';
  if (facts.kind === 'none') {
    const tooltip = vscode.l10n.t(
      'There is nothing to check this draft against: put the story’s articles into a folder named “sources” beside it. Click to add one.',
    );
    return { text: vscode.l10n.t('no facts'), tooltip, command: 'secondSource.addSource' };
  }
  const { name } = facts;
  if (facts.broken.length > 0) {
    const tooltip =
      facts.kind === 'sources'
        ? vscode.l10n.t(
            '{0} cannot be read, or is too long; the other articles are in force.',
            facts.broken.map(nameOf).join(', '),
          )
        : vscode.l10n.t('{0} cannot be read as it is; the last good facts are in force. Click to open it.', name);
    return { text: `${countsOf(findings)} · $(warning) ${name}`, tooltip, command: 'secondSource.openFacts' };
  }
  return {
    // The sample facts have an item of their own.
    text: facts.kind === 'bundled' ? countsOf(findings) : `${countsOf(findings)} · ${name}`,
    tooltip: vscode.l10n.t('Checked against {0}. Click for the list of claims.', name),
    command,
  };
}

const pausedWords = (): StatusWords => ({
  text: vscode.l10n.t('paused'),
  tooltip: `${whyNotWords('paused')} ${vscode.l10n.t('Click to go on.')}`,
  command: 'secondSource.toggleChecking',
});

const waitingWords = (): StatusWords => ({
  text: vscode.l10n.t('not checked yet'),
  tooltip: vscode.l10n.t('Click to check this draft.'),
  command: 'secondSource.check',
});
