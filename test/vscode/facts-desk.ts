import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { inStory, openDraft, rangeOf, read, write } from './story.ts';
import { fixes, marked, marks, until } from './wait.ts';

const ARTICLE = 'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n';

async function openFacts(path: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await write(path, text));
  await vscode.window.showTextDocument(document);
  return document;
}

const problems = (document: vscode.TextDocument) =>
  until(
    [vscode.languages.onDidChangeDiagnostics],
    () => {
      const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Second Source');
      return found.length > 0 ? found : undefined;
    },
    'a mark in the facts file',
  );

/** Sources that are added, and work in a facts file. */
export const factsDesk: readonly Test[] = [
  [
    'a source is added from the clipboard, from a selection and from a file, and the draft is judged by it at once',
    async () => {
      await vscode.workspace.fs.delete(inStory('../pasted'), { recursive: true }).then(undefined, () => undefined);
      await vscode.commands.executeCommand('secondSource.useSampleFacts');
      const document = await openDraft('../pasted/draft.md', 'Fog kept 15 boats in harbor at Tolland on Monday.\n');
      await marks(document, marked());
      await vscode.env.clipboard.writeText(ARTICLE);
      const [pasted] = await vscode.commands.executeCommand<vscode.Uri[]>('secondSource.addSourceFromClipboard');
      assert.match(pasted?.path ?? '', /pasted\/sources\/fog-shuts-harbor\.txt$/u);
      await marks(document, marked('15'));
      const file = await write('../pasted/Wire Copy.md', '# Second story\n\nThe pier has 7 lamps.\n');
      const [copied] = await vscode.commands.executeCommand<vscode.Uri[]>('secondSource.addSourceFromFile', [file]);
      assert.match(copied?.path ?? '', /sources\/wire-copy\.md$/u);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      editor.selection = new vscode.Selection(0, 0, 0, 8);
      const [selected] = await vscode.commands.executeCommand<vscode.Uri[]>('secondSource.addSourceFromSelection');
      assert.equal(selected && (await read(selected)), 'Fog kept\n');
      await vscode.commands.executeCommand('secondSource.useSampleFacts');
    },
  ],
  [
    'where a facts file is in force, a new source is drawn into it',
    async () => {
      await write('grown/grown.facts.json', json(FACTS));
      const document = await openDraft('grown/draft.md', `${FOG}\nThe old pier at Tolland has 9 lamps.\n`);
      await marks(document, marked('15'));
      await vscode.env.clipboard.writeText('The pier\n\nThe old pier at Tolland has 7 lamps, the town clerk said.\n');
      await vscode.commands.executeCommand('secondSource.addSourceFromClipboard');
      const files = (await vscode.workspace.fs.readDirectory(inStory('grown')))
        .map(([name]) => name)
        .filter(name => name.endsWith('.json'));
      assert.deepEqual(files, ['grown.facts.json']);
      const sources: { id: string }[] = JSON.parse(await read(inStory('grown/grown.facts.json'))).sources;
      assert.equal(sources.length, 2);
      await marks(document, marked('15', '9'));
    },
  ],
  [
    'in a facts file the ids of sources are completed and explained',
    async () => {
      await openDraft('fog/fog.md', FOG);
      const document = await openFacts('ids/ids.facts.json', json(FACTS));
      const inside = rangeOf(document, '"H",\n          "paragraph"').start.translate(0, 1);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        inside,
      );
      const ours = items.filter(({ insertText }) => insertText === '"H"');
      assert.ok(ours.length > 0);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, inside);
      const words = hovers.flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value))).join('\n');
      assert.match(words, /Harbor log/u);
    },
  ],
  [
    'an id that no source has, and one that two facts have, are put right with one key',
    async () => {
      await openDraft('fog/fog.md', FOG);
      const [fact] = FACTS.facts;
      const lost = await openFacts(
        'ids/lost.facts.json',
        json({ ...FACTS, facts: [{ ...fact, evidence: [{ source: 'Z', paragraph: 2 }] }] }),
      );
      const [mark] = await problems(lost);
      assert.ok(mark);
      const [change] = (await fixes(lost, mark.range, /Change to “H”/u)).filter(({ title }) =>
        /Change to “H” \(Harbor log\)/u.test(title),
      );
      assert.ok(change?.edit);
      await vscode.workspace.applyEdit(change.edit);
      assert.equal(JSON.parse(lost.getText()).facts[0].evidence[0].source, 'H');
      const twice = await openFacts('ids/twice.facts.json', json({ ...FACTS, facts: [fact, { ...fact, value: 13 }] }));
      const [double] = await problems(twice);
      assert.ok(double);
      const own = (await fixes(twice, double.range, /id of its own/u)).find(({ title }) => /id of its own/u.test(title));
      assert.ok(own?.edit);
      await vscode.workspace.applyEdit(own.edit);
      assert.deepEqual(
        JSON.parse(twice.getText()).facts.map(({ id }: { id: string }) => id),
        ['hours', 'hours-2'],
      );
    },
  ],
  [
    'in a facts file it is said which facts no draft uses, and where the sources disagree',
    async () => {
      const [fact] = FACTS.facts;
      const other = { ...fact, id: 'lamps', gist: 'lamps on the old pier', value: 7, unit: 'lamp', about: [] };
      const evidence = [
        { source: 'H', paragraph: 3 },
        { source: 'H', paragraph: 5, value: 9 },
      ];
      const text = json({ ...FACTS, facts: [fact, { ...other, evidence }] });
      await write('hints/hints.facts.json', text);
      const draft = await openDraft('hints/draft.md', FOG);
      await marks(draft, marked('15'));
      const facts = await vscode.workspace.openTextDocument(inStory('hints/hints.facts.json'));
      await vscode.window.showTextDocument(facts, { preview: false });
      const found = await until(
        [vscode.languages.onDidChangeDiagnostics],
        () => {
          const own = vscode.languages.getDiagnostics(facts.uri).filter(({ source }) => source === 'Second Source');
          return own.length === 2 ? own : undefined;
        },
        'two hints',
      );
      const words = found.map(({ range, message }) => `${facts.getText(range)} ${message}`).sort();
      assert.match(words[0] ?? '', /^"lamps" No open draft uses this fact\.$/u);
      assert.match(words[1] ?? '', /^\[ The sources disagree: H ¶3: 7; H ¶5: 9\.$/u);
    },
  ],
  [
    'the checked copy is exported as HTML, Markdown, CSV and JSON',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      await marks(await openDraft('fog/fog.md', FOG), marked('15'));
      const expected: readonly (readonly [string, RegExp])[] = [
        ['HTML', /<mark class="conflict"[^>]*>15<\/mark>/u],
        ['Markdown', /\*\*conflict\*\*/u],
        ['CSV', /conflict,number-conflict,15/u],
        ['JSON', /"code": ?"number-conflict"/u],
      ];
      for (const [format, words] of expected) {
        const to = inStory(`out/report.${format}`);
        await vscode.commands.executeCommand('secondSource.exportReport', format, to);
        assert.match(await read(to), words);
      }
    },
  ],
];
