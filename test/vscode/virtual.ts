import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { FACTS, FOG, json } from './fog.ts';
import { MemoryFiles } from './memory-files.ts';
import type { Test } from './runner.ts';
import { rangeOf, read } from './story.ts';
import { marked, marks } from './wait.ts';

const SCHEME = 'second-source-memory';
const at = (path: string) => vscode.Uri.from({ scheme: SCHEME, path });
const put = (path: string, text: string) => vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));

async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(at(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Folders that are on no disk. */
export const virtual: readonly Test[] = [
  [
    'in a virtual folder a draft is checked, marked as checked, given sources and facts, and its report is exported',
    async () => {
      const files = vscode.workspace.registerFileSystemProvider(SCHEME, new MemoryFiles(), { isCaseSensitive: true });
      try {
        await put('/fog/fog.facts.json', json(FACTS));
        await put('/fog/fog.md', FOG);
        const document = await open('/fog/fog.md');
        await marks(document, marked('15'));
        const place = [document.uri.toString(), rangeOf(document, '15').start.character] as const;
        await vscode.commands.executeCommand('secondSource.markChecked', ...place);
        await marks(document, marked());
        assert.match(await read(at('/fog/.second-source.json')), /"checked"/u);
        await vscode.commands.executeCommand('secondSource.markChecked', ...place);
        await marks(document, marked('15'));
        const to = at('/out/fog.html');
        await vscode.commands.executeCommand('secondSource.exportReport', 'HTML', to);
        assert.match(await read(to), /<mark class="conflict"/u);

        await put('/pier/pier.md', 'The old pier at Tolland has 9 lamps.\n');
        const pier = await open('/pier/pier.md');
        await vscode.env.clipboard.writeText('The pier\n\nThe old pier at Tolland has 7 lamps, the town clerk said.\n');
        await vscode.commands.executeCommand('secondSource.addSourceFromClipboard');
        await marks(pier, marked('9'));
        const drawn = await vscode.commands.executeCommand<vscode.Uri>('secondSource.drawFacts', at('/pier/sources'));
        assert.equal(drawn.scheme, SCHEME);
        assert.match(await read(drawn), /"lamp/u);
      } finally {
        files.dispose();
      }
    },
  ],
];
