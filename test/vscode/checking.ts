import * as vscode from 'vscode';
import * as assert from './assert.ts';
import type { Test } from './runner.ts';
import { closeAll, openDraft, rangeOf, replace } from './story.ts';
import { fixes, marked, marks } from './wait.ts';

const SLIPS = `# Ferry aground

Lifeboats brought 42 passengers of the Lady Rowan ashore on Monday.

The repairs will cost about $1.2 million, the harbor master said.

“We had everybody ashore before the wind turned,” Whitlock said.
`;

/** Writing, and what is marked meanwhile. */
export const checking: readonly Test[] = [
  [
    'marks exactly the words at fault, says what the sources have and where, and leads there',
    async () => {
      const document = await openDraft('slips.md', SLIPS);
      const [figure] = await marks(document, marked('42', 'wind'));
      assert.match(figure?.message ?? '', /A ¶4 and B ¶3: 24 passengers.*42/u);
      assert.equal(typeof figure?.code === 'object' ? figure.code.value : undefined, 'number-conflict');
      const places = figure?.relatedInformation?.map(({ location }) => location.uri.path.split('/').at(-1));
      assert.deepEqual(places, ['a.txt', 'b.txt']);
    },
  ],
  [
    'says in the hover what each source has',
    async () => {
      const document = await openDraft('slips.md', SLIPS);
      await marks(document, marked('42', 'wind'));
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, '42').start,
      );
      const words = hovers
        .flatMap(({ contents }) => contents.map(content => (typeof content === 'string' ? content : content.value)))
        .join('\n');
      assert.match(words, /Conflict/u);
      assert.match(words, /2 sources/u);
      assert.match(words, /Ferry(?:&nbsp;| )runs(?:&nbsp;| )aground/u);
      assert.match(words, /Passengers(?:&nbsp;| )safe/u);
    },
  ],
  [
    'the fix puts the words right, and the mark is gone at once',
    async () => {
      const document = await openDraft('slips.md', SLIPS);
      const [, quotation] = await marks(document, marked('42', 'wind'));
      assert.ok(quotation);
      const found = await fixes(document, quotation.range, /“tide”/u);
      const fix = found.find(({ title }) => title.includes('“tide”'));
      assert.ok(fix?.edit);
      assert.equal(fix.isPreferred, true);
      await vscode.workspace.applyEdit(fix.edit);
      assert.equal(document.getText(), SLIPS.replace('wind', 'tide'));
      await marks(document, marked('42'));
    },
  ],
  [
    'what comes whole is read at once, however long the pause for typing is',
    async () => {
      const document = await openDraft('slips.md', '# Ferry aground\n');
      const settings = vscode.workspace.getConfiguration('secondSource', document);
      const pause = (ms: number | undefined) => settings.update('delay', ms, vscode.ConfigurationTarget.Global);
      try {
        await pause(600_000);
        await replace(document, '# Ferry aground\n', SLIPS);
        await marks(document, marked('42', 'wind'));
        await vscode.commands.executeCommand('undo');
        await marks(document, marked());
        await vscode.commands.executeCommand('redo');
        await marks(document, marked('42', 'wind'));
      } finally {
        await pause(undefined);
      }
    },
  ],
  [
    'an edit elsewhere moves the marks, an edit of the words takes them away, undo brings them back',
    async () => {
      const document = await openDraft('slips.md', SLIPS);
      await marks(document, marked('42', 'wind'));
      await replace(document, '# Ferry aground', '# 🚢 A ferry is aground');
      await marks(document, marked('42', 'wind'));
      await replace(document, '42', '24');
      await marks(document, marked('wind'));
      await vscode.commands.executeCommand('undo');
      await marks(document, marked('42', 'wind'));
    },
  ],
  [
    'nothing is marked under the word that is being typed',
    async () => {
      const document = await openDraft(
        'typed.md',
        '# Ferry aground\n\n“We had everybody ashore before the wind turned,” Whitlock said.\n\nLifeboats brought ',
      );
      await marks(document, marked('wind'));
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const end = document.positionAt(document.getText().length);
      editor.selection = new vscode.Selection(end, end);
      for (const key of '42 passengers of the Lady Rowan ashore on Monday.')
        await vscode.commands.executeCommand('type', { text: key });
      await marks(document, marked('wind', '42'));
      const figure = rangeOf(document, '42').end;
      editor.selection = new vscode.Selection(figure, figure);
      await vscode.commands.executeCommand('deleteLeft');
      await vscode.commands.executeCommand('type', { text: '1' });
      await vscode.commands.executeCommand('secondSource.check');
      await marks(document, marked('wind'));
      const start = new vscode.Position(0, 0);
      editor.selection = new vscode.Selection(start, start);
      await marks(document, marked('wind', '41'));
    },
  ],
  [
    'a set-aside claim loses its mark and keeps it off',
    async () => {
      const document = await openDraft('slips.md', SLIPS);
      const [figure] = await marks(document, marked('42', 'wind'));
      assert.ok(figure);
      const found = await fixes(document, figure.range, /in this paragraph/u);
      const way = found.find(({ title }) => /in this paragraph/u.test(title));
      assert.ok(way?.edit);
      await vscode.workspace.applyEdit(way.edit);
      assert.match(document.getText(), /<!-- second-source-ignore number-conflict -->/u);
      await marks(document, marked('wind'));
    },
  ],
  [
    'marks go when the draft is closed, and when it becomes another kind of file',
    async () => {
      const document = await openDraft('slips.md', SLIPS);
      await marks(document, marked('42', 'wind'));
      await vscode.languages.setTextDocumentLanguage(document, 'html');
      await marks(document, marked());
      await vscode.languages.setTextDocumentLanguage(document, 'markdown');
      await marks(document, marked('42', 'wind'));
      await closeAll();
      await marks(document, marked());
    },
  ],
  [
    'a new text is checked before it has a name',
    async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: SLIPS });
      await vscode.window.showTextDocument(document);
      await marks(document, marked('42', 'wind'));
    },
  ],
];
