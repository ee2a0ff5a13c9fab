import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { ID } from './smoke.ts';
import { openDraft, rangeOf, replace, write } from './story.ts';
import { marked, marks } from './wait.ts';

interface Command {
  readonly command: string;
  readonly category?: string;
}

const contributes = () => vscode.extensions.getExtension(ID)?.packageJSON.contributes;

/** Keys, names, and how the surfaces speak. */
export const reach: readonly Test[] = [
  [
    'no key of ours is a key of VS Code’s, nor the beginning of one',
    async () => {
      const defaults = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
      const all = [...defaults.getText().matchAll(/"key": "([^"]+)",[^{}]*"command": "([^"]+)"/gu)];
      assert.ok(all.length > 300, `only ${all.length} keys were read`);
      const theirs = all.filter(([, , command]) => !command?.startsWith('secondSource.')).map(([, key]) => key ?? '');
      const ours: { key: string; when: string }[] = contributes().keybindings;
      assert.ok(ours.length > 0);
      for (const { key, when } of ours) {
        assert.deepEqual(
          theirs.filter(their => their === key || their.startsWith(`${key} `)),
          [],
          key,
        );
        assert.match(when, /secondSource\.onDraft/u);
      }
    },
  ],
  [
    'every command is in the palette under one category, or has a reason not to be',
    () => {
      const commands: Command[] = contributes().commands;
      assert.deepEqual(
        commands.filter(({ category }) => category !== 'Second Source'),
        [],
      );
      const hidden: Command[] = contributes().menus.commandPalette.filter(({ when }: { when: string }) => when === 'false');
      assert.deepEqual(
        hidden.map(({ command }) => command),
        ['markInView', 'unmarkInView', 'openListedFact', 'openListedPassage'].map(name => `secondSource.${name}`),
      );
    },
  ],
  [
    '“Why?” in the hover says which words were held against which, and the mark is offered there',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      const at = rangeOf(document, '15').start;
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      const words = hovers.flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value))).join('\n');
      assert.match(words, /Why\? “15” here and “12[^”]*” in H ¶2 are about the same thing\\?, and do not agree/u);
      assert.match(words, /\[Mark as checked\]\(command:secondSource\.markChecked/u);
      assert.match(words, /\[Open the fact\]\(command:secondSource\.openFact/u);
    },
  ],
  [
    '“Why?” of a quotation and of a title says each word once',
    async () => {
      await write(
        '../hall/sources/a.txt',
        'Roof falls in\n\n“We heard a crack like a ship breaking,” said Martin Lind, the county fire chief.\n',
      );
      const document = await openDraft(
        '../hall/hall.md',
        '“We heard a crash like a ship breaking,” said Martin Lind, the city fire chief.\n',
      );
      await marks(document, found => found.includes('crash'));
      const why = async (words: string) => {
        const at = rangeOf(document, words).start;
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
        const said = hovers
          .flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value)))
          .join('\n');
        return /Why\? .*/u.exec(said)?.[0].replaceAll('\\', '');
      };
      assert.equal(await why('crash'), 'Why? Compared with the quotation in A ¶2. 1 of 8 words differs.');
      assert.equal(await why('city fire chief'), 'Why? Compared with A ¶2: “city fire chief” against “county fire chief”.');
    },
  ],
  [
    'the link to a fact opens its file at the fact, and the draft’s tab stays',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      await vscode.commands.executeCommand('secondSource.openFact', document.uri.toString(), 'hours');
      const editor = vscode.window.activeTextEditor;
      assert.match(editor?.document.uri.path ?? '', /fog\.facts\.json$/u);
      assert.ok(editor);
      assert.equal(editor.selection.start.line, rangeOf(editor.document, '"id": "hours"').start.line - 1);
      await marks(document, marked('15'));
    },
  ],
  [
    'a draft is checked when it is saved, or only when asked, where the settings say so',
    async () => {
      const settings = vscode.workspace.getConfiguration('secondSource');
      const mode = (value: string | undefined) => settings.update('check', value, vscode.ConfigurationTarget.Global);
      await write('fog/fog.facts.json', json(FACTS));
      try {
        await mode('onSave');
        const saved = await openDraft('fog/saved.md', FOG.replace('15', '12'));
        await vscode.commands.executeCommand('secondSource.check');
        await marks(saved, marked());
        await replace(saved, '12', '15');
        await saved.save();
        await marks(saved, marked('15'));
        await mode('onCommand');
        const asked = await openDraft('fog/asked.md', FOG);
        await marks(asked, marked());
        await vscode.commands.executeCommand('secondSource.check');
        await marks(asked, marked('15'));
      } finally {
        await mode(undefined);
      }
    },
  ],
];
