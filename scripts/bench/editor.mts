// What the extension costs in a real VS Code: `npm run bench -- --only editor [--part activation|typing|squiggles] [--turns 5]`.
//
// - Activation: VS Code's own figures ("Developer: Show Running Extensions"), ours beside those of its Markdown extension in the same window; and ours
//   where another file is open (VS Code opens it as plain text at first, which wakes us).
// - Key press to frame in a draft of 10,000 words: with the extension, without it, and without it again as the noise, in turns.
// - Key press to squiggle: ours beside an extension that marks a fixed word (fixed-word/), both at once and both after the usual pause.
//
// Figures depend on the machine and on what else it does, so only ratios have goals.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import type { Page } from 'playwright-core';
import { draftOf, factsOf } from '../../test/bench/copy.ts';
import { inPage } from '../../test/vscode/page.mjs';
import { install, makePackage } from '../package.mjs';
import { ROOT } from '../vscode.mjs';
import { address, openBrowser, remote, startServer } from '../vscode-server.mjs';
import { isClean, keyToFrame, squiggleTime, watchFrames, watchSquiggle } from './frames.mjs';
import { middle, type Row } from './measure.ts';

const TURNS = Number(process.argv[process.argv.indexOf('--turns') + 1]) || 5;
const BLOCKS = 8;
const KEYS = 20;
const SQUIGGLES = 15;
const WRONG = '42';
const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.quickSuggestions': false,
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'window.commandCenter': false,
  'extensions.ignoreRecommendations': true,
};

