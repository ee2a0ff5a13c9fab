/** Mark as checked: by whom is a setting, when is the editor’s clock. Kept in `.second-source.json`, shown in the report, void when the words change. */
import * as vscode from 'vscode';
import { isMarkOf, markFor } from '../check/checked.ts';
import { claimAt } from './claim-at.ts';
import type { Desk } from './desk.ts';
import { changeDeskFile, deskFileOf } from './desk-file.ts';
import type { FactsShelf } from './facts.ts';
import { settings } from './settings.ts';

export const MARK_CHECKED = 'secondSource.markChecked';
export const IGNORE_EVERYWHERE = 'secondSource.ignoreEverywhere';

export function markAsChecked(desk: Desk, shelf: FactsShelf): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(MARK_CHECKED, async (uri?: unknown, start?: unknown) => {
      const here = await claimAt(desk, uri, start);
      const place = here && deskFileOf(here.document, here.page.facts);
      if (here && !place) return sayWhyNot();
      if (!here || !place) return;
      const { finding, page, document } = here;
      const done = await changeDeskFile(place.uri, 'checked', ({ checked = [] }) => {
        const old = checked.flatMap((mark, index) => (isMarkOf(mark, finding, page.draft, place.file) ? [index] : []));
        if (finding.checked) return { removeAt: old };
        const by = settings.checkedBy(document).trim();
        return { add: { ...markFor(finding, page.draft, place.file), ...(by ? { by } : {}), on: today() } };
      });
      if (done) shelf.refresh();
    }),
    vscode.commands.registerCommand(IGNORE_EVERYWHERE, async (uri?: unknown, start?: unknown) => {
      const here = await claimAt(desk, uri, start);
      const place = here && deskFileOf(here.document, here.page.facts);
      if (here && !place) return sayWhyNot();
      if (!here || !place) return;
      const { code, text } = here.finding;
      if (code && (await changeDeskFile(place.uri, 'ignore', () => ({ add: { code, words: text } })))) shelf.refresh();
    }),
  );
}

function sayWhyNot(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Save the draft first: what is kept beside it needs its name.'));
}

/** The day where the writer is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
