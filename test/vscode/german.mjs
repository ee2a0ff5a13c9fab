// VS Code in German: the extension from its .vsix, with its German bundle and its German manifest. VS Code has a language only where it knows of a language
// pack, so it is told of one without a word in it: its own words stay English, ours do not. Screenshots are kept under test/vscode/out/german.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { address, openBrowser, remote, startServer } from '../../scripts/vscode-server.mjs';
import { fogStory } from './fog.mjs';
import { inPage } from './page.mjs';
import { takeSteps } from './steps.mjs';

const { home, story, extensions, out: OUT } = await fogStory('german', 'Fog shuts harbor');
const settings = { 'window.commandCenter': false, 'editor.minimap.enabled': false };
const server = await startServer({ settings, extensions, flags: ['--locale', 'de'] });
const words = path.join(home, 'words.json');
writeFileSync(words, '{"contents":{}}');
const pack = {
  ...{ hash: 'trial', label: 'Deutsch', extensions: [{ extensionIdentifier: { id: 'trial.german' }, version: '1.0.0' }] },
  translations: { vscode: words },
};
writeFileSync(path.join(server.home, 'user/languagepacks.json'), JSON.stringify({ de: pack }));
const { browser, page } = await openBrowser();
const editor = inPage(page);
const picture = what => page.screenshot({ path: path.join(OUT, `${what}.png`), animations: 'disabled' });
await page.goto(address(server, story, [['openFile', remote(server, path.join(story, 'fog.md'))]]));

const steps = [
  ['the status bar counts', statusBar],
  ['the box over a mark, and the fixes', markAndFixes],
  ['the views', views],
  ['the walkthrough and the commands', walkthrough],
];
await takeSteps('german', steps, {
  picture: () => picture('failed'),
  close: async () => {
    await browser.close();
    server.stop();
    rmSync(home, { recursive: true, force: true });
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
  await palette('Second Source: Fertig zum Abgeben?');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '15' }).first().waitFor();
  await picture('ready');
  await page.keyboard.press('Escape');
  await palette('Welcome: Open Walkthrough...');
  const ours = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Second Source' }).first();
  await ours.click();
  await page.locator('.step-title', { hasText: 'In einer Minute gesehen' }).first().waitFor();
  await picture('walkthrough');
}

/** Runs a command that asks further. */
async function palette(title) {
  await page.keyboard.press('Control+Shift+P');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}
