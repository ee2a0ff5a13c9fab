/**
 * What VS Code wakes: very little. VS Code opens files as plain text before it knows better, so that every window wakes us; the desk, the readers and the
 * rest (whole.ts) are loaded when the first draft or facts file is open, or when somebody asks for something.
 */
import * as vscode from 'vscode';
import type { Api } from './api.ts';
import { isInTab, whyNot } from './drafts.ts';
import { PAGE_SCHEME, pageFile } from './pages.ts';
import type { ToolInput } from './tool.ts';
import type { Whole } from './whole.ts';

const VIEWS = ['secondSource.claims', 'secondSource.facts'];
const TOOL = 'second_source_check';

export function activate(context: vscode.ExtensionContext): Api {
  const asleep: vscode.Disposable[] = [];
  let whole: Promise<Whole> | undefined;
  const wake = (): Promise<Whole> => {
    whole ??= import('./whole.ts').then(({ openDesk }) => {
      for (const one of asleep) one.dispose();
      return openDesk(context);
    });
    return whole;
  };
  const look = () => {
    // After VS Code has finished waking us.
    if (!whole && vscode.workspace.textDocuments.some(isOurs)) setTimeout(wake, 0);
  };
  look();
  asleep.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.window.tabGroups.onDidChangeTabs(look),
    vscode.workspace.onDidChangeConfiguration(look),
    ...commandsOf(context).map(name =>
      vscode.commands.registerCommand(name, async (...words: unknown[]) => {
        await wake();
        return vscode.commands.executeCommand(name, ...words);
      }),
    ),
    ...VIEWS.map(view => vscode.window.registerTreeDataProvider(view, emptyUntil(wake))),
  );
  context.subscriptions.push(
    new vscode.Disposable(() => vscode.Disposable.from(...asleep).dispose()),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      provideTextDocumentContent: async ({ path }) =>
        new TextDecoder().decode(await vscode.workspace.fs.readFile(pageFile(context.extensionUri, path.slice(1)))),
    }),
    vscode.lm.registerTool<ToolInput>(TOOL, { invoke: async (options, token) => (await wake()).tool.invoke(options, token) }),
  );
  return { check: async document => (await wake()).check(document) };
}

const isOurs = (document: vscode.TextDocument): boolean =>
  isInTab(document) && (document.uri.path.endsWith('.facts.json') || whyNot(document) === undefined);

const commandsOf = ({ extension }: vscode.ExtensionContext): string[] =>
  extension.packageJSON.contributes.commands.map(({ command }: { command: string }) => command);

/** A view that is looked at before anything is loaded. */
const emptyUntil = (wake: () => Promise<unknown>): vscode.TreeDataProvider<never> => ({
  getChildren: async () => {
    await wake();
    return [];
  },
  getTreeItem: node => node,
});
