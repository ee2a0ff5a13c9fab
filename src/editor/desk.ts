/** Holds what is known of each draft that is open: its findings, for the version of the text that they were made for, and the facts in force. */
import * as vscode from 'vscode';
import { type DraftMemory, draftMemory } from '../check/draft-memory.ts';
import type { Draft, Format } from '../text/paragraph.ts';
import { type Checked, checked, type House } from './checker.ts';
import { isInTab, type WhyNot, whyNot } from './drafts.ts';
import type { FactsInForce, FactsShelf } from './facts.ts';
import { moved } from './moved.ts';
import { onSettings, settings } from './settings.ts';

export interface Page {
  /** The text that the findings fit: they are moved along with every edit until the next check is done. */
  readonly version: number;
  /** Every claim with its verdict, in draft order; what is set aside is among them. */
  readonly findings: readonly Checked[];
  readonly facts: FactsInForce;
  /** The draft as it was read; after an edit it is behind the text. */
  readonly draft: Draft;
}

/** So often is a check begun again for somebody who asked. */
const ATTEMPTS = 10;

interface Sheet {
  page?: Page;
  timer?: ReturnType<typeof setTimeout>;
  readonly memory: DraftMemory;
  /** Counts the checks that were begun: an older one's result is not taken. */
  round: number;
}

