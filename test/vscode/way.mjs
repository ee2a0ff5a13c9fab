// The whole way of a newcomer, with the extension installed from its .vsix: walkthrough, see, hover, fix, mark as checked, add a source, new marks,
// the facts, all claims, what is left before filing, words pasted and articles dropped, the checked copy in step with the draft, export, and the
// exported page in the browser. Screenshots are kept under test/vscode/out/way.
// An argument names another theme: `node test/vscode/way.mjs dark`.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, makePackage } from '../../scripts/package.mjs';
import { ROOT } from '../../scripts/vscode.mjs';
import { remote, remove } from '../../scripts/vscode-server.mjs';
import { openWindow } from '../../scripts/vscode-window.mjs';
import { inPage } from './page.mjs';
import { takeSteps } from './steps.mjs';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
const theme = process.argv[2] ?? 'light';
const OUT = path.join(ROOT, 'test/vscode/out/way');
const DRAFT =
  '# Fog\n\nFog kept 15 boats in harbor at Tolland on Monday.\n\nThe old pier at Tolland has 9 lamps.\n\nIt is the oldest pier on the coast, by TK.\n';
const ARTICLE =
  'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n\n“We wait for the tide,” Dana Whitlock, the harbor master, said.\n';
const TIDE = '# Fog keeps 20 boats in harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, Ms. Witlok said.\n';
const PIER = 'The pier\n\nThe old pier at Tolland has 7 lamps, the town clerk said.\n';

mkdirSync(OUT, { recursive: true });
const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-way-'));
const story = path.join(home, 'story');
mkdirSync(path.join(story, 'sources'), { recursive: true });
writeFileSync(path.join(story, 'fog.md'), DRAFT);
writeFileSync(path.join(story, 'tide.md'), TIDE);
writeFileSync(path.join(story, 'sources/harbor.txt'), ARTICLE);
install(await makePackage(), path.join(home, 'extensions'));
const settings = {
  'workbench.colorTheme': THEMES[theme],
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'secondSource.checkedBy': 'M. Ruiz',
};
const { page, close } = await openWindow({
  serve: { settings, extensions: path.join(home, 'extensions') },
  browse: { viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] },
  folder: story,
  payload: server => [['openFile', remote(server, path.join(story, 'fog.md'))]],
});
const editor = inPage(page);
const picture = (what, on = page) => on.screenshot({ path: path.join(OUT, `${what}-${theme}.png`), animations: 'disabled' });

const steps = [
  ['the walkthrough opens, and its first step the sample draft', walkthrough],
  ['the pointer on a mark: what the sources say, where, and why; one key puts it right', fix],
  ['a claim is marked as checked, and loses its mark', mark],
  ['a source is added from the clipboard, and the draft is judged by it', addSource],
  ['the Claims and Facts views show how far the check has come, and lead there', views],
  ['all claims are shown, each verdict by its own line, with a tick over what was checked', allClaims],
  ['Ready to File? lists what is left, and a line of it leads to the words', ready],
  ['words copied from a source are pasted as a quotation, with their source', paste],
  ['an article that is dropped on the draft becomes its source', drop],
  ['the checked copy stays in step with the draft, both ways', preview],
  ['the checked copy is exported, and opens in a browser', exportCopy],
  ['a headline is held against its story, and a name against the house list', headline],
  ['facts are drawn from the story’s sources without a question; the Facts view follows, also when their file is broken', draw],
];
await takeSteps('way', steps, {
  picture: () => picture('failed'),
  inTurn: true,
  close: async () => {
    await close();
    remove(home);
  },
});

async function walkthrough() {
  await page.locator('.squiggly-error').first().waitFor();
  await editor.command('View: Hide Secondary Side Bar');
  await editor.palette('Welcome: Open Walkthrough...');
  await editor.choose('Check copy against its sources');
  const details = page.locator('.gettingStartedDetailsContent, .gettingStartedSlideDetails').first();
  await details.waitFor();
  await page.locator('.step-title', { hasText: 'See it in a minute' }).first().waitFor();
  await picture('walkthrough');
  await page.getByRole('button', { name: 'Open the Sample Draft' }).first().click();
  await editor.find('Boheler');
  await page.locator('.squiggly-error').first().waitFor();
}

