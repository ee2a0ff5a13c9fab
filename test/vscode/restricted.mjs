// A folder that nobody trusts: the extension is as whole there as anywhere, because it runs nothing of the folder's. Installed from its .vsix, in a server
// with VS Code's workspace trust on.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install, makePackage } from '../../scripts/package.mjs';
import { ROOT } from '../../scripts/vscode.mjs';
import { address, remote, remove } from '../../scripts/vscode-server.mjs';
import { openWindow } from '../../scripts/vscode-window.mjs';
import { inPage } from './page.mjs';
import { takeSteps } from './steps.mjs';

const OUT = path.join(ROOT, 'test/vscode/out/way');
mkdirSync(OUT, { recursive: true });
const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-restricted-'));
const story = path.join(home, 'story');
mkdirSync(path.join(story, 'sources'), { recursive: true });
writeFileSync(path.join(story, 'fog.md'), '# Fog\n\nFog kept 15 boats in harbor at Tolland on Monday.\n');
writeFileSync(
  path.join(story, 'sources/harbor.txt'),
  'Fog shuts harbor\n\nFog kept 12 boats in harbor at Tolland on Monday, the harbor master said.\n',
);
mkdirSync(path.join(story, 'other'));
writeFileSync(
  path.join(story, 'other/broken.facts.json'),
  '{ "version": 1, "story": "Fog", "sources": [], "people": [], "facts": "seven" }\n',
);
install(await makePackage(), path.join(home, 'extensions'));
const settings = {
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'always',
  'window.commandCenter': false,
};
const { server, page, close } = await openWindow({
  serve: { settings, trusting: false, extensions: path.join(home, 'extensions') },
  folder: story,
});
const editor = inPage(page);
const steps = [
  ['a facts file that is open alone is marked where it is wrong', factsFile],
  ['in a folder that nobody trusts a draft is checked, and marked as checked', draft],
];
await takeSteps('restricted', steps, {
  picture: () => page.screenshot({ path: path.join(OUT, 'restricted-failed.png') }),
  close: async () => {
    await close();
    remove(home);
  },
});

async function open(file) {
  await page.goto(address(server, story, [['openFile', remote(server, path.join(story, file))]]));
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
}

async function factsFile() {
  await open('other/broken.facts.json');
  await editor.command('View: Toggle Problems');
  await page.locator('.markers-panel [role=treeitem]', { hasText: 'Second Source' }).first().waitFor();
  await page.screenshot({ path: path.join(OUT, 'facts-file.png'), animations: 'disabled' });
}

async function draft() {
  await open('fog.md');
  await page.locator('.squiggly-error').first().waitFor();
  await page.screenshot({ path: path.join(OUT, 'restricted.png'), animations: 'disabled' });
  await editor.click('15');
  await editor.command('Second Source: Mark as Checked, or Take the Mark Off');
  await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  const file = path.join(story, '.second-source.json');
  await editor.until(() => existsSync(file) && readFileSync(file, 'utf8').includes('"checked"'));
}
