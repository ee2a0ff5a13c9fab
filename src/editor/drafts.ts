/** Which documents are drafts, and if not, why not. */
import * as vscode from 'vscode';
import { LONGEST } from '../text/longest.ts';
import { settings } from './settings.ts';

/** Where providers are asked; `whyNot` has the last word. */
export const ANYWHERE: vscode.DocumentSelector = { pattern: '**' };

export type WhyNot = 'kind' | 'place' | 'excluded' | 'source' | 'too-long';

/** Undefined: it is a draft. What the desk alone knows (that it is a source of another draft) it adds itself. */
export function whyNot(document: vscode.TextDocument): WhyNot | undefined {
  if (!settings.languages(document).includes(document.languageId)) return 'kind';
  if (!isOwnFile(document.uri)) return 'place';
  if (isExcluded(document)) return 'excluded';
  if (isInSources(document.uri)) return 'source';
  if (document.getText().length > LONGEST) return 'too-long';
  return undefined;
}

/** Opened by the writer as a text of its own: not in a diff, a notebook, the output, an old version. */
export function isInTab(document: vscode.TextDocument): boolean {
  const uri = document.uri.toString();
  return vscode.window.tabGroups.all.some(group =>
    group.tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri),
  );
}

/** A new file, or one in a file system that VS Code can write to: git's, the output's and the diff editors' texts are neither. */
function isOwnFile({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

function isExcluded(document: vscode.TextDocument): boolean {
  const fits = (glob: string) => vscode.languages.match(patternFor(document, glob), document) > 0;
  const include = settings.include(document);
  return settings.exclude(document).some(fits) || (include.length > 0 && !include.some(fits));
}

function patternFor(document: vscode.TextDocument, glob: string): vscode.DocumentFilter {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return { pattern: folder && !glob.startsWith('**') ? new vscode.RelativePattern(folder, glob) : glob };
}

/** Articles in a folder named `sources` are what drafts are checked against. */
function isInSources({ path }: vscode.Uri): boolean {
  return path.split('/').slice(0, -1).includes('sources');
}
