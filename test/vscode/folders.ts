import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import { runAll, type Test } from './runner.ts';
import { closeAll, rangeOf, read } from './story.ts';
import { marked, marks, until } from './wait.ts';

const at = (folder: string, path: string): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  if (!found) throw new Error(`no folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, path);
};
const put = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const factsSaying = (value: number) => json({ ...FACTS, facts: FACTS.facts.map(fact => ({ ...fact, value })) });

async function open(uri: vscode.Uri, text = FOG): Promise<vscode.TextDocument> {
  await put(uri, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Several story folders in one window. */
const folders: readonly Test[] = [
  [
    'each folder has its own facts, and a change to those of one leaves the other as it is',
    async () => {
      await put(at('north', 'fog.facts.json'), factsSaying(12));
      await put(at('south', 'fog.facts.json'), factsSaying(15));
      const north = await open(at('north', 'fog.md'));
      const south = await open(at('south', 'fog.md'));
      await marks(north, marked('15'));
      await vscode.commands.executeCommand('secondSource.check');
      await marks(south, marked());
      await put(at('south', 'fog.facts.json'), factsSaying(13));
      const [figure] = await marks(south, marked('15'));
      assert.match(figure?.message ?? '', /13 boats/u);
      const [other] = await marks(north, marked('15'));
      assert.match(other?.message ?? '', /12 boats/u);
    },
  ],
  [
    'a mark “checked” goes into the folder of its draft, and settings of a folder are for that folder',
    async () => {
      await put(at('south', 'fog.facts.json'), factsSaying(12));
      const north = await open(at('north', 'fog.md'));
      const south = await open(at('south', 'fog.md'));
      await marks(north, marked('15'));
      await marks(south, marked('15'));
      await vscode.commands.executeCommand(
        'secondSource.markChecked',
        south.uri.toString(),
        rangeOf(south, '15').start.character,
      );
      await marks(south, marked());
      assert.match(await read(at('south', '.second-source.json')), /"checked"/u);
      await marks(north, marked('15'));
      const settings = vscode.workspace.getConfiguration('secondSource', north.uri);
      await settings.update('marks.conflict', 'information', vscode.ConfigurationTarget.WorkspaceFolder);
      const isInformation = () =>
        vscode.languages.getDiagnostics(north.uri)[0]?.severity === vscode.DiagnosticSeverity.Information || undefined;
      await until([vscode.languages.onDidChangeDiagnostics], isInformation, 'another mark in the north');
      await vscode.commands.executeCommand(
        'secondSource.markChecked',
        south.uri.toString(),
        rangeOf(south, '15').start.character,
      );
      const [figure] = await marks(south, marked('15'));
      assert.equal(figure?.severity, vscode.DiagnosticSeverity.Error);
    },
  ],
  [
    'facts that the settings name are looked for in the draft’s own folder',
    async () => {
      await put(at('north', 'named/other.facts.json'), factsSaying(15));
      const settings = vscode.workspace.getConfiguration('secondSource', at('north', 'fog.md'));
      const document = await open(at('north', 'fog.md'));
      await marks(document, marked('15'));
      await settings.update('facts', ['named/other.facts.json'], vscode.ConfigurationTarget.WorkspaceFolder);
      await marks(document, marked());
      await settings.update('facts', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await marks(document, marked('15'));
    },
  ],
];

export const run = (): Promise<void> => runAll(folders, closeAll, 2);
