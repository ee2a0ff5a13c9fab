import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, read, replace, write } from './story.ts';
import { fixes, marked, marks } from './wait.ts';

/** What people wrote stays, whatever the extension does at the same time. */
export const nothingLost: readonly Test[] = [
  [
    'Fix all is one step: one undo brings back every word',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/undo.md', FOG);
      await marks(document, marked('15'));
      await vscode.commands.executeCommand('secondSource.fixAll');
      assert.equal(document.getText(), FOG.replace('15', '12'));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), FOG);
      await marks(document, marked('15'));
    },
  ],
  [
    'a fix that is asked for after an edit is made for the text as it is now',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/moved.md', FOG);
      await marks(document, marked('15'));
      await replace(document, 'Fog', 'On Monday, for the whole of the day, fog');
      const start = document.positionAt(document.getText().indexOf('15'));
      const range = new vscode.Range(start, start.translate(0, 2));
      const action = (await fixes(document, range, /to “12”/u)).find(({ title }) => /to “12”/u.test(title));
      assert.equal(action?.edit !== undefined, true);
      if (action?.edit) await vscode.workspace.applyEdit(action.edit);
      assert.equal(document.getText(), 'On Monday, for the whole of the day, fog kept 12 boats in harbor.\n');
    },
  ],
  [
    'facts are not drawn into a file with changes that are not saved',
    async () => {
      await write('kept/sources/a.txt', 'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland, the harbor master said.\n');
      const draw = () =>
        vscode.commands.executeCommand<vscode.Uri | undefined>('secondSource.drawFacts', inStory('kept/sources'));
      const target = await draw();
      if (!target) throw new Error('nothing was drawn');
      const before = await read(target);
      const files = vscode.workspace.getConfiguration('files');
      await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global); // in the browser the default is to save after a second
      const facts = await vscode.workspace.openTextDocument(target);
      await replace(facts, '"story"', '"note": "by hand", "story"');
      assert.equal(await draw(), undefined);
      assert.equal(await read(target), before);
      assert.match(facts.getText(), /by hand/u);
      await facts.save();
      assert.equal((await draw())?.path, target.path);
      assert.match(await read(target), /by hand/u);
      await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
      const beside = await vscode.workspace.fs.readDirectory(inStory('kept'));
      assert.deepEqual(
        beside.filter(([name]) => name.endsWith('.part')),
        [],
      );
    },
  ],
];
