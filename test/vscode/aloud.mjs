// For those who hear the page: the box over a claim, opened and entered by keyboard, and read as plain text in VS Code’s Accessible View.
import assert from 'node:assert/strict';
import path from 'node:path';
import { remote, remove } from '../../scripts/vscode-server.mjs';
import { openWindow } from '../../scripts/vscode-window.mjs';
import { fogStory } from './fog.mjs';
import { inPage } from './page.mjs';
import { takeSteps } from './steps.mjs';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
const theme = process.argv[2] ?? 'light';
const { home, story, extensions, out: OUT } = await fogStory('aloud', 'Fog *shuts* harbor');
const settings = {
  'workbench.colorTheme': THEMES[theme],
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.accessibilitySupport': 'on',
};
const { page, close } = await openWindow({
  serve: { settings, extensions },
  folder: story,
  payload: server => [['openFile', remote(server, path.join(story, 'fog.md'))]],
});
const editor = inPage(page);
const picture = what => page.screenshot({ path: path.join(OUT, `${what}-${theme}.png`), animations: 'disabled' });

const steps = [['the box over a claim is read as plain text', hover]];
await takeSteps('aloud', steps, {
  picture: () => picture('failed'),
  close: async () => {
    await close();
    remove(home);
  },
});

async function hover() {
  await page.locator('.squiggly-error').first().waitFor();
  await editor.click('15');
  await editor.press(['Control+k', 'Control+i'], page.locator('.monaco-hover:not(.hidden) .hover-row', { hasText: 'Why?' }));
  // A second time: the box has the focus.
  await editor.press(['Control+k', 'Control+i'], page.locator('.monaco-hover:focus-within, .monaco-hover:focus'));
  await picture('hover');
  await editor.press(['Alt+F2'], page.locator('.accessible-view .view-line', { hasText: 'Why?' }));
  await picture('view');
  const lines = await page.locator('.accessible-view .view-line').allTextContents();
  const said = lines.map(line => line.replaceAll('\u00a0', ' ')).filter(Boolean);
  assert.deepEqual(said.slice(0, 6), [
    'A ¶2: 12 boats. Draft: 15.',
    'harbor.txt(3, 1): A ¶2, Fog *shuts* harbor: 12 boats',
    'Conflict · One source',
    'A ¶2, Fog *shuts* harbor: 12 boats',
    'Why? “15” here and “12 boats” in A ¶2 are about the same thing, and do not agree.',
    'What this means · Mark as checked',
  ]);
  // Back into the draft, where it was left.
  await page.keyboard.press('Escape');
  await page.locator('.accessible-view').first().waitFor({ state: 'hidden' });
}
