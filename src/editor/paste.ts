/** Paste from a source: words copied from an article can be pasted as a quotation of the one who says them there, with the passage noted beside it. */
import * as vscode from 'vscode';
import { passageFor } from '../fixes/quote-passage.ts';
import type { Desk } from './desk.ts';
import { ANYWHERE } from './drafts.ts';
import { divided } from './evidence.ts';

const COPIED = 'application/vnd.second-source.passage';
const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('secondSource', 'passage');

/** What was copied: the article, and the place in its text. */
interface Copied {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

export function pasteFromSources(desk: Desk): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    prepareDocumentPaste(document, ranges, transfer) {
      const [range] = ranges;
      if (!range || ranges.length > 1 || range.isEmpty || !isSource(desk, document.uri)) return;
      const copied: Copied = {
        uri: document.uri.toString(),
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
      };
      transfer.set(COPIED, new vscode.DataTransferItem(JSON.stringify(copied)));
    },
    async provideDocumentPasteEdits(document, _ranges, transfer) {
      const copied = await transfer.get(COPIED)?.asString();
      const edit = copied === undefined ? undefined : editFor(desk, document, JSON.parse(copied));
      return edit ? [edit] : [];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(ANYWHERE, provider, {
    providedPasteEditKinds: [KIND],
    copyMimeTypes: [COPIED],
    pasteMimeTypes: [COPIED],
  });
}

const isSource = (desk: Desk, uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some(document =>
    [...(desk.page(document)?.facts.articles.values() ?? [])].some(article => article.uri.toString() === uri.toString()),
  );

/** The plain paste comes first; this one is for who asks for it. */
function editFor(desk: Desk, document: vscode.TextDocument, { uri, start, end }: Copied): vscode.DocumentPasteEdit | undefined {
  const [id, article] = [...(desk.page(document)?.facts.articles ?? [])].find(([, one]) => one.uri.toString() === uri) ?? [];
  const passage = article && passageFor(divided(article), { start, end }, document.getText());
  if (!passage) return undefined;
  const place = `${id} ¶${passage.paragraph}`;
  // A comment is no copy: nothing of it is printed. In plain text it would be.
  const note = document.languageId === 'plaintext' ? '' : ` <!-- ${place} -->`;
  if (!passage.isQuotation && note === '') return undefined;
  const title = passage.isQuotation
    ? vscode.l10n.t('Paste as a quotation, with its source ({0})', place)
    : vscode.l10n.t('Paste with its source ({0})', place);
  const edit = new vscode.DocumentPasteEdit(`${passage.text}${note}`, title, KIND);
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}
