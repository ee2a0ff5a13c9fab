/** The word that is being typed: nothing is marked under it until the cursor leaves it or the word ends. */
import * as vscode from 'vscode';
import type { Span } from '../text/paragraph.ts';
import { holds } from './positions.ts';

const WORD = /[\p{L}\p{M}\p{N}.,$€£%’'-]$/u;

export class Typing implements vscode.Disposable {
  readonly #left = new vscode.EventEmitter<vscode.TextDocument>();
  /** The cursor has left the word, or the word is finished. */
  readonly onDidLeave = this.#left.event;
  #at: { readonly document: vscode.TextDocument; offset: number } | undefined;
  readonly #subscriptions = [
    this.#left,
    vscode.workspace.onDidChangeTextDocument(event => this.#edited(event)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => this.#moved(textEditor.document, selections)),
    vscode.window.onDidChangeActiveTextEditor(editor => this.#moved(editor?.document, editor?.selections ?? [])),
  ];

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  isIn(document: vscode.TextDocument, span: Span): boolean {
    return this.#at?.document === document && holds(span, this.#at.offset);
  }

  /** One character more or less is typing; a paste, an undo, a fix is not. */
  #edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change || vscode.window.activeTextEditor?.document !== document) return;
    const isTyped = contentChanges.length === 1 && reason === undefined && change.text.length + change.rangeLength === 1;
    const goesOn = isTyped && (change.text === '' || WORD.test(change.text));
    const before = this.#at;
    this.#at = goesOn ? { document, offset: change.rangeOffset + change.text.length } : undefined;
    if (before && !this.#at) this.#left.fire(document);
  }

  #moved(document: vscode.TextDocument | undefined, selections: readonly vscode.Selection[]): void {
    const at = this.#at;
    const [selection] = selections;
    if (!at) return;
    if (document === at.document && selection?.isEmpty && document.offsetAt(selection.active) === at.offset) return;
    this.#at = undefined;
    this.#left.fire(at.document);
  }
}
