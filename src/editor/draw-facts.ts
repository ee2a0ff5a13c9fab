/** Draw facts from sources: articles in, a facts file beside the draft, opened for review. */
import * as vscode from 'vscode';
import { slug } from '../facts/ids.ts';
import { loadFacts } from '../facts/load.ts';
import type { Desk } from './desk.ts';
import { drawInto } from './draw-into.ts';
import { articlesIn, entriesOf, nameOf, readText } from './find-facts.ts';

export function drawFacts(desk: Desk): vscode.Disposable {
  // From the Explorer: the file that was clicked, and all that are selected.
  return vscode.commands.registerCommand(
    'secondSource.drawFacts',
    async (clicked?: vscode.Uri, selected?: readonly vscode.Uri[]) => {
      const chosen = selected?.length ? selected : clicked ? [clicked] : await articlesOfStory(desk);
      const files = (await Promise.all(chosen.map(articlesAt))).flat();
      if (chosen.length === 0) return undefined;
      if (files.length === 0) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('There are no articles here: text, Markdown and web pages can be read.'),
        );
        return undefined;
      }
      const target = await targetFor(files);
      if (vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === target.toString())) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('{0} has changes that are not saved: save it first.', nameOf(target)),
        );
        await vscode.window.showTextDocument(target);
        return undefined;
      }
      const text = await readText(target).catch(() => undefined);
      const before = text === undefined ? undefined : loadFacts(text, nameOf(target)).facts;
      if (text !== undefined && !before) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('{0} is there and cannot be read: put it right first.', nameOf(target)),
        );
        await vscode.window.showTextDocument(target);
        return undefined;
      }
      const title = vscode.l10n.t('Drawing facts from {0} sources', files.length);
      const written = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, cancellable: true, title },
        (progress, token) => drawInto(vscode.workspace.fs, { target, files, text, before }, progress, token),
      );
      if (written === 'saved meanwhile')
        void vscode.window.showInformationMessage(vscode.l10n.t('{0} was saved meanwhile: nothing was written.', nameOf(target)));
      if (written !== 'written') return undefined;
      await vscode.window.showTextDocument(target, { preview: false }); // the draft’s tab stays
      return target;
    },
  );
}

/** From the palette: the folder of sources that the draft in front has, where it has one; else the writer chooses. */
async function articlesOfStory(desk: Desk): Promise<readonly vscode.Uri[]> {
  const document = vscode.window.activeTextEditor?.document;
  const { kind, files: [first] = [] } = (document && desk.page(document)?.facts) ?? {};
  const folder = first && vscode.Uri.joinPath(first, '..', ...(kind === 'facts' ? ['sources'] : []));
  const isThere = folder && (kind === 'sources' || kind === 'facts') && (await articlesIn(folder)).length > 0;
  return isThere ? [folder] : askForArticles();
}

async function askForArticles(): Promise<readonly vscode.Uri[]> {
  const filters = { [vscode.l10n.t('Articles')]: ['txt', 'text', 'md', 'markdown', 'html', 'htm'] };
  const openLabel = vscode.l10n.t('Draw Facts');
  return (await vscode.window.showOpenDialog({ canSelectMany: true, filters, openLabel })) ?? [];
}

/** The file itself, or the articles of a folder. */
async function articlesAt(uri: vscode.Uri): Promise<vscode.Uri[]> {
  const { type } = await vscode.workspace.fs.stat(uri);
  if ((type & vscode.FileType.Directory) === 0) return [uri];
  return (await articlesIn(uri)).map(name => vscode.Uri.joinPath(uri, name));
}

/** The story's facts file if it has one; else a new one, named after the draft in front if that is in the story's folder, or after the folder. */
async function targetFor([first]: readonly vscode.Uri[]): Promise<vscode.Uri> {
  if (!first) throw new RangeError('no articles');
  const folder = vscode.Uri.joinPath(first, '..');
  const story = nameOf(folder) === 'sources' ? vscode.Uri.joinPath(folder, '..') : folder;
  const there = (await entriesOf(story)).map(([name]) => name).filter(name => name.endsWith('.facts.json'));
  if (there.length === 1 && there[0]) return vscode.Uri.joinPath(story, there[0]);
  const draft = vscode.window.activeTextEditor?.document.uri;
  const isHere =
    draft && draft.scheme !== 'untitled' && vscode.Uri.joinPath(draft, '..').path === story.path && draft.path !== first.path;
  const name = slug(isHere ? nameOf(draft).replace(/\.[^.]*$/u, '') : nameOf(story)) || 'story';
  return vscode.Uri.joinPath(story, `${name}.facts.json`);
}
