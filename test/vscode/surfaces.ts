import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, rangeOf, write } from './story.ts';
import { marked, marks, until } from './wait.ts';

/** Settings, commands, and what others get. */
export const surfaces: readonly Test[] = [
  [
    'a kind of finding can be set aside in the settings, and shown in another way',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      const settings = vscode.workspace.getConfiguration('secondSource');
      await settings.update('ignoreCodes', ['number-conflict'], vscode.ConfigurationTarget.Global);
      await marks(document, marked());
      await settings.update('ignoreCodes', undefined, vscode.ConfigurationTarget.Global);
      await marks(document, marked('15'));
      await settings.update('marks.conflict', 'information', vscode.ConfigurationTarget.Global);
      const isInformation = () =>
        vscode.languages.getDiagnostics(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Information || undefined;
      await until([vscode.languages.onDidChangeDiagnostics], isInformation, 'another mark');
      await settings.update('marks.conflict', undefined, vscode.ConfigurationTarget.Global);
    },
  ],
  [
    'next and previous finding go round the draft',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/round.md', `It was still.\n\n${FOG}`);
      await marks(document, marked('15'));
      for (const command of ['nextFinding', 'nextFinding', 'previousFinding']) {
        await vscode.commands.executeCommand(`secondSource.${command}`);
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.document.getText(editor.selection), '15');
      }
    },
  ],
  [
    'a definition leads from a claim to the paragraph of its source',
    async () => {
      const document = await openDraft('definition.md', 'Lifeboats brought 42 passengers of the Lady Rowan ashore on Monday.\n');
      await marks(document, marked('42'));
      const places = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        rangeOf(document, '42').start,
      );
      const found = places.map(
        ({ targetUri, targetRange }) => `${targetUri.path.split('/').at(-1)} ${targetRange.start.line + 1}`,
      );
      assert.deepEqual(found, ['a.txt 7', 'b.txt 5']);
    },
  ],
  [
    'the link behind a code opens its page, as a page and not as source text',
    async () => {
      const document = await openDraft('fog/fog.md', FOG);
      const [figure] = await marks(document, marked('15'));
      const target = typeof figure?.code === 'object' ? figure.code.target : undefined;
      assert.ok(target);
      await vscode.commands.executeCommand('vscode.open', target);
      const input = await until(
        [vscode.window.tabGroups.onDidChangeTabs],
        () => {
          const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
          return shown instanceof vscode.TabInputCustom ? shown : undefined;
        },
        'the page of the code',
      );
      assert.match(input.uri.path, /number-conflict\.md$/u);
      assert.match(input.viewType, /markdown\.preview/u);
      assert.match((await vscode.workspace.openTextDocument(target)).getText(), /`number-conflict`, a conflict/u);
    },
  ],
  [
    'an assistant may have copy checked, and gets what the command line answers',
    async () => {
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      const result = await vscode.lm.invokeTool('second_source_check', { input: {}, toolInvocationToken: undefined });
      const [part] = result.content;
      const answer = JSON.parse((part as vscode.LanguageModelTextPart).value);
      assert.equal(answer.version, 1);
      assert.equal(answer.claims.find(({ verdict }: { verdict: string }) => verdict === 'conflict')?.text, '15');
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
