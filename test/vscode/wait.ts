/** Every wait in the tests is for an event: the condition is looked at now and each time something happens. */
import * as vscode from 'vscode';

/** Only a test that fails waits as long: a machine with much else to do is slow, not wrong. */
const LONGEST = 180_000;

/** The first value that is not undefined, now or after one of the events. */
export function until<T>(events: readonly vscode.Event<unknown>[], look: () => T | undefined, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions = events.map(event => event(attempt));
    const late = setTimeout(() => end(() => reject(new Error(`waited in vain for ${what}`))), LONGEST);
    attempt();
    function attempt(): void {
      const value = look();
      if (value !== undefined) end(() => resolve(value));
    }
    function end(act: () => void): void {
      clearTimeout(late);
      for (const subscription of subscriptions) subscription.dispose();
      act();
    }
  });
}

const ours = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Second Source');

/** The marked words of a document, in text order, as soon as they fit. */
export async function marks(document: vscode.TextDocument, fit: (words: string[]) => boolean): Promise<vscode.Diagnostic[]> {
  const look = () => {
    const sorted = ours(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start));
    return fit(sorted.map(({ range }) => document.getText(range))) ? sorted : undefined;
  };
  try {
    return await until([vscode.languages.onDidChangeDiagnostics, vscode.workspace.onDidChangeTextDocument], look, 'marks');
  } catch (error) {
    const found = ours(document.uri).map(({ range, message }) => `${document.getText(range)} — ${message}`);
    throw new Error(`${error instanceof Error ? error.message : error}; there were: ${JSON.stringify(found)}`);
  }
}

export const marked =
  (...words: readonly string[]) =>
  (found: readonly string[]): boolean =>
    JSON.stringify(found) === JSON.stringify(words);

/**
 * Quick fixes at a range, as soon as there are any that fit. Those asked for just after the marks came may be cancelled or come without them,
 * because the list of marks reaches the menu later, and nothing tells when: they are asked for again.
 */
export async function fixes(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction[]> {
  for (const late = Date.now() + LONGEST; Date.now() < late; await new Promise(resolve => setTimeout(resolve, 50))) {
    const found = await vscode.commands
      .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)
      .then(actions => actions, ignoreCanceled);
    if (found?.some(action => title.test(action.title))) return found;
  }
  throw new Error(`no quick fix like ${title}`);
}

/** To the window and back: what it had sent before, such as where the cursor stands in an editor that was just opened, has come. */
export const settled = (): Thenable<unknown> => vscode.commands.executeCommand('setContext', 'secondSource.trial', true);

function ignoreCanceled(error: unknown): undefined {
  if (!(error instanceof Error && /Cancell?ed/u.test(error.message + error.name))) throw error;
}
