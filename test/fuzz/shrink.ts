/** Makes a case that fails smaller while it fails in the same way, so that a person can read it. */
import type { Case } from './cases.ts';
import { hold } from './oracle.ts';

/** So many tries; a case that hangs is not shrunk. */
const TRIES = 600;

/** What went wrong in a few words: message and the place in src/ it came from. Undefined where all holds. */
export function failureOf(one: Case): string | undefined {
  try {
    hold(one);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const frames = (error.stack ?? '').split('\n').filter(line => /[\\/]src[\\/]/u.test(line));
    const place = frames[0]?.replace(/^.*[\\/]src[\\/]/u, '').replace(/\)$/u, '');
    const message = error.message.split('\n')[0]?.replace(/\d+/gu, '0') ?? '';
    return `${error.name}: ${message.slice(0, 160)}${place ? ` at ${place}` : ''}`;
  }
}

/** The case with as much of its text taken away as can be. */
export function shrunk(one: Case, failure: string): Case {
  let best = one;
  let size = Math.ceil(one.text.length / 2);
  for (let tries = 0; tries < TRIES && size >= 1; ) {
    let isSmaller = false;
    for (let at = 0; at < best.text.length && tries < TRIES; tries += 1) {
      const smaller: Case = { ...best, text: best.text.slice(0, at) + best.text.slice(at + size) };
      if (failureOf(smaller) === failure) {
        best = smaller;
        isSmaller = true;
      } else at += size;
    }
    if (!isSmaller) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return best;
}
