/** The story that the tests write: a draft beside a folder of sources. */
import * as vscode from 'vscode';
import { settled } from './wait.ts';

export function inStory(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file of the story. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = inStory(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** Writes a draft and opens it in an editor. */
export async function openDraft(path: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await write(path, text));
  await vscode.window.showTextDocument(document);
  await settled();
  return document;
}

export const rangeOf = (document: vscode.TextDocument, words: string): vscode.Range => {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the draft`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
};

export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  await vscode.workspace.applyEdit(edit);
}

/** Closes every editor; what was not saved is given up. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
