import * as vscode from 'vscode';
import * as assert from './assert.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, replace, write } from './story.ts';
import { fixes, marked, marks, until } from './wait.ts';

const FACTS = {
  version: 1,
  story: 'Fog at Tolland',
  sources: [{ id: 'H', title: 'Harbor log' }],
  people: [],
  facts: [
    {
      id: 'hours',
      kind: 'quantity',
      gist: 'boats kept in harbor by fog',
      value: 12,
      unit: 'boat',
      about: ['fog', 'harbor'],
      evidence: [{ source: 'H', paragraph: 2 }],
    },
  ],
};
const FOG = 'Fog kept 15 boats in harbor.\n';
const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The facts in force, files that come and go, and what stays silent. */
export const desk: readonly Test[] = [
  [
    'a facts file beside the draft outranks the folder of sources; a change to it is in force at once',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      const [figure] = await marks(document, marked('15'));
      assert.match(figure?.message ?? '', /H ¶2: 12/u);
      const [fact] = FACTS.facts;
      await write('fog/fog.facts.json', json({ ...FACTS, facts: [{ ...fact, value: 15 }] }));
      await marks(document, marked());
      await write('fog/fog.facts.json', json(FACTS));
      await marks(document, marked('15'));
    },
  ],
  [
    'a broken facts file is marked where it is wrong, and the last good facts stay in force',
    async () => {
      const uri = await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      await write('fog/fog.facts.json', json(FACTS).replace('"boats kept in harbor by fog"', '7'));
      const problem = await until(
        [vscode.languages.onDidChangeDiagnostics],
        () => vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'Second Source'),
        'a mark in the facts file',
      );
      assert.match(problem.message, /gist/u);
      assert.equal(problem.range.start.line > 0, true);
      await marks(document, marked('15'));
      await write('fog/fog.facts.json', json(FACTS));
      await until(
        [vscode.languages.onDidChangeDiagnostics],
        () => (vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'Second Source') ? undefined : true),
        'the mark to go',
      );
    },
  ],
  [
    'without a facts file the articles in the nearest “sources” folder are read as they are, and an edit of one is in force at once',
    async () => {
      const article = 'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n';
      const uri = await write('../articles/sources/one.txt', article);
      const document = await openDraft('../articles/draft.md', 'Fog kept 15 boats in harbor at Tolland on Monday.\n');
      await marks(document, marked('15'));
      const source = await vscode.workspace.openTextDocument(uri);
      await replace(source, '12 boats', '15 boats');
      await source.save();
      await marks(document, marked());
    },
  ],
  [
    'front matter names the facts',
    async () => {
      await write('fog/other/named.facts.json', json(FACTS));
      const document = await openDraft('far/fog.md', `---\nfacts: ../fog/other/named.facts.json\n---\n\n${FOG}`);
      await marks(document, marked('15'));
    },
  ],
  [
    'all that have one answer are fixed together, and the draft is clean then',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      const [figure] = await marks(document, marked('15'));
      assert.ok(figure);
      await fixes(document, figure.range, /“12”/u);
      await vscode.commands.executeCommand('secondSource.fixAll');
      await marks(document, marked());
      assert.equal(document.getText(), FOG.replace('15', '12'));
    },
  ],
  [
    'facts are drawn from articles into a file beside them, which loads without a problem',
    async () => {
      await write(
        'drawn/sources/one.txt',
        'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n',
      );
      const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>(
        'secondSource.drawFacts',
        inStory('drawn/sources'),
      );
      assert.ok(uri);
      assert.match(uri.path, /drawn\/drawn\.facts\.json$/u);
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
      assert.deepEqual(
        vscode.languages.getDiagnostics(uri).map(({ message }) => message),
        [],
      );
      const document = await openDraft('drawn/draft.md', 'Fog kept 15 boats in harbor at Tolland on Monday.\n');
      await marks(document, marked('15'));
    },
  ],
  [
    'sources, comparisons and files that the settings keep out are silent',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const silent = [
        await openDraft('fog/sources/article.md', FOG),
        await openDraft('fog/README.md', FOG),
        await vscode.workspace.openTextDocument(await write('fog/compared.md', FOG)),
      ];
      await vscode.commands.executeCommand('vscode.diff', inStory('fog/fog.md'), inStory('fog/compared.md'));
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      for (const { uri } of silent) assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    },
  ],
  [
    'others may ask for the claims of a document',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      const claims = await vscode.extensions.getExtension('second-source.second-source')?.exports.check(document);
      const [figure] = claims.filter(({ verdict }: { verdict: string }) => verdict === 'conflict');
      assert.equal(document.getText().slice(figure.start, figure.end), '15');
      assert.equal(figure.code, 'number-conflict');
      assert.deepEqual(figure.facts, ['hours']);
    },
  ],
  [
    'a report can be had as Markdown',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      await openDraft('fog/fog.md', FOG);
      const editor = await vscode.commands.executeCommand<vscode.TextEditor>('secondSource.report', 'Markdown');
      assert.ok(editor);
      assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /1 conflict/u);
    },
  ],
  [
    'every command that the manifest promises is there',
    async () => {
      await openDraft('fog/fog.md', FOG);
      const there = await vscode.commands.getCommands(true);
      const promised: { command: string }[] =
        vscode.extensions.getExtension('second-source.second-source')?.packageJSON.contributes.commands;
      assert.deepEqual(
        promised.map(({ command }) => command).filter(command => !there.includes(command)),
        [],
      );
    },
  ],
];
