// The writer's way, by hand: opens the sample draft in the page, looks at the marks, rests the pointer on one, fixes it, saves. In a dark, a light
// and a high-contrast theme; the screenshots are kept under test/vscode/out.
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/vscode.mjs';
import { remote } from '../../scripts/vscode-server.mjs';
import { openWindow } from '../../scripts/vscode-window.mjs';
import { inPage } from './page.mjs';

const OUT = path.join(ROOT, 'test/vscode/out');
const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern', contrast: 'Default High Contrast' };
const only = process.argv.slice(2);

let [passed, failed] = [0, 0];
for (const [theme, name] of Object.entries(THEMES)) {
  if (only.length > 0 && !only.includes(theme)) continue;
  try {
    await writersWay(theme, name);
    passed += 1;
    console.log(`ok - the writer's way, ${theme}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok - the writer's way, ${theme}\n${error.stack}`);
  }
}
const line = `# vscode writer: ${passed} passed, ${failed} failed`;
console.log(line);
if (process.env.RESULTS) appendFileSync(process.env.RESULTS, `${line}\n`);
process.exit(failed > 0 ? 1 : 0);

async function writersWay(theme, name) {
  const folder = path.join(OUT, `writer-${theme}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'samples/draft.md'), path.join(folder, 'draft.md'));
  const draft = path.join(folder, 'draft.md');
  const settings = { 'workbench.colorTheme': name, 'editor.minimap.enabled': false, 'window.commandCenter': false };
  const { page, close } = await openWindow({
    serve: { testing: true, settings },
    folder,
    payload: server => [
      ['extensionDevelopmentPath', remote(server, path.join(OUT, 'extension-node'))],
      ['openFile', remote(server, draft)],
    ],
  });
  const editor = inPage(page);
  const picture = what => page.screenshot({ path: path.join(OUT, `${what}-${theme}.png`) });
  try {
    await page.locator('.squiggly-error').first().waitFor();

    await editor.command('View: Hide Secondary Side Bar');

    // Marks, and the hover over one of them.
    await editor.hover('Boheler', 'Why?');
    assert.match(await editor.hoverText(), /Conflict/u);
    assert.match(await editor.hoverText(), /Boehler/u);
    await picture('hover');
    await page.keyboard.press('Escape');

    // Every mark is told to those who cannot see it: the Problems list, and the Claims view.
    await editor.command('View: Toggle Problems');
    const problems = page.locator('.markers-panel [role=treeitem]', { hasText: 'Draft: Boheler' });
    await problems.first().waitFor();
    assert.match(await problems.first().getAttribute('aria-label'), /^Error: .*Boehler.*Draft: Boheler.* at line \d+ /u);
    await picture('problems');
    await editor.command('View: Toggle Problems');
    await page.locator('.statusbar-item', { hasText: 'conflicts' }).first().click();
    const claims = page.locator('[role=treeitem]', { hasText: 'Boheler' });
    await claims.first().waitFor();
    await picture('claims');

    // The fix, by keyboard; then the file has it and the mark is gone.
    await editor.click('Boheler');
    const before = await page.locator('.squiggly-error').count();
    await editor.fix('Change “Boheler” to “Boehler”');
    await picture('fix');
    await page.keyboard.press('Enter');
    await page.waitForFunction(count => document.querySelectorAll('.squiggly-error').length < count, before);
    await page.keyboard.press('Control+s');
    await editor.until(() => readFileSync(draft, 'utf8').includes('Adam Boehler'));
    await claims.first().waitFor({ state: 'detached' });
    await picture('fixed');
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await close();
  }
}