export class Desk implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A draft's page is new, has moved on, or is gone. For the marks alone: whatever is done here, they wait for. */
  readonly onDidChange = this.#changed.event;
  readonly #settled = new vscode.EventEmitter<vscode.TextDocument>();
  /** The same a turn later, once for several changes: VS Code sends the marks on their way when a turn ends. */
  readonly onDidSettle = this.#settled.event;
  readonly #unsettled = new Set<vscode.TextDocument>();
  readonly #sheets = new Map<string, Sheet>();
  readonly #shelf: FactsShelf;
  readonly #subscriptions: vscode.Disposable[];
  #paused = false;

  constructor(shelf: FactsShelf) {
    this.#shelf = shelf;
    this.#subscriptions = [
      this.#changed,
      this.#settled,
      vscode.workspace.onDidOpenTextDocument(document => this.#take(document)),
      vscode.workspace.onDidCloseTextDocument(document => this.#drop(document)),
      vscode.workspace.onDidSaveTextDocument(document => settings.mode(document) === 'onSave' && this.#schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(event => this.#edited(event)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#takeAll()),
      shelf.onDidChange(() => this.#recheckAll()),
      onSettings(() => this.#recheckAll()),
    ];
    this.#takeAll();
  }

  dispose(): void {
    for (const document of vscode.workspace.textDocuments) this.#drop(document);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  get isPaused(): boolean {
    return this.#paused;
  }

  set isPaused(paused: boolean) {
    this.#paused = paused;
    this.#recheckAll();
  }

  page(document: vscode.TextDocument): Page | undefined {
    return this.#sheets.get(keyOf(document))?.page;
  }

  /** Why a document is not checked; undefined when it is a draft on the desk. */
  whyNot(document: vscode.TextDocument): WhyNot | undefined {
    return whyNot(document) ?? (isInTab(document) ? undefined : 'place');
  }

  /** Checks now, whatever the settings say of when; a document that is no draft too. Answers undefined when the text changed meanwhile. */
  async check(document: vscode.TextDocument): Promise<Page | undefined> {
    const sheet = this.#sheets.get(keyOf(document));
    clearTimeout(sheet?.timer);
    const round = sheet ? ++sheet.round : 0;
    const { version } = document;
    const memory = sheet?.memory ?? draftMemory();
    const draft = memory.parse(document.getText(), formatOf(document));
    const facts = await this.#shelf.inForce(document, draft.front.facts);
    const isOvertaken = (): boolean => document.version !== version || (sheet !== undefined && sheet.round !== round);
    if (isOvertaken()) return undefined;
    let begun = performance.now();
    for (const _ of memory.ahead(draft, facts.against)) {
      if (performance.now() - begun < SLICE_MS) continue;
      await nextTurn();
      if (isOvertaken()) return undefined;
      begun = performance.now();
    }
    const page = {
      version,
      facts,
      draft,
      findings: checked(draft, facts.against, { ...houseOf(document, facts), memory }),
    };
    if (sheet) {
      sheet.page = page;
      this.#tell(document);
    }
    return page;
  }

  /** The page of the text as it is now: what somebody asked for is not lost because another check came between. Undefined only when the text keeps changing. */
  async pageNow(document: vscode.TextDocument): Promise<Page | undefined> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const page = await this.check(document);
      if (page) return page;
    }
    return undefined;
  }

  #takeAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#take(document);
  }

  #take(document: vscode.TextDocument): void {
    const isOnDesk = this.#sheets.has(keyOf(document));
    const belongs = !this.#paused && this.whyNot(document) === undefined;
    if (isOnDesk && !belongs) this.#drop(document);
    if (isOnDesk || !belongs) return;
    this.#sheets.set(keyOf(document), { round: 0, memory: draftMemory() });
    if (settings.mode(document) !== 'onCommand') this.#schedule(document, 0);
  }

  #recheckAll(): void {
    this.#takeAll();
    for (const document of vscode.workspace.textDocuments) {
      const sheet = this.#sheets.get(keyOf(document));
      // Also where a first check is under way: it may have begun with the facts of a moment ago.
      if (sheet && (sheet.page || settings.mode(document) !== 'onCommand')) this.#schedule(document, 0);
      else this.#tell(document);
    }
  }

  #edited({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const sheet = this.#sheets.get(keyOf(document));
    if (!sheet || contentChanges.length === 0) return;
    if (sheet.page) {
      const before = sheet.page.findings;
      sheet.page = { ...sheet.page, version: document.version, findings: moved(before, contentChanges) };
      if (sheet.page.findings.length < before.length) this.#tell(document);
    }
    if (settings.mode(document) !== 'asYouType') return;
    // The pause spares who is typing. What comes whole (a paste, an undo, a paragraph moved) is read at once.
    const isTyped = reason === undefined && contentChanges.every(({ text }) => !/\S\s+\S/u.test(text));
    this.#schedule(document, isTyped ? settings.delay(document) : 0);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    const sheet = this.#sheets.get(keyOf(document));
    if (!sheet) return;
    sheet.round += 1; // a check under way is overtaken
    clearTimeout(sheet.timer);
    sheet.timer = setTimeout(() => void this.check(document), delay);
  }

  #tell(document: vscode.TextDocument): void {
    if (this.#unsettled.size === 0)
      void nextTurn().then(() => {
        const documents = [...this.#unsettled];
        this.#unsettled.clear();
        for (const settled of documents) this.#settled.fire(settled);
      });
    this.#unsettled.add(document);
    this.#changed.fire(document);
  }

  #drop(document: vscode.TextDocument): void {
    const sheet = this.#sheets.get(keyOf(document));
    if (!sheet) return;
    sheet.round += 1;
    clearTimeout(sheet.timer);
    this.#sheets.delete(keyOf(document));
    this.#tell(document);
  }
}

/** The editor is given its turn so often while a draft is checked: less than a frame at 60 Hz. */
const SLICE_MS = 12;

const keyOf = ({ uri }: vscode.TextDocument): string => uri.toString();

/** In Node `setTimeout` would wait for a millisecond at least. */
const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

/** Draft copy may have front matter and comments, as Markdown has. */
function formatOf({ languageId }: vscode.TextDocument): Format {
  if (languageId === 'plaintext') return 'plain';
  return languageId === 'html' ? 'html' : 'markdown';
}

function houseOf(document: vscode.TextDocument, { desk }: FactsInForce): House {
  const own = { ignoreCodes: settings.ignoreCodes(document), reason: vscode.l10n.t('set aside in the settings') };
  if (!desk) return own;
  const folder = desk.folder.path.endsWith('/') ? desk.folder.path : `${desk.folder.path}/`;
  return {
    ...own,
    settings: desk.settings,
    ...(document.uri.path.startsWith(folder) ? { file: document.uri.path.slice(folder.length) } : {}),
  };
}
