/** Articles that are dropped on a draft (with Shift held, as VS Code asks) become its sources. */
import * as vscode from 'vscode';
import { articlePlaces, type NewArticle, settleIn, storyFolder } from './add-source.ts';
import type { Desk } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import type { FactsShelf } from './facts.ts';
import { isArticle, nameOf } from './find-facts.ts';

const URIS = 'text/uri-list';
const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('secondSource', 'source');

export function dropSources(desk: Desk, shelf: FactsShelf): vscode.Disposable {
  /** Sources that a drop will write, and the draft that they are for. */
  const coming = new Map<string, vscode.TextDocument>();
  return vscode.Disposable.from(
    vscode.languages.registerDocumentDropEditProvider(
      ANYWHERE,
      {
        async provideDocumentDropEdits(document, _position, transfer) {
          const page = desk.page(document);
          const home = page && storyFolder(document);
          const articles = home ? await articlesIn(transfer, vscode.Uri.joinPath(home, 'sources')) : [];
          if (!page || !home || articles.length === 0) return undefined;
          const edit = new vscode.DocumentDropEdit('', titleFor(articles), KIND);
          edit.additionalEdit = new vscode.WorkspaceEdit();
          for (const { uri, bytes } of await articlePlaces(vscode.Uri.joinPath(home, 'sources'), articles)) {
            edit.additionalEdit.createFile(uri, { contents: bytes });
            coming.set(uri.toString(), document);
          }
          // Whoever has no sources yet may have meant a link.
          if (page.facts.kind === 'bundled' || page.facts.kind === 'none')
            edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Empty];
          return edit;
        },
      },
      { providedDropEditKinds: [KIND], dropMimeTypes: [URIS, 'files'] },
    ),
    vscode.workspace.onDidCreateFiles(async ({ files }) => {
      const written = files.filter(uri => coming.has(uri.toString()));
      const [first] = written;
      const draft = first && coming.get(first.toString());
      for (const uri of written) coming.delete(uri.toString());
      if (draft) await settleIn(desk, shelf, draft, written);
    }),
  );
}

const titleFor = (articles: readonly NewArticle[]): string =>
  articles.length === 1 ? vscode.l10n.t('Add as a source') : vscode.l10n.t('Add {0} articles as sources', articles.length);

/** Files of this machine, or of the folders that are open; what lies in the sources already is no new one. */
async function articlesIn(transfer: vscode.DataTransfer, sources: vscode.Uri): Promise<NewArticle[]> {
  const listed = (await transfer.get(URIS)?.asString()) ?? '';
  const uris = listed
    .split(/\r\n|\r|\n/u)
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => vscode.Uri.parse(line))
    .filter(uri => isArticle(nameOf(uri)) && !uri.path.startsWith(`${sources.path}/`));
  if (uris.length > 0)
    return Promise.all(uris.map(async uri => ({ name: nameOf(uri), bytes: await vscode.workspace.fs.readFile(uri) })));
  const files = [...transfer].flatMap(([, item]) => item.asFile() ?? []).filter(({ name }) => isArticle(name));
  return Promise.all(files.map(async file => ({ name: file.name, bytes: await file.data() })));
}
