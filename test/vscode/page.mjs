// What a writer does in the page, by the words of the draft.

/** Does it until the locator is shown, six times at the most: VS Code on a busy machine may be deaf to the first. */
export async function untilShown(locator, act) {
  for (let tries = 1; ; tries++) {
    await act();
    const shown = locator.waitFor({ timeout: 5_000 });
    if (tries === 6) return shown;
    const isShown = await shown.then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
}

export function inPage(page) {
  const find = async words => {
    const box = await page.waitForFunction(boxOf, words);
    return box.jsonValue();
  };
  return {
    find,
    /** Rests the pointer on words and waits for our row of the box. A view that opens or scrolls may take the words from under it. */
    async hover(words, row = 'Why?') {
      await untilShown(page.locator('.monaco-hover:not(.hidden) .hover-row', { hasText: row }).first(), async () => {
        const { x, y } = await find(words);
        await page.mouse.move(x, y);
        await page.mouse.move(x + 1, y);
      });
    },
    hoverText: async () => (await page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts()).join('\n'),
    async click(words) {
      const { x, y } = await find(words);
      await page.mouse.click(x, y);
    },
    /** Opens the quick fixes at the cursor and answers the one with this title. The marks may reach the menu later than the draft. */
    async fix(title) {
      const row = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
      await untilShown(row, async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+.');
      });
      return row;
    },
    /** Runs a command from the command palette. */
    async command(title) {
      await page.keyboard.press('Control+Shift+P');
      await page.locator('.quick-input-widget input').first().fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
  };
}

/** The middle of the words on the screen, in the editor in front; runs in the page. */
function boxOf(words) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.replaceAll('\u00a0', ' ').indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return undefined;
}
