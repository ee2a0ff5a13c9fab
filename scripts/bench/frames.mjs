// Key press to frame: from the key's own time to the message that comes after the frame in which its letter stands. Runs in the page, so it is plain
// JavaScript that nothing was added to.

/** Begins to write down the times; for `page.evaluate`. */
export function watchFrames() {
  const times = [];
  globalThis.frameTimes = times;
  let pressed = 0;
  addEventListener(
    'keydown',
    event => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (pressed === 0) return;
    const since = pressed;
    pressed = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - since);
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector('.monaco-editor .view-lines'), { childList: true, subtree: true, characterData: true });
}

/** Types so many letters with gaps as a hand makes them; answers the times in milliseconds. */
export async function keyToFrame(page, keys) {
  await page.evaluate(() => {
    globalThis.frameTimes.length = 0;
  });
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('abcdefghij'[key % 10]);
    await page.waitForTimeout(40 + ((key * 17) % 30));
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => [...globalThis.frameTimes]);
}

/** Begins to wait for the next key, then for a squiggle in the line that has these words; for `page.evaluate`. The key may be pressed when this has answered. */
export function watchSquiggle(words) {
  globalThis.squiggleTime = new Promise(resolve => {
    let pressed;
    addEventListener(
      'keydown',
      event => {
        pressed = event.timeStamp;
      },
      { capture: true, once: true },
    );
    const line = [...document.querySelectorAll('.view-line')]
      .find(one => one.textContent.includes(words))
      .getBoundingClientRect();
    const isIn = ({ top, bottom }) => bottom > line.top && top < line.bottom;
    const look = () => {
      const found = [...document.querySelectorAll('.squiggly-error')].some(one => isIn(one.getBoundingClientRect()));
      if (found && pressed !== undefined) resolve(performance.now() - pressed);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Time in milliseconds from that key to the squiggle; for `page.evaluate`. */
export const squiggleTime = () => globalThis.squiggleTime;

/** Whether the line that has these words is without a squiggle; for `page.waitForFunction`. */
export function isClean(words) {
  const line = [...document.querySelectorAll('.view-line')].find(one => one.textContent.includes(words)).getBoundingClientRect();
  return ![...document.querySelectorAll('.squiggly-error')]
    .map(one => one.getBoundingClientRect())
    .some(({ top, bottom }) => bottom > line.top && top < line.bottom);
}