async function fix() {
  await page.waitForFunction(() => document.querySelectorAll('.squiggly-error').length > 5);
  const before = await page.locator('.squiggly-error').count();
  await editor.hover('Boheler', 'Why?');
  assert.match(await editor.hoverText(), /Why\? .*Boehler/u);
  await picture('hover');
  await page.keyboard.press('Escape');
  await editor.click('Boheler');
  await fixBy('Change “Boheler” to “Boehler”', 'fix');
  await page.waitForFunction(count => document.querySelectorAll('.squiggly-error').length < count, before);
}

async function mark() {
  await editor.open('fog.md');
  await editor.find('Fog kept 15'); // the draft before it has a 15 too
  await editor.click('15');
  await fixBy('Mark as checked', 'mark');
  await editor.until(() => readIfThere('.second-source.json').includes('M. Ruiz'));
  await page.locator('.squiggly-error').waitFor({ state: 'detached' });
}

async function addSource() {
  await page.evaluate(words => navigator.clipboard.writeText(words), PIER);
  await editor.palette('Second Source: Add the Clipboard as a Source');
  await page.locator('.squiggly-error').first().waitFor();
  assert.equal(readIfThere('sources/the-pier.txt'), PIER);
  await editor.hover('9');
  await picture('new-mark');
  await page.keyboard.press('Escape');
}

async function views() {
  await page.locator('.statusbar-item', { hasText: '1 conflict' }).first().click();
  await page.locator('.tree-explorer-viewlet-tree-view .message', { hasText: '1 marked as checked' }).first().waitFor();
  const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Facts' }) }).last();
  const header = pane.locator('.pane-header').first();
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  await pane.locator('[role=treeitem]', { hasText: 'The pier' }).first().waitFor();
  await picture('views');
  await editor.palette('Second Source: List Claims by Paragraph');
  await page.locator('[role=treeitem]', { hasText: 'Line 3: Fog kept 15 boats' }).first().waitFor();
  await picture('views-by-paragraph');
}

async function allClaims() {
  await editor.palette('Second Source: Show or Hide All Claims');
  await page.waitForFunction(lineStyles, ['solid', 'dashed', 'double']);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.view-lines span')].some(span => getComputedStyle(span, '::after').content.includes('✓')),
  );
  await picture('all-claims');
  await editor.palette('Second Source: Show or Hide All Claims');
}

/** Whether words of the editor are underlined in all these ways; runs in the page. */
function lineStyles(wanted) {
  const seen = [...document.querySelectorAll('.view-lines span')].map(span => getComputedStyle(span));
  return wanted.every(style => seen.some(one => one.textDecorationLine === 'underline' && one.textDecorationStyle === style));
}

async function ready() {
  await editor.palette('Second Source: Ready to File?');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'oldest pier on the coast' }).first().waitFor();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'TK' }).first().waitFor();
  await picture('ready');
  await editor.choose('oldest pier on the coast');
  await page.locator('.statusbar-item', { hasText: '(6 selected)' }).first().waitFor();
}

async function paste() {
  await editor.open('harbor.txt');
  await page.locator('.statusbar-item', { hasText: 'a source' }).first().waitFor(); // it says why it is not checked
  await editor.click('We wait for the tide');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  for (const _ of 'We wait for the tide') await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await editor.open('fog.md');
  await editor.click('9');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+v');
  await page.locator('.post-edit-widget').first().click();
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as a quotation, with its source' }).first();
  await offer.waitFor();
  await picture('paste');
  await offer.click();
  await page.locator('.view-line', { hasText: '“We wait for the tide,” Dana Whitlock said <!-- A ¶3 -->' }).first().waitFor();
}

