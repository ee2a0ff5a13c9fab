// VS Code in German: the extension from its .vsix, with its German bundle and its German manifest. VS Code has a language only where it knows of a language
// pack, so it is told of one without a word in it: its own words stay English, ours do not. Screenshots are kept under test/vscode/out/german.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { remote, remove } from '../../scripts/vscode-server.mjs';
import { openWindow } from '../../scripts/vscode-window.mjs';
import { fogStory } from './fog.mjs';
import { inPage } from './page.mjs';
import { takeSteps } from './steps.mjs';

const { home, story, extensions, out: OUT } = await fogStory('german', 'Fog shuts harbor');
const settings = { 'window.commandCenter': false, 'editor.minimap.enabled': false };
const words = path.join(home, 'words.json');
writeFileSync(words, '{"contents":{}}');
const pack = {
  ...{ hash: 'trial', label: 'Deutsch', extensions: [{ extensionIdentifier: { id: 'trial.german' }, version: '1.0.0' }] },
  translations: { vscode: words },
};
const { page, close } = await openWindow({
  serve: { settings, extensions, flags: ['--locale', 'de'] },
  folder: story,
  payload: server => [['openFile', remote(server, path.join(story, 'fog.md'))]],
  furnish: ({ server }) => writeFileSync(path.join(server.home, 'user/languagepacks.json'), JSON.stringify({ de: pack })),
});
const editor = inPage(page);
const picture = what => page.screenshot({ path: path.join(OUT, `${what}.png`), animations: 'disabled' });

const steps = [
  ['the status bar counts', statusBar],
  ['the box over a mark, and the fixes', markAndFixes],
  ['the views', views],
  ['the walkthrough and the commands', walkthrough],
];
await takeSteps('german', steps, {
  picture: () => picture('failed'),
  close: async () => {
    await close();
    remove(home);
  },
});

async function statusBar() {
  await page.locator('.statusbar-item', { hasText: '1 Widerspruch · 1 Artikel in sources' }).first().waitFor();
  await page.locator('.squiggly-error').first().waitFor();
}

async function markAndFixes() {
  await editor.command('View: Hide Secondary Side Bar');
  await editor.hover('15', 'Warum?');
  assert.match(await editor.hoverText(), /Widerspruch · Eine Quelle/u);
  assert.match(await editor.hoverText(), /Was das bedeutet/u);
  await picture('hover');
  await page.keyboard.press('Escape');
  await editor.click('15');
  await editor.fix('Als geprüft markieren');
  await picture('fixes');
  await page.keyboard.press('Escape');
}

async function views() {
  await page.locator('.statusbar-item', { hasText: '1 Widerspruch' }).first().click();
  await page.locator('.pane-header', { hasText: 'Aussagen' }).first().waitFor();
  await page.locator('[role=treeitem]', { hasText: 'Widerspruch' }).first().waitFor();
  await picture('views');
}

async function walkthrough() {
  await editor.palette('Second Source: Fertig zum Abgeben?');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '15' }).first().waitFor();
  await picture('ready');
  await page.keyboard.press('Escape');
  await editor.palette('Welcome: Open Walkthrough...');
  await editor.choose('Second Source');
  await page.locator('.step-title', { hasText: 'In einer Minute gesehen' }).first().waitFor();
  await picture('walkthrough');
}
