import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import type { Test } from './runner.ts';
import { openDraft, rangeOf, write } from './story.ts';
import { marked, marks } from './wait.ts';

const TWICE = `${FOG.replace('15', '12')}
The fog kept a dozen boats in harbor, the log says.
`;

/** References as “file: words”, in the order of the editor. */
async function referencesAt(document: vscode.TextDocument, at: vscode.Position): Promise<string[]> {
  const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
  return Promise.all(
    places.map(async ({ uri, range }) => {
      const words = (await vscode.workspace.openTextDocument(uri)).getText(range);
      return `${uri.path.split('/').at(-1)}: ${words}`;
    }),
  );
}

async function completionsAt(document: vscode.TextDocument, at: vscode.Position): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference).map(({ insertText }) => String(insertText));
}

/** From facts to the drafts that say them, and from facts into drafts. */
export const mentions: readonly Test[] = [
  [
    'every mention of a fact is found: from a claim, from the fact in its file, from its source there',
    async () => {
      const facts = await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/twice.md', TWICE);
      await vscode.commands.executeCommand('secondSource.check');
      const both = ['twice.md: 12', 'twice.md: a dozen'];
      assert.deepEqual(await referencesAt(document, rangeOf(document, '12').start), both);
      const file = await vscode.workspace.openTextDocument(facts);
      assert.deepEqual(await referencesAt(file, rangeOf(file, 'boats kept').start), both);
      assert.deepEqual(await referencesAt(file, rangeOf(file, 'Harbor log').start), both);
      assert.deepEqual(await referencesAt(file, rangeOf(file, '"story"').start), []);
    },
  ],
  [
    'from a passage of a source to the claims that rest on it',
    async () => {
      const document = await openDraft('passage.md', 'Lifeboats brought 42 passengers of the Lady Rowan ashore on Monday.\n');
      const [figure] = await marks(document, marked('42'));
      const place = figure?.relatedInformation?.[0]?.location;
      assert.ok(place);
      const source = await vscode.workspace.openTextDocument(place.uri);
      assert.equal((await referencesAt(source, place.range.start)).includes('passage.md: 42'), true);
      assert.deepEqual(await referencesAt(source, rangeOf(source, 'By Ines').start), []);
    },
  ],
  [
    'a fact is put into the draft by completion, in the words of copy; nothing is offered in the middle of a word',
    async () => {
      await write('fog/fog.facts.json', json(FACTS));
      const document = await openDraft('fog/insert.txt', 'Fog kept 15 boats in harbor. \n');
      await marks(document, marked('15'));
      assert.deepEqual(await completionsAt(document, new vscode.Position(0, 29)), ['12 boats kept in harbor by fog']);
      assert.deepEqual(await completionsAt(document, new vscode.Position(0, 2)), []);
      const markdown = await openDraft('fog/insert.md', 'Fog kept 15 boats in harbor. bo\n');
      await marks(markdown, marked('15'));
      assert.deepEqual(await completionsAt(markdown, new vscode.Position(0, 31)), ['12 boats kept in harbor by fog']);
      const other = await vscode.workspace.openTextDocument({ language: 'javascript', content: 'const boats = 15;\n' });
      assert.deepEqual(await completionsAt(other, new vscode.Position(1, 0)), []);
    },
  ],
];