const home = mkdtempSync(path.join(os.tmpdir(), 'second-source-bench-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
const folders = { ours: path.join(home, 'ours'), fixed: path.join(home, 'fixed'), none: path.join(home, 'none') };
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
const story = writeStory();

await main();

async function main(): Promise<void> {
  install(await makePackage(), folders.ours);
  await installFixedWord();
  const asked = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined;
  for (const part of [activation, typing, squiggles].filter(({ name }) => asked === undefined || name === asked))
    for (const { what, value, unit, against, goal } of await part()) {
      const held = against ? `${(value / against.value).toFixed(2)} × ${against.what} (${against.value.toFixed(1)} ${unit})` : '';
      console.log(
        `${what.padEnd(52)}${`${value.toFixed(1)} ${unit}`.padStart(10)}  ${held}${goal === undefined ? '' : `  goal ≤ ${goal}`}`,
      );
    }
  process.exit(0);
}

async function installFixedWord(): Promise<void> {
  const packagePath = path.join(home, 'fixed-word.vsix');
  const cwd = path.join(ROOT, 'scripts/bench/fixed-word');
  await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  install(packagePath, folders.fixed, 'bench.fixed-word');
}

/** A draft of 10,000 words with a facts file of 1,000 facts, and a sentence whose figure the keys make wrong. */
function writeStory(): string {
  const folder = path.join(home, 'story');
  mkdirSync(folder);
  const facts = factsOf(1000);
  const own = {
    id: 'passengers',
    kind: 'quantity' as const,
    gist: 'passengers of the ferry Lady Rowan brought ashore by lifeboats',
    value: 24,
    unit: 'passenger',
    evidence: [{ source: 'A', paragraph: 1 }],
  };
  writeFileSync(path.join(folder, 'week.facts.json'), JSON.stringify({ ...facts, facts: [own, ...facts.facts] }));
  const [front = '', ...rest] = draftOf(10_000).split('\n\n');
  const sentence = `Lifeboats brought ${WRONG}passengers of the ferry Lady Rowan ashore.`;
  writeFileSync(path.join(folder, 'week.md'), [front, sentence, ...rest].join('\n\n'));
  writeFileSync(path.join(folder, 'other.json'), '{}\n');
  return folder;
}

async function activation(): Promise<Row[]> {
  const seen: Record<'ours' | 'markdown', number[]> = { ours: [], markdown: [] };
  const server = await startServer({ settings: SETTINGS, extensions: folders.ours });
  for (let turn = 0; turn <= TURNS; turn++) {
    const { browser, page } = await openBrowser({ viewport: { width: 1400, height: 2600 } });
    const file = turn === 0 ? 'other.json' : 'week.md';
    await page.goto(address(server, story, [['openFile', remote(server, path.join(story, file))]]));
    if (turn > 0) await page.locator('.statusbar-item', { hasText: 'week.facts.json' }).first().waitFor();
    else await page.locator('.monaco-editor .view-line').first().waitFor();
    const [ours, markdown] = await running(page);
    if (turn > 0) {
      if (ours === undefined || markdown === undefined) throw new Error('no activation time was read');
      seen.ours.push(ours);
      seen.markdown.push(markdown);
      console.log(`  activation ${turn}: ours ${ours} ms, Markdown Language Features ${markdown} ms`);
    } else console.log(`  with another file open: ${ours === undefined ? 'not activated' : `${ours} ms`}`);
    await browser.close();
  }
  await server.stop();
  return [
    {
      what: `activation, median of ${TURNS}`,
      value: middle(seen.ours),
      unit: 'ms',
      against: { what: 'Markdown Language Features', value: middle(seen.markdown) },
      goal: 0.25,
    },
  ];
}

/** Activation times of "Developer: Show Running Extensions", ours and the Markdown extension's; undefined: not activated. */
async function running(page: Page): Promise<(number | undefined)[]> {
  await inPage(page).command('Developer: Show Running Extensions');
  const list = page.locator('.runtime-extensions-editor .monaco-list-row');
  await list.first().waitFor();
  return Promise.all(
    ['Second Source', 'Markdown Language Features'].map(async name => {
      const row = list.filter({ hasText: name });
      const text = (await row.count()) > 0 ? ((await row.first().textContent()) ?? '') : '';
      const time = /Activation:\s*(\d+)\s*ms/u.exec(text)?.[1];
      return time === undefined ? undefined : Number(time);
    }),
  );
}

interface Window {
  readonly page: Page;
  close(): Promise<void>;
}

async function open(extensions: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Window> {
  const server = await startServer({ settings: { ...SETTINGS, ...settings }, extensions });
  const { browser, page } = await openBrowser();
  await page.goto(address(server, story, [['openFile', remote(server, path.join(story, 'week.md'))]]));
  await page.locator('.monaco-editor .view-line', { hasText: 'Lifeboats' }).first().waitFor();
  if (extensions === folders.ours) await page.locator('.statusbar-item', { hasText: 'week.facts.json' }).first().waitFor();
  await inPage(page).click(`${WRONG}passengers`);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  return { page, close };
}

async function typing(): Promise<Row[]> {
  const arms = { on: await open(folders.ours), off: await open(folders.none), again: await open(folders.none) };
  const names = Object.keys(arms) as (keyof typeof arms)[];
  const taken: Record<keyof typeof arms, number[]> = { on: [], off: [], again: [] };
  for (const { page } of Object.values(arms)) {
    await page.keyboard.press('End');
    await page.evaluate(watchFrames);
  }
  for (let block = 0; block < BLOCKS; block++) {
    for (const name of block % 2 ? names.toReversed() : names) {
      const { page } = arms[name];
      await page.bringToFront();
      const times = await keyToFrame(page, block === 0 ? 10 : KEYS);
      if (block > 0) taken[name].push(...times);
    }
  }
  for (const { close } of Object.values(arms)) await close();
  const off = { what: 'extension off', value: middle(taken.off) };
  return [
    { what: 'key to frame, extension on', value: middle(taken.on), unit: 'ms', against: off },
    { what: 'key to frame, off again (noise)', value: middle(taken.again), unit: 'ms', against: off },
  ];
}

async function squiggles(): Promise<Row[]> {
  const measured: Row[] = [];
  for (const delay of [0, 400]) {
    const ours = await open(folders.ours, { 'secondSource.delay': delay });
    const fixed = await open(folders.fixed, { 'fixedWord.delay': delay });
    const taken = { ours: [] as number[], fixed: [] as number[] };
    for (let turn = 0; turn <= SQUIGGLES; turn++) {
      for (const [name, { page }] of [['ours', ours] as const, ['fixed', fixed] as const]) {
        await page.bringToFront();
        const ms = await keyToSquiggle(page);
        if (turn > 0) taken[name].push(ms);
      }
    }
    await ours.close();
    await fixed.close();
    measured.push({
      what: `key to squiggle, ${delay === 0 ? 'no pause' : `pause of ${delay} ms`}`,
      value: middle(taken.ours),
      unit: 'ms',
      against: { what: 'an extension that marks a fixed word', value: middle(taken.fixed) },
      goal: 1.2,
    });
  }
  return measured;
}

/** A space makes a figure of `42passengers`, one squiggle appears; undo, and it is gone. */
async function keyToSquiggle(page: Page): Promise<number> {
  const editor = inPage(page);
  await editor.click('Lifeboats');
  await page.keyboard.press('Home');
  for (let step = 0; step < `Lifeboats brought ${WRONG}`.length; step++) await page.keyboard.press('ArrowRight');
  await page.waitForFunction(isClean, 'Lifeboats');
  await page.evaluate(watchSquiggle, 'Lifeboats');
  await page.keyboard.press(' ');
  const ms = await page.evaluate(squiggleTime);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(isClean, 'Lifeboats');
  return ms;
}
