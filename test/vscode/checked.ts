import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, rangeOf, read, replace, write } from './story.ts';
import { fixes, marked, marks } from './wait.ts';

const setting = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('secondSource').update(name, value, vscode.ConfigurationTarget.Global);

/** A folder of its own, with its own desk file. */
async function openFog(folder: string, text = FOG): Promise<vscode.TextDocument> {
  await write(`${folder}/fog.facts.json`, json(FACTS));
  await write(`${folder}/.second-source.json`, '{\n  // the desk’s own\n  "ignore": []\n}\n');
  return openDraft(`${folder}/fog.md`, text);
}

const deskFile = (folder: string) => read(inStory(`${folder}/.second-source.json`));

/** Marks that people leave: checked, set aside everywhere; and facts that they add. */
export const checked: readonly Test[] = [
  [
    'a claim is marked as checked from the fix menu: by whom and when; the mark is void when the words change',
    async () => {
      await setting('checkedBy', 'M. Ruiz');
      const document = await openFog('marked');
      const [figure] = await marks(document, marked('15'));
      assert.ok(figure);
      const found = await fixes(document, figure.range, /^Mark as checked$/u);
      const { command } = found.find(({ title }) => title === 'Mark as checked') ?? {};
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await marks(document, marked());
      const text = await deskFile('marked');
      assert.match(text, /the desk’s own/u);
      assert.match(text, /"by": "M\. Ruiz",\s+"on": "\d{4}-\d\d-\d\d"/u);
      const editor = await vscode.commands.executeCommand<vscode.TextEditor>('secondSource.report', 'Markdown');
      assert.match(editor.document.getText(), /checked by M\. Ruiz on/u);
      await vscode.window.showTextDocument(document);
      await replace(document, 'in harbor', 'in port');
      await marks(document, marked('15'));
      await vscode.commands.executeCommand('undo');
      await marks(document, marked());
      await vscode.commands.executeCommand(
        'secondSource.markChecked',
        document.uri.toString(),
        rangeOf(document, '15').start.character,
      );
      await marks(document, marked('15'));
      assert.equal(/"by"/u.test(await deskFile('marked')), false);
      await setting('checkedBy', undefined);
    },
  ],
  [
    'the next unchecked claim passes over those that are marked',
    async () => {
      const document = await openFog('walk', 'Fog kept 15 boats in harbor.\n\nThe harbor has 40 berths and 7 cranes.\n');
      await marks(document, marked('15'));
      const seen = async (command: string, times: number) => {
        const words: string[] = [];
        for (let count = 0; count < times; count++) {
          await vscode.commands.executeCommand(`secondSource.${command}`);
          const editor = vscode.window.activeTextEditor;
          words.push(editor?.document.getText(editor.selection) ?? '');
        }
        return words.join(' ');
      };
      assert.equal(await seen('nextUnchecked', 4), '15 40 7 15');
      await vscode.commands.executeCommand('secondSource.markChecked');
      await marks(document, marked());
      assert.equal(await seen('nextUnchecked', 3), '40 7 40');
      assert.equal(await seen('previousUnchecked', 1), '7');
      assert.equal(await seen('nextClaim', 1), '15');
      assert.equal(await seen('previousClaim', 1), '7');
    },
  ],
  [
    'set aside everywhere: the same words of the same kind keep silent in every draft of the folder',
    async () => {
      const document = await openFog('aside');
      const [figure] = await marks(document, marked('15'));
      assert.ok(figure);
      const found = await fixes(document, figure.range, /aside everywhere/u);
      const { command } = found.find(({ title }) => /Set “15” aside everywhere \(number-conflict\)/u.test(title)) ?? {};
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await marks(document, marked());
      assert.match(await deskFile('aside'), /"code": "number-conflict",\s+"words": "15"/u);
      await marks(await openDraft('aside/other.md', FOG.replace('15', '16')), marked('16'));
    },
  ],
  [
    'a claim becomes a fact with its source, in force at once',
    async () => {
      const document = await openFog('added', 'The harbor at Tolland has 40 berths.\n');
      const start = rangeOf(document, '40').start.character;
      const id = await vscode.commands.executeCommand<string>('secondSource.addFact', document.uri.toString(), start, {
        source: 'H',
        paragraph: 7,
      });
      assert.ok(id);
      const facts = vscode.window.activeTextEditor?.document;
      assert.match(facts?.uri.path ?? '', /added\/fog\.facts\.json$/u);
      assert.deepEqual(
        JSON.parse(facts?.getText() ?? '').facts.map((fact: { id: string }) => fact.id),
        ['hours', id],
      );
      await marks(await openDraft('added/second.md', 'The harbor at Tolland has 44 berths.\n'), marked('44'));
    },
  ],
  [
    'a new draft without a name takes no marks that a file must hold',
    async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: FOG });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('secondSource.markChecked', document.uri.toString(), 9);
      assert.equal(document.isDirty, true);
    },
  ],
];
