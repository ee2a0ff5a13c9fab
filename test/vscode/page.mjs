// What a writer does in the page, by the words of the draft.

export function inPage(page) {
  const find = async words => {
    const box = await page.waitForFunction(boxOf, words);
    return box.jsonValue();
  };
  return {
    find,
    /** Rests the pointer on words and waits for the box. */
    async hover(words) {
      const { x, y } = await find(words);
      await page.mouse.move(x, y);
      await page.mouse.move(x + 1, y);
      await page.locator('.monaco-hover:not(.hidden) .hover-row').first().waitFor();
    },
    hoverText: async () => (await page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts()).join('\n'),
    async click(words) {
      const { x, y } = await find(words);
      await page.mouse.click(x, y);
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
