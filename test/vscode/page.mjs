// What a writer does in the page, by the words of the draft. On a busy machine VS Code may not hear a key or not follow the pointer at once: whoever sees
// no answer does it again, and waits longer each time.

const TRIES = 6;
const PATIENCE_MS = 5_000;

export function inPage(page) {
  const keys = page.keyboard;
  const rows = title => page.locator('.quick-input-list .monaco-list-row', { hasText: title });

  const find = async (words, timeout) => {
    const place = async () => (await page.waitForFunction(boxOf, words, { timeout })).jsonValue();
    // What opens or closes beside them moves the words: they are found when they stay.
    for (let before = await place(); ; ) {
      await page.waitForTimeout(100);
      const now = await place();
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  };

  /** Types into the box that `open` brings up, until the row meant is the one that Enter would take. */
  const type = async (open, words, title) => {
    const input = page.locator('.quick-input-widget input').first();
    await untilSeen(page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }), async timeout => {
      await keys.press(open);
      await input.fill(words, { timeout });
    });
  };

  return {
    find,
    /** Rests the pointer on words and waits for the box, or for the part of it that says so. */
    async hover(words, says = '') {
      await untilSeen(page.locator('.monaco-hover:not(.hidden) .hover-row', { hasText: says }), async timeout => {
        const { x, y } = await find(words, timeout);
        await page.mouse.move(1, 1);
        await page.mouse.move(x, y);
        await page.mouse.move(x + 1, y);
      });
    },
    hoverText: async () => (await page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts()).join('\n'),
    async click(words) {
      const { x, y } = await find(words);
      await page.mouse.click(x, y);
    },
    /** Presses keys, one chord after the other, until something is there. */
    press: (chords, seen) =>
      untilSeen(seen, async () => {
        for (const chord of chords) await keys.press(chord);
      }),
    /** Runs a command from the command palette. */
    async command(title) {
      await type('Control+Shift+P', `>${title}`, title);
      await keys.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
    /** Runs a command that asks further. */
    async palette(title) {
      await type('Control+Shift+P', `>${title}`, title);
      await keys.press('Enter');
    },
    /** Opens a file of the folder by its name. */
    async open(file) {
      await type('Control+p', file, file);
      await keys.press('Enter');
      await page.locator('.tabs-container .tab.active', { hasText: file }).first().waitFor();
    },
    /** Takes a line of the list that asks. */
    async choose(label) {
      await rows(label).first().click();
    },
    /** The line of the quick-fix menu at the cursor with this title. The first key may come before the marks have reached the menu. */
    async fix(title) {
      const row = page.locator('.action-widget .monaco-list-row', { hasText: title });
      await untilSeen(row, async () => {
        await keys.press('Escape');
        await keys.press('Control+.');
      });
      return row.first();
    },
    /** Waits until something outside the page is so. */
    async until(look) {
      for (const late = Date.now() + TRIES * TRIES * PATIENCE_MS; Date.now() < late; await page.waitForTimeout(100)) {
        if (look()) return;
      }
      throw new Error(`waited in vain for ${look}`);
    },
  };
}

/** Acts until something is seen; `act` is told how long this try may take. */
async function untilSeen(seen, act) {
  for (let tries = 1; ; tries++) {
    const timeout = tries * PATIENCE_MS;
    try {
      await act(timeout);
      return await seen.first().waitFor({ timeout });
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
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