async function drop() {
  writeFileSync(path.join(story, 'wire.txt'), 'Harbor wire\n\nThe harbor at Tolland has 40 berths, the town clerk said.\n');
  await editor.palette('View: Show Explorer');
  const file = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'wire.txt' }).first();
  await file.waitFor();
  const [from, to] = [await file.boundingBox(), await editor.find('oldest')];
  await page.mouse.move(from.x + 40, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 12, { steps: 4 });
  await page.keyboard.down('Shift');
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await editor.until(() => existsSync(path.join(story, 'sources/wire.txt')));
  await picture('drop');
}

async function preview() {
  await editor.palette('View: Show Second Source');
  await editor.click('9');
  await editor.palette('Second Source: Preview the Checked Copy');
  const copy = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const nine = copy.locator('mark.conflict', { hasText: '9' }).first();
  await nine.waitFor();
  await picture('preview');
  await nine.click();
  await page.locator('.statusbar-item', { hasText: 'Ln 5' }).first().waitFor();
  await copy.locator('mark.aside', { hasText: '15' }).first().click();
  await page.locator('.statusbar-item', { hasText: 'Ln 3' }).first().waitFor();
  await copy.locator('mark.aside[aria-current]', { hasText: '15' }).waitFor();
  await editor.click('15'); // the keys go where the pointer was
  await page.keyboard.press('Control+End');
  await page.keyboard.type('The pier is long.');
  await copy.locator('p', { hasText: 'The pier is long.' }).waitFor();
}

async function exportCopy() {
  await editor.palette('Second Source: Export the Checked Copy…');
  await editor.choose('HTML');
  await page.locator('.quick-input-widget', { hasText: 'OK' }).first().waitFor();
  await picture('export');
  await page.keyboard.press('Enter');
  await editor.until(() => readIfThere('fog.checked.html').includes('</html>'));
  const opened = await page.context().newPage();
  await opened.goto(`file://${path.join(story, 'fog.checked.html')}`);
  assert.equal(await opened.locator('mark.conflict', { hasText: '9' }).count(), 1);
  assert.match(await opened.locator('body').textContent(), /checked by M\. Ruiz on \d{4}-\d\d-\d\d/u);
  await picture('report', opened);
}

async function headline() {
  await page.bringToFront();
  const desk = JSON.parse(readIfThere('.second-source.json'));
  writeFileSync(
    path.join(story, '.second-source.json'),
    JSON.stringify({ ...desk, names: [{ name: 'Dana Whitlock', not: ['Witlok'] }] }),
  );
  await editor.open('tide.md');
  await page.waitForFunction(() => document.querySelectorAll('.squiggly-error').length === 2);
  await editor.hover('20', 'Why?');
  assert.match(await editor.hoverText(), /A ¶2: 12 boats\. The story: 12 boats\. Headline: 20\./u);
  await picture('headline');
  await page.keyboard.press('Escape');
  await editor.click('Witlok');
  await fixBy('Change “Witlok” to “Whitlock”', 'house-name');
  await page.waitForFunction(() => document.querySelectorAll('.squiggly-error').length === 1);
}

async function draw() {
  await editor.palette('Second Source: Draw Facts From Sources…');
  await page.locator('.tabs-container .tab.active', { hasText: 'tide.facts.json' }).first().waitFor();
  const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'tide.facts.json' }) }).last();
  await editor.palette('Second Source: Focus on Facts View');
  await pane.locator('[role=treeitem]', { hasText: 'Fog shuts harbor' }).first().waitFor();
  writeFileSync(path.join(story, 'tide.facts.json'), readIfThere('tide.facts.json').slice(0, 200));
  await editor.open('tide.md');
  await page.locator('.statusbar-item .codicon-warning').locator('xpath=..', { hasText: 'tide.facts.json' }).first().waitFor();
  await pane.locator('[role=treeitem]', { hasText: 'Fog shuts harbor' }).first().waitFor();
  await picture('broken-facts');
}

/** Takes a quick fix at the cursor, with a picture of the menu. */
async function fixBy(title, what) {
  const row = await editor.fix(title);
  await picture(what);
  await row.click();
}

function readIfThere(file) {
  return existsSync(path.join(story, file)) ? readFileSync(path.join(story, file), 'utf8') : '';
}
