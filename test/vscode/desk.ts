import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, read, replace, write } from './story.ts';
import { fixes, marked, marks, until } from './wait.ts';

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
    'an article that is longer than a few books is left out, and the others are in force',
    async () => {
      await write('../heavy/sources/a.txt', 'Fog. '.repeat(400_001));
      await write(
        '../heavy/sources/b.txt',
        'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n',
      );
      const document = await openDraft('../heavy/draft.md', 'Fog kept 15 boats in harbor at Tolland on Monday.\n');
      const [figure] = await marks(document, marked('15'));
      assert.match(figure?.message ?? '', /B ¶2: 12/u);
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
    'from the palette, facts are drawn from the sources of the draft in front, and from the same again when there is a facts file',
    async () => {
      const article = 'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n';
      await vscode.workspace.fs.delete(inStory('../palette'), { recursive: true }).then(undefined, () => undefined);
      await write('../palette/sources/one.txt', article);
      const document = await openDraft('../palette/draft.md', 'Fog kept 15 boats in harbor at Tolland on Monday.\n');
      await marks(document, marked('15'));
      const draw = () => vscode.commands.executeCommand<vscode.Uri | undefined>('secondSource.drawFacts');
      assert.match((await draw())?.path ?? '', /palette\/draft\.facts\.json$/u);
      await vscode.window.showTextDocument(document);
      await write('../palette/sources/two.txt', 'The pier\n\nThe old pier at Tolland has 7 lamps, the town clerk said.\n');
      const again = await draw();
      assert.ok(again);
      assert.equal(JSON.parse(await read(again)).sources.length, 2);
    },
  ],
  [
    'drawn again, a facts file keeps what a person wrote into it',
    async () => {
      await write(
        'again/sources/one.txt',
        'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n',
      );
      const draw = () =>
        vscode.commands.executeCommand<vscode.Uri | undefined>('secondSource.drawFacts', inStory('again/sources'));
      const uri = await draw();
      assert.ok(uri);
      const file = JSON.parse(await read(uri));
      const own = {
        id: 'own',
        kind: 'quantity',
        gist: 'boats lost',
        value: 1,
        unit: 'boat',
        evidence: [],
        note: 'the desk, by phone',
      };
      await write('again/again.facts.json', json({ ...file, facts: [...file.facts, own] }));
      await draw();
      const again: { facts: { id: string }[]; sources: { id: string }[] } = JSON.parse(await read(uri));
      assert.deepEqual(
        again.sources.map(({ id }) => id),
        ['A'],
      );
      assert.equal(
        again.facts.some(({ id }) => id === 'own'),
        true,
      );
      assert.equal(again.facts.length, file.facts.length + 1);
    },
  ],
  [
    'the sample draft is judged by the sample story, whatever the folder has; no other draft is, when that is switched off',
    async () => {
      await vscode.commands.executeCommand('secondSource.openSample');
      const sample = vscode.window.activeTextEditor?.document;
      assert.ok(sample);
      assert.equal(sample.isUntitled, true);
      await marks(sample, found => found.includes('2017') && found.includes('Boheler'));
      const loose = await openDraft('../loose/talks.md', 'The group took control of Gaza in 2017.\n');
      await marks(loose, marked('2017'));
      await vscode.commands.executeCommand('secondSource.useSampleFacts');
      await marks(loose, marked());
      await vscode.commands.executeCommand('secondSource.useSampleFacts');
      await marks(loose, marked('2017'));
    },
  ],
  [
    'a pause takes every mark away, and its end brings them back',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/fog.md', FOG);
      await marks(document, marked('15'));
      await vscode.commands.executeCommand('secondSource.toggleChecking');
      await marks(document, marked());
      await vscode.commands.executeCommand('secondSource.toggleChecking');
      await marks(document, marked('15'));
    },
  ],
];
