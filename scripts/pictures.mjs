// Takes the pictures of README and walkthrough anew, from the sample draft in a real VS Code: media/screenshot.png, media/walkthrough/*.png.
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inPage } from '../test/vscode/page.mjs';
import { install, makePackage } from './package.mjs';
import { ROOT } from './vscode.mjs';
import { remote } from './vscode-server.mjs';
import { openWindow } from './vscode-window.mjs';

const HEIGHT = 800;
const MARKED = process.argv[2] ?? '42'; // the marked words whose box is shown
const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-pictures-'));
const draft = path.join(home, 'story/draft.md');
cpSync(path.join(ROOT, 'samples/draft.md'), draft);
install(await makePackage(), path.join(home, 'extensions'));

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.lineNumbers': 'off',
  'editor.fontSize': 15,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
};
const { page, close } = await openWindow({
  serve: { settings, extensions: path.join(home, 'extensions') },
  browse: { viewport: { width: 1100, height: HEIGHT } },
  folder: path.dirname(draft),
  payload: server => [['openFile', remote(server, draft)]],
});
const editor = inPage(page);
await page.locator('.squiggly-error').first().waitFor();
await editor.command('View: Hide Secondary Side Bar');
await page.locator('.statusbar-item', { hasText: 'conflict' }).first().click();
await page.locator('[role=treeitem]', { hasText: 'Conflict' }).first().waitFor();
await page.locator('[role=treeitem]', { hasText: MARKED }).first().click();
await page.keyboard.press('ArrowDown'); // off the words, so that they are not shown as selected
await editor.hover(MARKED);
await page.screenshot({ path: path.join(ROOT, 'media/screenshot.png'), animations: 'disabled' });

mkdirSync(path.join(ROOT, 'media/walkthrough'), { recursive: true });
await editor.command('View: Toggle Primary Side Bar Visibility');
await editor.hover(MARKED);
await page.screenshot({
  path: path.join(ROOT, 'media/walkthrough/see.png'),
  animations: 'disabled',
  clip: around(await editor.find(MARKED), 320),
});
await page.keyboard.press('Escape');
await editor.click(MARKED);
await editor.fix('Change');
await page.screenshot({
  path: path.join(ROOT, 'media/walkthrough/fix.png'),
  animations: 'disabled',
  clip: around(await editor.find(MARKED), 100),
});
await close();
process.exit(0);

/** The part of the page round the words, with what opens above or below them. */
function around({ y }, above) {
  return { x: 56, y: Math.max(0, Math.min(y - above, HEIGHT - 420)), width: 1036, height: 420 };
}
