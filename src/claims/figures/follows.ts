/** Looking round a figure. */
import { sticky } from './numeral.ts';

/** Whether a sticky pattern matches at the offset. */
export function follows(pattern: RegExp, text: string, at: number): boolean {
  return sticky(pattern, text, at) !== null;
}

/** Whether something else than a space stands at the offset. */
export const isGlued = (text: string, at: number): boolean => at >= 0 && at < text.length && text.charCodeAt(at) !== 32;
