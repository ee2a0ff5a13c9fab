import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, replace, write } from './story.ts';
import { marked, marks, until } from './wait.ts';

const ours = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Second Source');

async function openFog(path: string): Promise<vscode.TextDocument> {
  await write('fog/fog.facts.json', json(FACTS));
  const document = await openDraft(path, FOG);
  await marks(document, marked('15'));
  return document;
}

/** Marks live as long as their draft is open, and nowhere else. */
export const marksLive: readonly Test[] = [
  [
    'marks go with a draft that is renamed',
    async () => {
      const { uri } = await openFog('fog/before.md');
      const to = inStory('fog/after.md');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uri, to, { overwrite: true });
      await vscode.workspace.applyEdit(edit);
      await until(
        [vscode.languages.onDidChangeDiagnostics],
        () => (ours(uri).length === 0 ? true : undefined),
        'the old marks to go',
      );
      const renamed = await vscode.workspace.openTextDocument(to);
      await vscode.window.showTextDocument(renamed);
      await marks(renamed, marked('15'));
    },
  ],
  [
    'marks go when the draft is deleted',
    async () => {
      const { uri } = await openFog('fog/gone.md');
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(uri);
      await vscode.workspace.applyEdit(edit);
      await until(
        [vscode.languages.onDidChangeDiagnostics],
        () => (ours(uri).length === 0 ? true : undefined),
        'the marks to go',
      );
    },
  ],
  [
    'a draft in two editors has its marks once, and keeps them when one of the two is closed',
    async () => {
      const document = await openFog('fog/split.md');
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
      await replace(document, '15', '16');
      await marks(document, marked('16'));
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await replace(document, '16', '17');
      await marks(document, marked('17'));
    },
  ],
  [
    'cells of a notebook and texts that nobody can write to are silent',
    async () => {
      const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, FOG, 'markdown');
      const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
      await vscode.window.showNotebookDocument(notebook);
      const old = vscode.workspace.registerTextDocumentContentProvider('second-source-old', {
        provideTextDocumentContent: () => FOG,
      });
      try {
        const version = await vscode.workspace.openTextDocument(vscode.Uri.parse('second-source-old:/fog/fog.md'));
        await vscode.window.showTextDocument(version);
        await openFog('fog/loud.md');
        assert.equal(version.languageId, 'markdown');
        assert.deepEqual(ours(version.uri), []);
        for (const { document } of notebook.getCells()) assert.deepEqual(ours(document.uri), []);
      } finally {
        old.dispose();
      }
    },
  ],
];
