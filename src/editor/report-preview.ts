/** The checked copy beside the draft, in step with it both ways: it scrolls with the editor, and a click in it leads to the words. Nothing is loaded from outside. */
import * as vscode from 'vscode';
import { framedReport } from '../report/html.ts';
import type { Desk } from './desk.ts';
import { reportOf } from './reports.ts';

const DELAY = 300;

export function previewReports(desk: Desk, extension: vscode.Uri): vscode.Disposable {
  let open: Preview | undefined;
  const media = vscode.Uri.joinPath(extension, 'media');
  return vscode.Disposable.from(
    vscode.commands.registerCommand('secondSource.previewReport', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const page = document && !desk.whyNot(document) ? await desk.pageNow(document) : undefined;
      if (!document || !page) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
        return;
      }
      open?.dispose();
      open = new Preview(desk, document, media);
    }),
    new vscode.Disposable(() => open?.dispose()),
  );
}

class Preview {
  readonly #panel: vscode.WebviewPanel;
  readonly #desk: Desk;
  readonly #document: vscode.TextDocument;
  readonly #script: vscode.Uri;
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the cursor was last. */
  #cursor: number | undefined;

  constructor(desk: Desk, document: vscode.TextDocument, media: vscode.Uri) {
    this.#desk = desk;
    this.#document = document;
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const options = { enableScripts: true, localResourceRoots: [media] };
    this.#panel = vscode.window.createWebviewPanel(
      'secondSource.report',
      vscode.l10n.t('Checked copy: {0}', name),
      place,
      options,
    );
    this.#script = this.#panel.webview.asWebviewUri(vscode.Uri.joinPath(media, 'report.js'));
    this.#subscriptions = [
      this.#panel.onDidDispose(() => this.#end()),
      this.#panel.webview.onDidReceiveMessage((message: unknown) => void this.#lead(message)),
      desk.onDidSettle(changed => changed === document && this.#later()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
        if (textEditor.document !== document || !first) return;
        this.#cursor = document.offsetAt(first.active);
        this.#tell({ at: this.#cursor, marks: true, scrolls: true });
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
        if (textEditor.document === document && first) this.#tell({ at: document.offsetAt(first.start), scrolls: true });
      }),
    ];
    this.#show();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #end(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), DELAY);
  }

  #show(): void {
    const page = this.#desk.page(this.#document);
    if (!page) return;
    const { webview } = this.#panel;
    const nonce = crypto.randomUUID();
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
    webview.html = framedReport(reportOf(this.#document, page), { policy, nonce, script: this.#script.toString() });
  }

  /** A place of the draft: the copy scrolls there, or marks it as the one where the cursor is. */
  #tell(place: { readonly at: number; readonly marks?: true; readonly scrolls?: true }): void {
    void this.#panel.webview.postMessage(place);
  }

  /** To the words in the draft that were clicked in the copy. A copy that was just made anew asks where the cursor is: what it was told while it loaded is lost. */
  async #lead(message: unknown): Promise<void> {
    if (typeof message !== 'object' || message === null) return;
    if ('isNew' in message && this.#cursor !== undefined) this.#tell({ at: this.#cursor, marks: true });
    if (!('at' in message) || typeof message.at !== 'number') return;
    const at = this.#document.positionAt(message.at);
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
    const column = shown?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(this.#document, { viewColumn: column, selection: new vscode.Range(at, at) });
  }
}
