/** Colours for a terminal. */
import picocolors from 'picocolors';
import { NO_PAINT, type Paint } from '../report/text.ts';
import type { Io } from './io.ts';

/** Colours where the terminal takes them (NO_COLOR and FORCE_COLOR are honoured by the caller), plain words elsewhere. */
export function paintFor({ colour }: Io): Paint {
  if (!colour) return NO_PAINT;
  const { red, yellow, green, bold, dim } = picocolors.createColors(true);
  return { conflict: words => bold(red(words)), caution: yellow, good: green, strong: bold, faint: dim };
}
